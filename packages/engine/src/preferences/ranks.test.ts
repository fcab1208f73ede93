import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, type Formula, not, option } from '../formula.ts'
import type { OptionModel } from '../model.ts'
import { graphSpace } from '../space/arcs.ts'
import { findState, optionSpace, optionsTaken } from '../space/option-space.ts'
import type { StateSpace } from '../space/space.ts'
import { formulas, optionModels } from '../testing/arbitraries.ts'
import { runs } from '../testing/runs.ts'
import { denseRanks, ranksOf } from './ranks.ts'

function open(model: OptionModel): StateSpace {
  const result = optionSpace(model)
  if (!result.ok) throw new Error(`expected a space, got ${result.refusal.reason}`)
  return result.space
}

const threeOptions: OptionModel = {
  partyCount: 1,
  options: [0, 0, 0].map((party) => ({ party, change: 'both' })),
  constraints: [],
}

describe('priorities', () => {
  it('rank states lexicographically by truth, for any number of formulas', () => {
    const sample = optionModels({ infeasible: true }).chain((model) =>
      fc.array(formulas(model.options.length), { maxLength: 70 }).map((list) => ({ model, list })),
    )
    fc.assert(
      fc.property(sample, ({ model, list }) => {
        const result = optionSpace(model)
        if (!result.ok) return
        const { space } = result
        const words = Array.from({ length: space.stateCount }, (_, state) => {
          const taken = new Set(optionsTaken(space, state).taken)
          return list.map((formula) => (evaluate(formula, (index) => taken.has(index)) ? '1' : '0')).join('')
        })
        const order = [...new Set(words)].sort()
        const ranked = ranksOf(space, { kind: 'priorities', formulas: list })
        expect(ranked).toEqual({ ok: true, ranks: Uint32Array.from(words, (word) => order.indexOf(word)) })
      }),
      { numRuns: runs(300) },
    )
  })

  it('do not overflow where a number would: the hundredth formula still decides', () => {
    const space = open(threeOptions)
    const hundred: Formula[] = Array.from({ length: 99 }, () => ({ kind: 'constant', value: true }))
    const ranked = ranksOf(space, { kind: 'priorities', formulas: [...hundred, option(2)] })
    expect(ranked.ok && [...ranked.ranks]).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
  })

  it('without any formula leave the party indifferent', () => {
    const ranked = ranksOf(open(threeOptions), { kind: 'priorities', formulas: [] })
    expect(ranked.ok && [...ranked.ranks]).toEqual(new Array(8).fill(0))
  })
})

describe('weights', () => {
  it('add up over the options taken, and decimals tie where the sums are equal', () => {
    const ranked = ranksOf(open(threeOptions), { kind: 'weights', weights: [0.1, 0.2, 0.3] })
    expect(ranked.ok && [...ranked.ranks]).toEqual([0, 1, 2, 3, 3, 4, 5, 6])
  })

  it('may be negative', () => {
    const ranked = ranksOf(open(threeOptions), { kind: 'weights', weights: [-1, 0, 0] })
    expect(ranked.ok && [...ranked.ranks]).toEqual([1, 0, 1, 0, 1, 0, 1, 0])
  })

  it('tie where they are equal but for the last digits of a computation', () => {
    const ranked = ranksOf(open(threeOptions), { kind: 'weights', weights: [0.1 + 0.2, 0.3, -0.3] })
    expect(ranked.ok && [...ranked.ranks]).toEqual([1, 2, 2, 3, 0, 1, 1, 2])
  })

  it('differ where they are very small, or differ by little', () => {
    const fine = ranksOf(open(threeOptions), { kind: 'weights', weights: [1e-12, 2e-12, 0] })
    expect(fine.ok && [...fine.ranks]).toEqual([0, 1, 2, 3, 0, 1, 2, 3])
    const large = ranksOf(open(threeOptions), { kind: 'weights', weights: [2 ** 52, 2 ** 52 - 1, 0] })
    expect(large.ok && [...large.ranks]).toEqual([0, 2, 1, 3, 0, 2, 1, 3])
    const close = ranksOf(open(threeOptions), { kind: 'weights', weights: [1e9 + 0.5, 1e9, 0] })
    expect(close.ok && [...close.ranks]).toEqual([0, 2, 1, 3, 0, 2, 1, 3])
  })

  it('are refused where sums would not be exact', () => {
    const message = 'expected weights of at most 12 decimals whose sum stays below 2^53'
    for (const weights of [
      [2 ** 52, 2 ** 52, 0],
      [2 ** 52, -(2 ** 52), 0],
      [2 ** 50, 0.1, 0],
      [2 ** 50 + 0.25, 0, 0],
    ]) {
      expect(() => ranksOf(open(threeOptions), { kind: 'weights', weights })).toThrow(message)
    }
  })

  it('must be one for each option', () => {
    expect(() => ranksOf(open(threeOptions), { kind: 'weights', weights: [1] })).toThrow('expected 3 weights, got 1')
  })
})

