import type { Box } from '../space/box.ts'
import { emptySet, type StateSet } from '../state-set.ts'
import { roundLimit } from './box-solver.ts'
import { type CompiledBox, compiledBox } from './compiled-box.ts'
import type { Concept } from './concepts.ts'

/**
 * `BoxSolver` in compiled code: the same answers, step by step, several times as fast on some machines.
 *
 * Both keys, rank and best of the class, are swept together, so that the orders are read once for SEQ and SymSEQ.
 * Undefined where the host has no WebAssembly, forbids it, or has not enough memory.
 */
export function compiledBoxSolver(box: Box): CompiledBoxSolver | undefined {
  const compiled = compiledBox(box)
  return compiled && new CompiledBoxSolver(box, compiled)
}

/** See `compiledBoxSolver`. */
export class CompiledBoxSolver {
  readonly #box: Box
  readonly #compiled: CompiledBox
  #ranks: readonly Uint32Array[] = []
  /** The party whose ranks are in the compiled memory. */
  #loaded: number | undefined
  /** The highest rank of each party that was looked at. */
  #highest: (number | undefined)[] = []
  /** The parties whose classes are in order. */
  readonly #ordered = new Set<number>()

  constructor(box: Box, compiled: CompiledBox) {
    this.#box = box
    this.#compiled = compiled
  }

  /** Takes the rankings to solve for, one per party, over the states. */
  rank(ranks: readonly Uint32Array[]): void {
    this.#ranks = ranks
    this.#loaded = undefined
    this.#highest = ranks.map(() => undefined)
    this.#ordered.clear()
  }

  /** The stable states of a party; undefined if sweeps did not come to rest, and the flood has to be used. */
  stableStates(focal: number, asked: readonly Concept[]): Map<Concept, StateSet> | undefined {
    const { kernel, at, radices, strides } = this.#compiled
    const masked = this.#box.codeOfState !== undefined
    const moves = pair(asked, 'gmr', 'smr')
    const improvements = pair(asked, 'seq', 'symseq')
    const lanes = this.#lanes(focal, { moves: moves !== undefined && masked, improvements: improvements !== undefined })
    this.#load(focal)
    const [radix, stride] = [radices[focal], strides[focal]]
    const count = this.#box.size / radix
    kernel.bestOfClasses(at.rank, at.top, count, radix, stride)
    const result = new Map<Concept, StateSet>()
    const add = (concept: Concept, bound: number): void => {
      const set = emptySet(this.#box.codeOfState?.length ?? this.#box.size)
      kernel.whereAtMost(bound, at.rank, at.words, count, radix, stride, masked ? 1 : 0, at.tile)
      set.words.set(this.#compiled.words)
      result.set(concept, set)
    }
    if (asked.includes('nash')) add('nash', at.top)
    if (moves && !masked) {
      for (const { concept, byTop } of moves) {
        kernel.jointMoves(at.rank, at.top, at.left, count, radix, stride, byTop, at.digits)
        add(concept, at.left)
      }
    }
    for (const [keys, improving] of [
      [masked ? moves : undefined, 0],
      [improvements, 1],
    ] as const) {
      if (!keys) continue
      const left = keys.some(({ byTop }) => byTop === 0) ? at.left : 0
      const leftTop = keys.some(({ byTop }) => byTop === 1) ? at.leftTop : 0
      const laneCount = this.#compiled.layLanes(focal, improving ? lanes.improving : lanes.all)
      const settled = kernel.answer(
        ...([at.rank, at.top, left, leftTop, at.both, at.slice, at.beside] as const),
        ...([count, radix, stride, this.#compiled.run(focal)] as const),
        ...([at.lanes, laneCount, improving, roundLimit] as const),
      )
      if (!settled) return undefined
      for (const { concept, byTop } of keys) add(concept, byTop ? at.leftTop : at.left)
    }
    return result
  }

  /** The opponents that can move, their classes in order; for improvements, those to whom not all states are the same. */
  #lanes(
    focal: number,
    needed: { readonly moves: boolean; readonly improvements: boolean },
  ): { readonly all: readonly number[]; readonly improving: readonly number[] } {
    if (!needed.moves && !needed.improvements) return { all: [], improving: [] }
    const { radices } = this.#compiled
    const all = radices.flatMap((radix, party) => (party === focal || radix < 2 ? [] : [party]))
    const improving = all.filter((party) => this.#order(party, needed.moves) > 0)
    return { all, improving }
  }

  /** Puts the classes of a party in order, unless it does not care and they are not needed; its highest rank. */
  #order(party: number, always: boolean): number {
    const { kernel, at } = this.#compiled
    let highest = this.#highest[party]
    if (highest === undefined) {
      this.#load(party)
      highest = kernel.highest(at.rank, this.#box.size)
      this.#highest[party] = highest
    }
    if ((highest > 0 || always) && !this.#ordered.has(party)) {
      this.#load(party)
      this.#compiled.order(party)
      this.#ordered.add(party)
    }
    return highest
  }

  #load(party: number): void {
    if (this.#loaded !== party) this.#compiled.load(this.#ranks[party])
    this.#loaded = party
  }
}

interface Keyed {
  readonly concept: Concept
  /** 1 where an answer is worth the best that the focal party could still move on to; else 0: where it ends. */
  readonly byTop: 0 | 1
}

/** Those of two concepts that are asked for; undefined if neither is. */
function pair(asked: readonly Concept[], byRank: Concept, byTop: Concept): readonly Keyed[] | undefined {
  const both: readonly Keyed[] = [
    { concept: byRank, byTop: 0 },
    { concept: byTop, byTop: 1 },
  ]
  const keys = both.filter(({ concept }) => asked.includes(concept))
  return keys.length > 0 ? keys : undefined
}
