import type { Deciders } from '../preferences/deciders.ts'
import { deciderLookup } from '../preferences/deciders.ts'

/**
 * How likely it is that a party prefers one state to another, pair by pair.
 *
 * `prefers(target, state)` is the probability that it prefers `target` to `state`, in millionths, so that sums and
 * comparisons are exact. Both ways together are at most a million; what is missing is the probability of a tie.
 */
export interface Likelihood {
  prefers(target: number, state: number): number
}

/** What certain is, in millionths. */
export const certain = 1_000_000

/**
 * A number from 0 to 1 in millionths. Throws a RangeError for any other number, and for more than six decimals.
 */
export function millionths(share: number): number {
  const scaled = Math.round(share * certain)
  if (!(share >= 0 && share <= 1) || Math.abs(share * certain - scaled) > 1e-3) {
    throw new RangeError(`expected a number from 0 to 1 with at most six decimals, got ${share}`)
  }
  return scaled
}

/** The likelihood of ranks that are certain: a million, or nothing. */
export function certainLikelihood(ranks: Uint32Array): Likelihood {
  return { prefers: (target, state) => (ranks[target] > ranks[state] ? certain : 0) }
}

/**
 * The likelihood of a priority list each of whose statements is wanted with some certainty, and else its opposite.
 *
 * `certainty[k]` is that of statement k, from 0 to 1. The first statement on which two states differ decides, whichever
 * way the others go, so that the probability of preferring the state in which it holds is its certainty.
 */
export function statementLikelihood(deciders: Deciders, certainty: readonly number[]): Likelihood {
  const { ranks } = deciders
  const decider = deciderLookup(deciders)
  const wanted = certainty.map(millionths)
  return {
    prefers(target, state) {
      const first = decider(ranks[target], ranks[state])
      if (first === undefined) return 0
      return ranks[target] > ranks[state] ? wanted[first] : certain - wanted[first]
    },
  }
}

/** A pair of states for which the degree of preference is given: `degree` for `target` over `state`, the rest for the opposite. */
export interface GivenDegree {
  readonly target: number
  readonly state: number
  /** From 0 to 1. */
  readonly degree: number
}

/** A likelihood in which some pairs have a degree of their own; of several for one pair the last counts. */
export function withDegrees(likelihood: Likelihood, stateCount: number, degrees: readonly GivenDegree[]): Likelihood {
  const given = new Map<number, number>()
  for (const { target, state, degree } of degrees) {
    if (target === state) throw new RangeError(`expected two states, got ${target} twice`)
    const share = millionths(degree)
    given.set(target * stateCount + state, share)
    given.set(state * stateCount + target, certain - share)
  }
  return {
    prefers: (target, state) => given.get(target * stateCount + state) ?? likelihood.prefers(target, state),
  }
}
