import type { Box } from '../space/box.ts'
import type { StateSet } from '../state-set.ts'
import { roundLimit } from './box-solver.ts'
import type { Concept } from './concepts.ts'
import { type VectorBox, vectorBox } from './vector-box.ts'

/** The concepts in the order of the kernel's bits. */
const kernelConcepts: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

/** Codes after which classes no longer fit offsets of 16 bits, and ranks as a rule no numbers of 15. */
const sizeLimit = 2 ** 15

/** Digits after which comparing each pair of a class takes longer than sorting it. */
const radixLimit = 64

/**
 * `BoxSolver` for small boxes, eight slices at once: the same answers, and one call of compiled code for each party.
 *
 * Undefined where the box is not small, or the host has no WebAssembly with vectors.
 */
export function vectorBoxSolver(box: Box): VectorBoxSolver | undefined {
  if (box.size > sizeLimit || box.radices.some((radix) => radix > radixLimit)) return undefined
  const laidOut = vectorBox(box, kernelConcepts.length)
  return laidOut && new VectorBoxSolver(box, laidOut)
}

/** See `vectorBoxSolver`. */
export class VectorBoxSolver {
  readonly #states: number
  readonly #laidOut: VectorBox

  constructor(box: Box, laidOut: VectorBox) {
    this.#states = box.codeOfState?.length ?? box.size
    this.#laidOut = laidOut
  }

  /** Takes the rankings to solve for, one per party, over the states; false if ranks are too high for 16 bits. */
  rank(ranks: readonly Uint32Array[]): boolean {
    return ranks.every((list, party) => this.#laidOut.take(party, list))
  }

  /** The stable states of a party; undefined if sweeps did not come to rest, and the flood has to be used. */
  stableStates(focal: number, asked: readonly Concept[]): Map<Concept, StateSet> | undefined {
    let bits = 0
    for (const concept of asked) bits |= 1 << kernelConcepts.indexOf(concept)
    if (!this.#laidOut.solve(focal, bits, roundLimit)) return undefined
    const result = new Map<Concept, StateSet>()
    for (const concept of asked) {
      result.set(concept, { size: this.#states, words: this.#laidOut.words(kernelConcepts.indexOf(concept)) })
    }
    return result
  }
}
