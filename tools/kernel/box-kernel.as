// What CompiledBoxSolver calls: the same steps as slice.ts, sweeps.ts and class-orders.ts, on one memory, by addresses.
// AssemblyScript; `npm run build` here compiles it. All numbers are 32 bits unless said otherwise.

/** An infeasible code in an array of ranks. */
const infeasible: i32 = 0x7fffffff
/** States left free after each run of a slice, so that states far apart do not meet in the same set of the cache. */
const gap: i32 = 8
/** Classes that are sorted together, so that a cache line of ranks is used up at once. */
const tileWidth: i32 = 16
/** Runs of this length are sorted by insertion, then merged. */
const sortedRun: i32 = 8
/** Numbers that describe a lane: radix, stride, classes, bases, class numbers, class step, entries, counts. */
const laneWords: usize = 8

@inline function at(array: usize, index: i32): usize { return array + ((<usize>index) << 2) }
@inline function least(a: i32, b: i32): i32 { return select(a, b, a < b) }

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

/** What all answers together leave where every code is feasible: maximin of ranks, or minimax of the best of classes. */
export function jointMoves(rank: usize, top: usize, left: usize, count: i32, radix: i32, stride: i32, byTop: bool): void {
  let value = byTop ? infeasible : -1
  if (byTop) {
    for (let index = 0; index < count; index++) value = least(value, load<i32>(at(top, index)))
  } else {
    for (let digit = 0; digit < radix; digit++) {
      let lowest = infeasible
      for (let block = 0, base = digit * stride; block < count; block += stride, base += stride * radix) {
        for (let low = 0; low < stride; low++) lowest = least(lowest, load<i32>(at(rank, base + low)))
      }
      value = select(lowest, value, lowest > value)
    }
  }
  for (let index = 0; index < count; index++) store<i32>(at(left, index), value)
}

/**
 * Where the classes of an opponent lie in a slice of the focal party: Slice.#lane, with the gaps.
 *
 * `digits` is room for one number for each party. Strides of the others in the slice come with their gaps.
 */
export function layLane(
  bases: usize, classes: usize, classCount: i32,
  others: i32, radices: usize, sliceStrides: usize, classStrides: usize, digits: usize,
): void {
  for (let place = 0; place < others; place++) store<i32>(at(digits, place), 0)
  let base = 0
  let ownClass = 0
  for (let index = 0; index < classCount; index++) {
    store<i32>(at(bases, index), base)
    store<i32>(at(classes, index), ownClass)
    for (let place = 0; place < others; place++) {
      const digit = load<i32>(at(digits, place)) + 1
      base += load<i32>(at(sliceStrides, place))
      ownClass += load<i32>(at(classStrides, place))
      if (digit < load<i32>(at(radices, place))) {
        store<i32>(at(digits, place), digit)
        break
      }
      base -= digit * load<i32>(at(sliceStrides, place))
      ownClass -= digit * load<i32>(at(classStrides, place))
      store<i32>(at(digits, place), 0)
    }
  }
}

/** A rank or best rank twice, or both, in the lower half of a vector: the keys of one state of a slice. */
@inline function pair(first: i32, second: i32): i64 { return <i64><u32>first | (<i64>second << 32) }

/**
 * Slice.fill and Slice.fillTop side by side, into a slice with gaps after each `run`; `byTop` is 0 for the rank twice,
 * 2 for the best of the class twice, 1 for both.
 */
function fill(
  rank: usize, top: usize, byTop: i32, into: usize, count: i32, radix: i32, stride: i32, digit: i32, run: i32,
): void {
  const inner = min(stride, run)
  const outer = max(stride, run)
  const ahead = stride <= run ? stride * radix : inner
  let target = into
  for (let start = 0; start < count; start += outer) {
    let base = (start / stride * radix + digit) * stride
    for (let block = start; block < start + outer && block < count; block += inner, base += ahead) {
      for (let low = 0; low < inner; low++, target += 8) {
        const own = load<i32>(at(rank, base + low))
        const best = select(load<i32>(at(top, block + low)), own, own != infeasible)
        store<i64>(target, pair(select(best, own, byTop == 2), select(own, best, byTop == 0)))
      }
      if (stride > run) target += gap << 3
    }
    if (stride <= run) target += gap << 3
  }
}

/** Slice.keepLargest for both keys, from a slice with gaps. */
function keepLargest(
  rank: usize, from: usize, left: usize, count: i32, radix: i32, stride: i32, digit: i32, run: i32,
): void {
  const inner = min(stride, run)
  const outer = max(stride, run)
  const ahead = stride <= run ? stride * radix : inner
  let source = from
  for (let start = 0; start < count; start += outer) {
    let base = (start / stride * radix + digit) * stride
    for (let block = start; block < start + outer && block < count; block += inner, base += ahead) {
      let place = left + (<usize>block << 3)
      for (let low = 0; low < inner; low++, source += 8, place += 8) {
        const own = load<i32>(at(rank, base + low))
        if (own == infeasible) continue
        const value = i32x4.min_s(v128.load64_zero(source), i32x4.splat(own))
        v128.store64_lane(place, i32x4.max_s(v128.load64_zero(place), value), 0)
      }
      if (stride > run) source += gap << 3
    }
    if (stride <= run) source += gap << 3
  }
}

