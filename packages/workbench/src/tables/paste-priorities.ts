import { type Case, checkFormula, parseFormula, printFormula, priorityListEdits } from '@anchorage/casefile'
import type { Grid, Misfit, Pasted, PastedChange } from './pasted.ts'
import { isRank } from './ranking-table.ts'

/** A formula in the way that all ways of spacing it have in common. */
function plain(formula: string): string {
  const parsed = parseFormula(formula)
  return 'expression' in parsed ? printFormula(parsed.expression) : formula
}

/**
 * What a table of priorities, most important first, does to the list of a party: a formula in each line, with a number before
 * it or none; with numbers, the first line may be a head. A formula that the list has keeps all that is written of it. Nothing
 * is done while a cell does not fit, or while a statement that carries an interest is missing.
 */
export function pastePriorities(of: Case, grid: Grid, index: number): Pasted {
  const party = of.parties[index]!
  const { preference } = party
  const old = preference.kind === 'priorities' ? preference.priorities.map(({ want }) => want.text) : []
  const free = old.map(plain)
  const numbered = grid.filter(([first]) => isRank(first)).length * 2 > grid.length
  const misfits: Misfit[] = []
  const lines: { readonly rank: number; readonly text: string; readonly at: number | undefined }[] = []
  for (const [line, cells] of grid.entries()) {
    if (cells.every((cell) => cell === '')) continue
    const [rank, text] = numbered ? [cells[0] ?? '', cells[1] ?? ''] : [String(line), cells[0] ?? '']
    const column = numbered ? 2 : 1
    const misfit = (at: number, why: Omit<Misfit, 'row' | 'column' | 'text'>) =>
      misfits.push({ row: line + 1, column: at, text: cells[at - 1] ?? '', ...why })
    if (numbered && !isRank(rank)) {
      if (line > 0) misfit(1, { why: 'not-a-number' })
      continue
    }
    const further = cells.findIndex((cell, at) => at >= column && cell !== '')
    const [problem] = checkFormula(of, text, index)
    if (further >= 0) misfit(further + 1, { why: 'further' })
    else if (problem !== undefined) misfit(column, { why: 'not-a-formula', problem })
    else {
      const known = free.indexOf(plain(text))
      if (known >= 0) free[known] = ''
      else if (lines.some((each) => plain(each.text) === plain(text))) misfit(column, { why: 'twice' })
      lines.push({ rank: Number(rank), text, at: known < 0 ? undefined : known })
    }
  }
  const sorted = lines.sort((a, b) => a.rank - b.rank)
  const changes = changesOf(old, sorted)
  const found =
    misfits.length > 0 || changes.length === 0
      ? { edits: [] }
      : priorityListEdits(
          party,
          sorted.map(({ at, text }) => at ?? text),
        )
  if ('uses' in found) {
    const carrying = new Set(found.uses.map(({ text }) => Number(text) - 1))
    return { changes: [], misfits, missing: old.filter((_, at) => carrying.has(at)), edits: [] }
  }
  return { changes: found.edits.length > 0 ? changes : [], misfits, missing: [], edits: found.edits }
}

function changesOf(
  old: readonly string[],
  lines: readonly { readonly text: string; readonly at: number | undefined }[],
): PastedChange[] {
  if (lines.length === 0) return []
  const kept = lines.flatMap(({ at }) => at ?? [])
  const inOrder = [...kept].sort((a, b) => a - b)
  const come = lines.flatMap(({ text, at }, now): PastedChange[] => {
    if (at === undefined) return [{ kind: 'priority', text, after: now + 1 }]
    // What only makes room for others has not been moved.
    const isMoved = kept.indexOf(at) !== inOrder.indexOf(at)
    return isMoved ? [{ kind: 'priority', text: old[at]!, before: at + 1, after: now + 1 }] : []
  })
  const gone = old.flatMap((text, at): PastedChange[] =>
    kept.includes(at) ? [] : [{ kind: 'priority', text, before: at + 1 }],
  )
  return [...come, ...gone]
}
