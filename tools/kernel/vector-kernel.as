// What VectorBoxSolver calls: the sweeps of box-kernel.as for small boxes, eight slices at once. AssemblyScript; `npm run
// build` here compiles it.
//
// The digits of the focal party lie side by side in the lanes of a vector, one vector for each of its classes, so that no
// answer of an opponent ever crosses from lane to lane. Parties with more than eight digits fill several rows of vectors.
//
// A rank is kept as its *cost*: 16 bits, the best rank the least cost. Infeasible codes, and lanes without a digit, cost
// more than any state, so that nobody moves there and a minimum passes them over.
import { infeasible, spread, sweep } from './vector-sweeps'

/** The cost of rank 0; no rank may be higher. */
const worst: i32 = 0x7ffe

/** Where things lie, written by vector-box.ts in this order; addresses, and lengths of rows in bytes. */
@unmanaged class Plan {
  parties: i32
  states: i32
  size: i32
  /** 0 where every code is feasible. */
  codes: usize
  radices: usize
  strides: usize
  /** For each party: the highest rank, 0 for one that does not care. */
  highest: usize
  /** For each party: ranks as given, costs of the states, costs of the codes. */
  ranks: usize
  rankRow: i32
  costs: usize
  costRow: i32
  codeCosts: usize
  codeCostRow: i32
  /** For each party and state: its class, as an offset into numbers of 16 bits. */
  classes: usize
  classRow: i32
  /** For each party: its costs in the lanes of the focal party. */
  lanes: usize
  laneRow: i32
  keys: usize
  top: usize
  left: usize
  leftTop: usize
  /** For each concept: the stable states. */
  words: usize
  wordRow: i32
}

@inline function least(a: i32, b: i32): i32 { return select(a, b, a < b) }

/** Takes in the ranks of one party: its costs, its highest rank. False if ranks are too high for this kernel. */
export function take(plan: Plan, party: i32): bool {
  const from = plan.ranks + party * plan.rankRow
  const costs = plan.costs + party * plan.costRow
  const states = plan.states
  const zero = i32x4.splat(worst)
  let highest = i32x4.splat(0)
  // Rooms are multiples of 64 bytes, and what lies after the last state is 0.
  for (let state = 0; state < states; state += 8) {
    const first = v128.load(from + (<usize>state << 2))
    const second = v128.load(from + (<usize>state << 2), 16)
    highest = i32x4.max_u(highest, i32x4.max_u(first, second))
    v128.store(costs + (<usize>state << 1), i16x8.narrow_i32x4_s(i32x4.sub(zero, first), i32x4.sub(zero, second)))
  }
  highest = i32x4.max_u(highest, v128.shuffle<i32>(highest, highest, 2, 3, 0, 1))
  highest = i32x4.max_u(highest, v128.shuffle<i32>(highest, highest, 1, 0, 3, 2))
  const most = <u32>i32x4.extract_lane(highest, 0)
  store<u32>(plan.highest + (<usize>party << 2), most)
  if (plan.codes) {
    const codeCosts = plan.codeCosts + party * plan.codeCostRow
    for (let state = 0; state < states; state++) {
      const code = load<i32>(plan.codes + (<usize>state << 2))
      store<u16>(codeCosts + (<usize>code << 1), load<u16>(costs + (<usize>state << 1)))
    }
  }
  return most <= <u32>worst
}

/** The least lane of each half, in all lanes of that half. */
@inline function leastOfHalves(a: v128): v128 {
  const b = i16x8.min_s(a, v128.shuffle<i16>(a, a, 2, 3, 0, 1, 6, 7, 4, 5))
  return i16x8.min_s(b, v128.shuffle<i16>(b, b, 1, 0, 3, 2, 5, 4, 7, 6))
}

/** The least lane, in all lanes. */
@inline function leastLane(a: v128): v128 {
  const b = leastOfHalves(a)
  return i16x8.min_s(b, v128.shuffle<i64>(b, b, 1, 0))
}

/** Lays the costs of a party out in the lanes of the focal one; up to four digits twice, for one key each. */
function layOut(from: usize, into: usize, count: i32, radix: i32, stride: i32): void {
  const row = <usize>count << 4
  if (radix != 4 && (radix & 7) != 0) {
    const none = i16x8.splat(<i16>infeasible)
    const last = into + <usize>((radix - 1) >>> 3) * row
    for (let place: usize = 0; place < row; place += 16) v128.store(last + place, none)
  }
  for (let block = 0, base = from; block < count; block += stride, base += (stride * radix) << 1) {
    for (let digit = 0; digit < radix; digit++) {
      let source = base + ((digit * stride) << 1)
      const end = source + (stride << 1)
      let target = into + <usize>(digit >>> 3) * row + (block << 4) + ((digit & 7) << 1)
      if (radix <= 4) {
        for (; source < end; source += 2, target += 16) {
          const cost = load<u16>(source)
          store<u16>(target, cost)
          store<u16>(target, cost, 8)
        }
      } else {
        for (; source < end; source += 2, target += 16) store<u16>(target, load<u16>(source))
      }
    }
  }
}

