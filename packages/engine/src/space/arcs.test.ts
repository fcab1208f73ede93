import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { option } from '../formula.ts'
import type { OptionModel } from '../model.ts'
import { setOf } from '../state-set.ts'
import { graphModels } from '../testing/arbitraries.ts'
import { graphSpace, moveCount, quotientArcs } from './arcs.ts'
import { groupMoves } from './groups.ts'
import { optionSpace } from './option-space.ts'
import { feasiblePatterns } from './patterns.ts'
import { moveTargets, type PartyArcs, type StateSpace } from './space.ts'

function partyArcs(space: StateSpace, party: number): PartyArcs {
  if (space.moves.kind !== 'arcs') throw new Error('expected arcs')
  return space.moves.parties[party]
}

describe('graphSpace', () => {
  it('keeps each arc once, ascending by source and by target, and no loops', () => {
    fc.assert(
      fc.property(graphModels(), (model) => {
        const space = graphSpace(model)
        expect(space.stateCount).toBe(model.stateCount)
        model.arcs.forEach(({ from, to }, party) => {
          const { start, target, sourceStart, source } = partyArcs(space, party)
          for (let state = 0; state < model.stateCount; state += 1) {
            const onward = Array.from(to).filter((end, arc) => from[arc] === state && end !== state)
            const sorted = [...new Set(onward)].sort((a, b) => a - b)
            expect([...target.subarray(start[state], start[state + 1])]).toEqual(sorted)
            expect(moveTargets(space, party, state)).toEqual(sorted)
            const back = Array.from(from).filter((begin, arc) => to[arc] === state && begin !== state)
            expect([...source.subarray(sourceStart[state], sourceStart[state + 1])]).toEqual(
              [...new Set(back)].sort((a, b) => a - b),
            )
          }
          expect(target.length).toBe(start[model.stateCount])
          expect(moveCount(space, party)).toBe(target.length)
        })
      }),
    )
  })

  it('refuses lists of arcs that do not match, and arcs that leave the states', () => {
    const arcs = { from: [0], to: [1] }
    expect(() => graphSpace({ partyCount: 2, stateCount: 2, arcs: [arcs] })).toThrow(
      'expected one list of arcs for each of 2 parties, got 1',
    )
    expect(() => graphSpace({ partyCount: 1, stateCount: 2, arcs: [{ from: [0, 1], to: [1] }] })).toThrow(
      'party 0: 2 sources for 1 targets',
    )
    for (const state of [-1, 2, 0.5, Number.NaN]) {
      const message = `party 1: arc to state ${state}, expected 0…1`
      const to = { partyCount: 2, stateCount: 2, arcs: [arcs, { from: [0], to: [state] }] }
      expect(() => graphSpace(to)).toThrow(message)
      const from = { partyCount: 2, stateCount: 2, arcs: [arcs, { from: [state], to: [0] }] }
      expect(() => graphSpace(from)).toThrow(message)
    }
  })
})

describe('moves that have to be listed', () => {
  /** One party with two options that are only ever taken, and one free option: 9 · 4 − 8 moves. */
  const model: OptionModel = {
    partyCount: 1,
    options: [
      { party: 0, change: 'forward' },
      { party: 0, change: 'forward' },
      { party: 0, change: 'both' },
    ],
    constraints: [],
  }

  it('are counted without listing them, irreversible options among them', () => {
    const patterns = feasiblePatterns(model, { states: 8, arcs: 0 })
    if ('reason' in patterns) throw new Error('expected patterns')
    const base = { stateCount: 8, partyCount: 1, options: { patterns }, moves: groupMoves(patterns) }
    expect(moveCount(base, 0)).toBe(28)
    expect(quotientArcs(base, { stateCount: 8, forbidden: [] }, 27)).toEqual({ needed: 28 })
    expect(quotientArcs(base, { stateCount: 8, forbidden: [] }, 28)).toHaveProperty('parties')
  })

  it('are those of both parties together', () => {
    const pair: OptionModel = {
      partyCount: 2,
      options: [0, 0, 1].map((party) => ({ party, change: 'both' })),
      constraints: [],
      forbidden: [{ from: option(0), to: option(1) }],
    }
    const needed = 8 * 3 + 8
    expect(optionSpace(pair, { states: 8, arcs: needed }).ok).toBe(true)
    expect(optionSpace(pair, { states: 8, arcs: needed - 1 })).toEqual({
      ok: false,
      refusal: { reason: 'too-many-arcs', limit: needed - 1, needed },
    })
  })

  it('leave out a forbidden transition, one way only and for every ban that fits', () => {
    const patterns = feasiblePatterns({ ...model, options: [{ party: 0, change: 'both' }] }, { states: 8, arcs: 0 })
    if ('reason' in patterns) throw new Error('expected patterns')
    const base = { stateCount: 2, partyCount: 1, options: { patterns }, moves: groupMoves(patterns) }
    const listed = (forbidden: Parameters<typeof quotientArcs>[1]['forbidden']): unknown => {
      const made = quotientArcs(base, { stateCount: 2, forbidden }, 10)
      return 'parties' in made && made.parties.map(({ start, target }) => [[...start], [...target]])
    }
    expect(listed([])).toEqual([
      [
        [0, 1, 2],
        [1, 0],
      ],
    ])
    expect(listed([{ from: setOf(2, [0]), to: setOf(2, [1]) }])).toEqual([[[0, 0, 1], [0]]])
    expect(listed([{ from: setOf(2, [0]), to: setOf(2, [0, 1]) }])).toEqual([[[0, 0, 1], [0]]])
    expect(
      listed([
        { from: setOf(2, [0, 1]), to: setOf(2, []) },
        { from: setOf(2, [1]), to: setOf(2, [0]) },
      ]),
    ).toEqual([[[0, 1, 1], [1]]])
  })
})
