import { hasState, intersection, listStates, type PairPreference, type StateSet } from '@anchorage/engine'
import { rankRange } from '../gains.ts'

/**
 * What a change means to a party: better, worse, or all the same for it, whichever states it is from and to; it `depends`
 * on which of them; or it is `unknown`, since the party's preference is not known.
 */
export type GainVerdict = 'better' | 'worse' | 'same' | 'depends' | 'unknown'

/** A change from some states to others as a party ranks them in one reading. */
export interface RankChange {
  readonly verdict: GainVerdict
  /** Steps up the party's order, down where negative, from the least to the most; 0 is a tie. Known pairs only. */
  readonly steps?: { readonly least: number; readonly most: number }
  /** Of all the ways from one to the other, how many the party's preference leaves open. */
  readonly unknown: 'none' | 'some' | 'all'
}

/** Compares two sets of states, each with at least one, in a party's preference. */
export function rankChange(preference: PairPreference, from: StateSet, to: StateSet): RankChange {
  const { ranks, hasUnknown } = preference
  if (!hasUnknown) {
    const [before, after] = [rankRange(ranks, listStates(from)), rankRange(ranks, listStates(to))]
    const steps = { least: after.worst - before.best, most: after.best - before.worst }
    return { verdict: verdictOf(steps), steps, unknown: 'none' }
  }
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  let hasOpen = false
  for (const state of listStates(from)) {
    const open = intersection(preference.unknownWith(state), to)
    hasOpen ||= open.words.some((word) => word !== 0)
    for (const target of listStates(to)) {
      if (hasState(open, target)) continue
      const step = ranks[target]! - ranks[state]!
      least = Math.min(least, step)
      most = Math.max(most, step)
    }
  }
  if (most < least) return { verdict: 'unknown', unknown: 'all' }
  const steps = { least, most }
  return { verdict: hasOpen ? 'unknown' : verdictOf(steps), steps, unknown: hasOpen ? 'some' : 'none' }
}

function verdictOf({ least, most }: { readonly least: number; readonly most: number }): GainVerdict {
  if (least > 0) return 'better'
  if (most < 0) return 'worse'
  return least === 0 && most === 0 ? 'same' : 'depends'
}

/**
 * Pareto comparison of two sets of states: everybody is better off in every case; nobody is worse off and some are better;
 * all the same to everybody; and the reverse; or they differ, or it is open.
 */
export type ParetoVerdict = 'all-better' | 'none-worse' | 'same' | 'none-better' | 'all-worse' | 'differ' | 'open'

/** What the verdicts of all parties come to. */
export function paretoVerdict(verdicts: readonly GainVerdict[]): ParetoVerdict {
  const only = (...allowed: readonly GainVerdict[]): boolean => verdicts.every((verdict) => allowed.includes(verdict))
  if (only('same')) return 'same'
  if (only('better')) return 'all-better'
  if (only('worse')) return 'all-worse'
  if (only('better', 'same')) return 'none-worse'
  if (only('worse', 'same')) return 'none-better'
  if (verdicts.includes('better') && verdicts.includes('worse')) return 'differ'
  return 'open'
}
