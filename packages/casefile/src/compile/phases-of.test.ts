import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../case.ts'
import { dayAfter, dayBefore } from '../parse/dates.ts'
import { parseCase } from '../parse/parse-case.ts'
import { phasesOf } from './phases-of.ts'

describe('dayBefore', () => {
  it('is the day whose day after it is, over ends of months, years and Februaries', () => {
    const day = fc
      .integer({ min: Date.UTC(1896, 0, 1) / 86_400_000, max: Date.UTC(2105, 0, 1) / 86_400_000 })
      .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (date) => {
        expect(dayBefore(dayAfter(date))).toBe(date)
      }),
    )
    expect(['2024-03-01', '2023-03-01', '1900-03-01', '2025-01-01'].map(dayBefore)).toEqual([
      '2024-02-29',
      '2023-02-28',
      '1900-02-28',
      '2024-12-31',
    ])
  })
})

function caseWith(rest: string): Case {
  const text = `anchorage: 1
title: T
asOf: 2025-03-01
parties:
  a: {name: A, options: {x: {name: X}}, priorities: [{want: x}]}
${rest}`
  const parsed = parseCase('case.yaml', text)
  if (!parsed.case) throw new Error(JSON.stringify(parsed.diagnostics))
  return parsed.case
}

describe('phasesOf', () => {
  it('begins a phase with every beginning, and on the day after either end', () => {
    const c = caseWith(
      'windows:\n  - {formula: a.x, unavailable: {from: 2025-02-27, until: {earliest: 2025-02-28, latest: 2025-03-31}}}\n',
    )
    expect(phasesOf(c).map(({ from, until }) => [from, until])).toEqual([
      [undefined, '2025-02-26'],
      ['2025-02-27', '2025-02-28'],
      ['2025-03-01', '2025-03-31'],
      ['2025-04-01', undefined],
    ])
    expect(phasesOf(c).map(({ turns }) => turns.map(({ kind, end }) => [kind, end]))).toEqual([
      [],
      [['begins', undefined]],
      [['ends', 'earliest']],
      [['ends', 'latest']],
    ])
    const cut = phasesOf(c, { from: '2025-02-28', to: '2025-03-01' })
    expect(cut.map(({ from, until }) => [from, until])).toEqual([
      ['2025-02-28', '2025-02-28'],
      ['2025-03-01', '2025-03-01'],
    ])
  })

  it('is one phase without ends where nothing is dated', () => {
    expect(phasesOf(caseWith(''))).toEqual([{ day: '2025-03-01', turns: [] }])
  })
})