/** What the answers leave of the improvements, by rank and by top; false if slices did not come to rest. */
function answer(plan: Plan, focal: i32, improving: bool, byRank: bool, byTop: bool, roundLimit: i32): bool {
  const radix = load<i32>(plan.radices + (<usize>focal << 2))
  const count = plan.size / radix
  const none = i16x8.splat(<i16>infeasible)
  for (let index: usize = 0; index < <usize>count << 1; index += 16) {
    v128.store(plan.left + index, none)
    v128.store(plan.leftTop + index, none)
  }
  if (radix <= 4) return settle(plan, focal, 0, improving, true, true, roundLimit)
  for (let offset: usize = 0, first = 0; first < radix; first += 8, offset += <usize>count << 4) {
    if (byRank && !settle(plan, focal, offset, improving, true, false, roundLimit)) return false
    if (byTop && !settle(plan, focal, offset, improving, false, true, roundLimit)) return false
  }
  return true
}

/** One row of slices by one key; by rank in the lower and by top in the upper half of the lanes if both are asked for. */
function settle(
  plan: Plan, focal: i32, offset: usize, improving: bool, byRank: bool, byTop: bool, roundLimit: i32,
): bool {
  const radix = load<i32>(plan.radices + (<usize>focal << 2))
  const count = plan.size / radix
  const none = i16x8.splat(<i16>infeasible)
  const own = plan.lanes + focal * plan.laneRow + offset
  const keys = plan.keys
  const takesTop = i64x2(byRank ? 0 : -1, byTop ? -1 : 0)
  for (let index = 0; index < count; index++) {
    const cost = v128.load(own + (<usize>index << 4))
    const top = i16x8.splat(load<i16>(plan.top + (<usize>index << 1)))
    const orNone = v128.or(top, i16x8.shr_u(i16x8.eq(cost, none), 1))
    v128.store(keys + (<usize>index << 4), v128.bitselect(orNone, cost, takesTop))
  }
  let opponents = 0
  for (let party = 0; party < plan.parties; party++) opponents += i32(isOpponent(plan, focal, party, improving))
  let rest = opponents
  let party = -1
  for (let turn = 0; rest > 0; turn++) {
    if (turn > roundLimit * opponents) return false
    do party = party + 1 == plan.parties ? 0 : party + 1
    while (!isOpponent(plan, focal, party, improving))
    const theirs = load<i32>(plan.radices + (<usize>party << 2))
    const apart = load<i32>(plan.strides + (<usize>party << 2))
    const stride = party < focal ? apart : apart / radix
    const changed = improving
      ? sweep(plan.lanes + party * plan.laneRow + offset, keys, count, theirs, stride)
      : spread(own, keys, count, theirs, stride)
    rest = changed ? opponents - 1 : rest - 1
  }
  for (let index = 0; index < count; index++) {
    const all = i16x8.max_s(v128.load(keys + (<usize>index << 4)), v128.load(own + (<usize>index << 4)))
    let leasts = leastOfHalves(all)
    if (!byRank || !byTop) leasts = i16x8.min_s(leasts, v128.shuffle<i64>(leasts, leasts, 1, 0))
    if (byRank) {
      const left = plan.left + (<usize>index << 1)
      store<i16>(left, <i16>least(load<i16>(left), i16x8.extract_lane_s(leasts, 0)))
    }
    if (byTop) {
      const left = plan.leftTop + (<usize>index << 1)
      store<i16>(left, <i16>least(load<i16>(left), i16x8.extract_lane_s(leasts, 4)))
    }
  }
  return true
}

@inline function isOpponent(plan: Plan, focal: i32, party: i32, improving: bool): bool {
  return party != focal && load<i32>(plan.radices + (<usize>party << 2)) > 1 &&
    (!improving || load<i32>(plan.highest + (<usize>party << 2)) > 0)
}

