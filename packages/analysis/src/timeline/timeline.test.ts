import { type Case, parseCase, situationOf } from '@anchorage/casefile'
import { type Concept, carriedThrough, listStates } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze, equilibriaOf, reachabilityOf } from '../analyze.ts'
import { type Timeline, timeline } from './timeline.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random cases. */
const runs = 25 * Number(process.env.ANCHORAGE_RUNS ?? 1)

const concepts: readonly Concept[] = ['nash', 'gmr', 'seq']

/** A case of two parties with what is given below its parties; `during` goes onto the first priority of `a`. */
function caseWith(rest: string, during = ''): Case {
  const text = `anchorage: 1
title: Two
asOf: 2025-03-01
parties:
  a:
    name: A
    options: {x: {name: X}, y: {name: Y}}
    priorities:
      - {want: b.z if x${during}}
      - {want: x}
      - {want: not y}
  b:
    name: B
    options: {z: {name: Z}}
    priorities:
      - {want: z iff a.x}
      - {want: not a.y}
states:
  none-taken: {taken: []}
${rest}`
  const parsed = parseCase('case.yaml', text)
  if (!parsed.case) throw new Error(JSON.stringify(parsed.diagnostics))
  return parsed.case
}

const day = (number: number): string => `2025-03-${String(number).padStart(2, '0')}`

/** Equilibria by name and how each is come by, on every day of a month, straight from the case as of that day. */
function literally(c: Case, date: string, end: 'earliest' | 'latest'): object {
  const { situation } = situationOf(c, { asOf: date, end })
  if (!situation) return {}
  const analysis = analyze(situation, { concepts })
  return Object.fromEntries(concepts.map((concept) => [concept, heldIn(analysis, concept)]))
}

function heldIn(analysis: ReturnType<typeof analyze>, concept: Concept): object {
  const { situation } = analysis
  return Object.fromEntries(
    listStates(equilibriaOf(analysis, concept)).map((state) => [
      situation.stateId(state),
      reachabilityOf(analysis, state) ?? 'holds',
    ]),
  )
}

/** What a timeline says of a day, from its outcomes. */
function fromOutcomes({ phases, outcomes }: Timeline, date: string, end: 'earliest' | 'latest'): object {
  const at = phases.findIndex(({ from = '', until = '9' }) => from <= date && date <= until)
  const answers = phases[at]?.answers ?? []
  const index = answers.findIndex((answer) => answer.end === undefined || answer.end === end)
  const found: Record<string, Record<string, string>> = Object.fromEntries(concepts.map((concept) => [concept, {}]))
  for (const { concept, states, holding } of outcomes) {
    for (const state of states) {
      const word = holding[at]?.[index] ?? 'not'
      if (word !== 'not') Object.assign(found[concept] ?? {}, { [state]: word })
    }
  }
  return answers[index]?.analysis ? found : {}
}

/** Random windows, dated constraints, priorities and entries of the status quo in March. */
const dated = fc
  .record({
    windows: fc.array(fc.tuple(fc.constantFrom('a.x', 'a.y', 'b.z', 'a.x and b.z'), interval()), { maxLength: 3 }),
    constraint: fc.option(interval()),
    priority: fc.option(interval()),
    statusQuo: fc.option(interval()),
  })
  .map(({ windows, constraint, priority, statusQuo }) =>
    caseWith(
      [
        'statusQuo:',
        ...(statusQuo ? [`  - {state: a.y, during: ${statusQuo}}`] : []),
        '  - {state: none-taken}',
        ...(windows.length > 0 ? ['windows:'] : []),
        ...windows.map(([formula, when]) => `  - {formula: ${formula}, unavailable: ${when}}`),
        ...(constraint ? ['constraints:', `  - {never: a.x and a.y, during: ${constraint}}`] : []),
        '',
      ].join('\n'),
      priority ? `, during: ${priority}` : '',
    ),
  )

function interval(): fc.Arbitrary<string> {
  return fc.uniqueArray(fc.integer({ min: 3, max: 28 }), { minLength: 3, maxLength: 3 }).chain((days) => {
    const [a = 3, b = 4, c = 5] = [...days].sort((x, y) => x - y)
    return fc.constantFrom(
      `{from: ${day(a)}, until: {earliest: ${day(b)}, latest: ${day(c)}}}`,
      `{from: ${day(a)}, until: ${day(b)}}`,
      `{until: {earliest: ${day(b)}, latest: ${day(c)}}}`,
      `{from: ${day(c)}}`,
    )
  })
}