describe('a ranking', () => {
  const space = graphSpace({ partyCount: 1, stateCount: 3, arcs: [{ from: [], to: [] }] })

  it('puts the first class highest and ties its members', () => {
    const ranked = ranksOf(space, { kind: 'ranking', classes: [[2], [0, 1]] })
    expect(ranked.ok && [...ranked.ranks]).toEqual([0, 0, 1])
  })

  it('may have a class without states', () => {
    const ranked = ranksOf(space, { kind: 'ranking', classes: [[], [2], [], [0, 1], []] })
    expect(ranked.ok && [...ranked.ranks]).toEqual([0, 0, 1])
  })

  it('names states of the conflict only', () => {
    for (const state of [-1, 3, Number.NaN]) {
      expect(() =>
        ranksOf(space, {
          kind: 'ranking',
          classes: [
            [0, 1],
            [2, state],
          ],
        }),
      ).toThrow(`a ranking names state ${state}, expected 0…2`)
    }
  })

  it('that misses or repeats a state is refused with the states', () => {
    expect(ranksOf(space, { kind: 'ranking', classes: [] })).toEqual({
      ok: false,
      issue: { issue: 'missing-states', states: [0, 1, 2] },
    })
    expect(ranksOf(space, { kind: 'ranking', classes: [[2, 1], [1], [2, 1]] })).toEqual({
      ok: false,
      issue: { issue: 'repeated-states', states: [1, 2] },
    })
    expect(ranksOf(space, { kind: 'ranking', classes: [[2], [0]] })).toEqual({
      ok: false,
      issue: { issue: 'missing-states', states: [1] },
    })
    expect(ranksOf(space, { kind: 'ranking', classes: [[2], [0, 1, 2]] })).toEqual({
      ok: false,
      issue: { issue: 'repeated-states', states: [2] },
    })
  })
})

describe('merged states', () => {
  const merges = [{ where: option(0) }]

  it('must have members that rank alike', () => {
    const space = open({ ...threeOptions, merges })
    const ranked = ranksOf(space, { kind: 'priorities', formulas: [option(1)] })
    expect(ranked).toMatchObject({ ok: false, issue: { issue: 'members-differ', first: [0], second: [0, 1] } })
  })

  it('take the rank of their representative where one is named', () => {
    const representative: Formula = { kind: 'and', operands: [option(1), option(2)] }
    const space = open({ ...threeOptions, merges: [{ where: option(0), representative }] })
    const ranked = ranksOf(space, { kind: 'priorities', formulas: [option(1)] })
    expect(ranked.ok && ranked.ranks[findState(space, [0]) ?? -1]).toBe(1)
  })
})

describe('merged states of several rules', () => {
  const merges: OptionModel['merges'] = [
    { where: { kind: 'and', operands: [option(0), option(1)] } },
    { where: { kind: 'and', operands: [option(0), not(option(1))] }, representative: option(2) },
  ]
  const space = open({ ...threeOptions, merges })

  it('take the representative of their own rule', () => {
    const ranked = ranksOf(space, { kind: 'priorities', formulas: [option(0), option(2)] })
    expect(ranked).toEqual({
      ok: false,
      issue: { issue: 'members-differ', state: findState(space, [0, 1]), first: [0, 1], second: [0, 1, 2] },
    })
    // Both states of several members contain option 0; the second stands for its member with option 2.
    const agreed = ranksOf(space, { kind: 'priorities', formulas: [option(1), option(0)] })
    expect(agreed.ok && [[0, 1], [0]].map((taken) => agreed.ranks[findState(space, taken) ?? -1])).toEqual([3, 1])
    const reverse = open({ ...threeOptions, merges: [...merges].reverse() })
    const swapped = ranksOf(reverse, { kind: 'priorities', formulas: [option(0), option(2)] })
    expect(swapped).toMatchObject({ ok: false, issue: { first: [0, 1], second: [0, 1, 2] } })
  })

  it('must rank alike where nothing in them is a representative', () => {
    const absent = { where: option(0), representative: not(option(0)) }
    const merged = open({ ...threeOptions, merges: [absent] })
    expect(ranksOf(merged, { kind: 'priorities', formulas: [option(0)] })).toMatchObject({ ok: true })
    expect(ranksOf(merged, { kind: 'priorities', formulas: [option(2)] })).toEqual({
      ok: false,
      issue: { issue: 'members-differ', state: 1, first: [0], second: [0, 2] },
    })
  })

  it('must have representatives that rank alike', () => {
    const merged = open({ ...threeOptions, merges: [{ where: option(0), representative: option(1) }] })
    expect(ranksOf(merged, { kind: 'priorities', formulas: [option(2)] })).toEqual({
      ok: false,
      issue: { issue: 'members-differ', state: 1, first: [0, 1], second: [0, 1, 2] },
    })
  })
})

describe('ranks', () => {
  const space = graphSpace({ partyCount: 1, stateCount: 3, arcs: [{ from: [], to: [] }] })

  it('given as numbers are one for each state, and only their order counts', () => {
    const ranked = ranksOf(space, { kind: 'ranks', ranks: [7, -2, 7] })
    expect(ranked.ok && [...ranked.ranks]).toEqual([1, 0, 1])
    expect(() => ranksOf(space, { kind: 'ranks', ranks: [1, 2] })).toThrow('expected 3 ranks, got 2')
  })

  it('by options need a conflict that has options', () => {
    const message = 'expected a conflict in option form: a graph has no options to rank by'
    expect(() => ranksOf(space, { kind: 'priorities', formulas: [] })).toThrow(message)
    expect(() => ranksOf(space, { kind: 'weights', weights: [] })).toThrow(message)
  })
})

describe('denseRanks', () => {
  it('keeps the order and closes the gaps', () => {
    expect([...denseRanks([10, -3, 10, 7])]).toEqual([2, 0, 2, 1])
  })
})
