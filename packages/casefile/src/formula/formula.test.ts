import { evaluate } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expressions, truth, withoutRanges } from '../testing/expressions.ts'
import { parseFormula } from './parser.ts'
import { printFormula } from './printer.ts'
import { resolveFormula } from './resolve.ts'
import { resolveTerms } from './terms.ts'
import { vocabularyOf } from './vocabulary.ts'

const parties = [
  { id: 'us', keys: ['sign', 'talk'] },
  { id: 'russia', keys: ['sign', 'cease-fire'] },
]
const names = ['us.sign', 'us.talk', 'russia.sign', 'russia.cease-fire']

function parsed(text: string) {
  const result = parseFormula(text)
  if ('problem' in result) throw new Error(`${result.problem.code} at ${result.problem.range.start}`)
  return result.expression
}

function problemOf(text: string) {
  const result = parseFormula(text)
  return 'problem' in result
    ? [result.problem.code, text.slice(result.problem.range.start, result.problem.range.end)]
    : undefined
}

function printed(text: string): string {
  return printFormula(parsed(text))
}

function withTerms(terms: Record<string, string>) {
  const vocabulary = vocabularyOf(parties, new Map(Object.entries(terms).map(([id, text]) => [id, parsed(text)])))
  return { vocabulary, problems: resolveTerms(vocabulary) }
}

describe('parseFormula', () => {
  test('binds not before and before or before if', () => {
    expect(printed('(not a) and b')).toBe('not a and b')
    expect(printed('not (a and b)')).toBe('not (a and b)')
    expect(printed('a or (b and c)')).toBe('a or b and c')
    expect(printed('(a or b) and c')).toBe('(a or b) and c')
    expect(printed('(a or b) if (c and d)')).toBe('a or b if c and d')
    expect(printed('not (a if b)')).toBe('not (a if b)')
  })

  test('reads counts', () => {
    expect(printed('exactly 1 of(a,b if c , not d)')).toBe('exactly 1 of (a, b if c, not d)')
    expect(parsed('at least 2 of (a, b, c)')).toMatchObject({ kind: 'count', bound: 'at least', number: 2 })
  })

  test('does not chain conditionals', () => {
    expect(problemOf('a if b if c')).toEqual(['chained-conditional', 'if'])
    expect(problemOf('a iff b requires c')).toEqual(['chained-conditional', 'requires'])
    expect(printed('(a if b) if c')).toBe('(a if b) if c')
  })

  test('points at what is wrong', () => {
    expect(problemOf('')).toEqual(['formula-empty', ''])
    expect(problemOf('a and')).toEqual(['unexpected-word', ''])
    expect(problemOf('a b')).toEqual(['unexpected-word', 'b'])
    expect(problemOf('a and or b')).toEqual(['unexpected-word', 'or'])
    expect(problemOf('(a or (b and c)')).toEqual(['unclosed-parenthesis', '('])
    expect(problemOf('a && b')).toEqual(['unexpected-character', '&&'])
    expect(problemOf('not （a）')).toEqual(['unexpected-character', '（'])
    expect(problemOf('at most two of (a)')).toEqual(['unexpected-word', 'two'])
    expect(problemOf('at any of (a)')).toEqual(['unexpected-word', 'any'])
  })

  test('refuses what is too long or too deep', () => {
    expect(problemOf('('.repeat(9000))?.[0]).toBe('formula-too-deep')
    expect(problemOf('not '.repeat(2000))?.[0]).toBe('formula-too-deep')
    expect(problemOf('a or '.repeat(3000))?.[0]).toBe('formula-too-long')
  })

  test('reads back what is printed', () => {
    fc.assert(
      fc.property(expressions(names), (expression) => {
        expect(withoutRanges(parsed(printFormula(expression)))).toEqual(withoutRanges(expression))
      }),
    )
  })

  test('takes any text without throwing, and points inside it', () => {
    const piece = fc.constantFrom(
      'a',
      'not',
      'and',
      'or',
      'if',
      'iff',
      '(',
      ')',
      ',',
      'at most',
      'exactly',
      '2',
      'of',
      'é',
      '中',
      '\n',
      '.',
      '-',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join(' ')),
    )
    fc.assert(
      fc.property(text, (words) => {
        const result = parseFormula(words)
        if (!('problem' in result)) return
        const { start, end } = result.problem.range
        expect(0 <= start && start <= end && end <= words.length).toBe(true)
      }),
    )
  })
})

describe('resolveFormula', () => {
  test('means what the definition says', () => {
    const { vocabulary } = withTerms({})
    fc.assert(
      fc.property(expressions(names), fc.nat(15), (expression, bits) => {
        const { resolved } = resolveFormula(expression, vocabulary)
        const isTaken = (option: number): boolean => ((bits >> option) & 1) === 1
        expect(evaluate(resolved!.formula, isTaken)).toBe(truth(expression, (name) => isTaken(names.indexOf(name))))
      }),
    )
  })

  test('takes bare names inside a party, and prints them in full', () => {
    const { vocabulary } = withTerms({})
    expect(resolveFormula(parsed('sign and us.sign'), vocabulary, 1).resolved?.canonical).toBe(
      'russia.sign and us.sign',
    )
    expect(resolveFormula(parsed('sign'), vocabulary).problems.map(({ code }) => code)).toEqual(['unknown-name'])
  })

  test('reports every unknown name with what may have been meant', () => {
    const { vocabulary } = withTerms({ settled: 'us.sign' })
    const { problems } = resolveFormula(parsed('us.sing or setled or talk or russia.cease'), vocabulary)
    expect(problems.map(({ code, parameters }) => [code, parameters.suggestions])).toEqual([
      ['unknown-option', ['us.sign']],
      ['unknown-name', ['settled']],
      ['unknown-name', ['us.talk']],
      ['unknown-option', []],
    ])
  })

  test('writes terms out, whatever their order', () => {
    const { vocabulary, problems } = withTerms({ c: 'b or us.talk', b: 'not a', a: 'us.sign' })
    expect(problems).toEqual([])
    const { resolved } = resolveFormula(parsed('c'), vocabulary)
    expect(evaluate(resolved!.formula, (option) => option === 0)).toBe(false)
    expect(evaluate(resolved!.formula, () => false)).toBe(true)
  })

  test('reports a circle of terms once, and blames nobody else', () => {
    const { vocabulary, problems } = withTerms({ a: 'b', b: 'not c', c: 'us.sign and a', d: 'a' })
    expect(problems.map(({ term, problem }) => [term, problem.code, problem.parameters.cycle])).toEqual([
      ['c', 'circular-term', ['a', 'b', 'c', 'a']],
    ])
    expect(resolveFormula(parsed('d'), vocabulary)).toEqual({ problems: [] })
  })

  test('does not hang on terms that double, nor on long chains', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `t${index}`,
        index === 0 ? 'us.sign' : `t${index - 1} and t${index - 1}`,
      ]),
    )
    expect(withTerms(doubling).problems.map(({ problem }) => problem.code)).toEqual(['formula-too-large'])
    const chain = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`t${index}`, index === 4999 ? 'us.sign' : `not t${index + 1}`]),
    )
    expect(withTerms(chain).problems.map(({ problem }) => problem.code)).toEqual(['formula-too-deep'])
  })

  test('does not choose between an option and a term of one name', () => {
    const { vocabulary } = withTerms({ talk: 'russia.sign' })
    expect(resolveFormula(parsed('talk'), vocabulary, 0).problems.map(({ code }) => code)).toEqual(['ambiguous-name'])
  })
})
