import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { isStable } from '../stability/oracle.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { seededNumbers } from '../testing/boxes.ts'
import { type DisplacementConcept, leastDisplacement } from './displacement.ts'

const concepts: readonly DisplacementConcept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

function conflicts(): fc.Arbitrary<Conflict> {
  const models = optionModels({
    powers: true,
    irreversible: true,
    infeasible: true,
    forbidden: true,
    merged: true,
    optionLimit: 5,
  })
  const spaces = fc.oneof(
    graphModels().map(graphSpace),
    models
      .map((model) => optionSpace(model))
      .filter((result) => result.ok)
      .map(({ space }) => space),
  )
  return spaces.chain((space) =>
    ranks(space.partyCount, space.stateCount, 6).map((given) => ({
      space,
      ranks: given.map((list) => denseRanks(list)),
    })),
  )
}

function checkState(conflict: Conflict, concept: DisplacementConcept, state: number): void {
  const found = leastDisplacement(conflict, concept, state)
  conflict.ranks.forEach((own, party) => {
    const top = Math.max(...own)
    for (let rank = own[state]; rank <= top; rank += 1) {
      const raised = { ...conflict, ranks: conflict.ranks.with(party, own.with(state, rank)) }
      expect(isStable(raised, concept, state, party)).toBe(rank - own[state] >= found[party])
    }
    expect(own[state] + found[party]).toBeLessThanOrEqual(top)
  })
}

describe('leastDisplacement', () => {
  it('is the first rise with which the state is stable by definition, and every further rise keeps it so', () => {
    fc.assert(
      fc.property(conflicts(), fc.nat(), fc.constantFrom(...concepts), (conflict, picked, concept) => {
        checkState(conflict, concept, picked % conflict.space.stateCount)
      }),
      { numRuns: 120 * Number(process.env.ANCHORAGE_RUNS ?? 1) },
    )
  })

  it.each(concepts)('is that where there are answers, and ways out of them, under %s', (concept) => {
    const opened = optionSpace({
      partyCount: 2,
      options: [0, 0, 1, 1].map((party) => ({ party, change: 'both' as const })),
      constraints: [],
    })
    if (!opened.ok) throw new Error('refused')
    for (const seed of [1, 2, 3]) {
      const given = [0, 1].map((party) => denseRanks(seededNumbers(16, 2 * seed + party, 7)))
      for (let state = 0; state < 16; state += 1) checkState({ space: opened.space, ranks: given }, concept, state)
    }
  })

  it('is the way up to the best move for Nash', () => {
    const space = graphSpace({ partyCount: 1, stateCount: 4, arcs: [{ from: [0, 0], to: [1, 2] }] })
    const conflict = { space, ranks: [Uint32Array.from([0, 2, 1, 3])] }
    expect(leastDisplacement(conflict, 'nash', 0)).toEqual([2])
    expect(leastDisplacement(conflict, 'nash', 1)).toEqual([0])
  })
})
