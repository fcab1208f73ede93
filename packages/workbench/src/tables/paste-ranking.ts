import { type Case, type RankingRow, rankingMark, rankingValue } from '@anchorage/casefile'
import { statesByName } from './names-of-case.ts'
import type { Grid, Pasted } from './pasted.ts'
import { readRankingTable } from './ranking-table.ts'

const folded = (text: string) => text.toLowerCase().replaceAll(' ', '')

/**
 * What a table of states, best first, does to the ranking of a party. A ranking names each state once: nothing is done while a
 * cell does not fit or a state that was ranked is missing, nor where the file says by how much states are preferred and the
 * table nowhere does.
 */
export function pasteRanking(of: Case, grid: Grid, index: number): Pasted {
  const party = of.parties[index]!
  const { preference } = party
  const ranking = preference.kind === 'ranking' ? preference : undefined
  const namedState = statesByName(of)
  const ranked = new Set(ranking?.classes.flatMap((states) => states.map(({ text }) => text)) ?? [])
  const known = new Map([...ranked].map((text) => [folded(text), text]))
  const { rows, misfits, hasMarks } = readRankingTable(grid, (text) => {
    const found = namedState(text)
    if (found === 'several') return found
    return found === undefined ? known.get(folded(text)) : of.states[found]!.id
  })
  const seen = new Set(rows.flatMap(({ states }) => states))
  const missing = [...ranked].filter((text) => !seen.has(text))
  const isMarked = ranking?.strengths !== undefined && !hasMarks
  const before = wordsOf(
    ranking?.classes.map((states, at) => ({
      states: states.map(({ text }) => text),
      toNext: ranking.strengths?.[at] ?? 1,
    })) ?? [],
  )
  const after = wordsOf(rows)
  const isChange = misfits.length === 0 && missing.length === 0 && !isMarked && rows.length > 0 && after !== before
  return {
    changes: isChange ? [{ kind: 'ranking', before, after }] : [],
    misfits,
    missing,
    ...(isMarked && { isMarked }),
    edits: isChange ? [{ kind: 'set', path: [...party.path, 'ranking'], value: rankingValue(rows) }] : [],
  }
}

function wordsOf(rows: readonly RankingRow[]): string {
  return rows
    .map(({ states, toNext }, at) => states.join(' = ') + (at < rows.length - 1 ? ` ${rankingMark(toNext)} ` : ''))
    .join('')
}
