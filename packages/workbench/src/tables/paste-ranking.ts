import type { Case } from '@anchorage/casefile'
import { statesByName } from './names-of-case.ts'
import type { Misfit, Pasted } from './pasted.ts'

type Grid = readonly (readonly string[])[]

const isRank = (cell: string | undefined) => cell !== undefined && /^\d{1,6}$/.test(cell)

/**
 * What a table of states, best first, does to the ranking of a party. With numbers in the first column these are ranks, 1 the
 * best, and states of one number are tied; without, every line is a rank, and states of one line are tied. A ranking names each
 * state once: nothing is done while a cell does not fit or a state that was ranked is missing.
 */
export function pasteRanking(of: Case, grid: Grid, index: number): Pasted {
  const party = of.parties[index]!
  const { preference } = party
  const ranking = preference.kind === 'ranking' ? preference : undefined
  const namedState = statesByName(of)
  const ranked = new Set(ranking?.classes.flatMap((states) => states.map(({ text }) => text)) ?? [])
  const known = new Map([...ranked].map((text) => [text.toLowerCase().replaceAll(' ', ''), text]))
  const idOf = (text: string): string | 'several' | undefined => {
    const found = namedState(text)
    if (found === 'several') return found
    if (found !== undefined) return of.states[found]!.id
    return known.get(text.toLowerCase().replaceAll(' ', ''))
  }
  const numbered = grid.filter((cells) => isRank(cells[0])).length * 2 > grid.length
  const misfits: Misfit[] = []
  const seen = new Set<string>()
  const classes = new Map<number, string[]>()
  for (const [line, cells] of grid.entries()) {
    // Beside a rank and a state further columns are words about it.
    const from = numbered ? 1 : 0
    const places = cells.slice(from, numbered ? from + 1 : undefined)
    if (line === 0 && !isRank(cells[0]) && places.every((cell) => idOf(cell) === undefined)) continue
    if (numbered && !isRank(cells[0]) && cells.some((cell) => cell !== '')) {
      misfits.push({ row: line + 1, column: 1, text: cells[0] ?? '', why: 'not-a-number' })
      continue
    }
    const rank = numbered ? Number(cells[0]) : line
    for (const [place, text] of places.entries()) {
      if (text === '') continue
      const id = idOf(text)
      const misfit = (why: Misfit['why']) => misfits.push({ row: line + 1, column: from + place + 1, text, why })
      if (id === undefined) misfit('unknown-state')
      else if (id === 'several') misfit('several-states')
      else if (seen.has(id)) misfit('twice')
      else {
        seen.add(id)
        classes.set(rank, [...(classes.get(rank) ?? []), id])
      }
    }
  }
  const sorted = [...classes].sort(([a], [b]) => a - b).map(([, states]) => states)
  const missing = [...ranked].filter((text) => !seen.has(text))
  const isMarked = ranking?.strengths?.some((strength) => (strength ?? 1) > 1) === true
  const words = (all: readonly (readonly string[])[]) => all.map((states) => states.join(' = ')).join(' > ')
  const before = words(ranking?.classes.map((states) => states.map(({ text }) => text)) ?? [])
  const isDone = misfits.length === 0 && missing.length === 0 && !isMarked && sorted.length > 0
  const after = words(sorted)
  const isChange = isDone && after !== before
  return {
    changes: isChange ? [{ kind: 'ranking', before, after }] : [],
    misfits,
    missing,
    ...(isMarked && { isMarked }),
    edits: isChange ? [{ kind: 'set', path: [...party.path, 'ranking'], value: sorted }] : [],
  }
}