describe('timeline', () => {
  it('says of every day what an analysis as of that day says, at both ends, and solves no model twice', () => {
    fc.assert(
      fc.property(dated, (c) => {
        const found = carriedThrough(timeline(c, { concepts }))
        for (let number = 1; number <= 31; number += 1) {
          for (const end of ['earliest', 'latest'] as const) {
            expect(fromOutcomes(found, day(number), end)).toEqual(literally(c, day(number), end))
          }
        }
        const models = new Set(
          found.phases.flatMap(({ answers }) =>
            answers.flatMap(({ analysis }) => (analysis ? [analysis.solution] : [])),
          ),
        )
        const several = found.phases.some(({ turns }) => turns.length > 1)
        if (!several) expect(found.solved).toBe(models.size)
        expect(models.size).toBeLessThanOrEqual(2 ** 5)
      }),
      { numRuns: runs },
    )
  })

  it('has spans that hold the days on which the outcome holds, and no others', () => {
    fc.assert(
      fc.property(dated, (c) => {
        const found = carriedThrough(timeline(c, { concepts: ['seq'] }))
        for (const { states, spans } of found.outcomes) {
          for (const end of ['earliest', 'latest'] as const) {
            for (let number = 1; number <= 31; number += 1) {
              const isHeld = states[0] !== undefined && String(states[0]) in (heldOn(c, day(number), end) as object)
              const may = spans.some(
                (span) =>
                  (span.end === undefined || span.end === end) &&
                  (span.from === undefined || span.from.earliest <= day(number)) &&
                  (span.until === undefined || day(number) <= span.until.latest),
              )
              const must = spans.some(
                (span) =>
                  (span.end === undefined || span.end === end) &&
                  (span.from === undefined || span.from.latest <= day(number)) &&
                  (span.until === undefined || day(number) <= span.until.earliest),
              )
              if (isHeld) expect(may).toBe(true)
              if (must) expect(isHeld).toBe(true)
            }
          }
        }
      }),
      { numRuns: runs },
    )
  })

  it('names the element that made the difference where two things turn on one day', () => {
    const c = caseWith(
      `windows:
  - {formula: a.x, unavailable: {from: ${day(10)}}}
  - {formula: a.y, unavailable: {from: ${day(10)}}}
`,
    )
    const found = carriedThrough(timeline(c, { concepts: ['nash'] }))
    const [effect] = found.phases[1]?.effects ?? []
    expect(effect?.stops).toEqual([{ id: 'a.x+b.z', infeasible: 'after', leaving: [], because: [0], isJoint: false }])
  })

  it('says that two things together did it where either alone would have', () => {
    const c = caseWith(
      `windows:
  - {formula: a.x, unavailable: {from: ${day(10)}}}
  - {formula: a.x and b.z, unavailable: {from: ${day(10)}}}
`,
    )
    const [effect] = carriedThrough(timeline(c, { concepts: ['nash'] })).phases[1]?.effects ?? []
    expect(effect?.stops).toMatchObject([{ id: 'a.x+b.z', because: [0, 1], isJoint: true }])
  })

  it('counts equilibria that are too many to follow, and then names neither outcomes nor effects', () => {
    const keys = Array.from({ length: 15 }, (_, index) => `o${index}: {name: O}`).join(', ')
    const parsed = parseCase(
      'case.yaml',
      `anchorage: 1
title: Nobody minds
asOf: 2025-03-01
parties:
  a: {name: A, options: {${keys}}}
windows:
  - {formula: a.o0, unavailable: {from: ${day(10)}}}
`,
    )
    if (!parsed.case) throw new Error(JSON.stringify(parsed.diagnostics))
    const { phases, outcomes, restCounts } = carriedThrough(timeline(parsed.case, { concepts: ['nash'] }))
    expect([outcomes, restCounts, phases.map(({ effects }) => effects)]).toEqual([[], [2 ** 15], [[], []]])
  })

  it('keeps events beside the phases, by month where the day is not known, and apart where nobody dates them', () => {
    const c = caseWith(`windows:
  - {formula: a.x, unavailable: {from: ${day(10)}}}
events:
  - {date: ${day(12)}, what: second}
  - {date: 2025-03, what: first}
  - {date: null, what: at some time}
`)
    const { phases, undated } = carriedThrough(timeline(c, { concepts: ['nash'] }))
    expect(phases.map(({ events }) => events.map(({ what }) => what))).toEqual([['first'], ['second']])
    expect(undated.map(({ what }) => what)).toEqual(['at some time'])
    const cut = carriedThrough(timeline(c, { concepts: ['nash'], from: day(11), to: day(20) }))
    expect(cut.phases).toMatchObject([{ from: day(11), until: day(20), turns: [] }])
    expect(cut.undated).toEqual([])
  })
})

function heldOn(c: Case, date: string, end: 'earliest' | 'latest'): object {
  const { situation } = situationOf(c, { asOf: date, end })
  return situation ? heldIn(analyze(situation, { concepts: ['seq'] }), 'seq') : {}
}
