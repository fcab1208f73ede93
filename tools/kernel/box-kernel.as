// What CompiledBoxSolver calls: the same steps as slice.ts, sweeps.ts and class-orders.ts, on one memory, by addresses.
// AssemblyScript; `npm run build` here compiles it. All numbers are 32 bits unless said otherwise.
import { at, infeasible, least } from './box-numbers'

export { answer } from './box-answer'
export { classOrders } from './box-orders'

/** The highest rank of the feasible codes; −1 where there is none. */
export function highest(rank: usize, size: i32): i32 {
  let best = -1
  for (let code = 0; code < size; code++) {
    const value = load<i32>(at(rank, code))
    const own = select(-1, value, value == infeasible)
    best = select(own, best, own > best)
  }
  return best
}

/** Ranks of states as ranks of codes; the other codes are infeasible. */
export function spreadOut(list: usize, codes: usize, states: i32, rank: usize, size: i32): void {
  for (let code = 0; code < size; code++) store<i32>(at(rank, code), infeasible)
  for (let state = 0; state < states; state++) store<i32>(at(rank, load<i32>(at(codes, state))), load<i32>(at(list, state)))
}

/** Slice.bestOfClasses. */
export function bestOfClasses(rank: usize, best: usize, count: i32, radix: i32, stride: i32): void {
  for (let block = 0, base = 0; block < count; block += stride) {
    for (let low = 0; low < stride; low++) {
      const value = load<i32>(at(rank, base + low))
      store<i32>(at(best, block + low), select(-1, value, value == infeasible))
    }
    base += stride
    for (let digit = 1; digit < radix; digit++, base += stride) {
      for (let low = 0; low < stride; low++) {
        const value = load<i32>(at(rank, base + low))
        const own = select(-1, value, value == infeasible)
        const place = at(best, block + low)
        const old = load<i32>(place)
        store<i32>(place, select(own, old, own > old))
      }
    }
  }
}

/** Sixteen comparisons as bits: which ranks are at least their bounds. */
@inline function bitsOf(rank: usize, bound: usize): u16 {
  const first = i16x8.narrow_i32x4_s(
    i32x4.ge_s(v128.load(rank), v128.load(bound)), i32x4.ge_s(v128.load(rank, 16), v128.load(bound, 16)),
  )
  const second = i16x8.narrow_i32x4_s(
    i32x4.ge_s(v128.load(rank, 32), v128.load(bound, 32)), i32x4.ge_s(v128.load(rank, 48), v128.load(bound, 48)),
  )
  return <u16>i8x16.bitmask(i8x16.narrow_i16x8_s(first, second))
}

/**
 * Slice.whereAtMost; the words have room for every feasible code, and ranks are followed by 64 bytes that may be read.
 * `tile` has room for 16 numbers.
 */
export function whereAtMost(
  bound: usize, rank: usize, words: usize, count: i32, radix: i32, stride: i32, masked: bool, tile: usize,
): void {
  if (masked) return whereFeasible(bound, rank, words, count, radix, stride)
  let target = words
  if ((stride & 15) == 0) {
    for (let block = 0; block < count; block += stride) {
      for (let digit = 0; digit < radix; digit++) {
        for (let low = 0; low < stride; low += 16, rank += 64, target += 2) {
          store<u16>(target, bitsOf(rank, at(bound, block + low)))
        }
      }
    }
    return
  }
  // The bounds of sixteen codes are put side by side first.
  let filled: usize = 0
  for (let block = 0; block < count; block += stride) {
    for (let digit = 0; digit < radix; digit++) {
      for (let low = 0; low < stride; low++) {
        store<i32>(tile + filled, load<i32>(at(bound, block + low)))
        filled += 4
        if (filled < 64) continue
        store<u16>(target, bitsOf(rank, tile))
        filled = 0
        rank += 64
        target += 2
      }
    }
  }
  const rest: i32 = (1 << (<i32>filled >>> 2)) - 1
  if (filled) store<u16>(target, <u16>(<i32>bitsOf(rank, tile) & rest))
}

function whereFeasible(bound: usize, rank: usize, words: usize, count: i32, radix: i32, stride: i32): void {
  let word = 0
  let position = 0
  for (let block = 0, base = 0; block < count; block += stride) {
    for (let digit = 0; digit < radix; digit++, base += stride) {
      for (let low = 0; low < stride; low++) {
        const own = load<i32>(at(rank, base + low))
        if (own == infeasible) continue
        word |= i32(load<i32>(at(bound, block + low)) <= own) << (position & 31)
        position++
        if ((position & 31) == 0) {
          store<i32>(at(words, (position >>> 5) - 1), word)
          word = 0
        }
      }
    }
  }
  if ((position & 31) != 0) store<i32>(at(words, position >>> 5), word)
}

/**
 * What all answers together leave where every code is feasible: maximin of ranks, or minimax of the best of classes.
 * `lowest` has room for one number for each digit.
 */
export function jointMoves(
  rank: usize, top: usize, left: usize, count: i32, radix: i32, stride: i32, byTop: bool, lowest: usize,
): void {
  let value = byTop ? infeasible : -1
  if (byTop) {
    for (let index = 0; index < count; index++) value = least(value, load<i32>(at(top, index)))
  } else {
    for (let digit = 0; digit < radix; digit++) store<i32>(at(lowest, digit), infeasible)
    for (let block = 0; block < count; block += stride) {
      for (let digit = 0; digit < radix; digit++) {
        let own = load<i32>(at(lowest, digit))
        for (const end = at(rank, stride); rank < end; rank += 4) own = least(own, load<i32>(rank))
        store<i32>(at(lowest, digit), own)
      }
    }
    for (let digit = 0; digit < radix; digit++) value = max(value, load<i32>(at(lowest, digit)))
  }
  for (let index = 0; index < count; index++) store<i32>(at(left, index), value)
}

/**
 * Where the classes of an opponent begin in a slice of the focal party: Slice.#lane, with the gaps.
 *
 * `digits` is room for one number for each party. Strides of the others in the slice come with their gaps.
 */
export function layLane(bases: usize, classCount: i32, others: i32, radices: usize, strides: usize, digits: usize): void {
  for (let place = 0; place < others; place++) store<i32>(at(digits, place), 0)
  let base = 0
  for (let index = 0; index < classCount; index++) {
    store<i32>(at(bases, index), base)
    for (let place = 0; place < others; place++) {
      const digit = load<i32>(at(digits, place)) + 1
      base += load<i32>(at(strides, place))
      if (digit < load<i32>(at(radices, place))) {
        store<i32>(at(digits, place), digit)
        break
      }
      base -= digit * load<i32>(at(strides, place))
      store<i32>(at(digits, place), 0)
    }
  }
}
