import { concepts, forEachMove, hasState, isVerdicts, moveTargets, type Step } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Analysis, analyze } from './analyze.ts'
import { reasonFor } from './reason.ts'
import { reasonSentences, reasonText } from './reason-text.ts'
import { damText, situationFrom, situations } from './testing/situations.ts'

/** Checks an answer step by step: who moves, that the move exists, that it is an improvement where it must be. */
function expectLegal(
  analysis: Analysis,
  path: readonly Step[],
  start: number,
  focal: number,
  improving: boolean,
): void {
  const { space, ranks } = analysis.situation.conflict
  path.forEach((step, index) => {
    expect(step.party).not.toBe(focal)
    expect(step.from).toBe(path[index - 1]?.to ?? start)
    expect(step.party).not.toBe(path[index - 1]?.party)
    expect(moveTargets(space, step.party, step.from)).toContain(step.to)
    if (improving) expect(ranks[step.party]?.[step.to]).toBeGreaterThan(ranks[step.party]?.[step.from] ?? 0)
  })
}

describe('reasonFor', () => {
  it('gives a reason that proves the verdict, for every state, party and concept', () => {
    fc.assert(
      fc.property(situations(), (situation) => {
        const analysis = analyze(situation)
        const { space, ranks } = situation.conflict
        for (const concept of concepts) {
          const verdicts = analysis.solution[concept]
          for (let party = 0; party < space.partyCount; party += 1) {
            for (let state = 0; state < space.stateCount; state += 1) {
              const reason = reasonFor(analysis, state, party, concept)
              if (!isVerdicts(verdicts)) {
                expect(reason.kind).toBe('not-applicable')
                continue
              }
              const rank = (other: number): number => ranks[party]?.[other] ?? 0
              const stable = hasState(verdicts.stable[party] ?? verdicts.equilibria, state)
              expect(reason.kind === 'unanswered').toBe(!stable)
              if (reason.kind === 'unanswered') {
                expect(moveTargets(space, party, state)).toContain(reason.to)
                expect(rank(reason.to)).toBeGreaterThan(rank(state))
                continue
              }
              const better = moveTargets(space, party, state).filter((target) => rank(target) > rank(state))
              if (reason.kind !== 'sanctioned') {
                expect(better).toEqual([])
                continue
              }
              expect(reason.improvements.map(({ to }) => to).sort((a, b) => a - b)).toEqual(better)
              for (const { to, sanction } of reason.improvements) {
                expect(rank(sanction.end)).toBeLessThanOrEqual(rank(state))
                if (sanction.simultaneous) continue
                const improving = concept === 'seq' || concept === 'symseq' || concept === 'seqsim'
                expectLegal(analysis, sanction.path, to, party, improving)
                expect(sanction.path.at(-1)?.to).toBe(sanction.end)
                if (concept !== 'smr' && concept !== 'symseq') continue
                forEachMove(space, party, sanction.end, (target) => {
                  expect(rank(target)).toBeLessThanOrEqual(rank(state))
                })
              }
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('reasonSentences', () => {
  const situation = situationFrom(damText)
  const analysis = analyze(situation)
  const state = (reference: string): number => situation.findState(reference) ?? -1

  it('say why a party stays although it could do better', () => {
    const reason = reasonFor(analysis, state('wet'), 0, 'seq')
    expect(reasonText(situation, reason, 'en')).toBe(
      'Upstream stays: the one step that would be better for it has an answer. If it leaves by dropping “Release water”, this answer is open: Downstream by taking “Attack”. That leaves it worse off than before.',
    )
    expect(reasonText(situation, reason, 'zh')).toBe(
      '上游不动：唯一对它更好的一步会受到反制。如果它放弃“放水”，可能的反制是：下游采取“攻击”。结果它的处境比原来更差。',
    )
  })

  it('say why a party leaves', () => {
    const reason = reasonFor(analysis, state('dry'), 1, 'seq')
    expect(reasonSentences(situation, reason, 'en')[0]).toMatch(
      /^Downstream leaves by taking “Attack”: that is better for it/,
    )
    expect(reasonSentences(situation, reason, 'zh')[0]).toMatch(/^下游会采取“攻击”：这对它更好/)
  })

  it('say that there is nothing better', () => {
    const reason = reasonFor(analysis, state('wet'), 1, 'nash')
    expect(reasonSentences(situation, reason, 'en')).toEqual(['Downstream stays: nothing it can do is better for it.'])
  })

  it('leave no gap in either language, whatever the reason', () => {
    fc.assert(
      fc.property(situations(), (random) => {
        const solved = analyze(random)
        for (const concept of concepts) {
          for (const lang of ['en', 'zh'] as const) {
            const sentences = reasonSentences(random, reasonFor(solved, 0, 0, concept), lang)
            expect(sentences.length).toBeGreaterThan(0)
            for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|\[object/)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
