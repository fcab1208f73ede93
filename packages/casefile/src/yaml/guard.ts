import { type CST, Lexer, Parser } from 'yaml'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'

/** Longest file, in UTF-16 units. */
export const fileLengthLimit = 2 * 1024 * 1024
/** Deepest nesting of brackets, and of `-`, `?` and `:` on one line. */
export const nestingLimit = 60

/** What a text consists of, and why it was not read to its end, if so: known when the tokens have been taken. */
export interface GuardedTokens {
  readonly tokens: Iterable<CST.Token>
  readonly refused: Problem | undefined
}

/**
 * Takes a text apart for the YAML composer, which runs out of memory on a long row of `[` or `? `: what has to be refused
 * ends the tokens before a document of that kind is complete. Time and memory are linear.
 */
export function guardedTokens(text: string): GuardedTokens {
  if (text.length > fileLengthLimit) {
    const refused = problem('file-too-large', { start: 0, end: 0 }, { length: text.length, limit: fileLengthLimit })
    return { tokens: [], refused }
  }
  let refused: Problem | undefined
  function* parsed(): Generator<CST.Token> {
    const parser = new Parser()
    const depth = depthGuard()
    for (const lexeme of new Lexer().lex(text)) {
      refused = depth(lexeme)
      if (refused) return
      yield* parser.next(lexeme)
    }
    yield* parser.end()
  }
  return {
    tokens: parsed(),
    get refused() {
      return refused
    },
  }
}

/** Says of each lexeme in turn whether it goes too deep. */
function depthGuard(): (lexeme: string) => Problem | undefined {
  let offset = 0
  let brackets = 0
  let onLine = 0
  let isContent = false
  return (lexeme) => {
    if (isContent) isContent = false
    else if (lexeme === scalarFollows) {
      isContent = true
      return undefined
    } else if (lexeme === '[' || lexeme === '{') brackets += 1
    else if (lexeme === ']' || lexeme === '}') brackets = Math.max(0, brackets - 1)
    else if (lexeme === '\n' || lexeme === '\r\n') onLine = 0
    else if (brackets === 0 && (lexeme === '-' || lexeme === '?' || lexeme === ':')) onLine += 1
    if (brackets > nestingLimit || onLine > nestingLimit) {
      return problem('nested-too-deep', { start: offset, end: offset + lexeme.length }, { limit: nestingLimit })
    }
    if (!control.has(lexeme)) offset += lexeme.length
    return undefined
  }
}

/** Lexemes by which the lexer announces something; they are not part of the text. */
const scalarFollows = '\x1f'
const control: ReadonlySet<string> = new Set(['\x02', '\x18'])
