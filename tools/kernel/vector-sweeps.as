// Part of vector-kernel.as: the sweeps of an opponent over eight slices at once.

/** The cost of what is infeasible. */
export const infeasible: i32 = 0x7fff

/** A key after one has moved, if one would rather, to where the other key and cost are. */
@inline function moved(key: v128, cost: v128, otherKey: v128, otherCost: v128): v128 {
  return i16x8.max_s(key, v128.and(otherKey, i16x8.lt_s(otherCost, cost)))
}

@inline function put(place: usize, old: v128, now: v128): v128 {
  v128.store(place, now)
  return v128.xor(old, now)
}

@inline function sweepTwo(costs: usize, keys: usize, step: usize): v128 {
  const c0 = v128.load(costs)
  const c1 = v128.load(costs + step)
  const k0 = v128.load(keys)
  const k1 = v128.load(keys + step)
  return v128.or(put(keys, k0, moved(k0, c0, k1, c1)), put(keys + step, k1, moved(k1, c1, k0, c0)))
}

@inline function sweepThree(costs: usize, keys: usize, step: usize): v128 {
  const c0 = v128.load(costs)
  const c1 = v128.load(costs + step)
  const c2 = v128.load(costs + 2 * step)
  const k0 = v128.load(keys)
  const k1 = v128.load(keys + step)
  const k2 = v128.load(keys + 2 * step)
  const n0 = moved(moved(k0, c0, k1, c1), c0, k2, c2)
  const n1 = moved(moved(k1, c1, k0, c0), c1, k2, c2)
  const n2 = moved(moved(k2, c2, k0, c0), c2, k1, c1)
  return v128.or(v128.or(put(keys, k0, n0), put(keys + step, k1, n1)), put(keys + 2 * step, k2, n2))
}

@inline function sweepFour(costs: usize, keys: usize, step: usize): v128 {
  const c0 = v128.load(costs)
  const c1 = v128.load(costs + step)
  const c2 = v128.load(costs + 2 * step)
  const c3 = v128.load(costs + 3 * step)
  const k0 = v128.load(keys)
  const k1 = v128.load(keys + step)
  const k2 = v128.load(keys + 2 * step)
  const k3 = v128.load(keys + 3 * step)
  const n0 = moved(moved(moved(k0, c0, k1, c1), c0, k2, c2), c0, k3, c3)
  const n1 = moved(moved(moved(k1, c1, k0, c0), c1, k2, c2), c1, k3, c3)
  const n2 = moved(moved(moved(k2, c2, k0, c0), c2, k1, c1), c2, k3, c3)
  const n3 = moved(moved(moved(k3, c3, k0, c0), c3, k1, c1), c3, k2, c2)
  const changed = v128.or(put(keys, k0, n0), put(keys + step, k1, n1))
  return v128.or(changed, v128.or(put(keys + 2 * step, k2, n2), put(keys + 3 * step, k3, n3)))
}

@inline function sweepFive(costs: usize, keys: usize, step: usize): v128 {
  const c0 = v128.load(costs)
  const c1 = v128.load(costs + step)
  const c2 = v128.load(costs + 2 * step)
  const c3 = v128.load(costs + 3 * step)
  const c4 = v128.load(costs + 4 * step)
  const k0 = v128.load(keys)
  const k1 = v128.load(keys + step)
  const k2 = v128.load(keys + 2 * step)
  const k3 = v128.load(keys + 3 * step)
  const k4 = v128.load(keys + 4 * step)
  const n0 = moved(moved(moved(moved(k0, c0, k1, c1), c0, k2, c2), c0, k3, c3), c0, k4, c4)
  const n1 = moved(moved(moved(moved(k1, c1, k0, c0), c1, k2, c2), c1, k3, c3), c1, k4, c4)
  const n2 = moved(moved(moved(moved(k2, c2, k0, c0), c2, k1, c1), c2, k3, c3), c2, k4, c4)
  const n3 = moved(moved(moved(moved(k3, c3, k0, c0), c3, k1, c1), c3, k2, c2), c3, k4, c4)
  const n4 = moved(moved(moved(moved(k4, c4, k0, c0), c4, k1, c1), c4, k2, c2), c4, k3, c3)
  const changed = v128.or(put(keys, k0, n0), put(keys + step, k1, n1))
  const changed2 = v128.or(put(keys + 2 * step, k2, n2), put(keys + 3 * step, k3, n3))
  return v128.or(v128.or(changed, changed2), put(keys + 4 * step, k4, n4))
}

