import { linesOf } from './side-by-side.ts'

/** Lines of one text in the place of lines of an earlier one: `from` to before `to`, counted from 0. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** A piece of a merged text, from top to bottom. */
export type MergePiece =
  /** Lines that both texts have, or that one of them changed and the other left alone. */
  | { readonly kind: 'settled'; readonly by: 'both' | 'mine' | 'theirs'; readonly lines: readonly string[] }
  /** A place that both changed, each in its own way. */
  | {
      readonly kind: 'clash'
      /** What stood there before. */
      readonly base: readonly string[]
      readonly mine: readonly string[]
      readonly theirs: readonly string[]
    }

/** What is to stand in a place that both changed; `both` puts theirs first. */
export type ClashChoice = 'mine' | 'theirs' | 'both'

/** Two texts that rest on a third one, put together as far as they can be. */
export interface Merge {
  readonly pieces: readonly MergePiece[]
  /** Places that both changed. */
  readonly clashes: number
}

/**
 * Puts together two changes of one text line by line (diff3 as Khanna, Kunal and Pierce describe it, 2007): changes of one
 * side stand, the same change on both sides stands once, and changes of both sides that overlap or touch, with no
 * unchanged line between them, are a clash. `mine` and `theirs` are in the order of the base and do not touch each other.
 */
export function mergeChanges(base: readonly string[], mine: readonly Change[], theirs: readonly Change[]): Merge {
  const pieces: MergePiece[] = []
  let at = 0
  let [ofMine, ofTheirs] = [0, 0]
  while (ofMine < mine.length || ofTheirs < theirs.length) {
    const from = Math.min(mine[ofMine]?.from ?? Infinity, theirs[ofTheirs]?.from ?? Infinity)
    let to = from
    const [firstMine, firstTheirs] = [ofMine, ofTheirs]
    for (;;) {
      if ((mine[ofMine]?.from ?? Infinity) <= to) to = Math.max(to, mine[ofMine++]!.to)
      else if ((theirs[ofTheirs]?.from ?? Infinity) <= to) to = Math.max(to, theirs[ofTheirs++]!.to)
      else break
    }
    if (from > at) pieces.push({ kind: 'settled', by: 'both', lines: base.slice(at, from) })
    const own = changed(base, mine.slice(firstMine, ofMine), { from, to })
    const other = changed(base, theirs.slice(firstTheirs, ofTheirs), { from, to })
    if (firstTheirs === ofTheirs) pieces.push({ kind: 'settled', by: 'mine', lines: own })
    else if (firstMine === ofMine) pieces.push({ kind: 'settled', by: 'theirs', lines: other })
    else if (isSame(own, other)) pieces.push({ kind: 'settled', by: 'both', lines: own })
    else pieces.push({ kind: 'clash', base: base.slice(from, to), mine: own, theirs: other })
    at = to
  }
  if (at < base.length) pieces.push({ kind: 'settled', by: 'both', lines: base.slice(at) })
  return { pieces, clashes: pieces.filter(({ kind }) => kind === 'clash').length }
}

/** The merged text; undefined while a place that both changed has no choice. */
export function mergedText({ pieces }: Merge, choices: readonly (ClashChoice | undefined)[] = []): string | undefined {
  const lines: string[] = []
  let clash = 0
  for (const piece of pieces) {
    if (piece.kind === 'settled') {
      lines.push(...piece.lines)
      continue
    }
    const choice = choices[clash]
    clash += 1
    if (choice === undefined) return undefined
    if (choice !== 'mine') lines.push(...piece.theirs)
    if (choice !== 'theirs') lines.push(...piece.mine)
  }
  return lines.join('\n')
}

/** A stretch of the base as one side has it. */
function changed(base: readonly string[], changes: readonly Change[], { from, to }: { from: number; to: number }) {
  const lines: string[] = []
  let at = from
  for (const change of changes) {
    lines.push(...base.slice(at, change.from), ...change.lines)
    at = change.to
  }
  return [...lines, ...base.slice(at, to)]
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((line, index) => line === others[index])
}

/** Runs of a comparison with the base as changes of it. */
export function changesOf(
  runs: readonly { readonly value: readonly string[]; readonly added?: boolean; readonly removed?: boolean }[],
): Change[] {
  const changes: Change[] = []
  let at = 0
  let open: { from: number; to: number; lines: string[] } | undefined
  for (const { value, added, removed } of runs) {
    if (!added && !removed) {
      if (open !== undefined) changes.push(open)
      open = undefined
      at += value.length
      continue
    }
    open ??= { from: at, to: at, lines: [] }
    if (added) open.lines.push(...value)
    if (removed) {
      at += value.length
      open.to = at
    }
  }
  return open === undefined ? changes : [...changes, open]
}

/** Both texts as one clash, for texts that are too different to be compared. */
export function wholeClash(base: string, mine: string, theirs: string): Merge {
  return mergeChanges(
    linesOf(base),
    [{ from: 0, to: linesOf(base).length, lines: linesOf(mine) }],
    [{ from: 0, to: linesOf(base).length, lines: linesOf(theirs) }],
  )
}
