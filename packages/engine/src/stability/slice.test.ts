import { describe, expect, it } from 'vitest'
import { listStates } from '../state-set.ts'
import { boxCases, boxWith, codesOf, digitOf, placeOf, seededNumbers } from '../testing/boxes.ts'
import { infeasible } from './class-orders.ts'
import { Slice } from './slice.ts'

const levels = 7
const cases = boxCases(levels)

function maximum(numbers: readonly number[], otherwise: number): number {
  return Math.max(otherwise, ...numbers)
}

describe('Slice', () => {
  it('finds the best rank of every class of the focal party, −1 where nothing is feasible', () => {
    for (const { box, focal, ranks } of cases) {
      const slice = new Slice(box, focal)
      const rank = ranks[focal]
      expect(slice.count).toBe(box.size / box.radices[focal])
      slice.top.fill(99)
      slice.bestOfClasses(rank, slice.top)
      const expected = Array.from({ length: slice.count }, (_, place) =>
        maximum(
          codesOf(box)
            .filter((code) => placeOf(box, code, focal) === place && rank[code] !== infeasible)
            .map((code) => rank[code]),
          -1,
        ),
      )
      expect([...slice.top]).toEqual(expected)
    }
  })

  it('takes over the ranks of one slice, or the best that the party could move on to', () => {
    for (const { box, focal, ranks } of cases) {
      const slice = new Slice(box, focal)
      const rank = ranks[focal]
      slice.bestOfClasses(rank, slice.top)
      for (let digit = 0; digit < slice.radix; digit += 1) {
        const codes = codesOf(box).filter((code) => digitOf(box, code, focal) === digit)
        slice.fill(rank, digit)
        for (const code of codes) expect(slice.least[placeOf(box, code, focal)]).toBe(rank[code])
        expect(slice.leastRank(rank, digit)).toBe(Math.min(...codes.map((code) => rank[code])))
        slice.fillTop()
        for (const code of codes) {
          const place = placeOf(box, code, focal)
          expect(slice.least[place]).toBe(rank[code] === infeasible ? infeasible : slice.top[place])
        }
      }
    }
  })

  it('keeps for each class the most that some move of the focal party is still worth', () => {
    for (const { box, focal, ranks } of cases) {
      const slice = new Slice(box, focal)
      const rank = ranks[focal]
      const worth = new Map<number, number[]>()
      slice.left.fill(1)
      for (let digit = 0; digit < slice.radix; digit += 1) {
        const least = seededNumbers(slice.count, digit + 40, levels)
        slice.least.set(least)
        slice.keepLargest(rank, digit)
        for (const code of codesOf(box).filter((each) => digitOf(box, each, focal) === digit)) {
          if (rank[code] === infeasible) continue
          const place = placeOf(box, code, focal)
          worth.set(place, [...(worth.get(place) ?? []), Math.min(rank[code], least[place])])
        }
      }
      const expected = Array.from({ length: slice.count }, (_, place) => maximum(worth.get(place) ?? [], 1))
      expect([...slice.left]).toEqual(expected)
    }
  })

  it('turns a bound for every class into the set of states that reach it', () => {
    for (const { box, focal, ranks } of cases) {
      const slice = new Slice(box, focal)
      const rank = ranks[focal]
      const bound = Int32Array.from(seededNumbers(slice.count, 60, levels))
      const states = codesOf(box).filter((code) => rank[code] !== infeasible)
      const set = slice.whereAtMost(bound, rank)
      expect(set.size).toBe(states.length)
      expect(listStates(set)).toEqual(
        states.flatMap((code, state) => (bound[placeOf(box, code, focal)] <= rank[code] ? [state] : [])),
      )
    }
  })

  it.each([31, 32, 33, 64])('writes %i states', (radix) => {
    const slice = new Slice(boxWith([radix]), 0)
    const rank = Int32Array.from({ length: radix }, (_, code) => code % 2)
    expect(listStates(slice.whereAtMost(Int32Array.of(1), rank))).toEqual(
      Array.from({ length: radix }, (_, code) => code).filter((code) => code % 2 === 1),
    )
  })

  it('says where the states of each class of an opponent lie in a slice', () => {
    for (const { box, focal } of cases) {
      const slice = new Slice(box, focal)
      for (const { party, radix, stride, bases, classes, classStep } of slice.lanes) {
        for (let own = 0; own < slice.radix; own += 1) {
          const told = [...bases].flatMap((base, index) =>
            Array.from({ length: radix }, (_, digit) =>
              [classes[index] + own * classStep, digit, base + digit * stride].join(),
            ),
          )
          const codes = codesOf(box).filter((code) => digitOf(box, code, focal) === own)
          const expected = codes.map((code) =>
            [placeOf(box, code, party), digitOf(box, code, party), placeOf(box, code, focal)].join(),
          )
          expect(told.sort()).toEqual(expected.sort())
        }
      }
    }
  })

  it('has a lane for every opponent that can move', () => {
    const { lanes } = new Slice(boxWith([2, 1, 5]), 0)
    expect(lanes.map(({ party, radix }) => [party, radix])).toEqual([[2, 5]])
    expect(new Slice(boxWith([2, 2, 1]), 0).lanes.map(({ party }) => party)).toEqual([1])
    expect(new Slice(boxWith([6]), 0).lanes).toEqual([])
  })
})
