import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Formula, not } from '../formula.ts'
import { decidersOf } from '../preferences/deciders.ts'
import { denseRanks, ranksOf } from '../preferences/ranks.ts'
import { ruleVerdicts } from '../relations/rule-states.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { moveTargets, type StateSpace } from '../space/space.ts'
import { isVerdicts } from '../stability/concepts.ts'
import { jointMoves } from '../stability/oracle.ts'
import { solve } from '../stability/solve.ts'
import { hasState, isSubset, listStates } from '../state-set.ts'
import { formulas, graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { fuzzyRules } from './fuzzy.ts'
import {
  certain,
  certainLikelihood,
  type GivenDegree,
  type Likelihood,
  millionths,
  statementLikelihood,
  withDegrees,
} from './likelihood.ts'
import { type MarginConcept, stabilityMargins } from './margins.ts'
import { probabilisticRules } from './probabilistic.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)
const core = ['nash', 'gmr', 'smr', 'seq'] as const

const graphs = graphModels().map((model) => graphSpace(model))
const spaces: fc.Arbitrary<StateSpace> = fc.oneof(
  graphs,
  optionModels({ optionLimit: 4, infeasible: true, irreversible: true })
    .map((model) => optionSpace(model))
    .chain((result) => (result.ok && result.space.stateCount > 0 ? fc.constant(result.space) : graphs)),
)
const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)

/** Random conflicts in which some pairs are uncertain. */
const uncertain = spaces.chain((space) => {
  const state = fc.nat(space.stateCount - 1)
  const degrees = fc
    .array(fc.record({ target: state, state, degree: share }), { maxLength: 12 })
    .map((list) => list.filter((given) => given.target !== given.state))
  return fc
    .record({
      lists: ranks(space.partyCount, space.stateCount, 4),
      degrees: fc.array(degrees, { minLength: space.partyCount, maxLength: space.partyCount }),
    })
    .map(({ lists, degrees: given }) => ({
      space,
      likelihoods: lists.map((list, party) =>
        withDegrees(certainLikelihood(denseRanks(list)), space.stateCount, given[party]),
      ),
    }))
})

describe('preferences that are certain', () => {
  const conflicts = spaces.chain((space) =>
    ranks(space.partyCount, space.stateCount, 4).map((lists) => ({
      space,
      ranks: lists.map((list) => denseRanks(list)),
    })),
  )
  const above = fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20)
  const below = above.map((value) => 1 - value)

  it('give the ordinary concepts, fuzzy and probabilistic, whatever the thresholds', () => {
    fc.assert(
      fc.property(conflicts, above, above, below, (conflict, alpha, beta, gamma) => {
        const likelihoods = conflict.ranks.map(certainLikelihood)
        const fuzzy = fuzzyRules(
          likelihoods,
          likelihoods.map(() => alpha),
        )
        const probabilistic = probabilisticRules(likelihoods, { alpha, beta, gamma })
        const ordinary = solve(conflict, { concepts: [...core] })
        for (const concept of core) {
          const expected = ordinary[concept]
          if (!isVerdicts(expected)) throw new Error(concept)
          for (const rules of [fuzzy, probabilistic]) {
            const { stable } = ruleVerdicts(conflict.space, rules, concept)
            expect(stable.map((set) => listStates(set))).toEqual(expected.stable.map((set) => listStates(set)))
          }
        }
      }),
      { numRuns: Math.ceil(100 * runs) },
    )
  })
})