/** `sweep` of sweeps.ts for two keys: what is read of the orders serves both. */
function sweep(lane: usize, digit: i32, slice: usize): bool {
  const radix = load<i32>(lane)
  const stride = load<i32>(lane, 4)
  const classCount = load<i32>(lane, 8)
  const bases = load<usize>(lane, 12)
  const classes = load<usize>(lane, 16)
  const step = digit * load<i32>(lane, 20)
  const entries = load<usize>(lane, 24)
  const counts = load<usize>(lane, 28)
  const none = i32x4.splat(infeasible)
  let changed = i32x4.splat(0)
  for (let index = 0; index < classCount; index++) {
    const base = slice + (<usize>load<i32>(at(bases, index)) << 3)
    const ownClass = load<i32>(at(classes, index)) + step
    let place = entries + (<usize>(ownClass * radix) << 1)
    const length = counts ? <i32>load<u16>(counts + (<usize>ownClass << 1)) : radix
    const end = place + (<usize>length << 1)
    let best = none
    let withLevel = none
    for (; place < end; place += 2) {
      const entry = <i32>load<u16>(place)
      // Where no new level begins, all ones, above every key.
      best = i32x4.min_u(best, v128.or(withLevel, i32x4.splat((entry >>> 15) - 1)))
      const state = base + (<usize>((entry & 0x7fff) * stride) << 3)
      const old = v128.load64_zero(state)
      const now = i32x4.min_u(old, best)
      v128.store64_lane(state, now, 0)
      changed = v128.or(changed, v128.xor(old, now))
      withLevel = i32x4.min_u(old, withLevel)
    }
  }
  return i64x2.extract_lane(changed, 0) != 0
}

/** `spread` of sweeps.ts for two keys. */
function spread(lane: usize, digit: i32, slice: usize): bool {
  const radix = load<i32>(lane)
  const stride = load<i32>(lane, 4)
  const classCount = load<i32>(lane, 8)
  const bases = load<usize>(lane, 12)
  const classes = load<usize>(lane, 16)
  const step = digit * load<i32>(lane, 20)
  const entries = load<usize>(lane, 24)
  const counts = load<usize>(lane, 28)
  let changed = i32x4.splat(0)
  for (let index = 0; index < classCount; index++) {
    const base = slice + (<usize>load<i32>(at(bases, index)) << 3)
    const ownClass = load<i32>(at(classes, index)) + step
    const start = entries + (<usize>(ownClass * radix) << 1)
    const length = counts ? <i32>load<u16>(counts + (<usize>ownClass << 1)) : radix
    const end = start + (<usize>length << 1)
    let lowest = i32x4.splat(infeasible)
    for (let place = start; place < end; place += 2) {
      lowest = i32x4.min_u(lowest, v128.load64_zero(base + (<usize>((<i32>load<u16>(place) & 0x7fff) * stride) << 3)))
    }
    for (let place = start; place < end; place += 2) {
      const state = base + (<usize>((<i32>load<u16>(place) & 0x7fff) * stride) << 3)
      changed = v128.or(changed, v128.xor(v128.load64_zero(state), lowest))
      v128.store64_lane(state, lowest, 0)
    }
  }
  return i64x2.extract_lane(changed, 0) != 0
}

/**
 * BoxSolver.#answer: what the answers leave of the improvements, by rank into `left`, by best of classes into `leftTop`;
 * an address of 0 means that it is not asked for. `both` has room for two numbers for each class. False if a slice did
 * not come to rest.
 */
export function answer(
  rank: usize, top: usize, left: usize, leftTop: usize, both: usize, slice: usize,
  count: i32, radix: i32, stride: i32, run: i32,
  lanes: usize, laneCount: i32, improving: bool, roundLimit: i32,
): bool {
  const byTop = leftTop ? (left ? 1 : 2) : 0
  for (let index = 0; index < count; index++) store<i64>(both + (<usize>index << 3), 0)
  for (let digit = 0; digit < radix; digit++) {
    fill(rank, top, byTop, slice, count, radix, stride, digit, run)
    let rest = laneCount
    let next = 0
    for (let turn = 0; rest > 0; turn++) {
      if (turn > roundLimit * laneCount) return false
      const lane = lanes + <usize>next * (laneWords << 2)
      next = next + 1 == laneCount ? 0 : next + 1
      const changed = improving ? sweep(lane, digit, slice) : spread(lane, digit, slice)
      rest = changed ? laneCount - 1 : rest - 1
    }
    keepLargest(rank, slice, both, count, radix, stride, digit, run)
  }
  for (let index = 0; index < count; index++) {
    if (left) store<i32>(at(left, index), load<i32>(both + (<usize>index << 3)))
    if (leftTop) store<i32>(at(leftTop, index), load<i32>(both + (<usize>index << 3), 4))
  }
  return true
}

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
