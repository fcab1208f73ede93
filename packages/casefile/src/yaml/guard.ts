import { Lexer } from 'yaml'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'

/** Longest file, in UTF-16 units. */
export const fileLengthLimit = 2 * 1024 * 1024
/** Deepest nesting of brackets, and of `-`, `?` and `:` on one line. */
export const nestingLimit = 60

/**
 * What has to be refused before the text is given to the YAML parser, which runs out of memory on a long row of `[`
 * or `? `. Reads tokens only, so time and memory are linear.
 */
export function refuseBeforeParsing(text: string): Problem | undefined {
  if (text.length > fileLengthLimit) {
    return problem('file-too-large', { start: 0, end: 0 }, { length: text.length, limit: fileLengthLimit })
  }
  let offset = 0
  let brackets = 0
  let onLine = 0
  let isContent = false
  for (const token of new Lexer().lex(text)) {
    if (isContent) isContent = false
    else if (token === scalarFollows) {
      isContent = true
      continue
    } else if (token === '[' || token === '{') brackets += 1
    else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1)
    else if (token === '\n' || token === '\r\n') onLine = 0
    else if (brackets === 0 && (token === '-' || token === '?' || token === ':')) onLine += 1
    if (brackets > nestingLimit || onLine > nestingLimit) {
      return problem('nested-too-deep', { start: offset, end: offset + token.length }, { limit: nestingLimit })
    }
    if (!control.has(token)) offset += token.length
  }
  return undefined
}

/** Tokens by which the lexer announces something; they are not part of the text. */
const scalarFollows = '\x1f'
const control: ReadonlySet<string> = new Set(['\x02', '\x18'])
