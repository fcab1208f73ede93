import { describe, expect, it } from 'vitest'
import { checkCase } from '../check/check-case.ts'
import { editCase } from '../edit/edit.ts'
import { parseCase } from '../parse/parse-case.ts'
import type { Choice, Situation } from '../situation.ts'
import { twoOptionCase } from '../testing/two-option-case.ts'
import { handMovesOf } from './hand-moves-of.ts'
import { situationOf } from './situation-of.ts'

const caseWith = (preference: string, rest = '') => twoOptionCase(preference, { rest })

function open(text: string, choice: Choice = {}): Situation {
  const { case: c, diagnostics } = parseCase('case.yaml', text)
  expect(diagnostics).toEqual([])
  const { situation } = situationOf(c!, choice)
  if (!situation) throw new Error('no situation')
  return situation
}

const names = ['s0', 's1', 's2', 's3']

/** The classes of the ranking, best first. */
function ranking(situation: Situation): string {
  const found = names.flatMap((name) => {
    const state = situation.findState(name)
    return state === undefined ? [] : [{ name, rank: situation.conflict.ranks[0]![state]! }]
  })
  const classes = [...new Set(found.map(({ rank }) => rank))].sort((a, b) => b - a)
  return classes
    .map((each) =>
      found
        .filter(({ rank }) => rank === each)
        .map(({ name }) => name)
        .join('='),
    )
    .join(' > ')
}

/** Codes of everything wrong, with what they point at. */
function found(text: string): string[] {
  const parsed = parseCase('case.yaml', text)
  return [...parsed.diagnostics, ...(parsed.case ? checkCase(parsed.case) : [])]
    .filter(({ code }) => !code.startsWith('option'))
    .map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`)
}

const list = 'priorities: [{want: a}, {want: b}]'

describe('a ranking moved by hand', () => {
  it('is what priorities or weights make, with the states moved in order', () => {
    expect(ranking(open(caseWith(list)))).toBe('s3 > s1 > s2 > s0')
    expect(ranking(open(caseWith(`${list}\ntuned: [{move: s0, above: s1}, {move: s3, level: s0}]`)))).toBe(
      's0=s3 > s1 > s2',
    )
    expect(ranking(open(caseWith(`${list}\ntuned: [{move: a+b, below: none}]`)))).toBe('s1 > s2 > s0 > s3')
    expect(ranking(open(caseWith('weights: {a: 1, b: 1}\ntuned: [{move: s1, above: s2}]')))).toBe('s3 > s1 > s2 > s0')
  })

  it('keeps its moves when the priorities change below it, and when a state is off the table for a time', () => {
    const tuned = '\ntuned: [{move: s0, above: s1}, {move: s3, below: s2}]'
    expect(ranking(open(caseWith(`priorities: [{want: b}, {want: a}]${tuned}`)))).toBe('s2 > s3 > s0 > s1')
    const window = 'windows: [{formula: us.a and not us.b, unavailable: {until: 2025-08-31}}]\n'
    const dated = caseWith(list + tuned, window)
    expect(ranking(open(dated))).toBe('s2 > s3 > s0')
    expect(handMovesOf(open(dated))[0]).toHaveLength(1)
    expect(ranking(open(dated, { asOf: '2025-09-01' }))).toBe('s0 > s1 > s2 > s3')
    expect(handMovesOf(open(dated, { asOf: '2025-09-01' }))[0]).toHaveLength(2)
  })

  it('leaves strength, doubt and certainty between others, and is sure itself', () => {
    const marked = caseWith(
      'priorities: [{want: a, strength: 2, certainty: 0.7}, {want: b, uncertain: true}]\ntuned: [{move: s0, above: s3}]',
    )
    const situation = open(marked)
    const [preference] = situation.pairPreferences()
    const [s0, s1, s2, s3] = names.map((name) => situation.findState(name)!) as [number, number, number, number]
    expect(preference!.degree(s0, s3)).toBe(1)
    expect(preference!.isUnknown(s0, s3)).toBe(false)
    expect(preference!.isUnknown(s0, s1)).toBe(true)
    expect(preference!.degree(s0, s2)).toBe(2)
    const { likelihoods } = situation.likelihoods!()
    expect([likelihoods[0]!.prefers(s0, s3), likelihoods[0]!.prefers(s0, s2)]).toEqual([1_000_000, 700_000])
  })

  it('is renamed with its states and options', () => {
    const text = caseWith(`${list}\ntuned: [{move: s0, above: a+b}]`)
    const rename = { kind: 'call', named: { kind: 'option', party: 'us', id: 'a' }, name: 'act' } as const
    expect(editCase({ file: 'case.yaml', text }, [rename])).toContain('{move: s0, above: act+b}')
  })

  it('is refused where it says nothing, and doubted where it does nothing', () => {
    expect(found(caseWith(`${list}\ntuned: [{move: s0, above: s1}]`))).toEqual([])
    expect(found(caseWith(`${list}\ntuned: [{move: none, level: s0}]`))).toEqual([
      'tuning-of-itself: {move: none, level: s0}',
    ])
    expect(found(caseWith(`${list}\ntuned: [{move: s0}]`))).toEqual(['one-of-keys: {move: s0}'])
    expect(found(caseWith(`${list}\ntuned: [{move: s0, above: s1, below: s3}]`))).toEqual(['keys-exclude: below'])
    expect(found(caseWith(`${list}\ntuned: [{move: s9, above: s1}]`))).toEqual(['unknown-state: s9'])
    expect(found(caseWith('ranking: [s0, s1, s2, s3]\ntuned: [{move: s0, above: s1}]'))).toEqual([
      'keys-exclude: tuned',
    ])
    expect(found(caseWith(`${list}\ntuned: [{move: s0, below: s2}, {move: s3, below: s1}]`))).toEqual([
      'tuning-without-effect: {move: s0, below: s2}',
    ])
    expect(
      found(caseWith(`${list}\ntuned: [{move: s1, above: s3}]`, 'constraints: [{never: us.a and us.b}]\n')),
    ).toContain('tuning-infeasible: {move: s1, above: s3}')
  })
})
