import { carriedThrough } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { damText, situationFrom } from '../testing/situations.ts'
import { askExperts, type ExpertsAnswer, type ExpertsQuestion } from './ask-experts.ts'
import { type Forecast, forecastLine, readForecasts } from './forecast-record.ts'
import { forecastsOf, saidBefore } from './forecasts-of.ts'
import { scoresOf } from './scores.ts'

const version = 'a'.repeat(64)

/** The dam, with outlooks of two people and of nobody. */
function damWith(outlooks: readonly string[]): string {
  return `${damText}asOf: 2025-01-01
people: {ann: {name: Ann}, ben: {name: Ben}}
sources: {news: {title: News}}
evidence: {e1: {by: ann, kind: judgement, anchors: [{source: news, quote: q}]}}
outlooks:
${outlooks.map((each) => `  - {${each}}`).join('\n')}
`
}

function answered(text: string, question: ExpertsQuestion = {}): ExpertsAnswer {
  const answer = carriedThrough(askExperts(situationFrom(text), question))
  if ('diagnostics' in answer) throw new Error(JSON.stringify(answer.diagnostics))
  return answer
}

const resolution = (outcome: string, known = '2025-06-01') =>
  `resolution: {criterion: C, outcome: ${outcome}, known: ${known}, note: N}`
const holds = 'claim: some equilibrium under seq has upstream.release'
const fails = 'claim: no equilibrium under seq has upstream.release'

describe('askExperts', () => {
  it('answers each expert under each concept, with the sources of the evidence', () => {
    const { experts, concepts } = answered(
      damWith([
        'id: a, by: ann, because: [e1], claim: some equilibrium has upstream.release',
        'id: b, by: ben, notModelled: it is about the weather',
        'id: c, claim: downstream gains from dry to wet',
        'id: d, by: ann, claim: some equilibrium under sim has quiet',
      ]),
    )
    expect(concepts).toEqual(['nash', 'gmr', 'smr', 'seq', 'symseq', 'sim'])
    expect(experts.map(({ speaker, answers }) => [speaker?.kind, answers.map(({ outlook }) => outlook.id)])).toEqual([
      ['person', ['a', 'd']],
      ['person', ['b']],
      [undefined, ['c']],
    ])
    const [ann, ben] = experts
    expect(ann?.answers.map(({ sources, answers }) => [sources, answers.length])).toEqual([
      [[0], 5],
      [[], 1],
    ])
    expect(ben?.answers[0]?.answers).toEqual([])
  })

  it('says how often it agrees only where samples are asked for; the same seed, the same shares', () => {
    const text = damWith([`id: a, by: ann, ${holds}`])
    expect(answered(text).experts[0]?.answers[0]?.answers[0]?.sampled).toBeUndefined()
    const shares = (seed: number) => answered(text, { samples: 400, seed }).experts[0]?.answers[0]?.answers[0]?.sampled
    const share = shares(1)?.share
    expect(share?.samples).toBe(400)
    expect(share!.hits).toBeGreaterThan(0)
    expect(share!.hits).toBeLessThan(400)
    expect(share!.low).toBeLessThan(share!.hits / 400)
    expect(shares(1)).toEqual(shares(1))
    expect([2, 3, 4].map((seed) => shares(seed)?.share?.hits)).not.toEqual(Array(3).fill(share!.hits))
  })
})

