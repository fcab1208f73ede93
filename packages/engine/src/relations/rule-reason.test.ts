import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveTargets } from '../space/space.ts'
import { hasState } from '../state-set.ts'
import { pairConflicts } from '../testing/pair-preferences.ts'
import { ruleReason } from './rule-reason.ts'
import { ruleStates } from './rule-states.ts'
import { unknownExtensions, unknownRules } from './unknown-rules.ts'

const concepts = ['nash', 'gmr', 'smr', 'seq', 'symseq'] as const

describe('the reason for a verdict under rules', () => {
  it('is the reason: what tempts is answered, the answer is a legal sequence and deters', () => {
    const given = fc.record({
      conflict: pairConflicts({ degrees: 2, unknown: true }),
      extension: fc.constantFrom(...unknownExtensions),
      concept: fc.constantFrom(...concepts),
    })
    fc.assert(
      fc.property(given, ({ conflict: { space, preferences }, extension, concept }) => {
        const rules = unknownRules(preferences, extension)
        for (let party = 0; party < space.partyCount; party += 1) {
          const stable = ruleStates(space, rules, concept, party)
          for (let state = 0; state < space.stateCount; state += 1) {
            const reason = ruleReason(space, rules, concept, state, party)
            const tempting = moveTargets(space, party, state).filter((target) => rules.tempts(party, state, target))
            expect(reason.kind !== 'unanswered').toBe(hasState(stable, state))
            if (reason.kind === 'untempted') expect(tempting).toEqual([])
            if (reason.kind === 'unanswered') expect(tempting).toContain(reason.to)
            if (reason.kind !== 'answered') continue
            expect(reason.answers.map(({ to }) => to)).toEqual(tempting.toSorted((a, b) => a - b))
            for (const { to, path, end } of reason.answers) {
              let at = to
              let last = party
              for (const step of path) {
                expect([step.from, moveTargets(space, step.party, at).includes(step.to)]).toEqual([at, true])
                expect([last, party]).not.toContain(step.party)
                if (concept === 'seq') expect(rules.steps(step.party, step.from, step.to)).toBe(true)
                at = step.to
                last = step.party
              }
              expect([at, rules.deters(party, state, end)]).toEqual([end, true])
            }
          }
        }
      }),
      { numRuns: Math.ceil(60 * Number(process.env.ANCHORAGE_RUNS ?? 1)) },
    )
  })
})
