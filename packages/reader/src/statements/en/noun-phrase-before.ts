import { isBoundary, openingBracket, plainPhrase } from './plain-phrase.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isDeterminer, isFiniteVerb, isNounLike } from './word-class.ts'
import { mediaNouns, prepositions, roleNouns, subjectPronouns, timeWords } from './words.ts'

/** A noun phrase as a range of tokens, `to` exclusive. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** Where its first part ends that is no apposition, exclusive: “Smith” of “Smith, the chairman,”. */
  readonly headTo: number
}

/** No noun phrase is looked for farther back than this many tokens. */
const reach = 60

/**
 * The noun phrase that ends just before a token and can be the subject of a verb there: a pronoun, a name with titles, a
 * noun with its attributes, several of them joined by “and”, each with appositions between commas or dashes.
 */
export function nounPhraseBefore(
  tokens: readonly Token[],
  sentenceFrom: number,
  before: number,
): NounPhrase | undefined {
  const from = Math.max(sentenceFrom, before - reach)
  if (before <= from) return undefined
  let end = withoutCircumstance(tokens, from, before)
  // “the people cited above said”
  const isCited =
    /^(?:above|earlier|here)$/.test(tokens[end - 1]!.lower) &&
    /^(?:cited|quoted|mentioned)$/.test(tokens[end - 2]?.lower ?? '')
  if (isCited && end - 3 >= from) {
    const start = plainPhrase(tokens, from, end - 3)
    return start === undefined ? undefined : { from: start, to: end, headTo: end - 2 }
  }
  // “Smith and Jones both said”
  if (
    end - 2 >= from &&
    /^(?:both|all|each)$/.test(tokens[end - 1]!.lower) &&
    (isNounLike(tokens, end - 2) || tokens[end - 2]!.text === ')' || subjectPronouns.has(tokens[end - 2]!.lower))
  )
    end -= 1
  const last = end - 1
  const token = tokens[last]!
  const isThat = token.lower === 'that' && last - 1 >= from && isNounLike(tokens, last - 1)
  if (subjectPronouns.has(token.lower) || token.lower === 'who' || token.lower === 'which' || isThat)
    return { from: last, to: end, headTo: end }
  if (token.text === ',' || isDash(token))
    return withApposition(tokens, from, last) ?? behindQuotation(tokens, from, last)
  if (token.text === ')' || token.text === ']') {
    const open = openingBracket(tokens, from, last)
    const phrase = open === undefined ? undefined : nounPhraseBefore(tokens, from, open)
    return phrase && { ...phrase, to: end }
  }
  const start = plainPhrase(tokens, from, last)
  if (start === undefined) return undefined
  return { from: listHead(tokens, from, start, end) ?? start, to: end, headTo: end }
}

/** Where “officials” of “officials from Egypt, Qatar and Turkey” begins, if a phrase is the end of such a row of names. */
function listHead(tokens: readonly Token[], from: number, start: number, end: number): number | undefined {
  let at = start - 1
  if (tokens[at]?.text !== ',' || !tokens[start]!.isCapital) return undefined
  let isJoined = false
  for (let index = start + 1; index < end; index += 1) isJoined ||= /^(?:and|or)$/.test(tokens[index]!.lower)
  while (isJoined && tokens[at]?.text === ',') {
    let name = at - 1
    while (name > from && at - name < 6 && (tokens[name]!.isCapital || tokens[name]!.lower === 'the')) name -= 1
    if (name === at - 1) return undefined
    at = name
  }
  const isOf =
    at > from && /^(?:from|of|for|in)$/.test(tokens[at]!.lower) && /[^s]s$|^people$/.test(tokens[at - 1]!.lower)
  return isOf ? plainPhrase(tokens, from, at - 1) : undefined
}

