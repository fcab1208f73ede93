import type { PairPreference } from '../preferences/pair-preference.ts'
import { union } from '../state-set.ts'
import type { Rules } from './rules.ts'

/** How unknown pairs count, by the letters of Li, Hipel, Kilgour & Fang (2004). */
export type UnknownExtension = 'a' | 'b' | 'c' | 'd'

/** The four extensions, in the order of their letters. */
export const unknownExtensions: readonly UnknownExtension[] = ['a', 'b', 'c', 'd']

/**
 * Stability where some comparisons are not known (Li, Hipel, Kilgour & Fang 2004).
 *
 * A move to a state of which it is not known whether the party prefers it tempts in a and c, and deters in c and d.
 * Answers under SEQ are made of steps that improve things for their mover or may do so, in all four.
 *
 * With a level above 0 these are the versions for preference that also has strength (Xu, Hipel, Kilgour & Chen 2010): a
 * known answer deters only if it is worse by that many degrees; strong is level 2. That an unknown end deters in c and d
 * at every level is our reading; the article was not at hand.
 */
export function unknownRules(
  preferences: readonly PairPreference[],
  extension: UnknownExtension,
  options: { readonly level?: number } = {},
): Rules {
  const { level = 0 } = options
  const isRisky = extension === 'a' || extension === 'c'
  const isCautious = extension === 'c' || extension === 'd'
  return {
    tempts: (party, state, target) => {
      const preference = preferences[party]
      return preference.isUnknown(state, target) ? isRisky : preference.ranks[target] > preference.ranks[state]
    },
    deters: (party, state, target) => {
      const preference = preferences[party]
      if (preference.isUnknown(state, target)) return isCautious
      if (preference.ranks[target] > preference.ranks[state]) return false
      return level === 0 || preference.degree(state, target) >= level
    },
    deterring: (party, state) => {
      const preference = preferences[party]
      const worse = preference.worseThan(state, level)
      return isCautious ? union(worse, preference.unknownWith(state)) : worse
    },
    steps: (mover, from, to) => {
      const preference = preferences[mover]
      return preference.isUnknown(from, to) || preference.ranks[to] > preference.ranks[from]
    },
  }
}
