import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../testing/runs.ts'
import { allowedSets, statesNamed } from './allowed-sets.ts'
import type { RankingCondition } from './ranking-condition.ts'

function conditionOf(clauses: readonly (readonly (readonly number[])[])[]): RankingCondition {
  return {
    concept: 'symseq',
    state: 99,
    party: 0,
    clauses: clauses.map((demands) => ({ moves: [], deterrents: demands.map((states) => ({ states, end: 0 })) })),
  }
}

/** Every set of the named states, tried: those that leave each clause a deterrent without a state of the set. */
function tried(condition: RankingCondition): bigint[] {
  const named = statesNamed(condition)
  const bySize = Array.from({ length: named.length + 1 }, () => 0n)
  for (let bits = 0; bits < 2 ** named.length; bits += 1) {
    const above = new Set(named.filter((_, place) => (bits >> place) & 1))
    const holds = condition.clauses.every(({ deterrents }) =>
      deterrents.some(({ states }) => states.every((state) => !above.has(state))),
    )
    if (holds) bySize[above.size] += 1n
  }
  return bySize
}

describe('allowedSets', () => {
  it('counts what trying every set finds', () => {
    // States as they are named, neither in order nor dense; demands and clauses of every size, none and empty ones too.
    const states = [11, 2, 30, 4, 25, 6, 17, 8]
    const demand = fc.subarray(states, { maxLength: 4 }).map((list) => [...list].sort((a, b) => a - b))
    const clause = fc.array(demand, { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 5 }), (clauses) => {
        const condition = conditionOf(clauses)
        expect(allowedSets(condition)).toEqual({ named: statesNamed(condition), bySize: tried(condition) })
      }),
      { numRuns: Math.max(300, runs(1000)) },
    )
  })

  it.each([
    {
      name: 'demands that share states',
      clauses: [
        [
          [1, 2],
          [2, 3],
          [3, 1],
        ],
      ],
    },
    {
      name: 'what all clauses share',
      clauses: [
        [[1], [9, 10]],
        [[2], [9, 10]],
        [
          [3, 4],
          [9, 10],
        ],
      ],
    },
    {
      name: 'what they share and what names its states too',
      clauses: [
        [
          [1, 9],
          [9, 10],
        ],
        [[2], [9, 10]],
      ],
    },
    { name: 'a state that has to be clean', clauses: [[[5]], [[5, 6], [7]], [[7, 8], [6]]] },
    {
      name: 'clauses that hang together in a ring',
      clauses: [
        [[1], [2]],
        [[2], [3]],
        [[3], [4]],
        [[4], [1]],
      ],
    },
    {
      name: 'clauses in two groups',
      clauses: [
        [[1], [2]],
        [[2], [3]],
        [[7], [8]],
      ],
    },
  ])('counts $name', ({ clauses }) => {
    expect(allowedSets(conditionOf(clauses))?.bySize).toEqual(tried(conditionOf(clauses)))
  })

  it('counts 1,000 states that are named together as one', () => {
    const many = Array.from({ length: 1000 }, (_, index) => index)
    const found = allowedSets(conditionOf([[many, [1000]]]))
    // All of them below the wanted state, or else at least state 1000.
    expect(found?.bySize.slice(0, 3)).toEqual([1n, 1001n, (1000n * 999n) / 2n])
    expect(found?.bySize.at(-1)).toBe(0n)
  })

  it('gives up where it would take too long', () => {
    const many = Array.from({ length: 1733 }, (_, index) => index)
    expect(allowedSets(conditionOf([[many]]))).toBeUndefined()
  })
})
