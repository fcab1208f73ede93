import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { not } from '../formula.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { listStates } from '../state-set.ts'
import { formulas, optionModels } from '../testing/arbitraries.ts'
import { pairPreferences } from '../testing/pair-preferences.ts'
import { priorityPreference, rankingPreference, strengthOutOfOrder } from './marked-preference.ts'
import {
  commonPreference,
  contradictionOf,
  largestDegree,
  pairPreference,
  withUnknownPairs,
} from './pair-preference.ts'
import { ranksOf } from './ranks.ts'

/** Random models with a priority list, some of its statements uncertain, strengths falling down the list. */
const marked = optionModels({ infeasible: true, optionLimit: 4 }).chain((model) =>
  fc.record({
    model: fc.constant(model),
    statements: fc
      .array(
        fc.record({
          formula: formulas(model.options.length),
          strength: fc.integer({ min: 1, max: 3 }),
          uncertain: fc.boolean(),
        }),
        { maxLength: 5 },
      )
      .map((list) => {
        const strengths = list.map(({ strength }) => strength).sort((a, b) => b - a)
        return list.map((statement, index) => ({ ...statement, strength: strengths[index] }))
      }),
  }),
)

describe('the preference of a priority list', () => {
  it('knows of a pair what all resolutions of its uncertain statements agree on, indifference included', () => {
    fc.assert(
      fc.property(marked, ({ model, statements }) => {
        const opened = optionSpace(model)
        if (!opened.ok) return
        const { space } = opened
        const result = priorityPreference(space, statements)
        if (!result.ok) throw new Error(result.issue.issue)
        const { preference } = result
        const resolutions = (ways: 2 | 3) => {
          const lists = statements.reduce<(typeof statements)[]>(
            (found, statement) =>
              found.flatMap((list) => {
                if (!statement.uncertain) return [[...list, statement]]
                const opposite = { ...statement, formula: not(statement.formula) }
                return [[...list, statement], [...list, opposite], ...(ways === 3 ? [list] : [])]
              }),
            [[]],
          )
          return lists.map((list) => {
            const ranked = ranksOf(space, { kind: 'priorities', formulas: list.map(({ formula }) => formula) })
            if (!ranked.ok) throw new Error(ranked.issue.issue)
            return ranked.ranks
          })
        }
        for (const ways of [2, 3] as const) {
          const all = resolutions(ways)
          for (let state = 0; state < space.stateCount; state += 1) {
            for (let other = 0; other < space.stateCount; other += 1) {
              const orders = new Set(all.map((ranks) => Math.sign(ranks[state] - ranks[other])))
              expect(preference.isUnknown(state, other)).toBe(orders.size > 1)
            }
          }
        }
      }),
    )
  })

  it('is as strong as its deciding statement says, which is the largest degree on the way', () => {
    fc.assert(
      fc.property(marked, ({ model, statements }) => {
        const opened = optionSpace(model)
        if (!opened.ok) return
        const { space } = opened
        const result = priorityPreference(space, statements)
        if (!result.ok) throw new Error(result.issue.issue)
        const { ranks, degree } = result.preference
        for (let state = 0; state < space.stateCount; state += 1) {
          for (let other = 0; other < space.stateCount; other += 1) {
            const first = statements.findIndex((_, index) => {
              const upTo = statements.slice(0, index + 1).map(({ formula }) => formula)
              const partly = ranksOf(space, { kind: 'priorities', formulas: upTo })
              return partly.ok && partly.ranks[state] !== partly.ranks[other]
            })
            expect(degree(state, other)).toBe(first < 0 ? 0 : statements[first].strength)
            expect(degree(state, other) === 0).toBe(ranks[state] === ranks[other])
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('finds the strength that rises down the list', () => {
    expect(strengthOutOfOrder([{ strength: 3 }, { strength: 2 }, {}, {}])).toBeUndefined()
    expect(strengthOutOfOrder([{ strength: 2 }, {}, { strength: 2 }])).toBe(2)
    expect(strengthOutOfOrder([{}, { strength: 2 }])).toBe(1)
  })
})

describe('a preference in degrees', () => {
  it('adds up: what is preferred by k to something preferred is preferred by k or more', () => {
    fc.assert(
      fc.property(pairPreferences(6, { degrees: 4 }), ({ ranks, degree }) => {
        for (let p = 0; p < 6; p += 1) {
          for (let q = 0; q < 6; q += 1) {
            for (let r = 0; r < 6; r += 1) {
              if (ranks[p] < ranks[q] || ranks[q] < ranks[r]) continue
              expect(degree(p, r)).toBe(Math.max(degree(p, q), degree(q, r)))
            }
          }
        }
      }),
    )
  })

  it('of a ranking keeps the larger degree where a class between falls away', () => {
    const space = graphSpace({ partyCount: 1, stateCount: 3, arcs: [{ from: [], to: [] }] })
    const result = rankingPreference(space, [[], [2], [], [0, 1], []], [3, 2, 1, 4])
    if (!result.ok) throw new Error(result.issue.issue)
    const { ranks, degree } = result.preference
    expect([[...ranks], degree(2, 0), degree(0, 1), degree(1, 2)]).toEqual([[0, 0, 1], 2, 0, 2])
    expect(largestDegree([result.preference])).toBe(2)
  })
})

describe('unknown pairs', () => {
  it('and degrees say the same pair by pair and all at once', () => {
    const given = pairPreferences(7, { degrees: 3, unknown: true })
    const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 4 })
    fc.assert(
      fc.property(given, given, pairs, (one, two, more) => {
        for (const preference of [one, withUnknownPairs(one, more), commonPreference([one, two])]) {
          const { ranks } = preference
          const all = [0, 1, 2, 3, 4, 5, 6]
          for (const state of all) {
            const unknown = all.filter((other) => preference.isUnknown(state, other))
            expect(listStates(preference.unknownWith(state))).toEqual(unknown)
            expect(unknown).not.toContain(state)
            for (const level of [0, 1, 2, 3, 4]) {
              const worse = all.filter((other) => {
                const isWorse = !unknown.includes(other) && ranks[other] <= ranks[state]
                return isWorse && preference.degree(state, other) >= level
              })
              expect(listStates(preference.worseThan(state, level))).toEqual(worse)
            }
          }
        }
      }),
    )
  })

  it('are contradicted by a state known to stand between, or level with one of the two', () => {
    const ranks = Uint32Array.from([2, 1, 0, 0])
    const unknown = (...pairs: (readonly [number, number])[]) => withUnknownPairs(pairPreference(ranks), pairs)
    expect(contradictionOf(unknown([0, 2]), 0, 2)).toBe(1)
    expect(contradictionOf(unknown([0, 1]), 1, 0)).toBeUndefined()
    expect(contradictionOf(unknown([1, 2]), 1, 2)).toBe(3)
    expect(contradictionOf(unknown([2, 3]), 2, 3)).toBeUndefined()
    expect(contradictionOf(unknown([0, 2], [0, 1], [2, 1], [2, 3]), 0, 2)).toBeUndefined()
  })

  it('of rival preferences are those on which they differ', () => {
    const rivals = [
      [2, 1, 0],
      [1, 2, 0],
    ].map((list) =>
      pairPreference(Uint32Array.from(list), {
        boundaries: Uint32Array.from([list[0], 1]),
      }),
    )
    const common = commonPreference([rivals[0], rivals[1]])
    expect([common.isUnknown(0, 1), common.isUnknown(0, 2), common.isUnknown(1, 2)]).toEqual([true, false, false])
    expect([...common.ranks]).toEqual([2, 1, 0])
    expect(common.degree(0, 2)).toBe(1)
  })

  it('of uncertain statements and of rival preferences contradict nothing', () => {
    fc.assert(
      fc.property(marked, ({ model, statements }) => {
        const opened = optionSpace(model)
        if (!opened.ok) return
        const made = [statements, statements.toReversed().map((each) => ({ ...each, strength: 1 }))].map((list) => {
          const result = priorityPreference(opened.space, list)
          if (!result.ok) throw new Error(result.issue.issue)
          return result.preference
        })
        for (const preference of [made[0], commonPreference([made[0], made[1]])]) {
          for (let state = 0; state < opened.space.stateCount; state += 1) {
            for (let other = 0; other < state; other += 1) {
              if (preference.isUnknown(state, other)) expect(contradictionOf(preference, state, other)).toBeUndefined()
            }
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
