// Part of box-kernel.as: the classes of a party from best to worst, as in class-orders.ts.
import { at, infeasible } from './box-numbers'

/** Classes that are sorted together, so that a cache line of ranks is used up at once. */
const tileWidth: i32 = 16
/** Runs of this length are sorted by insertion, then merged. */
const sortedRun: i32 = 8

/** Sorts from the greatest to the least; fast where the keys nearly are. Keys have 64 bits. */
function sortDescending(keys: usize, spare: usize, count: i32): void {
  for (let from = 0; from < count; from += sortedRun) {
    const to = min(from + sortedRun, count)
    for (let index = from + 1; index < to; index++) {
      const key = load<i64>(keys + (<usize>index << 3))
      let place = index
      while (place > from && load<i64>(keys + (<usize>(place - 1) << 3)) < key) {
        store<i64>(keys + (<usize>place << 3), load<i64>(keys + (<usize>(place - 1) << 3)))
        place--
      }
      store<i64>(keys + (<usize>place << 3), key)
    }
  }
  for (let length = sortedRun; length < count; length *= 2) {
    for (let from = 0; from + length < count; from += 2 * length) {
      const middle = from + length
      if (load<i64>(keys + (<usize>(middle - 1) << 3)) >= load<i64>(keys + (<usize>middle << 3))) continue
      const end = min(middle + length, count)
      for (let index = 0; index < length; index++) {
        store<i64>(spare + (<usize>index << 3), load<i64>(keys + (<usize>(from + index) << 3)))
      }
      let left = spare
      let right = keys + (<usize>middle << 3)
      let place = keys + (<usize>from << 3)
      const leftEnd = spare + (<usize>length << 3)
      const rightEnd = keys + (<usize>end << 3)
      while (left < leftEnd && right < rightEnd) {
        const a = load<i64>(left)
        const b = load<i64>(right)
        const first = a >= b
        store<i64>(place, select(a, b, first))
        left += <usize>first << 3
        right += <usize>!first << 3
        place += 8
      }
      for (; left < leftEnd; left += 8, place += 8) store<i64>(place, load<i64>(left))
    }
  }
}

/** `classOrders` of class-orders.ts. `tile` has room for radix × 16 keys of 64 bits; `keys`, `spare`, `digits` for radix. */
export function classOrders(
  rank: usize, size: i32, radix: i32, stride: i32, entries: usize, counts: usize,
  tile: usize, keys: usize, spare: usize, digits: usize,
): void {
  for (let digit = 0; digit < radix; digit++) store<i32>(at(digits, digit), digit)
  const period = stride * radix
  for (let high = 0; high < size; high += period) {
    for (let low = 0; low < stride; low += tileWidth) {
      const width = min(tileWidth, stride - low)
      for (let digit = 0; digit < radix; digit++) {
        const row = high + low + digit * stride
        for (let lane = 0; lane < width; lane++) {
          const own = load<i32>(at(rank, row + lane))
          // Infeasible codes sink to the end. Of two that tie, the lower digit stands first.
          const key = own == infeasible ? <i64>(-1 - digit) : (<i64>own << 15) | <i64>(radix - 1 - digit)
          store<i64>(tile + (<usize>(lane * radix + digit) << 3), key)
        }
      }
      for (let lane = 0; lane < width; lane++) {
        const first = lane * radix
        for (let position = 0; position < radix; position++) {
          const key = load<i64>(tile + (<usize>(first + load<i32>(at(digits, position))) << 3))
          store<i64>(keys + (<usize>position << 3), key)
        }
        sortDescending(keys, spare, radix)
        const ownClass = high / radix + low + lane
        const target = entries + (<usize>(ownClass * radix) << 1)
        let level: i64 = -1
        let count = 0
        for (let position = 0; position < radix; position++) {
          const key = load<i64>(keys + (<usize>position << 3))
          if (key < 0) {
            store<i32>(at(digits, position), <i32>(-1 - key))
            continue
          }
          const own = key >> 15
          const digit = radix - 1 - <i32>(key & 0x7fff)
          store<i32>(at(digits, position), digit)
          store<u16>(target + (<usize>position << 1), <u16>(digit | (i32(own != level) << 15)))
          level = own
          count++
        }
        if (counts) store<u16>(counts + (<usize>ownClass << 1), <u16>count)
      }
    }
  }
}
