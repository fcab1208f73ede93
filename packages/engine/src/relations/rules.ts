import type { StateSet } from '../state-set.ts'

/**
 * What moves and what deters the parties, pair of states by pair: the common form of every preference that is richer than
 * one rank per state (strength, unknown, fuzzy, probabilistic) and of attitudes.
 *
 * With ranks, a target tempts if it ranks higher, deters if it does not, and a sanction is carried out by steps to
 * higher ranks: then the concepts below are the ordinary ones.
 */
export interface Rules {
  /** Whether a party that may move from `state` to `target` is tempted to: the improvement that has to be answered. */
  tempts(party: number, state: number, target: number): boolean
  /** Whether a party that left `state` regrets it when it ends up in `target`. */
  deters(party: number, state: number, target: number): boolean
  /** All states that deter a party that left `state`: the same as `deters`, all at once, where that is faster. */
  deterring?(party: number, state: number): StateSet
  /** Whether `mover` takes the step from `from` to `to` when sanctions have to be credible (SEQ, SymSEQ). */
  steps(mover: number, from: number, to: number): boolean
  /**
   * Whether `target` is a way out for a party that left `state` and was sanctioned (SMR, SymSEQ). What does not deter,
   * unless given.
   */
  escapes?(party: number, state: number, target: number): boolean
}

/** The concepts that rules can answer. */
export type RuleConcept = 'nash' | 'gmr' | 'smr' | 'seq' | 'symseq'
