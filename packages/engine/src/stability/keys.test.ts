import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { listedMoves } from '../space/groups.ts'
import { optionSpace } from '../space/option-space.ts'
import { moveTargets, type StateSpace } from '../space/space.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { runs } from '../testing/runs.ts'
import { bestReached, statesByKey } from './keys.ts'

describe('statesByKey', () => {
  it('sorts states by key, and keeps those that tie in their order', () => {
    expect([...statesByKey(Uint32Array.of(2, 0, 1, 0, 2, 1))]).toEqual([1, 3, 2, 5, 0, 4])
    expect([...statesByKey(Uint32Array.of(0, 0, 0))]).toEqual([0, 1, 2])
    expect([...statesByKey(Uint32Array.of(5, 3, 1, 0))]).toEqual([3, 2, 1, 0])
    expect([...statesByKey(Uint32Array.of(5))]).toEqual([0])
    expect([...statesByKey(new Uint32Array(0))]).toEqual([])
  })
})

describe('bestReached', () => {
  function expectBest(space: StateSpace, own: 'included' | 'left out', value: Uint32Array): void {
    for (let party = 0; party < space.partyCount; party += 1) {
      const best = bestReached(listedMoves(space), party, value)
      const expected = Array.from(value, (stay, state) => {
        const reached = moveTargets(space, party, state).map((target) => value[target])
        return Math.max(own === 'included' ? stay : 0, ...reached)
      })
      expect([...best]).toEqual(expected)
    }
  }

  it('is the greatest value among the moves of a party: over groups, its own place included', () => {
    const sample = optionModels({ irreversible: true, infeasible: true }).chain((model) => {
      const opened = optionSpace(model)
      if (!opened.ok) return fc.constant(undefined)
      return ranks(1, opened.space.stateCount, 9).map(([value]) => ({ space: opened.space, value: denseRanks(value) }))
    })
    fc.assert(
      fc.property(sample, (drawn) => {
        if (drawn) expectBest(drawn.space, 'included', drawn.value)
      }),
      { numRuns: runs(200) },
    )
  })

  it('is the greatest value among the moves of a party: over arcs, its own place left out', () => {
    const sample = graphModels().chain((model) =>
      ranks(1, model.stateCount, 9).map(([value]) => ({ space: graphSpace(model), value: denseRanks(value) })),
    )
    fc.assert(
      fc.property(sample, ({ space, value }) => expectBest(space, 'left out', value)),
      { numRuns: runs(200) },
    )
  })
})
