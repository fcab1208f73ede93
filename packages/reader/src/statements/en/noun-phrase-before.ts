import type { Token } from './tokens.ts'
import {
  isAdverb,
  isClosedClass,
  isDeterminer,
  isFiniteVerb,
  isNounLike,
  isPossessive,
  isPossessiveAt,
} from './word-class.ts'
import {
  coordinators,
  mediaNouns,
  prepositions,
  roleNouns,
  subjectPronouns,
  timeWords,
  weekdaysAndMonths,
} from './words.ts'

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
  // “Smith and Jones both said”
  if (
    end - 2 >= from &&
    /^(?:both|all|each)$/.test(tokens[end - 1]!.lower) &&
    (isNounLike(tokens, end - 2) || subjectPronouns.has(tokens[end - 2]!.lower))
  )
    end -= 1
  const last = end - 1
  const token = tokens[last]!
  if (subjectPronouns.has(token.lower) || token.lower === 'who') return { from: last, to: end, headTo: end }
  if (token.text === ',' || isDash(token)) return withApposition(tokens, from, last)
  if (token.text === ')' || token.text === ']') {
    const open = openingBracket(tokens, from, last)
    const phrase = open === undefined ? undefined : nounPhraseBefore(tokens, from, open)
    return phrase && { ...phrase, to: end }
  }
  const start = plainPhrase(tokens, from, last)
  return start === undefined ? undefined : { from: start, to: end, headTo: end }
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
      const isInner = left !== undefined && prepositions.has(left.lower)
      const isSubject =
        left !== undefined && (subjectPronouns.has(left.lower) || left.lower === 'who' || isNounLike(tokens, at - 1))
      return at > from && !isInner && isSubject ? at : before
    }
    if (word.kind === 'mark' || prepositions.has(word.lower)) return before
  }
  return before
}

const isDash = ({ text }: Token): boolean => text === '—' || text === '–' || text === '--' || text === '―'

function openingBracket(tokens: readonly Token[], from: number, close: number): number | undefined {
  for (let index = close - 1; index >= Math.max(from, close - 12); index -= 1)
    if (tokens[index]!.text === '(' || tokens[index]!.text === '[') return index
  return undefined
}

/** Where the phrase without apposition begins that ends with the token `last`. */
export function plainPhrase(tokens: readonly Token[], from: number, last: number): number | undefined {
  let start: number | undefined
  let index = last
  while (index >= from) {
    const token = tokens[index]!
    if (token.text === ')') {
      const open = openingBracket(tokens, from, index)
      if (open === undefined) break
      index = open - 1
      continue
    }
    if (token.kind === 'mark' && !isBareApostrophe(tokens, index)) break
    if (isPossessive(token) && index > from) {
      start = undefined
      index -= 1
      continue
    }
    if (isDeterminer(token)) {
      start = index
      const left = tokens[index - 1]
      if (!left || index - 1 < from) break
      if (isDeterminer(left)) {
        index -= 1
        continue
      }
      const joined = beforeLink(tokens, from, index - 1)
      if (joined === undefined) break
      index = joined
      continue
    }
    if (isNounLike(tokens, index)) {
      start = index
      index -= 1
      continue
    }
    if (start === undefined) break
    const joined = beforeLink(tokens, from, index)
    if (joined === undefined) break
    index = joined
  }
  if (start === undefined) return undefined
  const relative = beforeRelative(tokens, from, index)
  if (relative !== undefined) start = plainPhrase(tokens, from, relative) ?? start
  return skipOpening(tokens, listedFrom(tokens, from, start), last)
}

