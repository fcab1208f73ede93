import { cueForms, nounForms } from './cue-verbs.ts'
import type { Token } from './tokens.ts'
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  coordinators,
  determiners,
  notVerbs,
  prepositions,
  relativePronouns,
  roleNouns,
  subjectPronouns,
  subordinators,
  weekdaysAndMonths,
} from './words.ts'

const notAdverbs = new Set([
  'family',
  'italy',
  'only',
  'early',
  'july',
  'reply',
  'ally',
  'rally',
  'assembly',
  'likely',
  'daily',
  'weekly',
  'monthly',
  'elderly',
  'friendly',
  'apply',
  'supply',
  'imply',
  'comply',
  'rely',
  'fly',
  'lonely',
  'costly',
  'deadly',
  'bully',
  'monopoly',
  'anomaly',
  'kelly',
  'billy',
  'emily',
  'sicily',
  'beverly',
])

/** Whether the word is an adverb that may stand beside a verb. */
export function isAdverb({ lower, kind, isCapital }: Token, options: { readonly atStart?: boolean } = {}): boolean {
  if (kind !== 'word') return false
  if (adverbs.has(lower)) return true
  return (!isCapital || options.atStart === true) && lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower)
}

export const isDeterminer = ({ lower, kind }: Token): boolean => kind === 'word' && determiners.has(lower)

/** Whether the word opens a noun phrase and cannot be one: an article, a possessive, a demonstrative. */
export const isArticle = ({ lower }: Token): boolean =>
  /^(?:the|a|an|his|her|its|their|our|my|your|this|these|those|no|every|each|any|another)$/.test(lower)

/** Whether the clitic after a noun is a possessive: ’s before a noun, not before a participle or an adverb. */
export const isPossessive = ({ lower }: Token): boolean => lower === "'s" || lower === "'" || lower === '’'

/** Whether the token is a verb with tense, as far as its form and the word before it tell. */
export function isFiniteVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word') return false
  const { lower, isCapital } = token
  if (auxiliaries.has(lower)) {
    if (lower === 'may' || lower === 'will' || lower === 'might' || lower === 'can') return !isCapital
    return (
      !(lower === "'s" && !isVerbalClitic(tokens, index)) && lower !== 'been' && lower !== 'being' && lower !== 'having'
    )
  }
  if (isCapital || notVerbs.has(lower)) return false
  const before = tokens[index - 1]
  if (before && before.kind === 'word' && (isArticle(before) || isPossessive(before) || before.lower === 'to'))
    return false
  const cue = cueForms.get(lower)
  if (cue)
    return (
      cue.form !== 'ing' &&
      !(before && prepositions.has(before.lower)) &&
      (cue.form === 'past' || !nounForms.has(lower) || isVerbAfter(tokens, index))
    )
  if (commonVerbs.has(lower)) return !(before && prepositions.has(before.lower))
  if (lower.length < 5 || !lower.endsWith('ed') || (before && isAttribute(before))) return false
  // “one exhausted mediator”
  const next = tokens[index + 1]
  return !(
    before &&
    (isDeterminer(before) || before.lower === 'one') &&
    next?.kind === 'word' &&
    !isClosedClass(next.lower) &&
    !isAdverb(next)
  )
}

/** Whether ’s stands for is or has: before a participle, an adverb or an article. */
function isVerbalClitic(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  const before = tokens[index - 1]
  if (
    before &&
    (subjectPronouns.has(before.lower) ||
      before.lower === 'that' ||
      before.lower === 'there' ||
      before.lower === 'what' ||
      before.lower === 'who')
  )
    return true
  return next !== undefined && !next.isCapital && /ing$/.test(next.lower) && cueForms.has(next.lower)
}

/** A form like “claims” or “report” is a verb after a noun or a pronoun where a clause or a quotation follows. */
function isVerbAfter(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (!before || before.kind === 'mark') return false
  if (subjectPronouns.has(before.lower)) return true
  // “denied reports that”
  if (cueForms.get(before.lower)?.form === 'past') return false
  if (cueForms.get(tokens[index]!.lower)!.frames.has('any')) return true
  return next !== undefined && (next.lower === 'that' || next.quotation !== undefined)
}

const isAttribute = ({ lower, kind }: Token): boolean =>
  kind === 'word' &&
  (prepositions.has(lower) ||
    lower === 'and' ||
    (/(?:al|ic|ous|ive|ly|er|est)$/.test(lower) &&
      !roleNouns.has(lower) &&
      !/^(?:leader|lawyer|speaker|rival|admiral|cardinal|cleric|academic|public|republic)$/.test(lower)))

/** Whether the token can be part of a noun phrase as noun, adjective, name or number. */
export function isNounLike(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number') return true
  if (token.quotation)
    return (
      token.quotation.isTitle ||
      (token.quotation.isClosed && token.quotation.words === 1 && !/[,.?!]/.test(token.quotation.endMark))
    )
  const { lower, isCapital } = token
  if (weekdaysAndMonths.has(lower) && isCapital) return isPossessiveAt(tokens, index + 1)
  if (isCapital && lower.length > 1 && !isClosedClass(lower)) return true
  if (isClosedClass(lower)) return false
  // “a second official”
  if (/^(?:first|second|third)$/.test(lower) && index > 0 && isDeterminer(tokens[index - 1]!)) return true
  return !isFiniteVerb(tokens, index) && !isAdverb(token)
}

export const isPossessiveAt = (tokens: readonly Token[], index: number): boolean =>
  tokens[index] !== undefined && isPossessive(tokens[index]!)

/** Whether the word belongs to the closed classes that no noun phrase has inside, determiners and numerals aside. */
export const isClosedClass = (lower: string): boolean =>
  prepositions.has(lower) ||
  coordinators.has(lower) ||
  subordinators.has(lower) ||
  relativePronouns.has(lower) ||
  subjectPronouns.has(lower) ||
  (auxiliaries.has(lower) && lower !== 'may' && lower !== 'will')
