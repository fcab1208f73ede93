import type { BlockView } from './protocol.ts'

/** At most so many characters and blocks are shown at a time, so that a long text stays quick. */
const most = { characters: 60_000, blocks: 300 }

/** The blocks of a text in parts to show one at a time; at least one part. */
export function partsOf(blocks: readonly BlockView[]): readonly (readonly BlockView[])[] {
  const parts: BlockView[][] = [[]]
  let characters = 0
  for (const block of blocks) {
    const part = parts.at(-1)!
    const isFull = part.length >= most.blocks || characters + block.text.length > most.characters
    if (isFull && part.length > 0) {
      parts.push([block])
      characters = block.text.length
    } else {
      part.push(block)
      characters += block.text.length
    }
  }
  return parts
}