describe('the record', () => {
  const record = (text: string, on: string, question: ExpertsQuestion = {}) =>
    forecastsOf(answered(text, question), { on, case: version })

  it('keeps what is written, line by line', () => {
    const verdicts = fc.constantFrom('agrees' as const, 'disagrees' as const, 'partly' as const, 'unknown' as const)
    const forecasts = fc.record(
      {
        on: fc.constantFrom('2025-01-01', '2026-12-31'),
        case: fc.constant(version),
        asOf: fc.constant('2025-01-02'),
        end: fc.constantFrom('earliest' as const, 'latest' as const),
        samples: fc.nat(),
        seed: fc.nat(),
        outlook: fc.string(),
        claim: fc.string(),
        answers: fc.array(
          fc
            .tuple(fc.constantFrom('nash' as const, 'seq' as const, null), verdicts, fc.nat(9))
            .map(([concept, verdict, hits]) => ({ concept, verdict, hits, of: 9 })),
        ),
      },
      { requiredKeys: ['on', 'case', 'outlook', 'claim', 'answers'] },
    )
    fc.assert(
      fc.property(fc.array(forecasts), (list) => {
        const text = list.map((each) => `${forecastLine(each)}\n`).join('')
        expect(readForecasts(text)).toEqual({ forecasts: list })
      }),
    )
  })

  it('names the line that is none', () => {
    const [line = ''] = record(damWith([`id: a, ${holds}`]), '2025-02-01').map(forecastLine)
    for (const bad of ['nonsense', '{}', '[]', line.replace('2025-02-01', 'soon'), line.replace('agrees', 'maybe')]) {
      expect(readForecasts(`${line}\n\n${bad}\n${line}`)).toEqual({ badLine: 3 })
    }
    expect(readForecasts('')).toEqual({ forecasts: [] })
  })

  it('counts the last answer to the same claim from before the outcome was known, and no hindsight', () => {
    const text = damWith([`id: a, by: ann, ${holds}, ${resolution('true')}`])
    const [answer] = answered(text).experts[0]!.answers
    const at = (on: string, changes: Partial<Forecast> = {}): Forecast => ({ ...record(text, on)[0]!, ...changes })
    const early = at('2025-02-01')
    const later = at('2025-05-31')
    expect(saidBefore([later, early], answer!)).toEqual({ forecast: later, recorded: 2, tooLate: 0, otherClaim: 0 })
    expect(saidBefore([at('2025-06-01')], answer!)).toEqual({ recorded: 1, tooLate: 1, otherClaim: 0 })
    expect(saidBefore([{ ...early, claim: 'some other' }], answer!)).toMatchObject({ recorded: 1, otherClaim: 1 })
    expect(saidBefore([{ ...early, outlook: 'b' }], answer!)).toEqual({ recorded: 0, tooLate: 0, otherClaim: 0 })
  })
})

describe('scoresOf', () => {
  const text = damWith([
    `id: right, by: ann, ${holds}, ${resolution('true')}`,
    `id: wrong, by: ann, ${holds}, ${resolution('false')}`,
    `id: also, by: ben, ${fails}, ${resolution('false')}`,
    `id: half, by: ben, ${holds}, ${resolution('partly')}`,
    `id: open, by: ben, ${holds}`,
  ])

  it('counts who was right, and what the model had said beforehand', () => {
    const answer = answered(text)
    const { experts, model, resolved } = scoresOf(answer, forecastsOf(answer, { on: '2025-02-01', case: version }))
    expect(resolved).toBe(4)
    expect(experts.map(({ expert: _, ...score }) => score)).toEqual([
      { right: 1, wrong: 1, partly: 0, open: 0 },
      { right: 0, wrong: 1, partly: 1, open: 1 },
    ])
    // The model says that the release can hold: right about the first, wrong about the second, right about the third.
    expect(model).toEqual([{ concept: 'seq', right: 2, wrong: 1, uncounted: 1 }])
  })

  it('counts nothing for the model that was not on record in time', () => {
    const answer = answered(text)
    const late = forecastsOf(answer, { on: '2025-06-01', case: version })
    for (const record of [[], late]) {
      expect(scoresOf(answer, record).model).toEqual([{ concept: 'seq', right: 0, wrong: 0, uncounted: 4 }])
    }
  })

  it('gives the Brier score of the recorded shares, and of those only', () => {
    const answer = answered(text, { samples: 200 })
    const record = forecastsOf(answer, { on: '2025-02-01', case: version })
    const share = (id: string): number => {
      const { hits, of } = record.find(({ outlook }) => outlook === id)!.answers[0]!
      return hits! / of!
    }
    const expected = ((share('right') - 1) ** 2 + share('wrong') ** 2 + share('also') ** 2) / 3
    expect(scoresOf(answer, record).model[0]?.brier).toEqual({ mean: expect.closeTo(expected, 12), count: 3 })
  })
})
