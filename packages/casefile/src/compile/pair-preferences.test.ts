import { describe, expect, it } from 'vitest'
import { checkCase } from '../check/check-case.ts'
import { formatDiagnostic } from '../diagnostics/format.ts'
import { parseCase } from '../parse/parse-case.ts'
import type { Choice, Situation } from '../situation.ts'
import { twoOptionCase } from '../testing/two-option-case.ts'
import { situationOf } from './situation-of.ts'

/** A case in which `us` has this preference over the states of two options, a and b, and a reading. */
function caseWith(preference: string, reading = 'priorities: [{want: b}, {want: a}]'): string {
  return twoOptionCase(preference, {
    party: `readings:\n  other:\n    name: Other\n    ${reading.replaceAll('\n', '\n    ')}`,
  })
}

/** Codes of everything that is wrong, with the text they point at. */
function found(text: string, choice: Choice = {}): string[] {
  const parsed = parseCase('case.yaml', text)
  const compiled = parsed.case ? situationOf(parsed.case, choice).diagnostics : []
  return [...parsed.diagnostics, ...compiled].map(
    ({ code, range }) => `${code}: ${text.slice(range.start, range.end).split('\n')[0]}`,
  )
}

function open(text: string, choice: Choice = {}): Situation {
  const parsed = parseCase('case.yaml', text)
  const situation = parsed.case && situationOf(parsed.case, choice).situation
  if (!situation) throw new Error(parsed.diagnostics.map((each) => formatDiagnostic(each, text, 'en')).join('\n'))
  return situation
}

/** What the party holds of two states: `U`, or by how many degrees the first is preferred. */
function between(situation: Situation, first: string, second: string): number | 'U' {
  const [preference] = situation.pairPreferences()
  const [a, b] = [first, second].map((name) => situation.findState(name) ?? -1) as [number, number]
  if (!preference) throw new Error('no party')
  if (preference.isUnknown(a, b)) return 'U'
  const degree = preference.degree(a, b)
  return (preference.ranks[a] ?? 0) < (preference.ranks[b] ?? 0) ? -degree : degree
}

describe('strength marks', () => {
  it('of a priority hold for all states that first differ on it', () => {
    const situation = open(caseWith('priorities: [{want: a, strength: 3}, {want: b}]'))
    expect([between(situation, 's3', 's1'), between(situation, 's1', 's2'), between(situation, 's0', 's3')]).toEqual([
      1, 3, -3,
    ])
  })

  it.each(['[s3, ≫, [s1, s2], s0]', "[s3, '>>', [s1, s2], '>', s0]"])(
    'of a ranking stand between classes: %s',
    (list) => {
      const situation = open(caseWith(`ranking: ${list}`))
      expect([between(situation, 's3', 's1'), between(situation, 's1', 's2'), between(situation, 's1', 's0')]).toEqual([
        2, 0, 1,
      ])
    },
  )

  it('that rise down a list are refused where the higher one stands, on the days on which both hold', () => {
    const rising = 'priorities:\n  - {want: a and b}\n  - {want: a}\n  - {want: b, strength: 2}'
    expect(found(caseWith(rising))).toEqual(['strength-out-of-order: 2'])
    expect(found(caseWith(rising.replace('want: a}', 'want: a, strength: 2}')))).toEqual(['strength-out-of-order: 2'])
    const dated = rising.replace('strength: 2}', 'strength: 2, during: {from: 2025-09-01}}')
    expect(found(caseWith(dated))).toEqual([])
    expect(found(caseWith(dated), { asOf: '2025-09-01' })).toEqual(['strength-out-of-order: 2'])
    const inReading = caseWith('priorities: [{want: a}]', 'priorities: [{want: a}, {want: b, strength: 2}]')
    expect(found(inReading)).toEqual([])
    const parsed = parseCase('case.yaml', inReading)
    expect(parsed.case && checkCase(parsed.case).map(({ code }) => code)).toContain('strength-out-of-order')
  })

  it('say what is wrong with them, and how to mend it', () => {
    expect(found(caseWith('priorities: [{want: a, strength: 0}]'))).toEqual(['bad-strength: 0'])
    expect(found(caseWith('priorities: [{want: a, strength: 10}]'))).toEqual(['bad-strength: 10'])
    expect(found(caseWith('priorities: [{want: a, strength: much}]'))).toEqual(['wrong-type: much'])
    const misplaced = ['[≫, s3, s1, s2, s0]', '[s3, s1, s2, s0, ≫]', '[s3, ≫, ≫, s1, s2, s0]', '[s3, [s1, ≫, s2], s0]']
    for (const list of misplaced) {
      expect(found(caseWith(`ranking: ${list}`))).toEqual(['strength-mark-misplaced: ≫'])
    }
    const text = caseWith('priorities:\n  - {want: a}\n  - {want: b, strength: 2}')
    const parsed = parseCase('case.yaml', text)
    const [problem] = parsed.case ? situationOf(parsed.case).diagnostics : []
    expect(problem && formatDiagnostic(problem, text, 'en')).toMatch(/priority 2 of us has strength 2.*\n.*at most 1/s)
  })
})

