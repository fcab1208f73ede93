import type { StateSpace } from '../space/space.ts'
import type { StateSet } from '../state-set.ts'

/** A conflict that can be solved: who can move where, and how each party ranks the states (higher is preferred). */
export interface Conflict {
  readonly space: StateSpace
  /** `ranks[party][state]`, dense from 0; equal ranks are ties. */
  readonly ranks: readonly Uint32Array[]
}

/**
 * The stability concepts. A state is stable for a party if the party does not gain by leaving it, where the concepts
 * differ in what the party expects of the others:
 *
 * - `nash` (R): nothing; there must be no improvement at all (Nash 1950).
 * - `gmr`: the others answer with any joint move that hurts (Howard 1971).
 * - `smr`: as GMR, and the party itself cannot get out of the answer again (Howard 1971).
 * - `seq`: the others answer, but only with moves that improve things for each mover (Fraser & Hipel 1979).
 * - `symseq`: as SMR with the answers of SEQ (Rêgo & Vieira 2017).
 * - `sim`: the others move at the same time as the party (Fraser & Hipel 1984).
 * - `seqsim`: each improvement is answered as in SEQ or as in SIM (the original tableau of Fraser & Hipel).
 */
export type Concept = 'nash' | 'gmr' | 'smr' | 'seq' | 'symseq' | 'sim' | 'seqsim'

/** All concepts, in the order in which they are shown. */
export const concepts: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq', 'sim', 'seqsim']

/** The states that are stable for each party, and for all of them: the equilibria. */
export interface Verdicts {
  readonly stable: readonly StateSet[]
  readonly equilibria: StateSet
}

/** Why a concept has no answer for a conflict. */
export interface NotApplicable {
  readonly reason: 'needs-option-form' | 'merged-states' | 'shared-options' | 'too-much-work' | 'too-many-states'
}

/** An answer for each concept that was asked for. */
export type Solution = { readonly [C in Concept]?: Verdicts | NotApplicable }

/** Whether a concept has an answer. */
export function isVerdicts(answer: Verdicts | NotApplicable | undefined): answer is Verdicts {
  return answer !== undefined && 'equilibria' in answer
}

/** Throws a RangeError unless there is one rank for each party and state. */
export function checkConflict(conflict: Conflict): void {
  const { space, ranks } = conflict
  if (ranks.length !== space.partyCount) {
    throw new RangeError(`expected ranks for ${space.partyCount} parties, got ${ranks.length}`)
  }
  ranks.forEach((list, party) => {
    if (list.length !== space.stateCount) {
      throw new RangeError(`party ${party}: expected ${space.stateCount} ranks, got ${list.length}`)
    }
  })
}
