// Part of box-kernel.as: what the opponents leave of the improvements of one party, slice by slice.
import { at, infeasible } from './box-numbers'

/** States left free after each run of a slice, so that states far apart do not meet in the same set of the cache. */
const gap: usize = 8 << 3
/** Digits of the focal party whose slices are laid side by side at once, and the stride from which they need not be. */
const batch: i32 = 16

/** What an opponent's sweeps need; written by compiled-box.ts in this order. */
@unmanaged class Lane {
  radix: i32
  /** In states of a slice. */
  stride: i32
  /** Classes in a slice. */
  classCount: i32
  /** Where each class of a slice begins, in states. */
  bases: usize
  /** Classes of the box that follow one another and belong to one slice. */
  run: i32
  /** Orders of all classes, and how many entries count, or 0. */
  entries: usize
  counts: usize
  /** Room for those of one slice; 0 where its runs are long enough to be read where they are. */
  ownEntries: usize
  ownCounts: usize
  /** The orders of the slice that is worked on: how far they are apart from run to run, in classes. */
  sliceEntries: usize
  sliceCounts: usize
  sliceRun: i32
  ahead: i32
}

const laneBytes: usize = 64

/** Ranks of a few slices, each put in one row; a line of the cache is then read once and not for each slice. */
function laySlices(rank: usize, into: usize, row: usize, count: i32, radix: i32, stride: i32, first: i32, width: i32): void {
  for (let block = 0; block < count; block += stride) {
    let from = at(rank, block * radix + first * stride)
    for (let digit = 0; digit < width; digit++) {
      let target = into + <usize>digit * row + (<usize>block << 2)
      for (const end = from + (<usize>stride << 2); from < end; from += 4, target += 4) store<i32>(target, load<i32>(from))
    }
  }
}

/** The keys of one state of a slice: rank and best rank, or one of them twice. */
@inline function pair(own: i32, top: i32, byTop: i32): i64 {
  const best = select(top, own, own != infeasible)
  return <i64><u32>select(best, own, byTop == 2) | (<i64>select(own, best, byTop == 0) << 32)
}

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
        store<i64>(target, pair(load<i32>(at(rank, base + low)), load<i32>(at(top, block + low)), byTop))
      }
      if (stride > run) target += gap
    }
    if (stride <= run) target += gap
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
      if (stride > run) source += gap
    }
    if (stride <= run) source += gap
  }
}

/** Copies numbers of 16 bits; returns the end of the copy. */
@inline function copied(from: usize, into: usize, bytes: usize): usize {
  const end = into + bytes
  for (; into + 16 <= end; from += 16, into += 16) v128.store(into, v128.load(from))
  for (; into < end; from += 2, into += 2) store<u16>(into, load<u16>(from))
  return end
}

/** Makes the orders of one slice ready for the sweeps, which read them several times. */
function layOrders(lane: Lane, digit: i32, focalRadix: i32): void {
  const run = lane.run
  const classBytes = <usize>lane.radix << 1
  if (!lane.ownEntries) {
    lane.sliceEntries = lane.entries + <usize>(digit * run) * classBytes
    lane.sliceCounts = lane.counts ? lane.counts + (<usize>(digit * run) << 1) : 0
    lane.sliceRun = run
    lane.ahead = run * focalRadix
    return
  }
  let entries = lane.ownEntries
  let counts = lane.ownCounts
  for (let first = digit * run, done = 0; done < lane.classCount; first += run * focalRadix, done += run) {
    entries = copied(lane.entries + <usize>first * classBytes, entries, <usize>run * classBytes)
    if (counts) counts = copied(lane.counts + (<usize>first << 1), counts, <usize>run << 1)
  }
  lane.sliceEntries = lane.ownEntries
  lane.sliceCounts = lane.ownCounts
  lane.sliceRun = lane.classCount
  lane.ahead = lane.classCount
}

/** `sweep` of sweeps.ts for two keys: what is read of the orders serves both. */
function sweep(lane: Lane, slice: usize): bool {
  const radix = <usize>lane.radix
  const stride = lane.stride << 3
  const run = lane.sliceRun
  const none = i32x4.splat(infeasible)
  let counts = lane.sliceCounts
  let changed = i32x4.splat(0)
  let base = lane.bases
  const lastBase = at(base, lane.classCount)
  for (let first = lane.sliceEntries; base < lastBase; first += (<usize>lane.ahead * radix) << 1) {
    let place = first
    let end = place
    for (const endOfRun = at(base, run); base < endOfRun; base += 4) {
      place = end
      end += radix << 1
      const own = slice + (<usize>load<i32>(base) << 3)
      let last = end
      if (counts) {
        last = place + (<usize>load<u16>(counts) << 1)
        counts += 2
      }
      let best = none
      let withLevel = none
      for (; place < last; place += 2) {
        const entry = <i32>load<u16>(place)
        // Where no new level begins, all ones, above every key.
        best = i32x4.min_u(best, v128.or(withLevel, i32x4.splat((entry >>> 15) - 1)))
        const state = own + <usize>((entry & 0x7fff) * stride)
        const old = v128.load64_zero(state)
        const now = i32x4.min_u(old, best)
        v128.store64_lane(state, now, 0)
        changed = v128.or(changed, v128.xor(old, now))
        withLevel = i32x4.min_u(old, withLevel)
      }
    }
    if (counts) counts += <usize>(lane.ahead - run) << 1
  }
  return i64x2.extract_lane(changed, 0) != 0
}

