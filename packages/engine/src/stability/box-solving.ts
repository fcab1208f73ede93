import type { Box } from '../space/box.ts'
import type { StateSet } from '../state-set.ts'
import { BoxSolver } from './box-solver.ts'
import { compiledBoxSolver } from './compiled-box-solver.ts'
import type { Concept } from './concepts.ts'
import { vectorBoxSolver } from './vector-box-solver.ts'

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
 * once and is small is done before that memory could be had. Small boxes go to the compiled solver made for them,
 * unless ranks are too high for it.
 */
export function boxSolving(box: Box): BoxSolving {
  const plain = once(() => new BoxSolver(box))
  const compiled = once(() => compiledBoxSolver(box))
  const small = once(() => vectorBoxSolver(box))
  let work = 0
  let current: BoxSolving | undefined
  return {
    rank(ranks) {
      work += box.size * box.radices.length
      const compiling = work >= worthCompiling
      const vectors = compiling ? small() : undefined
      if (vectors?.rank(ranks)) {
        current = vectors
        return
      }
      current = (compiling ? compiled() : undefined) ?? plain()
      current.rank(ranks)
    },
    stableStates: (focal, asked) => current?.stableStates(focal, asked),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
