import type { Rules } from '../relations/rules.ts'
import { certain, type Likelihood, millionths } from './likelihood.ts'

/** How sure parties have to be under probabilistic preference, each from 0 to 1. */
export interface Assurance {
  /** A move tempts if it is an improvement with more than 1 − α. */
  readonly alpha: number
  /** An answer deters if it is no improvement with at least β. */
  readonly beta: number
  /** A step of an answer is credible if it is an improvement for its mover with more than γ. */
  readonly gamma: number
}

/**
 * Probabilistic preference (Rêgo & dos Santos 2015): α-Nash, (α, β)-metarational, (α, β)-symmetric metarational and
 * (α, β, γ)-sequential stability are Nash, GMR, SMR and SEQ under these rules.
 *
 * Papers differ in which of the inequalities are strict. Here: q tempts at s if P(q ≻ s) > 1 − α; x deters if
 * P(s ⪰ x) ≥ β; a step from s to q is credible if P(q ≻ s) > γ. With α and β above 0, γ below 1 and preferences that are
 * certain these are the ordinary concepts.
 */
export function probabilisticRules(likelihoods: readonly Likelihood[], { alpha, beta, gamma }: Assurance): Rules {
  const [a, b, c] = [alpha, beta, gamma].map(millionths)
  return {
    tempts: (party, state, target) => likelihoods[party].prefers(target, state) > certain - a,
    deters: (party, state, target) => certain - likelihoods[party].prefers(target, state) >= b,
    steps: (mover, from, to) => likelihoods[mover].prefers(to, from) > c,
  }
}