describe('preferences that are uncertain', () => {
  it('make fewer states fuzzy-stable by Nash, the less sure the parties have to be', () => {
    fc.assert(
      fc.property(uncertain, share, share, ({ space, likelihoods }, a, b) => {
        const stableAt = (threshold: number) =>
          ruleVerdicts(
            space,
            fuzzyRules(
              likelihoods,
              likelihoods.map(() => Math.max(0.05, threshold)),
            ),
            'nash',
          ).equilibria
        expect(isSubset(stableAt(Math.min(a, b)), stableAt(Math.max(a, b)))).toBe(true)
      }),
      { numRuns: Math.ceil(60 * runs) },
    )
  })

  it('give fuzzy stability as its definition reads', () => {
    fc.assert(
      fc.property(uncertain, share, ({ space, likelihoods }, given) => {
        const threshold = Math.max(0.05, given)
        const thresholds = likelihoods.map(() => threshold)
        const improves = (party: number, from: number, to: number): boolean => {
          const degree = (target: number, state: number): number => {
            const { prefers } = likelihoods[party]
            const tie = certain - prefers(target, state) - prefers(state, target)
            return (prefers(target, state) + tie / 2) / certain
          }
          return Math.round((degree(to, from) - degree(from, to)) * certain) >= millionths(threshold)
        }
        for (const concept of core) {
          const { stable } = ruleVerdicts(space, fuzzyRules(likelihoods, thresholds), concept)
          stable.forEach((set, party) => {
            for (let state = 0; state < space.stateCount; state += 1) {
              const hurts = (end: number): boolean => !improves(party, state, end)
              const expected = moveTargets(space, party, state)
                .filter((target) => improves(party, state, target))
                .every(
                  (target) =>
                    concept !== 'nash' &&
                    jointMoves(space, party, target, concept === 'seq' ? improves : () => true).some(
                      (end) => hurts(end) && (concept !== 'smr' || moveTargets(space, party, end).every(hurts)),
                    ),
                )
              expect([concept, party, state, hasState(set, state)]).toEqual([concept, party, state, expected])
            }
          })
        }
      }),
      { numRuns: Math.ceil(40 * runs) },
    )
  })

  it('have margins that are at least 0 exactly where a state is stable at the threshold, and keep the order of concepts', () => {
    fc.assert(
      fc.property(uncertain, share, ({ space, likelihoods }, given) => {
        const threshold = Math.min(0.95, given)
        // An improvement is what is preferred with more than the threshold; what is not, deters.
        const assurance = { alpha: 1 - threshold, beta: 1 - threshold, gamma: threshold }
        const rules = probabilisticRules(likelihoods, assurance)
        for (let party = 0; party < space.partyCount; party += 1) {
          const margins = Object.fromEntries(
            core.map((concept) => [concept, stabilityMargins(space, likelihoods, concept, party, { threshold })]),
          ) as Record<MarginConcept, Int32Array>
          for (const concept of core) {
            const stable = ruleVerdicts(space, rules, concept).stable[party]
            margins[concept].forEach((margin, state) => {
              expect([concept, state, margin >= 0]).toEqual([concept, state, hasState(stable, state)])
              expect(margin).toBeGreaterThanOrEqual(margins.nash[state])
              expect(margin).toBeLessThanOrEqual(millionths(threshold))
            })
          }
          margins.gmr.forEach((margin, state) => {
            expect(margin).toBeGreaterThanOrEqual(margins.smr[state])
            expect(margin).toBeGreaterThanOrEqual(margins.seq[state])
          })
        }
      }),
      { numRuns: Math.ceil(60 * runs) },
    )
  })
})

describe('statements wanted with some certainty', () => {
  const lists = optionModels({ infeasible: true, optionLimit: 4 }).chain((model) =>
    fc.record({
      model: fc.constant(model),
      statements: fc.array(fc.record({ formula: formulas(model.options.length), certainty: share }), { maxLength: 4 }),
    }),
  )

  it('prefer a state with the chance that the statements, each wanted or its opposite, rank it higher', () => {
    fc.assert(
      fc.property(lists, ({ model, statements }) => {
        const opened = optionSpace(model)
        if (!opened.ok) return
        const { space } = opened
        const result = decidersOf(
          space,
          statements.map(({ formula }) => formula),
        )
        if (!result.ok) throw new Error(result.issue.issue)
        const likelihood = statementLikelihood(
          result.deciders,
          statements.map(({ certainty }) => certainty),
        )
        // Every way in which the statements may be wanted or not, with its probability.
        const ways = statements.reduce<{ readonly list: readonly Formula[]; readonly chance: number }[]>(
          (all, { formula, certainty }) =>
            all.flatMap(({ list, chance }) => [
              { list: [...list, formula], chance: chance * certainty },
              { list: [...list, not(formula)], chance: chance * (1 - certainty) },
            ]),
          [{ list: [], chance: 1 }],
        )
        const ranked = ways.map(({ list, chance }) => {
          const found = ranksOf(space, { kind: 'priorities', formulas: list })
          if (!found.ok) throw new Error(found.issue.issue)
          return { ranks: found.ranks, chance }
        })
        for (let state = 0; state < space.stateCount; state += 1) {
          for (let target = 0; target < space.stateCount; target += 1) {
            const expected = ranked.reduce(
              (sum, way) => sum + (way.ranks[target] > way.ranks[state] ? way.chance : 0),
              0,
            )
            expect(likelihood.prefers(target, state) / certain).toBeCloseTo(expected, 9)
          }
        }
      }),
      { numRuns: Math.ceil(40 * runs) },
    )
  })

  it('compare exactly: a move as likely as is allowed does not tempt', () => {
    const space = graphSpace({ partyCount: 1, stateCount: 2, arcs: [{ from: [0], to: [1] }] })
    const degrees: GivenDegree[] = [{ target: 1, state: 0, degree: 0.1 }]
    const likelihoods: Likelihood[] = [withDegrees(certainLikelihood(Uint32Array.of(0, 0)), 2, degrees)]
    // 1 − 0.9 is a little less than 0.1 in floating point.
    const { equilibria } = ruleVerdicts(
      space,
      probabilisticRules(likelihoods, { alpha: 0.9, beta: 1, gamma: 0 }),
      'nash',
    )
    expect(listStates(equilibria)).toEqual([0, 1])
  })
})

