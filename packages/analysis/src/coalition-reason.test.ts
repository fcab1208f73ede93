import {
  allCoalitions,
  type Coalition,
  coalitionConcepts,
  hasState,
  moveTargets,
  solveCoalitions,
} from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coalitionReasonsFor, type JointAct } from './coalition-reason.ts'
import { coalitionReasonSentences } from './coalition-reason-text.ts'
import { damText, situationFrom, situations } from './testing/situations.ts'

const readings = fc.constantFrom<{ readonly pareto?: true }[]>({}, { pareto: true })

describe('the reasons for coalitions', () => {
  it('prove the verdict, for every state, coalition and concept', () => {
    fc.assert(
      fc.property(situations(), readings, ({ conflict }, options) => {
        const { space, ranks } = conflict
        const isBetter = (coalition: Coalition, from: number, to: number): boolean => {
          const gains = coalition.map((party) => (ranks[party]?.[to] ?? 0) - (ranks[party]?.[from] ?? 0))
          if (options.pareto) return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0)
          return gains.every((gain) => gain > 0)
        }
        /** Checks an act move by move: who moves, that nobody moves twice in succession, that the move exists. */
        const expectLegal = ({ coalition, path, from, to }: JointAct): void => {
          expect(path.length).toBeGreaterThan(0)
          expect([path[0]?.from, path.at(-1)?.to]).toEqual([from, to])
          path.forEach((step, index) => {
            expect(coalition).toContain(step.party)
            expect(step.party).not.toBe(path[index - 1]?.party)
            expect(step.from).toBe(path[index - 1]?.to ?? from)
            expect(moveTargets(space, step.party, step.from)).toContain(step.to)
          })
        }
        const reasonOf = coalitionReasonsFor(conflict, options)
        const coalitions = allCoalitions(space.partyCount)
        const solutions = solveCoalitions(conflict, coalitions, { concepts: coalitionConcepts, ...options })
        for (const [index, coalition] of coalitions.entries()) {
          for (const concept of coalitionConcepts) {
            const stable = solutions[index]?.[concept]
            const free = solutions[index]?.cnash
            for (let state = 0; state < space.stateCount; state += 1) {
              const reason = reasonOf(coalition, concept, state)
              expect(reason.kind !== 'unanswered').toBe(stable && hasState(stable, state))
              expect(reason.kind === 'no-improvement').toBe(free && hasState(free, state))
              if (reason.kind === 'no-improvement') continue
              const acts = reason.kind === 'unanswered' ? [reason.act] : reason.improvements.map(({ act }) => act)
              for (const act of acts) {
                expect([act.coalition, act.from]).toEqual([coalition, state])
                expectLegal(act)
                expect(isBetter(coalition, state, act.to)).toBe(true)
              }
              if (reason.kind === 'unanswered') continue
              for (const { act, sanction } of reason.improvements) {
                expect(isBetter(coalition, state, sanction.end)).toBe(false)
                expect(sanction.against.length).toBeGreaterThan(0)
                expect([sanction.acts[0]?.from, sanction.acts.at(-1)?.to]).toEqual([act.to, sanction.end])
                sanction.acts.forEach((answer, position) => {
                  expectLegal(answer)
                  expect(answer.coalition.some((party) => coalition.includes(party))).toBe(false)
                  if (concept !== 'cseq') return
                  expect(isBetter(answer.coalition, answer.from, answer.to)).toBe(true)
                  expect(answer.from).toBe(sanction.acts[position - 1]?.to ?? act.to)
                  expect(answer.coalition).not.toEqual(sanction.acts[position - 1]?.coalition)
                })
                if (concept !== 'csmr') continue
                // From the end the coalition gets to nothing better: it would be an improvement on the state as well.
                const further = new Set([sanction.end])
                for (const at of further) {
                  for (const party of coalition) {
                    if (space.moves.kind === 'arcs' && at !== sanction.end) continue
                    for (const target of moveTargets(space, party, at)) further.add(target)
                  }
                }
                for (const target of further) expect(isBetter(coalition, state, target)).toBe(false)
              }
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('leave no gap in either language', () => {
    const situation = situationFrom(damText)
    const dry = situation.findState('dry') ?? -1
    const reasonOf = coalitionReasonsFor(situation.conflict)
    const words = (coalition: Coalition, state: number): string =>
      coalitionReasonSentences(situation, reasonOf(coalition, 'cseq', state), 'en').join(' ')
    expect(words([0, 1], dry)).toMatch(/^Upstream and Downstream /)
    for (const concept of coalitionConcepts) {
      for (const coalition of allCoalitions(2)) {
        for (let state = 0; state < 4; state += 1) {
          for (const lang of ['en', 'zh'] as const) {
            const sentences = coalitionReasonSentences(situation, reasonOf(coalition, concept, state), lang)
            expect(sentences.length).toBeGreaterThan(0)
            for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|\[object/)
          }
        }
      }
    }
  })
})
