import type { Box } from '../space/box.ts'

/** Set in an entry whose state its mover likes less than the state of the entry before: a new level of ties begins. */
const newLevel = 0x8000

/** An infeasible code in an array of ranks over a box. */
export const infeasible = 0x7fffffff

/**
 * Every class of one party from its best to its worst state.
 *
 * Classes are numbered by their code without the party's digit. Entry `k` of class `c` is `entries[c * radix + k]`: a
 * digit of the party, with `newLevel` set where a level begins. `counts[c]` entries count; absent where all do.
 */
export interface ClassOrders {
  readonly entries: Uint16Array
  readonly counts?: Uint16Array
}

/** Classes that are read together, so that a cache line of ranks is used up at once. */
const tileWidth = 16

/** Sorts every class of the party by the party's own ranks, given over the codes of the box. */
export function classOrders(box: Box, party: number, rankOfCode: Int32Array, rankCount: number): ClassOrders {
  const radix = box.radices[party]
  const stride = box.strides[party]
  const entries = new Uint16Array(box.size)
  const counts = box.codeOfState ? new Uint16Array(box.size / radix) : undefined
  const bits = 32 - Math.clz32(radix - 1 || 1)
  // Rank and digit in one number; where 31 bits do not hold both, in a double.
  const scale = 2 ** bits
  const wide = rankCount * scale >= 2 ** 31
  const Numbers = wide ? Float64Array : Int32Array
  const tile = new Numbers(radix * tileWidth)
  const keys = new Numbers(radix)
  const spare = new Numbers(radix)
  // The order of the class before: neighbours differ little where ranks come from priorities.
  const digits = Uint16Array.from({ length: radix }, (_, digit) => digit)
  const period = stride * radix
  for (let high = 0; high < box.size; high += period) {
    for (let low = 0; low < stride; low += tileWidth) {
      const width = Math.min(tileWidth, stride - low)
      for (let digit = 0; digit < radix; digit += 1) {
        const row = high + low + digit * stride
        const tie = radix - 1 - digit
        for (let lane = 0; lane < width; lane += 1) {
          const rank = rankOfCode[row + lane]
          // Infeasible codes sink to the end. Of two that tie, the lower digit stands first.
          tile[lane * radix + digit] = rank === infeasible ? -1 - digit : rank * scale + tie
        }
      }
      for (let lane = 0; lane < width; lane += 1) {
        const first = lane * radix
        for (let position = 0; position < radix; position += 1) keys[position] = tile[first + digits[position]]
        sortDescending(keys, spare)
        const ownClass = high / radix + low + lane
        const target = ownClass * radix
        let level = -1
        let count = 0
        for (let position = 0; position < radix; position += 1) {
          const key = keys[position]
          if (key < 0) {
            digits[position] = -1 - key
            continue
          }
          const rank = wide ? Math.floor(key / scale) : key >> bits
          const digit = radix - 1 - (wide ? key - rank * scale : key & (scale - 1))
          digits[position] = digit
          entries[target + position] = rank === level ? digit : digit | newLevel
          level = rank
          count += 1
        }
        if (counts) counts[ownClass] = count
      }
    }
  }
  return { entries, ...(counts && { counts }) }
}

/** Runs of this length are sorted by insertion, then merged. */
const runLength = 8

/** Sorts the keys from the greatest to the least; fast where they nearly are. `spare` is room of the same length. */
function sortDescending(keys: Int32Array | Float64Array, spare: Int32Array | Float64Array): void {
  const count = keys.length
  for (let from = 0; from < count; from += runLength) {
    const to = Math.min(from + runLength, count)
    for (let index = from + 1; index < to; index += 1) {
      const key = keys[index]
      let place = index
      while (place > from && keys[place - 1] < key) {
        keys[place] = keys[place - 1]
        place -= 1
      }
      keys[place] = key
    }
  }
  for (let length = runLength; length < count; length *= 2) {
    for (let from = 0; from + length < count; from += 2 * length) {
      const middle = from + length
      if (keys[middle - 1] >= keys[middle]) continue
      const end = Math.min(middle + length, count)
      for (let index = 0; index < length; index += 1) spare[index] = keys[from + index]
      let left = 0
      let right = middle
      let place = from
      while (left < length && right < end) {
        if (spare[left] >= keys[right]) {
          keys[place] = spare[left]
          left += 1
        } else {
          keys[place] = keys[right]
          right += 1
        }
        place += 1
      }
      for (; left < length; left += 1, place += 1) keys[place] = spare[left]
    }
  }
}
