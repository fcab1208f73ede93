import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { implies, leastDemands } from './clauses.ts'

const states = fc.subarray([1, 4, 5, 8, 9], { minLength: 1 })
const lists = fc.array(states, { maxLength: 6 }).map((list) => list.map((each, place) => ({ states: each, place })))

function contains(a: readonly number[], b: readonly number[]): boolean {
  return b.every((state) => a.includes(state))
}

describe('demands', () => {
  it('are least if none asks for all that another one asks for; of equal ones the first stays, and their order', () => {
    fc.assert(
      fc.property(lists, (demands) => {
        const literal = demands.filter(
          (demand) =>
            !demands.some(
              (other) =>
                contains(demand.states, other.states) &&
                (other.states.length < demand.states.length || other.place < demand.place),
            ),
        )
        expect(leastDemands(demands)).toEqual(literal)
      }),
      { numRuns: 500 },
    )
  })

  it('imply others if each of them contains one of those', () => {
    fc.assert(
      fc.property(lists, lists, (first, second) => {
        const literal = first.every((one) => second.some((other) => contains(one.states, other.states)))
        expect(implies(first, second)).toBe(literal)
      }),
      { numRuns: 500 },
    )
  })
})
