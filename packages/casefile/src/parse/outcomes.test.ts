import { describe, expect, test } from 'vitest'
import { checkCase } from '../check/check-case.ts'
import { parseCase } from './parse-case.ts'

const head = `anchorage: 1
title: T
asOf: 2025-08-17
parties: {us: {name: US, options: {sign: {name: Sign}}, priorities: [{want: sign, confidence: assumed}]}}
sources: {later: {title: A later report}}
evidence: {e1: {by: null, kind: report}}
outlooks:
`

function parsed(resolution: string) {
  const text = `${head}  - {id: peace, claim: some equilibrium has us.sign, because: [e1], confidence: inferred, resolution: ${resolution}}\n`
  const { case: c, diagnostics } = parseCase('case.yaml', text)
  const all = c ? [...diagnostics, ...checkCase(c)] : diagnostics
  return {
    happened: c?.outlooks[0]?.resolution?.happened,
    found: all
      .filter(({ range }) => range.start >= head.length)
      .map(({ code, severity, range }) => `${severity} ${code}: ${text.slice(range.start, range.end)}`),
  }
}

describe('what became of an outlook', () => {
  test('is read with its day and what supports it', () => {
    for (const [written, outcome] of [
      ['true', true],
      ['false', false],
      ['partly', 'partly'],
    ] as const) {
      const { happened, found } = parsed(`{criterion: C, outcome: ${written}, known: 2025-12-31, source: later}`)
      expect(happened).toMatchObject({ outcome, known: '2025-12-31', source: 0, because: [] })
      expect(found).toEqual([])
    }
    expect(parsed('{criterion: C, date: 2025-12-31}').happened).toBeUndefined()
  })

  test('needs the day on which it was known, and an outcome to speak of', () => {
    expect(parsed('{criterion: C, outcome: true, source: later}').found).toEqual(['error missing-key: outcome'])
    expect(parsed('{criterion: C, because: [e1]}').found).toEqual(['error missing-key: because'])
    expect(parsed('{criterion: C, outcome: maybe, known: 2025-12-31}').found[0]).toMatch(/^error .*maybe$/)
    expect(parsed('{criterion: C, outcome: true, known: 2025-02-30, note: N}').found).toEqual([
      'error bad-date: 2025-02-30',
    ])
    expect(parsed('{criterion: C, outcome: true, known: 2025-12-31, source: latre}').found).toEqual([
      'error unknown-source: latre',
    ])
    expect(parsed('{criterion: C, outcome: true, known: 2025-12-31, because: [e2]}').found).toEqual([
      'error unknown-evidence: e2',
    ])
  })

  test('is doubtful without support, or if it was known before the day of the case', () => {
    expect(parsed('{criterion: C, outcome: false, known: 2025-12-31}').found).toEqual([
      'warning outcome-unsupported: outcome',
    ])
    expect(parsed('{criterion: C, outcome: false, known: 2025-08-16, note: N}').found).toEqual([
      'warning outcome-known-before: outcome',
    ])
  })
})
