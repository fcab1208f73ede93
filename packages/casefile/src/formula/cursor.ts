import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Token } from './token.ts'

/** A place in a list of tokens, and the first problem met; after it nothing more is read. */
export interface Cursor {
  readonly tokens: readonly Token[]
  next: number
  depth: number
  problem?: Problem
}

/** A cursor at the first token. */
export function cursorOver(tokens: readonly Token[]): Cursor {
  return { tokens, next: 0, depth: 0 }
}

/** The token `ahead` places from here. */
export function peek(cursor: Cursor, ahead = 0): Token {
  return cursor.tokens[Math.min(cursor.next + ahead, cursor.tokens.length - 1)]!
}

/** Steps over the token with this text, if it is the next. */
export function take(cursor: Cursor, text: string): Token | undefined {
  const token = peek(cursor)
  if (token.kind === 'end' || token.text !== text) return undefined
  cursor.next += 1
  return token
}

/** Whether the next tokens have these texts. */
export function looksAt(cursor: Cursor, ...texts: readonly string[]): boolean {
  return texts.every((text, ahead) => peek(cursor, ahead).kind !== 'end' && peek(cursor, ahead).text === text)
}

/** Records a problem unless there is one already. */
export function fail(cursor: Cursor, found: Problem): undefined {
  cursor.problem ??= found
  return undefined
}

/** Records that the next token is not what was expected here. */
export function failExpecting(cursor: Cursor, ...expected: readonly string[]): undefined {
  const { text, range } = peek(cursor)
  return fail(cursor, problem('unexpected-word', range, { found: text, expected }))
}
