import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { graphModels, ranks } from '../testing/arbitraries.ts'
import { runs } from '../testing/runs.ts'
import { type Concept, isVerdicts } from './concepts.ts'
import { floodedStates } from './flooded.ts'
import { solveByDefinition } from './oracle.ts'

const core: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

describe('floodedStates', () => {
  it('answers for the concepts asked for and no others, each as if it were asked for alone', () => {
    const sample = graphModels().chain((model) =>
      fc.record({
        space: fc.constant(graphSpace(model)),
        lists: ranks(model.partyCount, model.stateCount, 5),
        asked: fc.subarray([...core]),
      }),
    )
    fc.assert(
      fc.property(sample, ({ space, lists, asked }) => {
        const conflict = { space, ranks: lists.map((list) => denseRanks(list)) }
        const expected = solveByDefinition(conflict, asked)
        if (space.moves.kind !== 'arcs') throw new Error('expected arcs')
        for (let party = 0; party < space.partyCount; party += 1) {
          const found = [...floodedStates(space.moves, conflict.ranks, party, asked)]
          expect(found).toEqual(
            asked.map((concept) => {
              const verdicts = expected[concept]
              return [concept, isVerdicts(verdicts) && verdicts.stable[party]]
            }),
          )
        }
      }),
      { numRuns: runs(300) },
    )
  })

  it('stops between concepts when its signal says so', () => {
    const space = graphSpace({ partyCount: 1, stateCount: 2, arcs: [{ from: [0], to: [1] }] })
    if (space.moves.kind !== 'arcs') throw new Error('expected arcs')
    const controller = new AbortController()
    const answers = floodedStates(space.moves, [Uint32Array.of(0, 1)], 0, core, { signal: controller.signal })
    expect([answers.next().value?.[0], answers.next().value?.[0]]).toEqual(['nash', 'gmr'])
    controller.abort(new Error('enough'))
    expect(() => answers.next()).toThrow('enough')
  })
})
