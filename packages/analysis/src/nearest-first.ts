import type { Analysis } from './analyze.ts'

/** States fit below this, and what they are sorted by stays exact above it. */
const places = 2 ** 26
const far = 1_000_000

/**
 * States of an outcome in the order in which they are told of: those first that fewer improvements lead to from the status
 * quo, then those that fewer moves lead to, then those out of reach; among equals those with a name, then by number.
 */
export function nearestFirst({ situation, reach }: Analysis, states: readonly number[]): number[] {
  const keys = new Float64Array(states.length)
  for (const [index, state] of states.entries()) {
    const distance = reach?.improvements.distance(state) ?? far + (reach?.moves.distance(state) ?? far)
    keys[index] = (distance * 2 + (situation.stateName(state) === undefined ? 1 : 0)) * places + state
  }
  keys.sort()
  return states.map((_, index) => keys[index]! % places)
}
