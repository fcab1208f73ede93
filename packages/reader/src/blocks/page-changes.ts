import type { BlockKind } from './block.ts'
import type { Part } from './headings.ts'
import type { Line } from './lines.ts'
import { visibleWidth } from './width.ts'

/** What somebody says of the blocks of a page otherwise than they are found; `at` and the like are offsets of the raw text. */
export type PageChange =
  /** The block with this place is of another kind. */
  | { readonly kind: 'retype'; readonly at: number; readonly to: BlockKind }
  /** Another block begins at this place. */
  | { readonly kind: 'split'; readonly at: number }
  /** The block with the second place, which stands further on in the raw text, goes on the block with the first. */
  | { readonly kind: 'join'; readonly at: number; readonly next: number }
  /** The block with the first place is read right before, or right after, that with the second. */
  | { readonly kind: 'move'; readonly at: number; readonly to: number; readonly side: 'before' | 'after' }

/** A part in reading order with what it will be called, and the article it belongs to. */
export interface PlacedPart {
  readonly id: string
  readonly part: Part
  /** Index of the article; undefined for what belongs to the page. */
  readonly article: number | undefined
  /** Index of the article whose headline it is. */
  readonly heads: number | undefined
}

/**
 * The parts of a page after changes, one after the other; `unfit` are the indices of those that changed nothing, because
 * there is no block at their place, or nothing to part, to join or to move there.
 *
 * A joined part is called what the first was, a part split off after the place where it begins. A moved one belongs to the
 * article beside whose part it comes to stand.
 */
export function withChanges(
  placed: readonly PlacedPart[],
  changes: readonly PageChange[],
): { readonly parts: readonly PlacedPart[]; readonly unfit: readonly number[] } {
  const unfit: number[] = []
  const parts = changes.reduce((now, change, index) => {
    const next = withChange(now, change)
    if (next === undefined) unfit.push(index)
    return next ?? now
  }, placed)
  return { parts, unfit }
}

function withChange(parts: readonly PlacedPart[], change: PageChange): readonly PlacedPart[] | undefined {
  const at = partAt(parts, change.at)
  const own = parts[at]
  if (own === undefined) return undefined
  switch (change.kind) {
    case 'retype':
      return parts.with(at, { ...own, part: { ...own.part, kind: change.to, confidence: 1 } })
    case 'split': {
      const halves = halvesOf(own, change.at)
      return halves && parts.toSpliced(at, 1, ...halves)
    }
    case 'join': {
      const joined = partAt(parts, change.next)
      const next = parts[joined]
      if (next === undefined || joined === at || next.part.lines[0]!.start < own.part.lines.at(-1)!.end)
        return undefined
      const part = { ...own.part, lines: [...own.part.lines, ...next.part.lines], confidence: 1 }
      return parts.with(at, { ...own, part }).toSpliced(joined, 1)
    }
    case 'move': {
      const to = partAt(parts, change.to)
      const beside = parts[to]
      if (beside === undefined || to === at) return undefined
      const rest = parts.toSpliced(at, 1)
      const place = rest.indexOf(beside) + (change.side === 'after' ? 1 : 0)
      return rest.toSpliced(place, 0, { ...own, article: beside.article })
    }
  }
}

/** The index of the part on whose lines a place stands; −1 if there is none. */
function partAt(parts: readonly PlacedPart[], at: number): number {
  return parts.findIndex(({ part }) => part.lines.some(({ start, end }) => start <= at && at < end))
}

/** A part cut in two before a place; undefined where nothing would be left of the first. */
function halvesOf({ part, ...own }: PlacedPart, at: number): readonly PlacedPart[] | undefined {
  const line = part.lines.findIndex(({ end }) => at < end)
  const [before, after] = halvesOfLine(part.lines[line]!, at)
  const first = [...part.lines.slice(0, line), ...before]
  if (first.length === 0) return undefined
  const half = (lines: Line[]): Part => ({ ...part, lines, confidence: 1 })
  return [
    { ...own, part: half(first) },
    { ...own, id: `${own.id}.${at}`, heads: undefined, part: half([...after, ...part.lines.slice(line + 1)]) },
  ]
}

function halvesOfLine(line: Line, at: number): readonly [readonly Line[], readonly Line[]] {
  const before = line.text.slice(0, Math.max(0, at - line.start)).trimEnd()
  if (before === '') return [[], [line]]
  const after = line.text.slice(at - line.start).trimStart()
  const start = line.end - after.length
  return [
    [{ ...line, end: line.start + before.length, text: before, width: visibleWidth(before) }],
    [{ ...line, start, text: after, width: visibleWidth(after), indent: undefined }],
  ]
}
