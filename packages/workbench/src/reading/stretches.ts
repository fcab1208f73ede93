import type { Block, TextSpan } from '@anchorage/reader'
import type { Stretch } from './protocol.ts'

/** The blocks of a text, by id and by their place in the raw text. */
export interface BlockIndex {
  readonly byId: ReadonlyMap<string, Block>
  /** By where they begin in the raw text. */
  readonly inPlace: readonly Block[]
}

/** The index of blocks in reading order. */
export function blockIndex(blocks: readonly Block[]): BlockIndex {
  return {
    byId: new Map(blocks.map((block) => [block.id, block])),
    inPlace: blocks.toSorted((a, b) => a.rawStart - b.rawStart),
  }
}

/** Where a raw span stands in the clean text of blocks: of the one named, or else of all that it touches. */
export function stretchesOf({ byId, inPlace }: BlockIndex, span: TextSpan, named?: string): readonly Stretch[] {
  const own = named === undefined ? undefined : byId.get(named)
  const touched = own ? [own] : inPlace.filter(({ rawStart, rawEnd }) => rawStart < span.end && span.start < rawEnd)
  return touched.flatMap((block): Stretch[] => {
    const start = block.map.toClean(Math.max(span.start, block.rawStart))
    const end = span.end >= block.rawEnd ? block.text.length : block.map.toClean(span.end)
    return start < end && block.text.slice(start, end).trim() !== '' ? [{ block: block.id, start, end }] : []
  })
}

/** The raw span of a stretch. */
export function rawSpanOf({ byId }: BlockIndex, { block, start, end }: Stretch): TextSpan | undefined {
  const found = byId.get(block)
  if (found === undefined) return undefined
  const [from, to] = found.map.spanToRaw(start, end)
  return { start: from, end: to }
}
