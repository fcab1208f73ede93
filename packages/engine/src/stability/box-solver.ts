import type { Box } from '../space/box.ts'
import { emptySet, type StateSet } from '../state-set.ts'
import { type ClassOrders, classOrders, infeasible } from './class-orders.ts'
import type { Concept } from './concepts.ts'
import type { Answers } from './flood.ts'

/** Sweeps over all opponents before a slice is given up as a long chain of improvements. */
const roundLimit = 64

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
  for (let index = 0; index < top.length; index += 1) left[index] = top[index] < minimax ? top[index] : minimax
}

function rankCountOf(list: Uint32Array): number {
  let highest = 0
  for (let state = 0; state < list.length; state += 1) if (list[state] > highest) highest = list[state]
  return highest + 1
}

/** Ranks over the codes of the box; where every code is feasible, the same memory read as signed numbers. */
function overCodes(box: Box, list: Uint32Array): Int32Array {
  const { codeOfState } = box
  if (!codeOfState) return new Int32Array(list.buffer, list.byteOffset, list.length)
  const ranks = new Int32Array(box.size).fill(infeasible)
  for (let state = 0; state < list.length; state += 1) ranks[codeOfState[state]] = list[state]
  return ranks
}

/** The classes of one opponent inside a slice. */
interface Lane {
  readonly party: number
  readonly radix: number
  readonly stride: number
  /** Place of each class's digit 0 in the slice. */
  readonly bases: Int32Array
  /** Number of each class in the box, for the slice of digit 0; one digit of the focal party adds `classStep`. */
  readonly classes: Int32Array
  readonly classStep: number
}

/**
 * The codes with one digit of the focal party, numbered by the digits of the others. Every slice of a party has the
 * same numbering: index `q = low + high · stride` for code `low + digit · stride + high · stride · radix`.
 */
class Slice {
  readonly #box: Box
  readonly #focal: number
  readonly #stride: number
  readonly radix: number
  readonly count: number
  /** One for each opponent that can move at all. */
  readonly lanes: readonly Lane[]
  /** Highest rank in each class of the focal party. */
  readonly top: Int32Array
  /** The least keys found so far in one slice. */
  readonly least: Int32Array
  /** What the answers leave of the focal party's best improvement, for each of its classes. */
  readonly left: Int32Array