/** `spread` of sweeps.ts for two keys. */
function spread(lane: Lane, slice: usize): bool {
  const radix = <usize>lane.radix
  const stride = lane.stride << 3
  const run = lane.sliceRun
  let counts = lane.sliceCounts
  let changed = i32x4.splat(0)
  let base = lane.bases
  const lastBase = at(base, lane.classCount)
  for (let first = lane.sliceEntries; base < lastBase; first += (<usize>lane.ahead * radix) << 1) {
    let start = first
    for (const endOfRun = at(base, run); base < endOfRun; base += 4, start += radix << 1) {
      const own = slice + (<usize>load<i32>(base) << 3)
      let end = start + (radix << 1)
      if (counts) {
        end = start + (<usize>load<u16>(counts) << 1)
        counts += 2
      }
      let lowest = i32x4.splat(infeasible)
      for (let place = start; place < end; place += 2) {
        lowest = i32x4.min_u(lowest, v128.load64_zero(own + <usize>((<i32>load<u16>(place) & 0x7fff) * stride)))
      }
      for (let place = start; place < end; place += 2) {
        const state = own + <usize>((<i32>load<u16>(place) & 0x7fff) * stride)
        changed = v128.or(changed, v128.xor(v128.load64_zero(state), lowest))
        v128.store64_lane(state, lowest, 0)
      }
    }
    if (counts) counts += <usize>(lane.ahead - run) << 1
  }
  return i64x2.extract_lane(changed, 0) != 0
}

/** Sweeps a slice until nothing changes; false if it does not come to rest. */
function settle(lanes: usize, laneCount: i32, slice: usize, improving: bool, roundLimit: i32): bool {
  let rest = laneCount
  let next = 0
  for (let turn = 0; rest > 0; turn++) {
    if (turn > roundLimit * laneCount) return false
    const lane = changetype<Lane>(lanes + <usize>next * laneBytes)
    next = next + 1 == laneCount ? 0 : next + 1
    rest = (improving ? sweep(lane, slice) : spread(lane, slice)) ? laneCount - 1 : rest - 1
  }
  return true
}

/**
 * BoxSolver.#answer: what the answers leave of the improvements, by rank into `left`, by best of classes into `leftTop`;
 * an address of 0 means that it is not asked for. `both` has room for two numbers for each class, `beside` for a batch
 * of slices with 16 numbers between them. False if a slice did not come to rest.
 */
export function answer(
  rank: usize, top: usize, left: usize, leftTop: usize, both: usize, slice: usize, beside: usize,
  count: i32, radix: i32, stride: i32, run: i32,
  lanes: usize, laneCount: i32, improving: bool, roundLimit: i32,
): bool {
  const byTop = leftTop ? (left ? 1 : 2) : 0
  const row = (<usize>count + 16) << 2
  for (let index = 0; index < count; index++) store<i64>(both + (<usize>index << 3), 0)
  for (let digit = 0; digit < radix; digit++) {
    for (let lane = 0; lane < laneCount; lane++) {
      layOrders(changetype<Lane>(lanes + <usize>lane * laneBytes), digit, radix)
    }
    if (stride < batch) {
      const place = digit % batch
      if (place == 0) laySlices(rank, beside, row, count, radix, stride, digit, min(batch, radix - digit))
      fill(beside + <usize>place * row, top, byTop, slice, count, 1, count, 0, run)
      if (!settle(lanes, laneCount, slice, improving, roundLimit)) return false
      keepLargest(beside + <usize>place * row, slice, both, count, 1, count, 0, run)
    } else {
      fill(rank, top, byTop, slice, count, radix, stride, digit, run)
      if (!settle(lanes, laneCount, slice, improving, roundLimit)) return false
      keepLargest(rank, slice, both, count, radix, stride, digit, run)
    }
  }
  for (let index = 0; index < count; index++) {
    if (left) store<i32>(at(left, index), load<i32>(both + (<usize>index << 3)))
    if (leftTop) store<i32>(at(leftTop, index), load<i32>(both + (<usize>index << 3), 4))
  }
  return true
}
