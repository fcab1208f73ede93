import type { TextSpan } from '../names/name-mention.ts'
import { trimmed } from './content.ts'
import { clauseEnd } from './sentences.ts'

/** A condition: the clause, and what it asks for without “if” and “not”. */
export interface Condition extends TextSpan {
  /** With its “if”, and with who it speaks of. */
  readonly clause: TextSpan
  /** The offset of its “not”, or of what it asks for. */
  readonly subjectEnd: number
  /** Whether something follows from its not happening. */
  readonly negated: boolean
}

/** The first condition of a sentence; undefined where there is none. */
export function conditionIn(text: string, sentence: TextSpan): Condition | undefined {
  const opening = opener.exec(text.slice(sentence.start, sentence.end))
  if (!opening) return undefined
  const clauseFrom = sentence.start + opening.index
  const from = clauseFrom + opening[0].length
  const end = clauseEnd(text, from, sentence.end)
  const inside = text.slice(from, end)
  const isUnless = /^(?:除非|unless)/i.test(opening[0])
  const not = negation.exec(inside)
  const asked = { start: not ? from + not.index + not[0].length : from, end }
  const { start, end: last } = trimmed(text, asked)
  if (last - start < 2) return undefined
  const subjectEnd = not ? from + not.index : start
  return { clause: { start: clauseFrom, end }, start, end: last, subjectEnd, negated: isUnless !== (not !== null) }
}

const opener = /如果|假如|倘若|假若|要是|一旦|除非|若(?!干)|如若|\b(?:if|unless)\b/i
const negation =
  /(?<!得)不(?!断|久|仅|同(?!意))|未能|未|没有|拒绝|\b(?:does|do|did|will|would) not |\b(?:doesn|don|didn|won)['’]t |\b(?:fails?|failed|refuses?|refused) to |\brejects? /i

/** A demand without the “not” that it may open with: what is not to be done, and that it is not. */
export function withoutNegation(text: string, span: TextSpan): { readonly span: TextSpan; readonly negated: boolean } {
  const opening = /^[\s，,”"]*(?:(?:to |that (?:they |it |he |she )?|应当?|要|能够?|能)\s?)?/.exec(
    text.slice(span.start, span.end),
  )
  const from = span.start + (opening?.[0].length ?? 0)
  const not = /^[“"「]?(?:不去|不要|不得|不再|不应|不能|别|勿|不|not to |not |never |should not |must not )/i.exec(
    text.slice(from, span.end),
  )
  if (!not) return { span: { start: from, end: span.end }, negated: false }
  const start = from + not[0].length
  const to = /^to /.exec(text.slice(start, span.end))
  return { span: { start: start + (to?.[0].length ?? 0), end: span.end }, negated: true }
}
