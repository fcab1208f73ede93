import { degreeOfMark, type RankingRow, strengthLimit } from '@anchorage/casefile'
import type { Grid, Misfit } from './pasted.ts'

/** Whether a cell is a place in an order. */
export function isRank(cell: string | undefined): boolean {
  return cell !== undefined && /^\d{1,6}$/.test(cell)
}

/** A ranking as a table says it, best first, and what in it does not fit. */
export interface TableRanking {
  readonly rows: readonly RankingRow[]
  readonly misfits: readonly Misfit[]
  /** Whether a mark says anywhere by how much a state is preferred. */
  readonly hasMarks: boolean
}

/** Says which state words name. */
type IdOf = (text: string) => string | 'several' | undefined

/** Words of a cell: a state or a mark. */
interface Piece {
  readonly text: string
  readonly column: number
}

/** The cells of a line, from a column on; `a >> b = c` in pieces, unless it names a state as a whole. */
function piecesOf(cells: readonly string[], from: number, idOf: IdOf): readonly Piece[] {
  return cells.flatMap((cell, at) => {
    const parts = idOf(cell) === undefined ? cell.split(/(>+|≫|⋙)|=/) : [cell]
    return parts.flatMap((part) => {
      const text = part?.trim() ?? ''
      return text === '' ? [] : [{ text, column: from + at + 1 }]
    })
  })
}

/**
 * Reads a table of states, best first. With numbers in the first column these are ranks, 1 the best, and states of one number are
 * tied; without, every line is a rank, and states of one line are tied. Between states, `>`, `>>`, ≫ and so on, in a line, a cell
 * or within one, says by how much what stands before it is preferred to what comes next; `=` ties.
 */
export function readRankingTable(grid: Grid, idOf: IdOf): TableRanking {
  const numbered = grid.filter(([first]) => isRank(first)).length * 2 > grid.length
  const misfits: Misfit[] = []
  const seen = new Set<string>()
  const classes = new Map<number, string[]>()
  const degrees = new Map<number, number>()
  let hasMarks = false
  let rank = -1
  let mark: { readonly degree: number; readonly unfit: Misfit } | undefined
  /** Goes on to a rank; a mark before it belongs to the one that is left. */
  const enter = (next: number) => {
    if (mark !== undefined && next <= rank) misfits.push(mark.unfit)
    else if (mark !== undefined) degrees.set(rank, mark.degree)
    mark = undefined
    rank = next
  }
  for (const [line, cells] of grid.entries()) {
    const filled = cells.filter((cell) => cell !== '')
    const isMark = filled.length === 1 && degreeOfMark(filled[0]!) !== undefined
    const hasRank = numbered && !isMark
    // Beside a rank and a state further columns are words about it.
    const pieces = hasRank ? piecesOf(cells.slice(1, 2), 1, idOf) : piecesOf(cells, 0, idOf)
    if (filled.length === 0) continue
    const isHead = pieces.every(({ text }) => idOf(text) === undefined && degreeOfMark(text) === undefined)
    if (line === 0 && !isRank(cells[0]) && isHead) continue
    if (hasRank && !isRank(cells[0])) {
      misfits.push({ row: line + 1, column: 1, text: cells[0] ?? '', why: 'not-a-number' })
      continue
    }
    if (!isMark) enter(hasRank ? Number(cells[0]) : rank + 1)
    for (const piece of pieces) {
      const unfit = (why: Misfit['why']): Misfit => ({ row: line + 1, ...piece, why })
      const degree = degreeOfMark(piece.text)
      const id = degree === undefined ? idOf(piece.text) : undefined
      if (degree !== undefined) {
        hasMarks = true
        if (classes.size === 0 || mark !== undefined || hasRank) misfits.push(unfit('mark-alone'))
        else if (degree > strengthLimit) misfits.push(unfit('too-strong'))
        else mark = { degree, unfit: unfit('mark-alone') }
        continue
      }
      // Only a mark in the same line is still waiting here.
      if (mark !== undefined) enter(rank + 1)
      if (id === undefined) misfits.push(unfit('unknown-state'))
      else if (id === 'several') misfits.push(unfit('several-states'))
      else if (seen.has(id)) misfits.push(unfit('twice'))
      else {
        seen.add(id)
        classes.set(rank, [...(classes.get(rank) ?? []), id])
      }
    }
  }
  if (mark !== undefined) misfits.push(mark.unfit)
  const rows = [...classes].sort(([a], [b]) => a - b)
  return { rows: rows.map(([at, states]) => ({ states, toNext: degrees.get(at) ?? 1 })), misfits, hasMarks }
}
