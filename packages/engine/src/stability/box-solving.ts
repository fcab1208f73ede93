import type { Box } from '../space/box.ts'
import type { StateSet } from '../state-set.ts'
import { BoxSolver } from './box-solver.ts'
import { compiledBoxSolver } from './compiled-box-solver.ts'
import type { Concept } from './concepts.ts'

/** Solves one box party by party: see `BoxSolver`. */
export interface BoxSolving {
  /** Takes the rankings to solve for, one per party, over the states. */
  rank(ranks: readonly Uint32Array[]): void
  /** The stable states of a party; undefined if sweeps did not come to rest, and the flood has to be used. */
  stableStates(focal: number, asked: readonly Concept[]): Map<Concept, StateSet> | undefined
}

/** Codes times parties after which memory for compiled code is worth asking for. */
const worthCompiling = 2 ** 14

/**
 * A solver that turns to compiled code, where the host has it, once it has done a little work: a model that is solved
 * once and is small is done before that memory could be had.
 */
export function boxSolving(box: Box): BoxSolving {
  let solver: BoxSolving | undefined
  let work = 0
  return {
    rank(ranks) {
      const before = work
      work += box.size * box.radices.length
      if (before < worthCompiling && work >= worthCompiling) solver = compiledBoxSolver(box) ?? solver
      solver ??= new BoxSolver(box)
      solver.rank(ranks)
    },
    stableStates: (focal, asked) => solver?.stableStates(focal, asked),
  }
}