/** What all answers together leave where every code is feasible, one number for all classes: see box-kernel.as. */
function jointMoves(plan: Plan, focal: i32): void {
  const radix = load<i32>(plan.radices + (<usize>focal << 2))
  const count = plan.size / radix
  let maximin = infeasible
  for (let first = 0; first < radix; first += 8) {
    let place = plan.lanes + focal * plan.laneRow + ((<usize>(first >>> 3) * count) << 4)
    let worsts = i16x8.splat(0)
    for (const end = place + (<usize>count << 4); place < end; place += 16) worsts = i16x8.max_s(worsts, v128.load(place))
    maximin = least(maximin, i16x8.extract_lane_s(leastLane(worsts), 0))
  }
  let minimax = 0
  for (let index = 0; index < count; index++) {
    const top = <i32>load<i16>(plan.top + (<usize>index << 1))
    minimax = select(top, minimax, top > minimax)
  }
  store<i16>(plan.left, <i16>maximin)
  store<i16>(plan.leftTop, <i16>minimax)
}

/** The states that are no worse than what is left of their class, or of all classes, as a bitset. */
function writeSet(plan: Plan, focal: i32, bounds: usize, concept: i32, isOne: bool): void {
  const costs = plan.costs + focal * plan.costRow
  const classes = plan.classes + focal * plan.classRow
  const words = plan.words + concept * plan.wordRow
  const states = plan.states
  let bound = i16x8.splat(load<i16>(bounds))
  for (let state = 0; state < states; state += 8) {
    if (!isOne) {
      const at = classes + (<usize>state << 1)
      bound = v128.load_lane<i16>(bounds + load<u16>(at), bound, 0)
      bound = v128.load_lane<i16>(bounds + load<u16>(at, 2), bound, 1)
      bound = v128.load_lane<i16>(bounds + load<u16>(at, 4), bound, 2)
      bound = v128.load_lane<i16>(bounds + load<u16>(at, 6), bound, 3)
      bound = v128.load_lane<i16>(bounds + load<u16>(at, 8), bound, 4)
      bound = v128.load_lane<i16>(bounds + load<u16>(at, 10), bound, 5)
      bound = v128.load_lane<i16>(bounds + load<u16>(at, 12), bound, 6)
      bound = v128.load_lane<i16>(bounds + load<u16>(at, 14), bound, 7)
    }
    store<u8>(words + (state >>> 3), <u8>i16x8.bitmask(i16x8.le_s(v128.load(costs + (<usize>state << 1)), bound)))
  }
  if (states & 7) {
    const last = words + (states >>> 3)
    store<u8>(last, <u8>(<i32>load<u8>(last) & ((1 << (states & 7)) - 1)))
  }
}

/** Of the asked concepts (bits 0 to 4: Nash, GMR, SMR, SEQ, SymSEQ), the stable states of a party. */
export function stable(plan: Plan, focal: i32, asked: i32, roundLimit: i32): bool {
  const radix = load<i32>(plan.radices + (<usize>focal << 2))
  const stride = load<i32>(plan.strides + (<usize>focal << 2))
  const count = plan.size / radix
  const improvements = (asked & 24) != 0
  for (let party = 0; party < plan.parties; party++) {
    if (party != focal && !(improvements && isOpponent(plan, focal, party, true))) continue
    layOut(plan.codeCosts + party * plan.codeCostRow, plan.lanes + party * plan.laneRow, count, radix, stride)
  }
  const own = plan.lanes + focal * plan.laneRow
  for (let index = 0; index < count; index++) {
    let best = v128.load(own + (<usize>index << 4))
    for (let first = 8; first < radix; first += 8) {
      best = i16x8.min_s(best, v128.load(own + ((<usize>((first >>> 3) * count + index)) << 4)))
    }
    store<i16>(plan.top + (<usize>index << 1), i16x8.extract_lane_s(leastLane(best), 0))
  }
  if (asked & 1) writeSet(plan, focal, plan.top, 0, false)
  if (asked & 6) {
    if (!plan.codes) jointMoves(plan, focal)
    else if (!answer(plan, focal, false, (asked & 2) != 0, (asked & 4) != 0, roundLimit)) return false
    if (asked & 2) writeSet(plan, focal, plan.left, 1, !plan.codes)
    if (asked & 4) writeSet(plan, focal, plan.leftTop, 2, !plan.codes)
  }
  if (improvements) {
    if (!answer(plan, focal, true, (asked & 8) != 0, (asked & 16) != 0, roundLimit)) return false
    if (asked & 8) writeSet(plan, focal, plan.left, 3, false)
    if (asked & 16) writeSet(plan, focal, plan.leftTop, 4, false)
  }
  return true
}
