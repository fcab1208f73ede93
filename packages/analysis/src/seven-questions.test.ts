import { readFileSync } from 'node:fs'
import { carriedThrough, type Work } from '@anchorage/engine'
import { describe, expect, it } from 'vitest'
import {
  answerReadings,
  askExperts,
  askRobustness,
  askWatch,
  changeAnswer,
  changeJson,
  changeOfCase,
  diffJson,
  diffVersions,
  expertsJson,
  gainsAnswer,
  gainsJson,
  readingsJson,
  robustnessJson,
  timeline,
  timelineJson,
  watchJson,
} from './index.ts'
import { situationFrom } from './testing/situations.ts'

const text = readFileSync(new URL('../../../cases/anchorage-2025/case.yaml', import.meta.url), 'utf8')
const situation = situationFrom(text)
const c = situation.case!
const settled = situation.statesIn('settled').states!
const few = { samples: 60, seed: 2 } as const

/** An answer; a refusal fails the test. */
function answer<Found extends object>(
  work: Work<Found>,
): Exclude<Found, { refused: unknown } | { diagnostics: unknown }> {
  const found = carriedThrough(work)
  if ('refused' in found || 'diagnostics' in found) throw new Error('refused')
  return found as Exclude<Found, { refused: unknown } | { diagnostics: unknown }>
}

const asked = { concept: 'nash', goal: 'holds', wanted: 'settled', states: settled, bound: 1 } as const
const questions: readonly (readonly [string, () => object])[] = [
  ['how sure', () => robustnessJson(answer(askRobustness(situation, { concept: 'nash', ...few })), 'en')],
  ['what to watch', () => watchJson(answer(askWatch(situation, { concept: 'nash', ...few })), 'en')],
  [
    'what would it take',
    () => {
      const change = changeOfCase(situation, { concept: 'nash', states: settled, goal: 'holds', edits: 1 })
      return changeJson(answer(changeAnswer(situation, { ...asked, change })), 'en')
    },
  ],
  ['since when', () => timelineJson(answer(timeline(c, { concepts: ['nash'] })), 'en')],
  [
    'what is different',
    () => {
      const later = situationFrom(text.replace('confidence: attested', 'confidence: inferred'))
      return diffJson(answer(diffVersions(situation, later, { concepts: ['nash'] })), { names: ['a', 'b'], lang: 'en' })
    },
  ],
  ['who gains', () => gainsJson(answer(gainsAnswer(situation, { concept: 'nash' })), 'en')],
  [
    'the experts',
    () =>
      expertsJson(
        { answer: answer(askExperts(situation, few)), record: [], version: '0'.repeat(64), concept: 'nash' },
        'en',
      ),
  ],
  ['rival readings', () => readingsJson(answer(answerReadings(situation, { concept: 'nash' })), 'en')],
]

describe('the questions analysts ask', () => {
  it.each(questions)('are answered as plain data that another thread or a file can take: %s', (_, ask) => {
    const found = ask()
    expect(structuredClone(found)).toEqual(JSON.parse(JSON.stringify(found)))
  })

  it('say how far they are, and can be given up', () => {
    const work = askRobustness(situation, { concept: 'nash', samples: 400, within: 0.001 })
    const shares: number[] = []
    const controller = new AbortController()
    const onProgress = (share: number): void => {
      shares.push(share)
      if (share > 0.3) controller.abort(new Error('given up'))
    }
    expect(() => carriedThrough(work, { signal: controller.signal, onProgress })).toThrow('given up')
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })
})