describe('degrees that are given', () => {
  it('count both ways, the last of several, and leave all other pairs as they were', () => {
    const { prefers } = withDegrees(certainLikelihood(Uint32Array.of(0, 1, 2)), 3, [
      { target: 0, state: 2, degree: 0.25 },
      { target: 1, state: 0, degree: 0.5 },
      { target: 1, state: 0, degree: 0.75 },
    ])
    const states = [0, 1, 2]
    expect(states.map((target) => states.map((state) => prefers(target, state)))).toEqual([
      [0, 250_000, 250_000],
      [750_000, 0, 0],
      [750_000, certain, 0],
    ])
  })

  it('decide at the threshold: an answer deters as surely as is asked, and has to be surer than that to be expected', () => {
    // Party 0 goes from 0 to 1 and is surely better off, unless party 1 goes on to 2.
    const space = graphSpace({
      partyCount: 2,
      stateCount: 3,
      arcs: [
        { from: [0], to: [1] },
        { from: [1], to: [2] },
      ],
    })
    const likelihoods = [
      withDegrees(certainLikelihood(Uint32Array.of(0, 1, 0)), 3, [{ target: 2, state: 0, degree: 0.3 }]),
      withDegrees(certainLikelihood(Uint32Array.of(0, 0, 0)), 3, [{ target: 2, state: 1, degree: 0.6 }]),
    ]
    const isStable = (concept: 'gmr' | 'seq', beta: number, gamma: number) =>
      hasState(ruleVerdicts(space, probabilisticRules(likelihoods, { alpha: 0.5, beta, gamma }), concept).stable[0], 0)
    expect([isStable('gmr', 0.7, 0.5), isStable('gmr', 0.71, 0.5)]).toEqual([true, false])
    expect([isStable('seq', 0.7, 0.59), isStable('seq', 0.7, 0.6)]).toEqual([true, false])
    const marginAt = (threshold: number) => stabilityMargins(space, likelihoods, 'seq', 0, { threshold })[0]
    expect([marginAt(0.59), marginAt(0.6)]).toEqual([290_000, -400_000])
  })
})

describe('what is no share', () => {
  it.each([-0.1, 1.1, Number.NaN, 0.1234567])('%d is refused', (given) => {
    expect(() => millionths(given)).toThrow(RangeError)
  })

  it('a threshold of nothing is refused, and one too few', () => {
    const likelihoods = [certainLikelihood(Uint32Array.of(0, 1))]
    expect(() => fuzzyRules(likelihoods, [0])).toThrow(RangeError)
    expect(() => fuzzyRules(likelihoods, [])).toThrow(RangeError)
  })

  it('a state has no degree against itself', () => {
    const degrees = [{ target: 1, state: 1, degree: 0.5 }]
    expect(() => withDegrees(certainLikelihood(Uint32Array.of(0, 1)), 2, degrees)).toThrow(RangeError)
  })
})
