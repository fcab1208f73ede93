import type { Box } from '../space/box.ts'
import { emptySet, type StateSet } from '../state-set.ts'
import { infeasible } from './class-orders.ts'

/** The classes of one opponent inside a slice. */
export interface Lane {
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
export class Slice {
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
