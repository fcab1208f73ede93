import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseRanks } from '../preferences/ranks.ts'
import { listedMoves } from '../space/groups.ts'
import { optionSpace } from '../space/option-space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { optionModels, ranks } from '../testing/arbitraries.ts'
import { literalImprovements } from '../testing/literal-coalitions.ts'
import { runs } from '../testing/runs.ts'
import { allCoalitions, type Coalition } from './coalition.ts'
import type { ImprovementOptions } from './coalition-concepts.ts'
import { coalitionGroups } from './coalition-groups.ts'
import { type ImprovingArcs, improvingArcs } from './improving-arcs.ts'

const conflicts: fc.Arbitrary<Conflict | undefined> = optionModels({
  optionLimit: 4,
  irreversible: true,
  infeasible: true,
}).chain((model): fc.Arbitrary<Conflict | undefined> => {
  const result = optionSpace(model)
  if (!result.ok || result.space.stateCount === 0) return fc.constant(undefined)
  const { space } = result
  return ranks(space.partyCount, space.stateCount, 5).map((lists) => ({
    space,
    ranks: lists.map((list) => denseRanks(list)),
  }))
})

/** All arcs, and how often the caller could breathe. */
function arcsOf(conflict: Conflict, coalitions: readonly Coalition[], options: ImprovementOptions) {
  const moves = listedMoves(conflict.space)
  if (moves.kind !== 'groups') throw new Error('not in groups')
  const groupsOf = (coalition: Coalition) => coalitionGroups(moves, conflict.space.stateCount, coalition)
  const working = improvingArcs(conflict.ranks, coalitions, groupsOf, options)
  const shares: number[] = []
  for (;;) {
    const { done, value } = working.next()
    if (done) return { arcs: value, shares }
    shares.push(value)
  }
}

const listed = ({ start, source }: ImprovingArcs) =>
  Array.from({ length: start.length - 1 }, (_, target) =>
    [...source.subarray(start[target], start[target + 1])].sort((a, b) => a - b),
  )

describe('improving arcs', () => {
  it.each<ImprovementOptions>([{}, { pareto: true }])(
    'are those that no part of the coalition makes as well (%o)',
    (options) => {
      fc.assert(
        fc.property(conflicts, (conflict) => {
          fc.pre(conflict !== undefined)
          const coalitions = allCoalitions(conflict.space.partyCount)
          const states = Array.from({ length: conflict.space.stateCount }, (_, state) => state)
          const improved = (coalition: Coalition, state: number) =>
            literalImprovements(conflict, coalition, state, options)
          for (const { coalition, ...arcs } of arcsOf(conflict, coalitions, options).arcs) {
            const parts = coalitions.filter(
              (part) => part.length < coalition.length && part.every((party) => coalition.includes(party)),
            )
            const expected = states.map((): number[] => [])
            for (const state of states) {
              const byPart = new Set(parts.flatMap((part) => improved(part, state)))
              for (const target of improved(coalition, state)) if (!byPart.has(target)) expected[target]?.push(state)
            }
            expect(listed({ coalition, ...arcs })).toEqual(expected)
          }
        }),
        { numRuns: runs(30) },
      )
    },
  )

  it('lets the caller breathe after some millions of pairs, with the share that is done', () => {
    const result = optionSpace({
      partyCount: 2,
      options: Array.from({ length: 11 }, (_, index) => ({ party: index % 2, change: 'both' as const })),
      constraints: [],
      merges: [],
      forbidden: [],
      powers: [],
    })
    if (!result.ok) throw new Error('no space')
    const { space } = result
    const level = denseRanks(Array.from({ length: space.stateCount }, () => 0))
    const { arcs, shares } = arcsOf({ space, ranks: [level, level] }, [[0], [0, 1]], {})
    expect(arcs.map(({ source }) => source.length)).toEqual([0, 0])
    // 2,048 states from each of which 2,048 are reached: the second coalition alone is as many pairs as one breath.
    expect(shares.length).toBeGreaterThan(0)
    expect([...shares].sort((a, b) => a - b)).toEqual(shares)
    for (const share of shares) expect(share).toBeGreaterThan(0.5)
    for (const share of shares) expect(share).toBeLessThan(1)
  })
})
