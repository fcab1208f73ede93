import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairPreference, withUnknownPairs } from '../preferences/pair-preference.ts'
import { graphSpace } from '../space/arcs.ts'
import { isVerdicts } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { hasState, isSubset, listStates, sameStates } from '../state-set.ts'
import { isUnknownStable } from '../testing/literal-preferences.ts'
import { pairConflicts } from '../testing/pair-preferences.ts'
import { ruleStates, ruleVerdicts } from './rule-states.ts'
import { type UnknownExtension, unknownExtensions, unknownRules } from './unknown-rules.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const numRuns = Math.ceil(60 * Number(process.env.ANCHORAGE_RUNS ?? 1))
const concepts = ['nash', 'gmr', 'smr', 'seq'] as const
const conflicts = pairConflicts({ degrees: 2, unknown: true })

describe.each([undefined, true] as const)('unknown preference, strong: %s', (strong) => {
  const level = strong ? 2 : 0

  it('is answered as the definitions read, in every extension', () => {
    fc.assert(
      fc.property(conflicts, fc.constantFrom(...unknownExtensions), ({ space, preferences }, extension) => {
        const rules = unknownRules(preferences, extension, { level })
        for (const concept of concepts) {
          for (let party = 0; party < space.partyCount; party += 1) {
            const about = { concept, extension, ...(strong && { strong }) }
            const expected = Array.from({ length: space.stateCount }, (_, state) => state).filter((state) =>
              isUnknownStable(space, preferences, about, state, party),
            )
            expect([concept, listStates(ruleStates(space, rules, concept, party))]).toEqual([concept, expected])
          }
        }
      }),
      { numRuns },
    )
  })

  it('goes from a to b to d, and from a to c to d; Nash tells only a from b', () => {
    fc.assert(
      fc.property(conflicts, ({ space, preferences }) => {
        for (const concept of concepts) {
          for (let party = 0; party < space.partyCount; party += 1) {
            const stable = (extension: UnknownExtension) =>
              ruleStates(space, unknownRules(preferences, extension, { level }), concept, party)
            const [a, b, c, d] = [stable('a'), stable('b'), stable('c'), stable('d')]
            for (const [inner, outer] of [
              [a, b],
              [b, d],
              [a, c],
              [c, d],
            ] as const) {
              expect(isSubset(inner, outer)).toBe(true)
            }
            if (concept === 'nash') expect([sameStates(a, c), sameStates(b, d)]).toEqual([true, true])
          }
        }
      }),
      { numRuns },
    )
  })

  it('is the same in all four where nothing is unknown, and ordinary unless strong', () => {
    fc.assert(
      fc.property(pairConflicts({ degrees: 2 }), ({ space, preferences }) => {
        const solution = solve({ space, ranks: preferences.map(({ ranks }) => ranks) }, { concepts })
        for (const concept of concepts) {
          const [first, ...rest] = unknownExtensions.map((extension) => {
            const { stable } = ruleVerdicts(space, unknownRules(preferences, extension, { level }), concept)
            return stable.map((set) => listStates(set))
          })
          for (const each of rest) expect(each).toEqual(first)
          const ordinary = solution[concept]
          if (!isVerdicts(ordinary)) throw new Error(`${concept} does not apply`)
          if (!strong) expect(first).toEqual(ordinary.stable.map((set) => listStates(set)))
        }
      }),
      { numRuns },
    )
  })

  it('asks of one end what it says of the set of all ends that deter', () => {
    fc.assert(
      fc.property(conflicts, fc.constantFrom(...unknownExtensions), ({ space, preferences }, extension) => {
        const rules = unknownRules(preferences, extension, { level })
        for (let party = 0; party < space.partyCount; party += 1) {
          for (let state = 0; state < space.stateCount; state += 1) {
            const deterring = rules.deterring?.(party, state)
            if (!deterring) throw new Error('no set')
            for (let end = 0; end < space.stateCount; end += 1) {
              expect(rules.deters(party, state, end)).toBe(hasState(deterring, end))
            }
          }
        }
      }),
      { numRuns },
    )
  })

  it('is stricter if strong', () => {
    fc.assert(
      fc.property(conflicts, fc.constantFrom(...unknownExtensions), ({ space, preferences }, extension) => {
        for (const concept of concepts) {
          for (let party = 0; party < space.partyCount; party += 1) {
            const strict = ruleStates(space, unknownRules(preferences, extension, { level: 2 }), concept, party)
            const general = ruleStates(space, unknownRules(preferences, extension), concept, party)
            expect(isSubset(strict, general)).toBe(true)
          }
        }
      }),
      { numRuns },
    )
  })
})

it('where everything is unknown, a party that can move is never stable in a, always in d', () => {
  const space = graphSpace({
    partyCount: 2,
    stateCount: 2,
    arcs: [
      { from: [0, 1], to: [1, 0] },
      { from: [], to: [] },
    ],
  })
  const nothing = withUnknownPairs(pairPreference(new Uint32Array(2)), [[0, 1]])
  expect([nothing.isUnknown(1, 1), nothing.isUnknown(0, 1)]).toEqual([false, true])
  for (const concept of concepts) {
    const counts = unknownExtensions.map((extension) => {
      const states = ruleStates(space, unknownRules([nothing, nothing], extension), concept, 0)
      return listStates(states).length
    })
    expect([concept, ...counts]).toEqual([concept, 0, 2, 0, 2])
  }
})
