import type { Analysis } from './analyze.ts'

/**
 * States of an outcome in the order in which they are told of: those first that fewer improvements lead to from the status
 * quo, then those that fewer moves lead to, then those out of reach; among equals those with a name, then by number.
 */
export function nearestFirst({ situation, reach }: Analysis, states: readonly number[]): number[] {
  const far = 1_000_000
  const keyed = states.map((state) => ({
    state,
    distance: reach?.improvements.distance(state) ?? far + (reach?.moves.distance(state) ?? far),
    unnamed: situation.stateName(state) === undefined ? 1 : 0,
  }))
  keyed.sort((a, b) => a.distance - b.distance || a.unnamed - b.unnamed || a.state - b.state)
  return keyed.map(({ state }) => state)
}
