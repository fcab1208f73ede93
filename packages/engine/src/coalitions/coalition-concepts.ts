import type { StateSet } from '../state-set.ts'
import type { Coalition } from './coalition.ts'

/**
 * The stability concepts of a coalition H (Kilgour, Hipel, Fang & Peng 2001; Inohara & Hipel 2008). An *improvement* of
 * H from s is a state that a legal sequence of its members reaches and that each of them prefers to s; the steps on the
 * way need not be improvements. A state s is stable for H if every improvement of H from s
 *
 * - `cnash`: … there must be none;
 * - `cgmr`: can be answered by a legal sequence of the others that ends in no improvement on s for H;
 * - `csmr`: can be answered so that H cannot move on to an improvement on s either;
 * - `cseq`: can be answered in that way by coalitions of the others, one after the other, each making an improvement of
 *   its own from where it acts.
 */
export type CoalitionConcept = 'cnash' | 'cgmr' | 'csmr' | 'cseq'

/** All coalition concepts, in the order in which they are shown. */
export const coalitionConcepts: readonly CoalitionConcept[] = ['cnash', 'cgmr', 'csmr', 'cseq']

/** What counts as an improvement of a coalition. */
export interface ImprovementOptions {
  /**
   * An improvement is then a state that no member likes less and some member prefers, instead of one that all members
   * prefer: for the coalition, for what its answers must not be, and for the coalitions that answer under CSEQ.
   */
  readonly pareto?: true
}

/** The stable states of a coalition, under each concept asked for. */
export type CoalitionSolution = { readonly [C in CoalitionConcept]?: StateSet }

/** A way for a coalition from one equilibrium to another that is better for its members. */
export interface EquilibriumJump {
  readonly from: number
  readonly to: number
  readonly coalition: Coalition
}

/** What solves the coalitions of one conflict: one way for moves that are transitive, one for listed moves. */
export interface CoalitionMethod {
  /** The improvements of a coalition from a state. */
  improvements(coalition: Coalition, state: number): StateSet
  /**
   * The solutions of the coalitions, in their order. It yields the share of the work that is done, from 0 to 1, often
   * enough for a person who waits.
   */
  solving(
    coalitions: readonly Coalition[],
    concepts: readonly CoalitionConcept[],
  ): Generator<number, CoalitionSolution[]>
}

/** The parties that are not in the coalition. */
export function othersOf(partyCount: number, coalition: Coalition): Coalition {
  return Array.from({ length: partyCount }, (_, party) => party).filter((party) => !coalition.includes(party))
}
