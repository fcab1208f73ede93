import { type ClassOrders, infeasible } from './class-orders.ts'
import type { Lane } from './slice.ts'

/**
 * One sweep of an opponent's improvements over a slice; whether anything was lowered.
 *
 * Without branches in the inner loop: `gap & (gap >> 31)` is the gap where it is negative, else 0. Keys are below 2^31
 * and not negative, so that gaps fit.
 */
export function sweep(lane: Lane, orders: ClassOrders, digit: number, least: Int32Array): boolean {
  const { radix, stride, bases, classes } = lane
  const { entries, counts } = orders
  const step = digit * lane.classStep
  let changed = 0
  for (let index = 0; index < bases.length; index += 1) {
    const base = bases[index] | 0
    const ownClass = (classes[index] + step) | 0
    const start = Math.imul(ownClass, radix)
    const end = (start + (counts ? counts[ownClass] : radix)) | 0
    // The least among strictly better states, and the same with the level of ties that is being read.
    let best = infeasible
    let withLevel = infeasible
    for (let place = start; place < end; place = (place + 1) | 0) {
      const entry = entries[place]
      best ^= (best ^ withLevel) & -(entry >>> 15)
      const at = (base + Math.imul(entry & 0x7fff, stride)) | 0
      const old = least[at]
      const gap = (old - best) | 0
      const now = (best + (gap & (gap >> 31))) | 0
      least[at] = now
      changed |= old ^ now
      // `withLevel` is at most `best`, so the old value does as well here as the new one, and need not wait for it.
      const further = (old - withLevel) | 0
      withLevel = (withLevel + (further & (further >> 31))) | 0
    }
  }
  return changed !== 0
}

/** One sweep of any moves of an opponent over a slice: every class gets its least value; whether anything was lowered. */
export function spread(lane: Lane, orders: ClassOrders, digit: number, least: Int32Array): boolean {
  const { radix, stride, bases, classes } = lane
  const { entries, counts } = orders
  const step = digit * lane.classStep
  let changed = 0
  for (let index = 0; index < bases.length; index += 1) {
    const base = bases[index]
    const ownClass = classes[index] + step
    const start = ownClass * radix
    const end = start + (counts ? counts[ownClass] : radix)
    let lowest = infeasible
    for (let place = start; place < end; place += 1) {
      const at = base + (entries[place] & 0x7fff) * stride
      if (least[at] < lowest) lowest = least[at]
    }
    for (let place = start; place < end; place += 1) {
      const at = base + (entries[place] & 0x7fff) * stride
      changed |= least[at] ^ lowest
      least[at] = lowest
    }
  }
  return changed !== 0
}
