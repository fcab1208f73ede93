import type { TextSpan } from '../../names/name-mention.ts'
import type { StatementKind } from '../statement.ts'
import type { Token } from './tokens.ts'
import { isAdverb } from './word-class.ts'

interface Range {
  readonly from: number
  readonly to: number
}

const links = new Set(['that', 'to', 'and', 'then', 'but', 'or', 'as'])

/** Direct where nothing but quotations and words that link them was said, mixed where there is a quotation among other words. */
export function kindOf(tokens: readonly Token[], parts: readonly Range[]): StatementKind {
  let quotations = 0
  let others = 0
  for (const { from, to } of parts)
    for (let index = from; index < to; index += 1) {
      const token = tokens[index]!
      if (token.quotation) quotations += 1
      else if (token.kind !== 'mark' && !links.has(token.lower)) others += 1
    }
  if (quotations === 0) return 'indirect'
  return others === 0 ? 'direct' : 'mixed'
}

const hedges = new Set(
  'may might could possibly perhaps maybe probably likely unlikely apparently reportedly allegedly seemingly presumably potentially supposedly purportedly'.split(
    ' ',
  ),
)

/** The first word that weakens a statement: at its cue (“reportedly said”, “may say”) or in its content, outside quotations. */
export function hedgeOf(tokens: readonly Token[], cue: Range, parts: readonly Range[]): TextSpan | undefined {
  for (const { from, to } of [cue, ...parts])
    for (let index = from; index < Math.min(to, from + 40); index += 1) {
      const { lower, isCapital, start, end } = tokens[index]!
      if (hedges.has(lower) && !(isCapital && !isAdverb(tokens[index]!, { atStart: true }))) return { start, end }
    }
  return undefined
}