  constructor(box: Box, focal: number) {
    this.#box = box
    this.#focal = focal
    this.#stride = box.strides[focal]
    this.radix = box.radices[focal]
    this.count = box.size / this.radix
    const { count } = this
    this.lanes = box.radices.flatMap((radix, party) => (party === focal || radix < 2 ? [] : [this.#lane(party)]))
    this.top = new Int32Array(count)
    this.least = new Int32Array(count)
    this.left = new Int32Array(count)
  }

  /** Highest rank over the party's own moves, for each class; −1 for a class without a feasible state. */
  bestOfClasses(rank: Int32Array, best: Int32Array): void {
    const { count, radix } = this
    const stride = this.#stride
    best.fill(-1)
    for (let base = 0, block = 0; block < count; block += stride) {
      for (let digit = 0; digit < radix; digit += 1, base += stride) {
        for (let low = 0; low < stride; low += 1) {
          const value = rank[base + low]
          if (value > best[block + low] && value !== infeasible) best[block + low] = value
        }
      }
    }
  }

  /** Starts from the ranks of one slice. */
  fill(rank: Int32Array, digit: number): void {
    const { count, radix, least } = this
    const stride = this.#stride
    for (let block = 0, base = digit * stride; block < count; block += stride, base += stride * radix) {
      for (let low = 0; low < stride; low += 1) least[block + low] = rank[base + low]
    }
  }

  /** The least rank of one slice. */
  leastRank(rank: Int32Array, digit: number): number {
    const { count, radix } = this
    const stride = this.#stride
    let least = infeasible
    for (let block = 0, base = digit * stride; block < count; block += stride, base += stride * radix) {
      for (let low = 0; low < stride; low += 1) if (rank[base + low] < least) least = rank[base + low]
    }
    return least
  }

  /** Starts from the best rank of each state's class instead, where a state is feasible. */
  fillTop(): void {
    const { count, least, top } = this
    for (let index = 0; index < count; index += 1) if (least[index] !== infeasible) least[index] = top[index]
  }

  /** Raises what is left to the lesser of each state's least key and its own rank, over one slice. */
  keepLargest(rank: Int32Array, digit: number): void {
    const { count, radix, least, left } = this
    const stride = this.#stride
    for (let block = 0, base = digit * stride; block < count; block += stride, base += stride * radix) {
      for (let low = 0; low < stride; low += 1) {
        const own = rank[base + low]
        if (own === infeasible) continue
        const index = block + low
        const value = least[index] < own ? least[index] : own
        if (value > left[index]) left[index] = value
      }
    }
  }

  /** The states whose class bound is at most their own rank. */
  whereAtMost(bound: Int32Array, rank: Int32Array): StateSet {
    const { count, radix } = this
    const stride = this.#stride
    const masked = this.#box.codeOfState !== undefined
    const set = emptySet(this.#box.codeOfState?.length ?? this.#box.size)
    const { words } = set
    let word = 0
    let position = 0
    for (let block = 0, base = 0; block < count; block += stride) {
      for (let digit = 0; digit < radix; digit += 1, base += stride) {
        for (let low = 0; low < stride; low += 1) {
          const own = rank[base + low]
          if (masked && own === infeasible) continue
          if (bound[block + low] <= own) word |= 1 << (position & 31)
          position += 1
          if ((position & 31) === 0) {
            words[(position >>> 5) - 1] = word
            word = 0
          }
        }
      }
    }
    if ((position & 31) !== 0) words[position >>> 5] = word
    return set
  }

  /** Where the classes of an opponent lie in a slice. */
  #lane(party: number): Lane {
    const box = this.#box
    const focal = this.#focal
    const stride = party < focal ? box.strides[party] : box.strides[party] / this.radix
    const radix = box.radices[party]
    const classCount = this.count / radix
    const bases = new Int32Array(classCount)
    const classes = new Int32Array(classCount)
    // The digits of the third parties run through all combinations, the lowest first.
    const others = box.radices.map((_, other) => other).filter((other) => other !== focal && other !== party)
    const digits = others.map(() => 0)
    const sliceStrides = others.map((other) => (other < focal ? box.strides[other] : box.strides[other] / this.radix))
    const classStrides = others.map((other) => (other < party ? box.strides[other] : box.strides[other] / radix))
    let base = 0
    let ownClass = 0
    for (let index = 0; index < classCount; index += 1) {
      bases[index] = base
      classes[index] = ownClass
      for (let place = 0; place < others.length; place += 1) {
        digits[place] += 1
        base += sliceStrides[place]
        ownClass += classStrides[place]
        if (digits[place] < box.radices[others[place]]) break
        base -= digits[place] * sliceStrides[place]
        ownClass -= digits[place] * classStrides[place]
        digits[place] = 0
      }
    }
    const classStep = focal < party ? box.strides[focal] : box.strides[focal] / radix
    return { party, radix, stride, bases, classes, classStep }
  }
}

/**
 * One sweep of an opponent's improvements over a slice; whether anything was lowered.
 *
 * Without branches in the inner loop: `gap & (gap >> 31)` is the gap where it is negative, else 0. Keys are below 2^31
 * and not negative, so that gaps fit.
 */
function sweep(lane: Lane, orders: ClassOrders, digit: number, least: Int32Array): boolean {
  const { radix, stride, bases, classes } = lane
  const { entries, counts } = orders
  const step = digit * lane.classStep
  let changed = 0
  for (let index = 0; index < bases.length; index += 1) {
    const base = bases[index] | 0
    const ownClass = (classes[index] + step) | 0
    const start = Math.imul(ownClass, radix)
    const end = (start + (counts ? counts[ownClass] : radix)) | 0
    // The least among strictly better states, and the same with the level of ties that is being read.
    let best = infeasible
    let withLevel = infeasible
    for (let place = start; place < end; place = (place + 1) | 0) {
      const entry = entries[place]
      best ^= (best ^ withLevel) & -(entry >>> 15)
      const at = (base + Math.imul(entry & 0x7fff, stride)) | 0
      const old = least[at]
      const gap = (old - best) | 0
      const now = (best + (gap & (gap >> 31))) | 0
      least[at] = now
      changed |= old ^ now
      // `withLevel` is at most `best`, so the old value does as well here as the new one, and need not wait for it.
      const further = (old - withLevel) | 0
      withLevel = (withLevel + (further & (further >> 31))) | 0
    }
  }
  return changed !== 0
}

/** One sweep of any moves of an opponent over a slice: every class gets its least value; whether anything was lowered. */
function spread(lane: Lane, orders: ClassOrders, digit: number, least: Int32Array): boolean {
  const { radix, stride, bases, classes } = lane
  const { entries, counts } = orders
  const step = digit * lane.classStep
  let changed = 0
  for (let index = 0; index < bases.length; index += 1) {
    const base = bases[index]
    const ownClass = classes[index] + step
    const start = ownClass * radix
    const end = start + (counts ? counts[ownClass] : radix)
    let lowest = infeasible
    for (let place = start; place < end; place += 1) {
      const at = base + (entries[place] & 0x7fff) * stride
      if (least[at] < lowest) lowest = least[at]
    }
    for (let place = start; place < end; place += 1) {
      const at = base + (entries[place] & 0x7fff) * stride
      changed |= least[at] ^ lowest
      least[at] = lowest
    }
  }
  return changed !== 0
}
