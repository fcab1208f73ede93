import type { Range } from '../range.ts'
import type { Scalar } from './tree.ts'

/**
 * Where a stretch of a scalar's value stands in the file.
 *
 * Folding changes only white space, so the n-th visible character of the value is the n-th visible character between
 * the quotes, or after the header of a block scalar. Where escapes break that, the whole scalar is the answer.
 */
export function placeInScalar(text: string, scalar: Scalar): (range: Range) => Range {
  const offsets = visibleOffsets(text, scalar)
  if (offsets === undefined) return () => scalar.range
  const { starts, contentStart } = offsets
  const visibleBefore = countVisible(scalar.words)
  const startOf = (offset: number): number => {
    const rank = visibleBefore[Math.max(0, Math.min(offset, scalar.words.length))]!
    // White space, and the end of the text, stand after the visible character before them.
    const isVisible = offset < scalar.words.length && visibleBefore[offset + 1]! > rank
    if (isVisible) return starts[rank]!
    return rank === 0 ? contentStart : starts[rank - 1]! + 1
  }
  return ({ start, end }) => {
    const first = startOf(start)
    return { start: first, end: end > start ? Math.max(first, startOf(end - 1) + 1) : first }
  }
}

function visibleOffsets(text: string, scalar: Scalar): { starts: number[]; contentStart: number } | undefined {
  const raw = text.slice(scalar.range.start, scalar.range.end)
  let from = 0
  let to = raw.length
  if (scalar.style === 'quoted') {
    from = 1
    to = Math.max(1, raw.length - 1)
  } else if (scalar.style === 'block') {
    const header = /^[^\r\n]*(\r\n|\r|\n)?/.exec(raw)
    from = header?.[0].length ?? 0
  }
  const starts: number[] = []
  for (let index = from; index < to; index += 1) if (isVisible(raw[index]!)) starts.push(scalar.range.start + index)
  let rank = 0
  for (const character of scalar.words.split('')) {
    if (!isVisible(character)) continue
    const place = starts[rank]
    if (place === undefined || text[place] !== character) return undefined
    rank += 1
  }
  return rank === starts.length ? { starts, contentStart: scalar.range.start + from } : undefined
}

function countVisible(words: string): Uint32Array {
  const before = new Uint32Array(words.length + 1)
  for (let index = 0; index < words.length; index += 1) {
    before[index + 1] = before[index]! + (isVisible(words[index]!) ? 1 : 0)
  }
  return before
}

function isVisible(character: string): boolean {
  return character !== ' ' && character !== '\t' && character !== '\n' && character !== '\r'
}
