import type { Situation } from '@anchorage/casefile'
import { emptySet, type StateSet, type StateSpace, statesWhere } from '@anchorage/engine'

/** A set of states that is asked about by name: a term of the case, or a formula that was typed. */
export interface StatePattern {
  readonly label: string
  /** The states in it, in the situation of a sample. */
  states(situation: Situation): StateSet
}

/** The terms of the case and, before them, what was typed. */
export function statePatterns(situation: Situation, typed?: string): StatePattern[] {
  const terms = situation.case?.terms ?? []
  return [
    ...(typed === undefined
      ? []
      : [remembered(typed, (each) => each.statesIn(typed).states ?? emptySet(each.conflict.space.stateCount))]),
    ...terms
      .filter(({ id }) => id !== typed?.trim())
      .map(({ id, condition }) => remembered(id, ({ conflict }) => statesWhere(conflict.space, condition.formula).all)),
  ]
}

function remembered(label: string, find: (situation: Situation) => StateSet): StatePattern {
  const known = new WeakMap<StateSpace, StateSet>()
  return {
    label,
    states: (situation) => {
      const { space } = situation.conflict
      const set = known.get(space) ?? find(situation)
      known.set(space, set)
      return set
    },
  }
}
