import { describe, expect, test } from 'vitest'
import { parseCase } from '../parse/parse-case.ts'
import { checkFormula } from './check-formula.ts'
import { formulaCompletions } from './formula-completions.ts'

const of = parseCase(
  'case.yaml',
  `anchorage: 1
title: T
parties:
  us: {name: US, options: {sign: {name: Sign}, arm: {name: Arm}}}
  russia: {name: Russia, options: {sign: {name: Sign}}}
terms: {settled: us.sign and russia.sign}
`,
).case!

const words = (text: string, party?: number) => {
  const { from, words: found } = formulaCompletions(of, text, text.length, party)
  return { from, words: found.map(({ word }) => word) }
}

describe('what a formula can go on with', () => {
  test('names where an operand is due, own options first and bare', () => {
    expect(words('', 0).words.slice(0, 4)).toEqual(['sign', 'arm', 'russia.sign', 'settled'])
    expect(words('not us.s', 0)).toMatchObject({ from: 4, words: expect.arrayContaining(['us.sign', 'russia.sign']) })
    expect(words('us.sign and (').words).toContain('russia.sign')
    expect(words('at most 1 of (us.sign, ').words).toContain('us.arm')
  })

  test('operators behind an operand', () => {
    expect(words('us.sign ').words).toEqual(['and', 'or', 'if', 'iff', 'requires'])
    expect(words('(us.sign) a')).toEqual({ from: 10, words: ['and', 'or', 'if', 'iff', 'requires'] })
  })

  test('the rest of a count', () => {
    expect(words('at ').words).toEqual(['most', 'least'])
    expect(words('exactly 2 ').words).toEqual(['of'])
    expect(words('exactly ').words).toEqual([])
  })
})

describe('a formula that is being written', () => {
  test('is in order, or says where it is not', () => {
    expect(checkFormula(of, 'sign and not settled', 0)).toEqual([])
    expect(checkFormula(of, 'sign and not settled')).toMatchObject([
      { code: 'unknown-name', range: { start: 0, end: 4 } },
    ])
    expect(checkFormula(of, 'us.sign and')).toMatchObject([{ code: 'unexpected-word', range: { start: 11 } }])
  })
})
