import type { Confidence, Varies } from '@anchorage/casefile'

/** The probabilities for judgements of one confidence: of priorities, and of what rules something out. */
export interface Chances {
  readonly priority: Varies
  /** Constraints and irreversibility: the probability that they do not hold. */
  readonly rule: { readonly drop: number }
  /** Windows: the probability that there is none, and that its dates are others; see `chanceInForce`. */
  readonly window: { readonly drop: number; readonly move: number }
}

/** The days by which the dates of a window that moves are out at the most. */
export const shiftDays = 14

/**
 * How likely a judgement is to be otherwise, where the case file says nothing of its own (`varies:`).
 *
 * Nobody has measured these: they are our convention, the same for every case, and printed with every result. What is
 * attested stays as it is unless it is asked to vary too; public talk is not certain either.
 */
export const usualChances: Readonly<Record<Confidence, Chances>> = {
  attested: {
    priority: { move: 0.05, drop: 0.03, flip: 0.02 },
    rule: { drop: 0.02 },
    window: { drop: 0.02, move: 0.05 },
  },
  inferred: {
    priority: { move: 0.1, drop: 0.05, flip: 0.05 },
    rule: { drop: 0.05 },
    window: { drop: 0.05, move: 0.1 },
  },
  assumed: { priority: { move: 0.2, drop: 0.15, flip: 0.1 }, rule: { drop: 0.15 }, window: { drop: 0.15, move: 0.2 } },
}