/** Before “on Monday”, “this month”, “in an interview” that stand between a subject and its verb. */
function withoutCircumstance(tokens: readonly Token[], from: number, before: number): number {
  let at = before - 1
  const { lower, kind } = tokens[at]!
  if (!timeWords.has(lower) && !mediaNouns.has(lower) && kind !== 'number') return before
  while (at > from && before - at < 6) {
    at -= 1
    const word = tokens[at]!
    if (/^(?:in|on|at|during|this|last|next|earlier|late|early|after)$/.test(word.lower)) {
      const left = tokens[at - 1]
      // “Smith after a meeting said”, unlike “after leaked emails showed”
      if (word.lower === 'after' && !isDeterminer(tokens[at + 1]!)) return before
      const isInner = left !== undefined && prepositions.has(left.lower)
      const isSubject =
        left !== undefined && (subjectPronouns.has(left.lower) || left.lower === 'who' || isNounLike(tokens, at - 1))
      return at > from && !isInner && isSubject ? at : before
    }
    if (word.kind === 'mark' || prepositions.has(word.lower)) return before
  }
  return before
}

const isDash = ({ text }: Token): boolean =>
  text === '—' || text === '–' || text === '--' || text === '-' || text === '―'

/** The phrase before a comma that closes an apposition or an insertion: “Smith, the chairman, said”. */
function withApposition(tokens: readonly Token[], from: number, comma: number): NounPhrase | undefined {
  let close = comma
  for (let depth = 0; depth < 4; depth += 1) {
    const open = previousComma(tokens, from, close - 1, isDash(tokens[comma]!))
    if (open === undefined || !isInsertion(tokens, open + 1, close)) return undefined
    const start = plainPhrase(tokens, from, open - 1)
    const isOwned = start !== undefined && tokens[start - 1]?.lower === 'whose'
    if (start !== undefined && !isOwned && open - start <= 16 && isBoundary(tokens, from, start - 1)) {
      const isApposition =
        tokens[start - 1]?.text === ',' && (isDeterminer(tokens[start]!) || tokens[start]!.kind === 'number')
      const outer = isApposition ? withApposition(tokens, from, start - 1) : undefined
      const outerHead = isApposition && !outer ? headBefore(tokens, from, start - 1) : outer
      return outerHead ?? { from: start, to: isAside(tokens[open + 1]!) ? open : comma + 1, headTo: open }
    }
    close = open
  }
  return undefined
}

/** X of “…,” X, said: a comma too many. */
function behindQuotation(tokens: readonly Token[], from: number, comma: number): NounPhrase | undefined {
  const start = plainPhrase(tokens, from, comma - 1)
  const isBehind = start !== undefined && start > from && tokens[start - 1]!.quotation !== undefined
  return isBehind ? { from: start, to: comma + 1, headTo: comma } : undefined
}

/** The name before the first of several appositions: “Smith, the chairman, who attended, said”. */
function headBefore(tokens: readonly Token[], from: number, comma: number): NounPhrase | undefined {
  const start = plainPhrase(tokens, from, comma - 1)
  if (start === undefined || !tokens[comma - 1]!.isCapital || !isBoundary(tokens, from, start - 1)) return undefined
  // “Meanwhile, the union – the largest of all – said”
  if (start === comma - 1 && isAdverb(tokens[start]!, { atStart: true })) return undefined
  return { from: start, to: comma + 1, headTo: comma }
}

/** Whether an insertion tells of circumstances and does not say who somebody is. */
const isAside = (first: Token): boolean =>
  prepositions.has(first.lower) ||
  isAdverb(first) ||
  /^(?:when|while|where|if)$/.test(first.lower) ||
  (!first.isCapital && /(?:ing|ed)$/.test(first.lower))

function previousComma(tokens: readonly Token[], from: number, before: number, dash: boolean): number | undefined {
  for (let index = before; index > from; index -= 1) {
    const token = tokens[index]!
    if (token.quotation && token.quotation.words > 6) return undefined
    if (token.text === ';' || token.text === ':') return undefined
    if (dash ? isDash(token) : token.text === ',') return index
  }
  return undefined
}

/** Whether what stands between two commas can be an apposition or an insertion rather than a clause of its own. */
function isInsertion(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || from >= to) return false
  if (first.kind === 'number' || first.isCapital || isDeterminer(first) || isAdverb(first)) return true
  if (prepositions.has(first.lower) || roleNouns.has(first.lower)) return true
  if (
    /^(?:who|whose|whom|which|where|when|while|if|also|and|or|speaking|himself|herself|themselves|itself)$/.test(
      first.lower,
    )
  )
    return true
  if (/(?:ing|ed)$/.test(first.lower)) return true
  for (let index = from; index < to; index += 1) if (isFiniteVerb(tokens, index)) return false
  return true
}
