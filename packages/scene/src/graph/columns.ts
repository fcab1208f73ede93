import { hasState } from '@anchorage/engine'
import type { SceneWords } from '../words.ts'
import type { StateGraphInput } from './input.ts'

/** States that stand in one column, under one heading. */
export interface Column {
  readonly words: SceneWords
  readonly states: number[]
}

/** Columns from left to right: by distance from the status quo, or towards the equilibria when there is none. */
export function columnsOf(input: StateGraphInput, states: readonly number[]): Column[] {
  return input.statusQuo !== undefined && input.reach
    ? columnsFromStatusQuo(states, input.reach)
    : columnsToEquilibria(input, states)
}

function grouped(
  states: readonly number[],
  keyOf: (state: number) => number,
  wordsOf: (key: number) => SceneWords,
): Column[] {
  const byKey = new Map<number, number[]>()
  for (const state of states) {
    const key = keyOf(state)
    const group = byKey.get(key)
    if (group) group.push(state)
    else byKey.set(key, [state])
  }
  return [...byKey].sort(([a], [b]) => a - b).map(([key, group]) => ({ words: wordsOf(key), states: group }))
}

/** By improvements where possible, then by any moves, then what cannot be reached. */
function columnsFromStatusQuo(states: readonly number[], reach: NonNullable<StateGraphInput['reach']>): Column[] {
  const movesOnly = 1_000_000
  const never = 2_000_000
  const keyOf = (state: number) => {
    const byImprovements = reach.improvements.distance(state)
    if (byImprovements !== undefined) return byImprovements
    const byMoves = reach.moves.distance(state)
    return byMoves === undefined ? never : movesOnly + byMoves
  }
  return grouped(states, keyOf, (key) => {
    if (key === 0) return { code: 'column-start' }
    if (key === never) return { code: 'column-unreachable' }
    return key >= movesOnly
      ? { code: 'column-moves', count: key - movesOnly }
      : { code: 'column-improvements', count: key }
  })
}

/** How few improvements lead from each of the states to an equilibrium, within them; absent where none do. */
export function distancesToEquilibria(
  input: Pick<StateGraphInput, 'parties' | 'forEachMove' | 'rankOf' | 'equilibria'>,
  states: readonly number[],
): ReadonlyMap<number, number> {
  const into = new Map<number, number[]>(states.map((state) => [state, []]))
  for (const state of states) {
    for (let party = 0; party < input.parties.length; party += 1) {
      const here = input.rankOf(party, state)
      input.forEachMove(party, state, (target) => {
        if (input.rankOf(party, target) > here) into.get(target)?.push(state)
      })
    }
  }
  const distance = new Map<number, number>()
  let frontier = states.filter((state) => hasState(input.equilibria, state))
  for (const state of frontier) distance.set(state, 0)
  for (let step = 1; frontier.length > 0; step += 1) {
    const next: number[] = []
    for (const state of frontier) {
      for (const source of into.get(state) ?? []) {
        if (distance.has(source)) continue
        distance.set(source, step)
        next.push(source)
      }
    }
    frontier = next
  }
  return distance
}

/** Equilibria at the right; the others by how few improvements lead to one. */
function columnsToEquilibria(input: StateGraphInput, states: readonly number[]): Column[] {
  const distance = distancesToEquilibria(input, states)
  const elsewhere = 1_000_000
  return grouped(
    states,
    (state) => -(distance.get(state) ?? elsewhere),
    (key) => (key === -elsewhere ? { code: 'column-elsewhere' } : { code: 'column-to-equilibrium', count: -key }),
  )
}