describe('unknown pairs', () => {
  it('are those that first differ on an uncertain priority', () => {
    const situation = open(caseWith('priorities: [{want: a, uncertain: true}, {want: b}]'))
    expect([between(situation, 's3', 's0'), between(situation, 's3', 's1'), between(situation, 's0', 's2')]).toEqual([
      'U',
      1,
      -1,
    ])
  })

  it('can be listed, on top of any preference; of a longer list, every pair', () => {
    const listed = open(caseWith('ranking: [s3, s2, s1, s0]\nunknown: [[s3, s2], [s1, s0]]'))
    expect([between(listed, 's2', 's3'), between(listed, 's0', 's1'), between(listed, 's2', 's1')]).toEqual([
      'U',
      'U',
      1,
    ])
    const longer = open(caseWith('weights: {a: 2, b: 1}\nunknown: [[s3, s1, s2]]'))
    expect([between(longer, 's3', 's2'), between(longer, 's1', 's2'), between(longer, 's3', 's0')]).toEqual([
      'U',
      'U',
      1,
    ])
  })

  it('are refused where the rest of the preference decides them', () => {
    const ranked = 'ranking: [s3, s2, s1, s0]\nunknown: '
    expect(found(caseWith(`${ranked}[[s3, s1]]`))).toEqual(['unknown-contradicts: [s3, s1]'])
    expect(found(caseWith(`${ranked}[[s3, s2, s1]]`))).toEqual([])
    expect(found(caseWith(`${ranked}[[s3, s2], [s3, s1]]`))).toEqual([])
    expect(found(caseWith(`${ranked}[[s3, s2], [s3, s0]]`))).toEqual(['unknown-contradicts: [s3, s0]'])
    expect(found(caseWith('ranking: [[s3, s2, s1], s0]\nunknown: [[s3, s2]]'))).toEqual([
      'unknown-contradicts: [s3, s2]',
    ])
    expect(found(caseWith(`${ranked}[[s3, s3]]`))).toEqual(['unknown-pair-alone: [s3, s3]'])
    expect(found(caseWith(`${ranked}[[s3]]`))).toEqual(['unknown-pair-alone: [s3]'])
    expect(found(caseWith(`${ranked}[[s3, s9]]`))).toEqual(['unknown-state: s9'])
    const text = caseWith(`${ranked}[[s1, s3]]`)
    const parsed = parseCase('case.yaml', text)
    const [problem] = parsed.case ? situationOf(parsed.case).diagnostics : []
    expect(problem && formatDiagnostic(problem, text, 'en')).toMatch(
      /s3 and s1 cannot be unknown.*s3 at least as high as s2, and s2 at least as high as s1/s,
    )
  })

  it('may name states that are infeasible on the day', () => {
    const text = `${caseWith('ranking: [s3, s2, s1, s0]\nunknown: [[s3, s2]]')}constraints: [{never: us.a and us.b}]\n`
    const situation = open(text)
    expect([between(situation, 's2', 's1'), situation.pairPreferences()[0]?.ranks.length]).toEqual([1, 3])
  })

  it('are what readings differ on, if they are taken together', () => {
    const text = caseWith('priorities: [{want: a, strength: 2}, {want: b}]')
    expect(between(open(text), 's1', 's2')).toBe(2)
    const together = open(text, { unknownReadings: true })
    expect([between(together, 's1', 's2'), between(together, 's3', 's1'), between(together, 's3', 's0')]).toEqual([
      'U',
      1,
      1,
    ])
    expect(together.conflict.ranks).toEqual(open(text).conflict.ranks)
  })
})
