import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isVerdicts } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { isSubset, listStates } from '../state-set.ts'
import { isUnknownStable, stabilityLevel } from '../testing/literal-preferences.ts'
import { pairConflicts } from '../testing/pair-preferences.ts'
import { ruleStates, ruleVerdicts } from './rule-states.ts'
import { strengthRules } from './strength-rules.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const numRuns = Math.ceil(60 * Number(process.env.ANCHORAGE_RUNS ?? 1))
const concepts = ['gmr', 'smr', 'seq'] as const

describe('strength', () => {
  it('has the levels of the definitions, each inside the one below', () => {
    fc.assert(
      fc.property(pairConflicts({ degrees: 4, unknown: true }), ({ space, preferences }) => {
        for (const concept of concepts) {
          for (let party = 0; party < space.partyCount; party += 1) {
            const levels = Array.from({ length: space.stateCount }, (_, state) =>
              stabilityLevel(space, preferences, { concept, top: 4 }, state, party),
            )
            let below = ruleStates(space, strengthRules(preferences, 0), concept, party)
            for (let level = 0; level <= 4; level += 1) {
              const stable = ruleStates(space, strengthRules(preferences, level), concept, party)
              const expected = levels.flatMap((found, state) => ((found ?? -1) >= level ? [state] : []))
              expect([concept, party, level, listStates(stable)]).toEqual([concept, party, level, expected])
              expect(isSubset(stable, below)).toBe(true)
              below = stable
            }
          }
        }
      }),
      { numRuns },
    )
  })

  it('is the ordinary concept at level 0, and holds at every level where nothing improves', () => {
    fc.assert(
      fc.property(pairConflicts({ degrees: 3 }), ({ space, preferences }) => {
        const solution = solve(
          { space, ranks: preferences.map(({ ranks }) => ranks) },
          { concepts: ['nash', ...concepts] },
        )
        const { nash } = solution
        if (!isVerdicts(nash)) throw new Error('nash does not apply')
        for (const concept of concepts) {
          const ordinary = solution[concept]
          if (!isVerdicts(ordinary)) throw new Error(`${concept} does not apply`)
          const general = ruleVerdicts(space, strengthRules(preferences, 0), concept)
          expect(general.stable.map((set) => listStates(set))).toEqual(ordinary.stable.map((set) => listStates(set)))
          const most = ruleVerdicts(space, strengthRules(preferences, 9), concept)
          expect(most.stable.map((set) => listStates(set))).toEqual(nash.stable.map((set) => listStates(set)))
        }
      }),
      { numRuns },
    )
  })

  it('at level 2 is strong stability, read aloud', () => {
    fc.assert(
      fc.property(pairConflicts({ degrees: 3 }), ({ space, preferences }) => {
        for (const concept of concepts) {
          for (let party = 0; party < space.partyCount; party += 1) {
            const expected = Array.from({ length: space.stateCount }, (_, state) => state).filter((state) =>
              isUnknownStable(space, preferences, { concept, extension: 'b', strong: true }, state, party),
            )
            const stable = ruleStates(space, strengthRules(preferences, 2), concept, party)
            expect([concept, listStates(stable)]).toEqual([concept, expected])
          }
        }
      }),
      { numRuns },
    )
  })
})
