import { rankCountOf } from '../preferences/ranks.ts'
import type { Box } from '../space/box.ts'
import type { StateSet } from '../state-set.ts'
import { type ClassOrders, classOrders, infeasible } from './class-orders.ts'
import type { Concept } from './concepts.ts'
import type { Answers } from './flood.ts'
import { Slice } from './slice.ts'
import { spread, sweep } from './sweeps.ts'

/** Sweeps over all opponents before a slice is given up as a long chain of improvements. */
export const roundLimit = 64

/**
 * Solves one box party by party.
 *
 * For a focal party, a *slice* holds the codes with one digit of it: the opponents never leave a slice, so everything
 * that they can do is worked out slice by slice, in arrays that stay in the cache. In a slice, `m(s)` is the least key
 * that the opponents reach from `s`. It is found by sweeps: for each opponent, every class from the opponent's best
 * state to its worst, lowering `m` to the least value among the states that the opponent likes strictly better
 * (improvements) or among all of the class (any moves), until nothing changes.
 *
 * The key is the focal party's rank (GMR, SEQ) or the best rank that it could still move on to (SMR, SymSEQ).
 */
export class BoxSolver {
  readonly #box: Box
  readonly #slices: (Slice | undefined)[]
  readonly #keepsSlices: boolean
  #ranks: readonly Int32Array[] = []
  #rankCounts: readonly number[] = []
  #orders: (ClassOrders | undefined)[] = []

  constructor(box: Box) {
    this.#box = box
    this.#slices = box.radices.map(() => undefined)
    this.#keepsSlices = box.size * box.radices.length ** 2 <= keptSliceLimit
  }

  /** Takes the rankings to solve for, one per party, over the states. */
  rank(ranks: readonly Uint32Array[]): void {
    this.#rankCounts = ranks.map(rankCountOf)
    this.#ranks = ranks.map((list) => overCodes(this.#box, list))
    this.#orders = ranks.map(() => undefined)
  }

  #order(party: number): ClassOrders {
    const known = this.#orders[party]
    if (known) return known
    const made = classOrders(this.#box, party, this.#ranks[party], this.#rankCounts[party])
    this.#orders[party] = made
    return made
  }

  #slice(focal: number): Slice {
    const known = this.#slices[focal]
    if (known) return known
    const made = new Slice(this.#box, focal)
    if (this.#keepsSlices) this.#slices[focal] = made
    return made
  }

  /** The stable states of a party; undefined if sweeps did not come to rest, and the flood has to be used. */
  stableStates(focal: number, asked: readonly Concept[]): Map<Concept, StateSet> | undefined {
    const masked = this.#box.codeOfState !== undefined
    const rank = this.#ranks[focal]
    const slice = this.#slice(focal)
    const { top, left } = slice
    slice.bestOfClasses(rank, top)
    const result = new Map<Concept, StateSet>()
    if (asked.includes('nash')) result.set('nash', slice.whereAtMost(top, rank))
    for (const { concept, answers, key } of sanctioned) {
      if (!asked.includes(concept)) continue
      left.fill(0)
      if (answers === 'moves' && !masked) leastOfJointMoves(slice, rank, key)
      else if (!this.#answer(slice, rank, answers, key)) return undefined
      result.set(concept, slice.whereAtMost(left, rank))
    }
    return result
  }

  /** Works out what the answers leave of the improvements, over all slices; false if a slice did not come to rest. */
  #answer(slice: Slice, rank: Int32Array, answers: Answers, key: Key): boolean {
    const improving = answers === 'improvements'
    const lanes = improving ? slice.lanes.filter((lane) => this.#rankCounts[lane.party] > 1) : slice.lanes
    const pass = improving ? sweep : spread
    for (let digit = 0; digit < slice.radix; digit += 1) {
      slice.fill(rank, digit)
      if (key === 'top') slice.fillTop()
      // A pass that changes nothing leaves one opponent fewer to ask; one alone is done after one pass.
      let rest = lanes.length
      for (let turn = 0; rest > 0; turn += 1) {
        if (turn > roundLimit * lanes.length) return false
        const lane = lanes[turn % lanes.length]
        const changed = pass(lane, this.#order(lane.party), digit, slice.least)
        rest = changed ? lanes.length - 1 : rest - 1
      }
      slice.keepLargest(rank, digit)
    }
    return true
  }
}

/** What an answer is worth to the focal party: the rank of where it ends, or the best that it could move on to. */
type Key = 'rank' | 'top'

const sanctioned: readonly { readonly concept: Concept; readonly answers: Answers; readonly key: Key }[] = [
  { concept: 'gmr', answers: 'moves', key: 'rank' },
  { concept: 'smr', answers: 'moves', key: 'top' },
  { concept: 'seq', answers: 'improvements', key: 'rank' },
  { concept: 'symseq', answers: 'improvements', key: 'top' },
]

/** Slices are kept for the next rankings where all of them together stay below this many numbers. */
const keptSliceLimit = 2 ** 23

/**
 * Where every code is feasible the opponents reach the whole slice by any moves, so that two numbers say it all: the
 * greatest of the least ranks of the slices (GMR), and the least of the best ranks of the classes (SMR).
 */
function leastOfJointMoves(slice: Slice, rank: Int32Array, key: Key): void {
  const { top, left, radix } = slice
  if (key === 'rank') {
    let maximin = -1
    for (let digit = 0; digit < radix; digit += 1) maximin = Math.max(maximin, slice.leastRank(rank, digit))
    left.fill(maximin)
    return
  }
  let minimax = infeasible
  for (let index = 0; index < top.length; index += 1) if (top[index] < minimax) minimax = top[index]
  left.fill(minimax)
}

/** Ranks over the codes of the box; where every code is feasible, the same memory read as signed numbers. */
function overCodes(box: Box, list: Uint32Array): Int32Array {
  const { codeOfState } = box
  if (!codeOfState) return new Int32Array(list.buffer, list.byteOffset, list.length)
  const ranks = new Int32Array(box.size).fill(infeasible)
  for (let state = 0; state < list.length; state += 1) ranks[codeOfState[state]] = list[state]
  return ranks
}
