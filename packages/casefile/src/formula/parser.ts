import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Range } from '../range.ts'
import { type Cursor, cursorOver, fail, failExpecting, peek, take } from './cursor.ts'
import type { Expression } from './expression.ts'
import { reservedWords, tokenize } from './token.ts'

/** Deepest nesting of parentheses and `not`. */
export const formulaDepthLimit = 100

/**
 * Reads a formula.
 *
 * From loosest to tightest: `if`, `iff`, `requires` (which do not chain), `or`, `and`, `not`; then names, `true`,
 * `false`, parentheses, and `at most | at least | exactly N of (a, b, c)`. Ranges are offsets into the text.
 */
export function parseFormula(text: string): { expression: Expression } | { problem: Problem } {
  const { tokens, problem: strange } = tokenize(text)
  if (strange?.code === 'formula-too-long') return { problem: strange }
  if (tokens.length === 1 && strange === undefined) {
    return { problem: problem('formula-empty', { start: 0, end: text.length }, {}) }
  }
  const cursor = cursorOver(tokens)
  const expression = parseConditional(cursor)
  if (expression !== undefined && peek(cursor).kind !== 'end') failExpecting(cursor, 'operator', 'end')
  const found = strange !== undefined ? strange : cursor.problem
  if (found !== undefined) return { problem: found }
  return expression === undefined
    ? { problem: problem('formula-empty', { start: 0, end: text.length }, {}) }
    : { expression }
}

/** Reads a formula from the cursor as far as it goes; undefined after a problem, which the cursor holds. */
export function parseConditional(cursor: Cursor): Expression | undefined {
  const left = parseDisjunction(cursor)
  const kind = left && conditionalAt(cursor)
  if (left === undefined || kind === undefined) return left
  cursor.next += 1
  const right = parseDisjunction(cursor)
  if (right === undefined) return undefined
  const second = conditionalAt(cursor)
  if (second !== undefined) {
    return fail(cursor, problem('chained-conditional', peek(cursor).range, { first: kind, second }))
  }
  return { kind, left, right, range: spanning(left, right) }
}

function conditionalAt(cursor: Cursor): 'if' | 'iff' | 'requires' | undefined {
  const { kind, text } = peek(cursor)
  return kind === 'word' && (text === 'if' || text === 'iff' || text === 'requires') ? text : undefined
}

function parseDisjunction(cursor: Cursor): Expression | undefined {
  return parseOperands(cursor, 'or', (inner) => parseOperands(inner, 'and', parseNegation))
}

function parseOperands(
  cursor: Cursor,
  kind: 'and' | 'or',
  parseOperand: (cursor: Cursor) => Expression | undefined,
): Expression | undefined {
  const first = parseOperand(cursor)
  if (first === undefined) return undefined
  const operands = [first]
  while (take(cursor, kind) !== undefined) {
    const operand = parseOperand(cursor)
    if (operand === undefined) return undefined
    operands.push(operand)
  }
  return operands.length === 1 ? first : { kind, operands, range: spanning(first, operands.at(-1)!) }
}

function parseNegation(cursor: Cursor): Expression | undefined {
  const word = take(cursor, 'not')
  if (word === undefined) return parseAtom(cursor)
  return deeper(cursor, () => {
    const operand = parseNegation(cursor)
    return operand && { kind: 'not', operand, range: { start: word.range.start, end: operand.range.end } }
  })
}

function parseAtom(cursor: Cursor): Expression | undefined {
  const token = peek(cursor)
  if (token.text === '(' && token.kind === 'sign') return parseParenthesis(cursor)
  if (token.kind !== 'word') return failExpecting(cursor, 'formula')
  if (token.text === 'at' || token.text === 'exactly') return parseCount(cursor)
  if (token.text === 'true' || token.text === 'false') {
    cursor.next += 1
    return { kind: 'constant', value: token.text === 'true', range: token.range }
  }
  if (reservedWords.has(token.text)) return failExpecting(cursor, 'formula')
  cursor.next += 1
  return { kind: 'name', name: token.text, range: token.range }
}

function parseParenthesis(cursor: Cursor): Expression | undefined {
  const opening = peek(cursor).range
  return deeper(cursor, () => {
    cursor.next += 1
    const inner = parseConditional(cursor)
    if (inner === undefined) return undefined
    const closing = take(cursor, ')')
    if (closing === undefined) {
      if (peek(cursor).kind === 'end') return fail(cursor, problem('unclosed-parenthesis', opening, {}))
      return failExpecting(cursor, 'operator', ')')
    }
    return { ...inner, range: { start: opening.start, end: closing.range.end } }
  })
}

function parseCount(cursor: Cursor): Expression | undefined {
  const start = peek(cursor).range.start
  const bound = parseBound(cursor)
  if (bound === undefined) return undefined
  const amount = peek(cursor)
  if (amount.kind !== 'number' || amount.text.length > 6) return failExpecting(cursor, 'number')
  cursor.next += 1
  if (take(cursor, 'of') === undefined) return failExpecting(cursor, 'of')
  const opening = take(cursor, '(')
  if (opening === undefined) return failExpecting(cursor, '(')
  return deeper(cursor, () => {
    const operands: Expression[] = []
    do {
      const operand = parseConditional(cursor)
      if (operand === undefined) return undefined
      operands.push(operand)
    } while (take(cursor, ',') !== undefined)
    const closing = take(cursor, ')')
    if (closing === undefined) {
      if (peek(cursor).kind === 'end') return fail(cursor, problem('unclosed-parenthesis', opening.range, {}))
      return failExpecting(cursor, 'operator', ',', ')')
    }
    return { kind: 'count', bound, number: Number(amount.text), operands, range: { start, end: closing.range.end } }
  })
}

function parseBound(cursor: Cursor): 'at most' | 'at least' | 'exactly' | undefined {
  if (take(cursor, 'exactly') !== undefined) return 'exactly'
  cursor.next += 1
  if (take(cursor, 'most') !== undefined) return 'at most'
  if (take(cursor, 'least') !== undefined) return 'at least'
  return failExpecting(cursor, 'most', 'least')
}

function deeper(cursor: Cursor, parse: () => Expression | undefined): Expression | undefined {
  if (cursor.depth >= formulaDepthLimit) {
    return fail(cursor, problem('formula-too-deep', peek(cursor).range, { limit: formulaDepthLimit }))
  }
  cursor.depth += 1
  const expression = parse()
  cursor.depth -= 1
  return expression
}

function spanning(first: Expression, last: Expression): Range {
  return { start: first.range.start, end: last.range.end }
}
