import { describe, expect, it } from 'vitest'
import { boxWith, seededNumbers } from '../testing/boxes.ts'
import { type ClassOrders, classOrders, infeasible } from './class-orders.ts'

/** The classes of a party by the definition, from best to worst: levels of digits that tie. */
function literal(radices: readonly number[], party: number, rank: Int32Array): number[][][] {
  const stride = radices.slice(0, party).reduce((product, radix) => product * radix, 1)
  const radix = radices[party]
  const classes: number[][][] = []
  for (let code = 0; code < rank.length; code += 1) {
    if (Math.floor(code / stride) % radix !== 0) continue
    const digits = Array.from({ length: radix }, (_, digit) => digit).filter(
      (digit) => rank[code + digit * stride] !== infeasible,
    )
    const levels = [...new Set(digits.map((digit) => rank[code + digit * stride]))].sort((a, b) => b - a)
    classes.push(levels.map((level) => digits.filter((digit) => rank[code + digit * stride] === level)))
  }
  return classes
}

function listed(orders: ClassOrders, radix: number): number[][][] {
  return Array.from({ length: orders.entries.length / radix }, (_, own) => {
    const levels: number[][] = []
    const count = orders.counts ? orders.counts[own] : radix
    for (const entry of orders.entries.subarray(own * radix, own * radix + count)) {
      if (entry >= 0x8000) levels.push([])
      levels.at(-1)?.push(entry & 0x7fff)
    }
    return levels
  })
}

describe('classOrders', () => {
  const shapes = [
    [1, 3],
    [2, 2, 2],
    [17, 8],
    [8, 9, 2],
    [3, 16, 2],
    [5, 17],
    [20, 33],
    [2, 70],
  ]

  it.each(shapes)('sorts every class by the rank of its party: %i × %i', (...radices) => {
    radices.forEach((radix, party) => {
      for (const levels of [1, 3, 50]) {
        for (const every of [0, 2, 3]) {
          const box = boxWith(radices, every > 0 ? (code) => code % every === 1 : undefined)
          const numbers = seededNumbers(box.size, party + levels, levels)
          const rank = Int32Array.from(numbers, (number, code) =>
            box.stateOfCode && box.stateOfCode[code] < 0 ? infeasible : number,
          )
          const expected = literal(radices, party, rank)
          expect(listed(classOrders(box, party, rank, levels), radix)).toEqual(expected)
          // Ranks so great that rank and digit together pass 31 bits; the order is the same.
          const factor = 2_000_000_000 / levels
          const great = rank.map((own) => (own === infeasible ? own : own * factor))
          expect(listed(classOrders(box, party, great, 2_000_000_000), radix)).toEqual(expected)
        }
      }
    })
  })

  it('holds rank and digit in 31 bits as long as they fit, and further', () => {
    for (const rankCount of [2 ** 30 - 1, 2 ** 30, 2 ** 30 + 1]) {
      const rank = Int32Array.of(rankCount - 2, rankCount - 1, rankCount - 1, 0)
      const orders = classOrders(boxWith([2, 2]), 0, rank, rankCount)
      expect(listed(orders, 2)).toEqual([
        [[1], [0]],
        [[0], [1]],
      ])
    }
  })

  it('keeps a class without any feasible state empty', () => {
    const box = boxWith([3, 2], (code) => code < 3)
    const orders = classOrders(box, 0, Int32Array.of(infeasible, infeasible, infeasible, 0, 1, 0), 2)
    expect(orders.counts).toEqual(Uint16Array.of(0, 3))
    expect(listed(orders, 3)).toEqual([[], [[1], [0, 2]]])
  })
})
