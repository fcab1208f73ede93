import type { Conflict } from '../stability/concepts.ts'
import { addState, emptySet, listStates, type StateSet } from '../state-set.ts'

/** Whether a state is at least as good as another for every party, and better for some (Pareto dominance). */
export function dominates(ranks: Conflict['ranks'], state: number, other: number): boolean {
  let isBetter = false
  for (const rank of ranks) {
    if (rank[state] < rank[other]) return false
    if (rank[state] > rank[other]) isBetter = true
  }
  return isBetter
}

/** The states that dominate a state. */
export function dominating({ space, ranks }: Conflict, state: number): StateSet {
  const found = emptySet(space.stateCount)
  for (let other = 0; other < space.stateCount; other += 1) {
    if (dominates(ranks, other, state)) addState(found, other)
  }
  return found
}

/**
 * The states of a set that no other state of it dominates: Pareto optimal in the set.
 *
 * A state can only be dominated by one whose ranks add up to more, and then also by an optimal one of those: each state is
 * compared with the optimal states before it, highest sums first.
 */
export function paretoOptimal({ ranks }: Conflict, within: StateSet): StateSet {
  const states = listStates(within)
  const sum = new Map(states.map((state) => [state, ranks.reduce((total, rank) => total + rank[state], 0)]))
  const order = [...states].sort((a, b) => (sum.get(b) ?? 0) - (sum.get(a) ?? 0) || a - b)
  const optimal: number[] = []
  const found = emptySet(within.size)
  for (const state of order) {
    if (optimal.some((better) => dominates(ranks, better, state))) continue
    optimal.push(state)
    addState(found, state)
  }
  return found
}
