import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Range } from '../range.ts'

/** A word (name or keyword), a whole number, a sign, or the end of the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'end'
  readonly text: string
  readonly range: Range
}

/** Longest formula, in characters. */
export const formulaLengthLimit = 10_000

/** Words that formulas use themselves, so that nothing can be named by them. */
export const reservedWords: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'if',
  'iff',
  'requires',
  'at',
  'most',
  'least',
  'exactly',
  'of',
  'true',
  'false',
  'none',
])

/** Cuts a formula, claim or state reference into tokens; the last is always `end`. */
export function tokenize(text: string): { tokens: Token[]; problem?: Problem } {
  const tokens: Token[] = []
  const end = { kind: 'end', text: '', range: { start: text.length, end: text.length } } as const
  if (text.length > formulaLengthLimit) {
    const whole = { start: 0, end: text.length }
    return {
      tokens: [end],
      problem: problem('formula-too-long', whole, { length: text.length, limit: formulaLengthLimit }),
    }
  }
  const pattern = /(\s+)|([\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*)*)|([(),+[\]])/uy
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex
    const match = pattern.exec(text)
    if (match === null) return { tokens: [...tokens, end], problem: strangeCharacter(text, start) }
    const range = { start, end: pattern.lastIndex }
    if (match[2] !== undefined) tokens.push({ kind: /^\d+$/.test(match[2]) ? 'number' : 'word', text: match[2], range })
    else if (match[3] !== undefined) tokens.push({ kind: 'sign', text: match[3], range })
  }
  tokens.push(end)
  return { tokens }
}

function strangeCharacter(text: string, start: number): Problem {
  const two = text.slice(start, start + 2)
  const character = two in writtenInstead ? two : String.fromCodePoint(text.codePointAt(start) ?? 0)
  const range = { start, end: start + character.length }
  return problem('unexpected-character', range, { character, instead: writtenInstead[character] ?? '' })
}

/** What people write who know other notations, or whose input method is set to Chinese. */
const writtenInstead: Readonly<Record<string, string>> = {
  '&': 'and',
  '&&': 'and',
  '∧': 'and',
  '|': 'or',
  '||': 'or',
  '∨': 'or',
  '!': 'not',
  '¬': 'not',
  '~': 'not',
  '-': 'not',
  '->': 'requires',
  '=>': 'requires',
  '→': 'requires',
  '⇒': 'requires',
  '<-': 'if',
  '↔': 'iff',
  '⇔': 'iff',
  '==': 'iff',
  '=': 'iff',
  '\uff08': '(',
  '\uff09': ')',
  '\uff0c': ',',
  '\uff0b': '+',
  '、': ',',
  '。': '.',
  '{': '(',
  '}': ')',
}
