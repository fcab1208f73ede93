import type { Rules } from '../relations/rules.ts'
import { type Likelihood, millionths } from './likelihood.ts'

/**
 * Fuzzy preference (Bashar, Kilgour & Hipel 2012): FR, FGMR, FSMR and FSEQ are Nash, GMR, SMR and SEQ under these rules.
 *
 * The *relative certainty* of q over s is α(q, s) = r(q, s) − r(s, q), from −1 to 1, where r is the degree of preference;
 * it is the probability of preferring q less that of preferring s. `thresholds[i]`, above 0 and at most 1, is the
 * *satisficing threshold* γ_i: how sure party i has to be. It is tempted by what it can move to with α ≥ γ_i, and deterred
 * by what has α < γ_i; credible steps are those that tempt their mover.
 */
export function fuzzyRules(likelihoods: readonly Likelihood[], thresholds: readonly number[]): Rules {
  const needed = thresholds.map((threshold) => {
    if (!(threshold > 0)) throw new RangeError(`expected a threshold above 0, got ${threshold}`)
    return millionths(threshold)
  })
  if (needed.length !== likelihoods.length) {
    throw new RangeError(`expected ${likelihoods.length} thresholds, got ${needed.length}`)
  }
  const satisfies = (party: number, state: number, target: number): boolean => {
    const { prefers } = likelihoods[party]
    return prefers(target, state) - prefers(state, target) >= needed[party]
  }
  return { tempts: satisfies, deters: (party, state, target) => !satisfies(party, state, target), steps: satisfies }
}
