import { describe, expect, it } from 'vitest'
import { situationOf } from '../compile/situation-of.ts'
import { parseCase } from './parse-case.ts'

/** A dam whose owner may or may not care, with whatever is put in its place. */
function dam(marks: string): string {
  return `anchorage: 1
title: The dam
parties:
  owner:
    name: Owner
    options: {release: {name: Release water}}
    priorities:
      - want: city.pay
      - want: not release
        certainty: 0.8
${marks}
  city:
    name: City
    options: {pay: {name: Pay}}
    priorities: [{want: owner.release}, {want: not pay}]
states:
  dry: {taken: []}
  wet: {taken: [owner.release]}
`
}

function problemsOf(marks: string): [code: string, words: string][] {
  const text = dam(marks)
  return parseCase('case.yaml', text).diagnostics.map(({ code, range }) => [code, text.slice(range.start, range.end)])
}

describe('how sure a preference is', () => {
  it('comes from the certainty of priorities, and from degrees where they are given', () => {
    const parsed = parseCase(
      'case.yaml',
      dam('    degrees: [{prefer: wet, to: dry, degree: 0.35}]\n    threshold: 0.4'),
    )
    expect(parsed.diagnostics).toEqual([])
    const situation = parsed.case && situationOf(parsed.case).situation
    const found = situation?.likelihoods?.()
    const state = (name: string): number => situation?.findState(name) ?? -1
    const [owner, city] = found?.likelihoods ?? []
    expect(owner?.prefers(state('wet'), state('dry'))).toBe(350_000)
    expect(owner?.prefers(state('dry'), state('wet'))).toBe(650_000)
    expect(owner?.prefers(state('city.pay'), state('city.pay+owner.release'))).toBe(800_000)
    expect(owner?.prefers(state('city.pay'), state('wet'))).toBe(1_000_000)
    expect(city?.prefers(state('wet'), state('dry'))).toBe(1_000_000)
    expect(found?.thresholds).toEqual([0.4, 0.5])
  })

  it('keeps to the states that are on the table', () => {
    const text = `${dam('    degrees: [{prefer: wet, to: dry, degree: 0.35}]')}constraints: [{require: city.pay if owner.release}]\n`
    const parsed = parseCase('case.yaml', text)
    const situation = parsed.case && situationOf(parsed.case).situation
    expect(situation?.conflict.space.stateCount).toBe(3)
    expect(situation?.findState('wet')).toBeUndefined()
    const [owner] = situation?.likelihoods?.().likelihoods ?? []
    expect(owner?.prefers(0, 1)).toBe(0)
  })

  it('is refused where it is no share, with its place', () => {
    expect(problemsOf('    threshold: 0')).toEqual([['bad-share', '0']])
    expect(problemsOf('    threshold: 1.5')).toEqual([['bad-share', '1.5']])
    expect(problemsOf('    degrees: [{prefer: wet, to: dry, degree: -0.1}]')).toEqual([['bad-share', '-0.1']])
    expect(problemsOf('    degrees: [{prefer: wet, to: dry, degree: 0.1234567}]')).toEqual([['bad-share', '0.1234567']])
  })

  it('is refused for a state against itself, a pair twice and a state that is none', () => {
    expect(problemsOf('    degrees: [{prefer: wet, to: owner.release, degree: 0.5}]')).toEqual([
      ['degree-of-itself', '{prefer: wet, to: owner.release, degree: 0.5}'],
    ])
    expect(
      problemsOf('    degrees: [{prefer: wet, to: dry, degree: 0.5}, {prefer: dry, to: wet, degree: 0.4}]'),
    ).toEqual([['degree-repeats', '{prefer: dry, to: wet, degree: 0.4}']])
    expect(problemsOf('    degrees: [{prefer: wett, to: dry, degree: 0.5}]').map(([code]) => code)).toEqual([
      'unknown-state',
    ])
  })
})
