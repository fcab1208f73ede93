import type { Situation } from '@anchorage/casefile'

/** The state that stands for several when one is told: the first that has a name in the case, else the first; undefined of none. */
export function exampleState(situation: Situation, states: readonly number[]): number | undefined {
  return states.find((state) => situation.stateName(state) !== undefined) ?? states[0]
}
