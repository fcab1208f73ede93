/** A text after damage, and where each offset of the old text stands in the new one. */
export interface Damaged {
  readonly text: string
  readonly offsets: readonly number[]
}

/** Replaces each character by what the rule gives for it, and keeps account of the offsets. */
export function damaged(text: string, rule: (unit: string, index: number) => string): Damaged {
  const pieces: string[] = []
  const offsets: number[] = []
  let length = 0
  for (let index = 0; index < text.length; index += 1) {
    offsets.push(length)
    const piece = rule(text[index]!, index)
    pieces.push(piece)
    length += piece.length
  }
  return { text: pieces.join(''), offsets: [...offsets, length] }
}

/** Numbers from 0 to 1 that depend on the seed only (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
