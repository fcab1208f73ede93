import type { Box } from '../space/box.ts'

/** Set in an entry whose state its mover likes less than the state of the entry before: a new level of ties begins. */
export const newLevel = 0x8000

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
  const classCount = box.size / radix
  const entries = new Uint16Array(box.size)
  const counts = box.codeOfState ? new Uint16Array(classCount) : undefined
  const bits = 32 - Math.clz32(radix - 1 || 1)
  // Rank and digit in one number; where 31 bits do not hold both, in a double.
  const wide = rankCount * 2 ** bits >= 2 ** 31
  const scale = 2 ** bits
  const keys = wide ? new Float64Array(radix * tileWidth) : new Int32Array(radix * tileWidth)
  const period = stride * radix
  for (let high = 0; high < box.size; high += period) {
    for (let low = 0; low < stride; low += tileWidth) {
      const width = Math.min(tileWidth, stride - low)
      for (let digit = 0; digit < radix; digit += 1) {
        const row = high + low + digit * stride
        for (let lane = 0; lane < width; lane += 1) {
          const rank = rankOfCode[row + lane]
          // Infeasible codes sink to the end. Digits count down, so that ties stand in ascending order of digit.
          keys[lane * radix + digit] = rank === infeasible ? -1 : rank * scale + (radix - 1 - digit)
        }
      }
      for (let lane = 0; lane < width; lane += 1) {
        const ownClass = high / radix + low + lane
        const first = lane * radix
        sortDescending(keys, first, radix)
        let level = -1
        let count = 0
        for (let position = 0; position < radix; position += 1) {
          const key = keys[first + position]
          if (key < 0) break
          const rank = wide ? Math.floor(key / scale) : key >> bits
          const digit = radix - 1 - (wide ? key - rank * scale : key & (scale - 1))
          entries[ownClass * radix + position] = rank === level ? digit : digit | newLevel
          level = rank
          count += 1
        }
        if (counts) counts[ownClass] = count
      }
    }
  }
  return { entries, ...(counts && { counts }) }
}

/** Up to this many keys, insertion beats the library's sort. */
const insertionLimit = 48

function sortDescending(keys: Int32Array | Float64Array, first: number, count: number): void {
  if (count > insertionLimit) {
    keys.subarray(first, first + count).sort()
    keys.subarray(first, first + count).reverse()
    return
  }
  for (let index = first + 1; index < first + count; index += 1) {
    const key = keys[index]
    let place = index - 1
    while (place >= first && keys[place] < key) {
      keys[place + 1] = keys[place]
      place -= 1
    }
    keys[place + 1] = key
  }
}
