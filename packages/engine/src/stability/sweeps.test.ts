import { describe, expect, it } from 'vitest'
import type { Box } from '../space/box.ts'
import { boxCases, codesOf, digitOf, placeOf } from '../testing/boxes.ts'
import { classOrders, infeasible } from './class-orders.ts'
import { Slice } from './slice.ts'
import { spread, sweep } from './sweeps.ts'

const levels = 7
const cases = boxCases(levels)

describe('one sweep', () => {
  /** The states that `mover` can take the conflict to from a code, itself excluded. */
  function classOf(box: Box, code: number, mover: number): number[] {
    const base = code - digitOf(box, code, mover) * box.strides[mover]
    return Array.from({ length: box.radices[mover] }, (_, digit) => base + digit * box.strides[mover]).filter(
      (other) => other !== code && (box.stateOfCode?.[other] ?? 0) >= 0,
    )
  }

  it('lowers each state to the least that an improvement of the opponent, or any move, leads to', () => {
    for (const { box, focal, ranks } of cases) {
      const slice = new Slice(box, focal)
      for (const lane of slice.lanes) {
        const rank = ranks[lane.party]
        const orders = classOrders(box, lane.party, rank, levels)
        for (let digit = 0; digit < slice.radix; digit += 1) {
          for (const pass of [sweep, spread]) {
            slice.fill(ranks[focal], digit)
            const before = slice.least.slice()
            const changed = pass(lane, orders, digit, slice.least)
            const codes = codesOf(box).filter((code) => digitOf(box, code, focal) === digit)
            for (const code of codes) {
              if (rank[code] === infeasible) continue
              const reached = classOf(box, code, lane.party).filter(
                (other) => pass === spread || rank[other] > rank[code],
              )
              const least = Math.min(ranks[focal][code], ...reached.map((other) => ranks[focal][other]))
              expect(slice.least[placeOf(box, code, focal)]).toBe(least)
            }
            expect(changed).toBe(before.some((value, place) => value !== slice.least[place]))
          }
        }
      }
    }
  })
})
