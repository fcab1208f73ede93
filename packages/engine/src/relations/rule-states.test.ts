import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import type { StateSpace } from '../space/space.ts'
import { isVerdicts } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { listStates, setOf } from '../state-set.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { isRuleStable } from '../testing/literal-rules.ts'
import { ruleStates, ruleVerdicts } from './rule-states.ts'
import type { RuleConcept, Rules } from './rules.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)
const concepts: readonly RuleConcept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

const graphs = graphModels().map((model) => graphSpace(model))
function inOptions(features: Parameters<typeof optionModels>[0]): fc.Arbitrary<StateSpace> {
  return optionModels({ optionLimit: 4, ...features })
    .map((model) => optionSpace(model))
    .chain((result) => (result.ok && result.space.stateCount > 0 ? fc.constant(result.space) : graphs))
}
const spaces: readonly (readonly [string, fc.Arbitrary<StateSpace>])[] = [
  ['in options', inOptions({ infeasible: true, irreversible: true })],
  ['with merged states and forbidden moves', inOptions({ merged: true, forbidden: true })],
  ['with powers', inOptions({ irreversible: true, powers: true })],
  ['on graphs', graphs],
]

/** Rules that say anything at all about any pair: four bits for each party and pair. */
function anyRules(space: StateSpace): fc.Arbitrary<Rules> {
  const { stateCount, partyCount } = space
  const size = partyCount * stateCount * stateCount
  return fc.tuple(fc.array(fc.nat(15), { minLength: size, maxLength: size }), fc.boolean()).map(([bits, own]) => {
    const at = (bit: number) => (party: number, state: number, target: number) =>
      ((bits[(party * stateCount + state) * stateCount + target] >>> bit) & 1) === 1
    return { tempts: at(0), deters: at(1), steps: at(2), ...(own && { escapes: at(3) }) }
  })
}

describe.each(spaces)('rules %s', (_, arbitrary) => {
  it('are answered as the definitions read', () => {
    const given = arbitrary.chain((space) => fc.tuple(fc.constant(space), anyRules(space)))
    fc.assert(
      fc.property(given, ([space, rules]) => {
        const states = Array.from({ length: space.stateCount }, (_state, state) => state)
        for (const concept of concepts) {
          for (let party = 0; party < space.partyCount; party += 1) {
            const expected = states.filter((state) => isRuleStable(space, rules, concept, state, party))
            expect([concept, listStates(ruleStates(space, rules, concept, party))]).toEqual([concept, expected])
          }
        }
      }),
      { numRuns: Math.ceil(60 * runs) },
    )
  })

  it('of ranks give the ordinary concepts', () => {
    const given = arbitrary.chain((space) => fc.tuple(fc.constant(space), ranks(space.partyCount, space.stateCount, 4)))
    fc.assert(
      fc.property(given, ([space, lists]) => {
        const conflict = { space, ranks: lists.map((list) => denseRanks(list)) }
        const better = (party: number, state: number, target: number): boolean =>
          conflict.ranks[party][target] > conflict.ranks[party][state]
        const rules: Rules = {
          tempts: better,
          deters: (party, state, target) => !better(party, state, target),
          steps: better,
        }
        const solution = solve(conflict, { concepts })
        for (const concept of concepts) {
          const ordinary = solution[concept]
          const { stable, equilibria } = ruleVerdicts(space, rules, concept)
          if (!isVerdicts(ordinary)) throw new Error(concept)
          expect(stable.map((set) => listStates(set))).toEqual(ordinary.stable.map((set) => listStates(set)))
          expect(listStates(equilibria)).toEqual(listStates(ordinary.equilibria))
        }
      }),
      { numRuns: Math.ceil(60 * runs) },
    )
  })
})

it('no sequence of length zero is a sanction, even where the temptation itself would deter', () => {
  const space = graphSpace({
    partyCount: 2,
    stateCount: 2,
    arcs: [
      { from: [0], to: [1] },
      { from: [], to: [] },
    ],
  })
  const always = (): boolean => true
  const states = ruleStates(space, { tempts: always, deters: always, steps: always }, 'gmr', 0)
  expect(listStates(states)).toEqual(listStates(setOf(2, [1])))
})
