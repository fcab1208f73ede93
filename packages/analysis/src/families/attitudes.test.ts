import { hasState, moveTargets, relationalConcepts, relationalVerdicts } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { damText, situationFrom, situations } from '../testing/situations.ts'
import { relationalReason, relationalSentences } from './attitude-reason.ts'
import { attitudesIn, withAttitudes } from './attitudes-in.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)

const feelings = fc.array(
  fc.record({
    party: fc.nat(1),
    toward: fc.nat(1),
    attitude: fc.constantFrom('positive' as const, 'neutral' as const, 'negative' as const),
  }),
  { maxLength: 4 },
)

describe('a reason under attitudes', () => {
  it('says stay where the state is stable and leave where it is not, and its answers are moves of the others', () => {
    fc.assert(
      fc.property(situations(), feelings, (bare, changes) => {
        const situation = withAttitudes(bare, changes)
        const { space } = situation.conflict
        for (const concept of relationalConcepts) {
          const { stable } = relationalVerdicts(situation.conflict, attitudesIn(situation), concept)
          for (let state = 0; state < space.stateCount; state += 1) {
            stable.forEach((set, party) => {
              const reason = relationalReason(situation, state, party, concept)
              expect(reason.kind !== 'unanswered').toBe(hasState(set, state))
              for (const { to, answer = [] } of reason.steps) {
                expect(moveTargets(space, party, state)).toContain(to)
                let at = to
                for (const step of answer) {
                  expect(step.from).toBe(at)
                  expect(step.party).not.toBe(party)
                  expect(moveTargets(space, step.party, at)).toContain(step.to)
                  at = step.to
                }
              }
            })
          }
        }
      }),
      { numRuns: Math.ceil(40 * runs) },
    )
  })

  it('names whom a step serves and whom it harms, in both languages', () => {
    const dam = situationFrom(
      damText.replace('  downstream:\n', '    attitudes: {downstream: negative}\n  downstream:\n'),
    )
    const wet = dam.findState('wet') ?? -1
    const reason = relationalReason(dam, wet, 0, 'rnash')
    expect(relationalSentences(dam, reason, 'en')).toEqual([
      'Upstream leaves by dropping “Release water”: its attitudes call for that (better for itself, worse for Downstream), and RNash does not ask what the others would do.',
    ])
    expect(relationalSentences(dam, reason, 'zh').join()).toMatch(/上游会放弃“放水”：.*对自己更好，对下游更差/)
  })
})
