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
import { coordinators, prepositions, roleNouns, timeWords, weekdaysAndMonths } from './words.ts'

/** The bracket that the one at `close` closes, if it is near. */
export function openingBracket(tokens: readonly Token[], from: number, close: number): number | undefined {
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
export function isBoundary(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (at < from || !token) return true
  if (token.kind === 'mark' || token.quotation) return true
  return (
    isClosedClass(token.lower) &&
    !(prepositions.has(token.lower) && token.lower !== 'since') &&
    !isFiniteVerb(tokens, at)
  )
}

/** From a verb back to the noun whose relative clause it belongs to: “officials who attended the meeting”. */
function beforeRelative(tokens: readonly Token[], from: number, at: number): number | undefined {
  const token = tokens[at]
  if (!token || at < from || token.kind !== 'word') return undefined
  // “people involved in talks”, “diplomats briefed on the plan”: a participle after its noun.
  // From “the plan” or, where a name follows the preposition, from the preposition itself.
  const isInside = isDeterminer(token) && at - 2 > from && prepositions.has(tokens[at - 1]!.lower)
  const verb = isInside ? at - 2 : token.lower === 'by' && at - 1 > from ? at - 1 : at
  const isParticiple =
    /(?:ed|seen|held|known)$/.test(tokens[verb]!.lower) && prepositions.has(tokens[verb + 1]?.lower ?? '')
  const noun = tokens[verb - 1]!
  const isCommon = verb > from && (!noun.isCapital || (verb - 1 === from && /[^s]s$/.test(noun.lower)))
  if (isParticiple && isCommon && isNounLike(tokens, verb - 1)) return verb - 1
  const acting = isDeterminer(token) ? at - 1 : at
  if (acting > from && isActing(tokens, acting)) return acting - 1
  for (let index = at; index > Math.max(from, at - 12); index -= 1) {
    if (tokens[index]!.kind === 'mark') return undefined
    if (tokens[index]!.lower === 'who') return isNounLike(tokens, index - 1) ? index - 1 : undefined
  }
  return undefined
}

/** A name, with “the” or without. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.isCapital || (tokens[at]!.lower === 'the' && tokens[at + 1]?.isCapital === true)

/** “groups restoring the canal”: a participle after a noun for several people. */
function isActing(tokens: readonly Token[], at: number): boolean {
  const [owner, { lower }] = [tokens[at - 1], tokens[at]!]
  return (
    /[a-z]{2}ing$/.test(lower) &&
    !isClosedClass(lower) &&
    owner !== undefined &&
    !owner.isCapital &&
    roleNouns.has(owner.lower) &&
    owner.lower.endsWith('s')
  )
}

/** “A, B and C”: back to A where the phrase begins after a comma and has an “and”. */
function listedFrom(tokens: readonly Token[], from: number, start: number): number {
  let first = start
  while (first - 2 >= from && tokens[first - 1]!.text === ',' && isName(tokens, first)) {
    if (!tokens.slice(start, start + 6).some(({ lower }) => lower === 'and')) return first
    let index = first - 2
    while (index >= from && first - index < 6 && tokens[index]!.isCapital && isNounLike(tokens, index)) index -= 1
    if (index === first - 2) return first
    const name = index > from && tokens[index]!.lower === 'the' ? index : index + 1
    if (!isBoundary(tokens, from, name - 1)) {
      // “Reed leaders Ann Lee, Jo Berg and Ian Toll”
      const { lower } = tokens[name - 1]!
      return roleNouns.has(lower) && lower.endsWith('s') ? (plainPhrase(tokens, from, name - 1) ?? name) : first
    }
    first = name
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