/** The apostrophe of “the workers’ union”. */
const isBareApostrophe = (tokens: readonly Token[], index: number): boolean =>
  /^['’]$/.test(tokens[index]!.text) &&
  tokens[index - 1]?.lower.endsWith('s') === true &&
  tokens[index - 1]!.end === tokens[index]!.start

/** The end of what stands left of “of”, “for”, “and” where that belongs to the same phrase. */
function beforeLink(tokens: readonly Token[], from: number, at: number): number | undefined {
  const { lower } = tokens[at]!
  if (at - 1 < from || !isNounLike(tokens, at - 1)) return undefined
  const next = tokens[at + 1]!
  if (lower === 'to') return next.isCapital || isDeterminer(next) ? at - 1 : undefined
  if (linking.has(lower)) return at - 1
  if (lower !== 'and' && lower !== '&') return undefined
  const left = plainPhrase(tokens, Math.max(from, at - 14), at - 1)
  return left !== undefined && isBoundary(tokens, from, left - 1) ? at - 1 : undefined
}

/** Prepositions that link nouns; those that open clauses too (after, before, since, as) are none of them. */
const linking = new Set(
  'of for at in on from with by about against between among near behind within over under including through across via regarding concerning alongside'.split(
    ' ',
  ),
)

/** Whether a phrase may begin after this token: at the start, after a mark, a conjunction or a quotation. */
function isBoundary(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (at < from || !token) return true
  if (token.kind === 'mark' || token.quotation) return true
  return isClosedClass(token.lower) && !prepositions.has(token.lower) && !isFiniteVerb(tokens, at)
}

/** From a verb back to the noun whose relative clause it belongs to: “officials who attended the meeting”. */
function beforeRelative(tokens: readonly Token[], from: number, at: number): number | undefined {
  const token = tokens[at]
  if (!token || at < from || token.kind !== 'word') return undefined
  // “people involved in the talks”: a participle after its noun.
  const next = tokens[at + 1]
  const isParticiple = token.lower.endsWith('ed') && next !== undefined && prepositions.has(next.lower)
  if (isParticiple && at - 1 >= from && isNounLike(tokens, at - 1) && !tokens[at - 1]!.isCapital) return at - 1
  for (let index = at; index > Math.max(from, at - 12); index -= 1) {
    if (tokens[index]!.kind === 'mark') return undefined
    if (tokens[index]!.lower === 'who') return isNounLike(tokens, index - 1) ? index - 1 : undefined
  }
  return undefined
}

/** “A, B and C”: back to A where the phrase begins after a comma and has an “and”. */
function listedFrom(tokens: readonly Token[], from: number, start: number): number {
  let first = start
  while (first - 2 >= from && tokens[first - 1]!.text === ',' && tokens[first]!.isCapital) {
    if (!tokens.slice(start, start + 6).some(({ lower }) => lower === 'and')) return first
    let index = first - 2
    while (index >= from && first - index < 6 && tokens[index]!.isCapital && isNounLike(tokens, index)) index -= 1
    if (index === first - 2 || !isBoundary(tokens, from, index)) return first
    first = index + 1
  }
  return first
}

/** Without the adverbs and expressions of time that open a sentence: “Later officials”, “On Friday Smith”. */
function skipOpening(tokens: readonly Token[], start: number, last: number): number | undefined {
  let first = start
  while (first <= last) {
    const token = tokens[first]!
    if (
      /^(?:last|this|next|earlier|late|early)$/.test(token.lower) &&
      timeWords.has(tokens[first + 1]?.lower ?? '') &&
      !isPossessiveAt(tokens, first + 2) &&
      first + 2 <= last
    ) {
      first += 2
      continue
    }
    const isTime = weekdaysAndMonths.has(token.lower) && !isPossessiveAt(tokens, first + 1)
    if (!isTime && !(isAdverb(token, { atStart: true }) && first < last) && !coordinators.has(token.lower)) break
    first += 1
  }
  return first <= last ? first : undefined
}

/** The phrase before a comma that closes an apposition or an insertion: “Smith, the chairman, said”. */
function withApposition(tokens: readonly Token[], from: number, comma: number): NounPhrase | undefined {
  let close = comma
  for (let depth = 0; depth < 4; depth += 1) {
    const open = previousComma(tokens, from, close - 1, isDash(tokens[comma]!))
    if (open === undefined || !isInsertion(tokens, open + 1, close)) return undefined
    const start = plainPhrase(tokens, from, open - 1)
    if (start !== undefined && open - start <= 16 && isBoundary(tokens, from, start - 1)) {
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

/** The name before the first of several appositions: “Smith, the chairman, who attended, said”. */
function headBefore(tokens: readonly Token[], from: number, comma: number): NounPhrase | undefined {
  const start = plainPhrase(tokens, from, comma - 1)
  if (start === undefined || !tokens[comma - 1]!.isCapital || !isBoundary(tokens, from, start - 1)) return undefined
  return { from: start, to: comma + 1, headTo: comma }
}

/** Whether an insertion tells of circumstances and does not say who somebody is. */
const isAside = (first: Token): boolean =>
  prepositions.has(first.lower) || isAdverb(first) || /^(?:when|while|where|if)$|(?:ing|ed)$/.test(first.lower)

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