@inline function sweepMany(costs: usize, keys: usize, step: usize, length: usize): v128 {
  let changed = i16x8.splat(0)
  let a: usize = 0
  for (; a + 3 * step < length; a += 4 * step) {
    const c0 = v128.load(costs + a)
    const c1 = v128.load(costs + a + step)
    const c2 = v128.load(costs + a + 2 * step)
    const c3 = v128.load(costs + a + 3 * step)
    const k0 = v128.load(keys + a)
    const k1 = v128.load(keys + a + step)
    const k2 = v128.load(keys + a + 2 * step)
    const k3 = v128.load(keys + a + 3 * step)
    let n0 = k0
    let n1 = k1
    let n2 = k2
    let n3 = k3
    for (let b: usize = 0; b < length; b += step) {
      const cost = v128.load(costs + b)
      const key = v128.load(keys + b)
      n0 = moved(n0, c0, key, cost)
      n1 = moved(n1, c1, key, cost)
      n2 = moved(n2, c2, key, cost)
      n3 = moved(n3, c3, key, cost)
    }
    changed = v128.or(changed, v128.or(put(keys + a, k0, n0), put(keys + a + step, k1, n1)))
    changed = v128.or(changed, v128.or(put(keys + a + 2 * step, k2, n2), put(keys + a + 3 * step, k3, n3)))
  }
  for (; a < length; a += step) {
    const cost = v128.load(costs + a)
    const old = v128.load(keys + a)
    let now = old
    for (let b: usize = 0; b < length; b += step) now = moved(now, cost, v128.load(keys + b), v128.load(costs + b))
    changed = v128.or(changed, put(keys + a, old, now))
  }
  return changed
}

/** Sweeps the classes of an opponent: what it would rather move to lowers the key. Costs rise as keys fall. */
export function sweep(costs: usize, keys: usize, count: i32, radix: i32, stride: i32): bool {
  let changed = i16x8.splat(0)
  const step = <usize>stride << 4
  const length = step * radix
  for (let block: usize = 0; block < <usize>count << 4; block += length) {
    for (let start = block; start < block + step; start += 16) {
      let now: v128
      if (radix == 2) now = sweepTwo(costs + start, keys + start, step)
      else if (radix == 3) now = sweepThree(costs + start, keys + start, step)
      else if (radix == 4) now = sweepFour(costs + start, keys + start, step)
      else if (radix == 5) now = sweepFive(costs + start, keys + start, step)
      else now = sweepMany(costs + start, keys + start, step, length)
      changed = v128.or(changed, now)
    }
  }
  return v128.any_true(changed)
}

/** The same for any moves: a class is as low as its lowest feasible code. */
export function spread(own: usize, keys: usize, count: i32, radix: i32, stride: i32): bool {
  let changed = i16x8.splat(0)
  const none = i16x8.splat(<i16>infeasible)
  const step = <usize>stride << 4
  const length = step * radix
  for (let block: usize = 0; block < <usize>count << 4; block += length) {
    for (let start = block; start < block + step; start += 16) {
      let lowest = i16x8.splat(0)
      for (let a = start; a < start + length; a += step) {
        lowest = i16x8.max_s(lowest, v128.and(v128.load(keys + a), i16x8.ne(v128.load(own + a), none)))
      }
      for (let a = start; a < start + length; a += step) {
        const old = v128.load(keys + a)
        changed = v128.or(changed, put(keys + a, old, i16x8.max_s(old, lowest)))
      }
    }
  }
  return v128.any_true(changed)
}
