// What CompiledBoxSolver calls: the same steps as slice.ts, sweeps.ts and class-orders.ts, on one memory, by addresses.
// AssemblyScript; `npm run build` here compiles it. All numbers are 32 bits unless said otherwise.

/** An infeasible code in an array of ranks. */
const infeasible: i32 = 0x7fffffff
/** Numbers left free after each run of a slice, so that states far apart do not meet in the same set of the cache. */
const gap: i32 = 16
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

/** Slice.whereAtMost; the words have room for every feasible code. */
export function whereAtMost(bound: usize, rank: usize, words: usize, count: i32, radix: i32, stride: i32, masked: bool): void {
  let word = 0
  let position = 0
  for (let block = 0, base = 0; block < count; block += stride) {
    for (let digit = 0; digit < radix; digit++, base += stride) {
      for (let low = 0; low < stride; low++) {
        const own = load<i32>(at(rank, base + low))
        if (masked && own == infeasible) continue
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

/** Slice.fill, or with `top` Slice.fillTop too, into a slice with gaps after each `run`. */
function fill(rank: usize, top: usize, into: usize, count: i32, radix: i32, stride: i32, digit: i32, run: i32): void {
  const inner = min(stride, run)
  const outer = max(stride, run)
  const ahead = stride <= run ? stride * radix : inner
  let target = into
  for (let start = 0; start < count; start += outer) {
    let base = (start / stride * radix + digit) * stride
    for (let block = start; block < start + outer && block < count; block += inner, base += ahead) {
      if (top) {
        for (let low = 0; low < inner; low++) {
          const own = load<i32>(at(rank, base + low))
          store<i32>(at(target, low), select(own, load<i32>(at(top, block + low)), own == infeasible))
        }
      } else {
        for (let low = 0; low < inner; low++) store<i32>(at(target, low), load<i32>(at(rank, base + low)))
      }
      target = at(target, inner)
      if (stride > run) target = at(target, gap)
    }
    if (stride <= run) target = at(target, gap)
  }
}

/** Slice.keepLargest, from a slice with gaps. */
function keepLargest(rank: usize, from: usize, left: usize, count: i32, radix: i32, stride: i32, digit: i32, run: i32): void {
  const inner = min(stride, run)
  const outer = max(stride, run)
  const ahead = stride <= run ? stride * radix : inner
  let source = from
  for (let start = 0; start < count; start += outer) {
    let base = (start / stride * radix + digit) * stride
    for (let block = start; block < start + outer && block < count; block += inner, base += ahead) {
      for (let low = 0; low < inner; low++) {
        const own = load<i32>(at(rank, base + low))
        const value = select(-1, least(load<i32>(at(source, low)), own), own == infeasible)
        const place = at(left, block + low)
        const old = load<i32>(place)
        store<i32>(place, select(value, old, value > old))
      }
      source = at(source, inner)
      if (stride > run) source = at(source, gap)
    }
    if (stride <= run) source = at(source, gap)
  }
}

/** `sweep` of sweeps.ts. */
function sweep(lane: usize, digit: i32, slice: usize): bool {
  const radix = load<i32>(lane)
  const stride = load<i32>(lane, 4)
  const classCount = load<i32>(lane, 8)
  const bases = load<usize>(lane, 12)
  const classes = load<usize>(lane, 16)
  const step = digit * load<i32>(lane, 20)
  const entries = load<usize>(lane, 24)
  const counts = load<usize>(lane, 28)
  let changed = 0
  for (let index = 0; index < classCount; index++) {
    const base = at(slice, load<i32>(at(bases, index)))
    const ownClass = load<i32>(at(classes, index)) + step
    let place = entries + (<usize>(ownClass * radix) << 1)
    const length = counts ? <i32>load<u16>(counts + (<usize>ownClass << 1)) : radix
    const end = place + (<usize>length << 1)
    let best = infeasible
    let withLevel = infeasible
    for (; place < end; place += 2) {
      const entry = <i32>load<u16>(place)
      best ^= (best ^ withLevel) & -(entry >>> 15)
      const state = at(base, (entry & 0x7fff) * stride)
      const old = load<i32>(state)
      const now = least(old, best)
      store<i32>(state, now)
      changed |= old ^ now
      withLevel = least(old, withLevel)
    }
  }
  return changed != 0
}

/** Two slices swept at once: what is read of the orders serves both. */
function sweepBoth(lane: usize, digit: i32, slice: usize, apart: usize): bool {
  const radix = load<i32>(lane)
  const stride = load<i32>(lane, 4)
  const classCount = load<i32>(lane, 8)
  const bases = load<usize>(lane, 12)
  const classes = load<usize>(lane, 16)
  const step = digit * load<i32>(lane, 20)
  const entries = load<usize>(lane, 24)
  const counts = load<usize>(lane, 28)
  let changed = 0
  for (let index = 0; index < classCount; index++) {
    const base = at(slice, load<i32>(at(bases, index)))
    const ownClass = load<i32>(at(classes, index)) + step
    let place = entries + (<usize>(ownClass * radix) << 1)
    const length = counts ? <i32>load<u16>(counts + (<usize>ownClass << 1)) : radix
    const end = place + (<usize>length << 1)
    let best = infeasible
    let withLevel = infeasible
    let best2 = infeasible
    let withLevel2 = infeasible
    for (; place < end; place += 2) {
      const entry = <i32>load<u16>(place)
      const mask = -(entry >>> 15)
      best ^= (best ^ withLevel) & mask
      best2 ^= (best2 ^ withLevel2) & mask
      const state = at(base, (entry & 0x7fff) * stride)
      const old = load<i32>(state)
      const old2 = load<i32>(state + apart)
      const now = least(old, best)
      const now2 = least(old2, best2)
      store<i32>(state, now)
      store<i32>(state + apart, now2)
      changed |= (old ^ now) | (old2 ^ now2)
      withLevel = least(old, withLevel)
      withLevel2 = least(old2, withLevel2)
    }
  }
  return changed != 0
}

/** `spread` of sweeps.ts. */
function spread(lane: usize, digit: i32, slice: usize): bool {
  const radix = load<i32>(lane)
  const stride = load<i32>(lane, 4)
  const classCount = load<i32>(lane, 8)
  const bases = load<usize>(lane, 12)
  const classes = load<usize>(lane, 16)
  const step = digit * load<i32>(lane, 20)
  const entries = load<usize>(lane, 24)
  const counts = load<usize>(lane, 28)
  let changed = 0
  for (let index = 0; index < classCount; index++) {
    const base = at(slice, load<i32>(at(bases, index)))
    const ownClass = load<i32>(at(classes, index)) + step
    const start = entries + (<usize>(ownClass * radix) << 1)
    const length = counts ? <i32>load<u16>(counts + (<usize>ownClass << 1)) : radix
    const end = start + (<usize>length << 1)
    let lowest = infeasible
    for (let place = start; place < end; place += 2) {
      lowest = least(lowest, load<i32>(at(base, (<i32>load<u16>(place) & 0x7fff) * stride)))
    }
    for (let place = start; place < end; place += 2) {
      const state = at(base, (<i32>load<u16>(place) & 0x7fff) * stride)
      changed |= load<i32>(state) ^ lowest
      store<i32>(state, lowest)
    }
  }
  return changed != 0
}

/**
 * BoxSolver.#answer: what the answers leave of the improvements, by rank into `left`, by best of classes into `leftTop`;
 * an address of 0 means that it is not asked for. False if a slice did not come to rest.
 */
export function answer(
  rank: usize, top: usize, left: usize, leftTop: usize, slice: usize, apart: usize,
  count: i32, radix: i32, stride: i32, run: i32,
  lanes: usize, laneCount: i32, improving: bool, roundLimit: i32,
): bool {
  const second = slice + apart
  for (let index = 0; index < count; index++) {
    if (left) store<i32>(at(left, index), 0)
    if (leftTop) store<i32>(at(leftTop, index), 0)
  }
  for (let digit = 0; digit < radix; digit++) {
    if (left) fill(rank, 0, slice, count, radix, stride, digit, run)
    if (leftTop) fill(rank, top, second, count, radix, stride, digit, run)
    let rest = laneCount
    let next = 0
    for (let turn = 0; rest > 0; turn++) {
      if (turn > roundLimit * laneCount) return false
      const lane = lanes + <usize>next * (laneWords << 2)
      next = next + 1 == laneCount ? 0 : next + 1
      let changed = false
      if (improving) {
        if (left && leftTop) changed = sweepBoth(lane, digit, slice, apart)
        else changed = sweep(lane, digit, left ? slice : second)
      } else {
        if (left) changed = spread(lane, digit, slice)
        if (leftTop) changed = spread(lane, digit, second) || changed
      }
      rest = changed ? laneCount - 1 : rest - 1
    }
    if (left) keepLargest(rank, slice, left, count, radix, stride, digit, run)
    if (leftTop) keepLargest(rank, second, leftTop, count, radix, stride, digit, run)
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
