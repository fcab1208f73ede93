import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphSpace } from '../space/arcs.ts'
import { moveTargets } from '../space/space.ts'
import { hasState } from '../state-set.ts'
import { pairConflicts } from '../testing/pair-preferences.ts'
import { ruleReason } from './rule-reason.ts'
import { ruleStates } from './rule-states.ts'
import type { Rules } from './rules.ts'
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

describe('in a graph of five states', () => {
  // Party 0 goes from 0 to 2 or 1; from 1 the others lead to 3 and on to 4, from 2 to 3, from where party 0 gets to 1.
  const space = graphSpace({
    partyCount: 3,
    stateCount: 5,
    arcs: [
      { from: [0, 0, 3], to: [2, 1, 1] },
      { from: [1, 2], to: [3, 3] },
      { from: [3], to: [4] },
    ],
  })
  /** Party 0 likes some states better than 0; nobody else likes anything, but party 2 may go to 4. */
  const liking = (...better: readonly number[]): Rules => ({
    tempts: (party, _, target) => party === 0 && better.includes(target),
    deters: (_, __, end) => !better.includes(end),
    steps: (mover) => mover === 2,
  })

  it('says that nothing tempts', () => {
    expect(ruleReason(space, liking(3, 4), 'gmr', 0, 0)).toEqual({ kind: 'untempted' })
  })

  it('names the shortest answer to each move that tempts, in the order of the states', () => {
    const toThree = (from: number) => ({ party: 1, from, to: 3 })
    expect(ruleReason(space, liking(2, 1), 'gmr', 0, 0)).toEqual({
      kind: 'answered',
      answers: [1, 2].map((to) => ({ to, end: 3, path: [toThree(to)] })),
    })
    // From 3 party 0 can move on to 1: only 4, further on, leaves it nowhere to go.
    expect(ruleReason(space, liking(2, 1), 'smr', 0, 0)).toEqual({
      kind: 'answered',
      answers: [1, 2].map((to) => ({ to, end: 4, path: [toThree(to), { party: 2, from: 3, to: 4 }] })),
    })
  })

  it('names the first move that nobody answers, or that is answered only by steps that are not credible', () => {
    expect(ruleReason(space, liking(1, 2, 3, 4), 'gmr', 0, 0)).toEqual({ kind: 'unanswered', to: 1 })
    expect(ruleReason(space, liking(2, 1), 'nash', 0, 0)).toEqual({ kind: 'unanswered', to: 1 })
    expect(ruleReason(space, liking(2), 'seq', 0, 0)).toEqual({ kind: 'unanswered', to: 2 })
  })
})
