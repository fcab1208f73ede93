import type { PairPreference } from '../preferences/pair-preference.ts'
import { listStates, setOf, union } from '../state-set.ts'
import type { Rules } from './rules.ts'

/**
 * Stability at a level of strength (Hamouda, Kilgour & Hipel 2004, 2006 for two degrees; Xu, Hipel & Kilgour 2009 for
 * many).
 *
 * Every improvement tempts, whatever its degree, and answers are made of improvements of any degree. At level k a state
 * deters if the party finds it worse, by k degrees or more, than the state that it left; at level 0 it is enough that it
 * is no better, and the concepts are the ordinary ones. Level 2 is what is called *strong* stability. Under SMR what is
 * left to the party must be worse by as much. Unknown pairs count as the ranks say.
 */
export function strengthRules(preferences: readonly PairPreference[], level: number): Rules {
  const isBetter = (party: number, state: number, target: number): boolean => {
    const { ranks } = preferences[party]
    return ranks[target] > ranks[state]
  }
  const deters = (party: number, state: number, target: number): boolean =>
    !isBetter(party, state, target) && preferences[party].degree(state, target) >= level
  return {
    tempts: isBetter,
    deters,
    deterring: (party, state) => {
      const known = preferences[party].worseThan(state, level)
      const open = listStates(preferences[party].unknownWith(state)).filter((other) => deters(party, state, other))
      return open.length > 0 ? union(known, setOf(known.size, open)) : known
    },
    steps: isBetter,
  }
}
