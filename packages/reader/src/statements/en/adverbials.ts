import { cueForms } from './cue-verbs.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isDeterminer, isFiniteVerb, isNounLike } from './word-class.ts'
import { mediaNouns, prepositions, subjectPronouns, timeWords } from './words.ts'

/** What stands after the adverbials that follow a cue. */
export interface Skipped {
  readonly at: number
  /** Whether “that”, a question word, or a quotation was found there. */
  readonly isFirm: boolean
  /** Whether it is a quotation after a comma or a colon, or anything after a colon. */
  readonly isQuoted: boolean
}

/** Words that open a clause that somebody said. */
export const clauseStarts: ReadonlySet<string> = new Set([
  'that',
  'how',
  'why',
  'whether',
  'what',
  'who',
  'where',
  'if',
  'when',
  'which',
])

/** Past expressions of time, place and occasion between a cue and what it brings in: “Friday in an interview with the Post”. */
export function afterAdverbials(tokens: readonly Token[], from: number, to: number): Skipped {
  const firm = firmStart(tokens, from, to)
  if (firm) return firm
  let at = from
  for (let guard = 0; guard < 8; guard += 1) {
    const start = at
    while (at < to && isSkippable(tokens, at, to)) at += 1
    at = conditionEnd(tokens, at, to)
    if (at < to && prepositions.has(tokens[at]!.lower) && tokens[at]!.lower !== 'of')
      at = occasionEnd(tokens, at, to) ?? at
    if (at === start) break
    const next = directStart(tokens, at, to)
    if (next) return next
  }
  return { at, isFirm: false, isQuoted: false }
}

function isSkippable(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]!
  const next = at + 1 < to ? tokens[at + 1] : undefined
  if (token.lower === 'may' && !token.isCapital) return false
  // “criticised before the court a plan”
  if (token.lower === 'before' && next && (isDeterminer(next) || next.isCapital)) return false
  if (timeWords.has(token.lower)) return !(next && isFiniteVerb(tokens, at + 1))
  if (/^(?:this|last|next|late|early|later|earlier|that)$/.test(token.lower))
    return next !== undefined && timeWords.has(next.lower)
  if (!isAdverb(token) || !(token.lower.endsWith('ly') || token.lower === 'also')) return false
  return !(next && (next.kind === 'number' || isFiniteVerb(tokens, at + 1)))
}

/** Past “on condition of anonymity”. */
function conditionEnd(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.lower !== 'on') return at
  for (let index = at + 1; index < Math.min(to, at + 5); index += 1)
    if (tokens[index]!.lower === 'anonymity') return index + 1
  return at
}

/** The end of “in an interview with the Post”, “on Friday”, “to reporters”; undefined where it is no occasion. */
function occasionEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const opening = tokens[at + 1]
  if (
    tokens[at]!.lower === 'to' &&
    opening &&
    !isDeterminer(opening) &&
    !opening.isCapital &&
    !mediaNouns.has(opening.lower)
  )
    return undefined
  let hasOccasion = false
  let index = at + 1
  while (index < to && index - at < 9) {
    const token = tokens[index]!
    if (mediaNouns.has(token.lower) || (timeWords.has(token.lower) && token.lower !== 'may')) hasOccasion = true
    else if (hasOccasion || token.kind === 'mark' || prepositions.has(token.lower)) break
    else if (isFiniteVerb(tokens, index) && !isNounLike(tokens, index)) break
    index += 1
  }
  if (!hasOccasion) return undefined
  // “with the Post”, “to voters”, “on Monday” after an occasion.
  const isFollowed = index + 1 < to && tokens[index + 1]!.quotation === undefined
  if (isFollowed && /^(?:with|to|on|at|by)$/.test(tokens[index]!.lower) && mediaNouns.has(tokens[index - 1]!.lower)) {
    const phrase = nounPhraseAfter(tokens, index + 1, to, 'object')
    if (phrase) return phrase.to
  }
  return index
}

/** “that”, a question word or a quotation right here, after a comma or a colon at most. */
function directStart(tokens: readonly Token[], at: number, to: number): Skipped | undefined {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || at >= to) return undefined
  if (token.quotation) return { at, isFirm: true, isQuoted: false }
  if (token.text === ':' && at + 1 < to) return { at: at + 1, isFirm: true, isQuoted: true }
  if (token.text === ',' && at + 1 < to && next?.quotation) return { at: at + 1, isFirm: true, isQuoted: true }
  if (clauseStarts.has(token.lower)) return { at, isFirm: true, isQuoted: false }
  return undefined
}

/** The same after any adverbials: words that begin with a preposition, an adverb or a time and have no verb among them. */
function firmStart(tokens: readonly Token[], from: number, to: number): Skipped | undefined {
  const here = directStart(tokens, from, to)
  if (here) return here
  const first = tokens[from]
  if (!first || from >= to) return undefined
  const opensAdverbial =
    prepositions.has(first.lower) ||
    timeWords.has(first.lower) ||
    isAdverb(first) ||
    first.text === ',' ||
    first.lower === 'this' ||
    (first.lower === 'time' && tokens[from + 1]?.lower === 'and')
  if (!opensAdverbial) return undefined
  // “…, she said, rejecting an offer that”: a cue of its own.
  const participle = first.text === ',' ? cueForms.get(tokens[from + 1]?.lower ?? '') : undefined
  if (participle?.form === 'ing' && participle.lemma !== 'speak') return undefined
  const limit = Math.min(to, from + 26)
  for (let index = from + 1; index < limit; index += 1) {
    const token = tokens[index]!
    const before = tokens[index - 1]!
    if (token.quotation) {
      const isIntroduced = before.text === ',' || before.text === ':'
      return isIntroduced ? { at: index, isFirm: true, isQuoted: true } : undefined
    }
    if (token.text === ':' && isAnswerByDeed(tokens, from, index)) return undefined
    if (token.text === ':') return index + 1 < to ? { at: index + 1, isFirm: true, isQuoted: true } : undefined
    if (/^[;—–]$|^--$/.test(token.text)) return undefined
    // “…, has ruled, in a judgment that campaigners praise”
    const isOfNoun = token.lower === 'that' && first.text === ',' && index > from + 1 && before.text !== ','
    if (isOfNoun) return undefined
    if (token.lower === 'that' && !prepositions.has(before.lower) && !isFiniteVerb(tokens, index + 1))
      return { at: index, isFirm: true, isQuoted: false }
    if (token.text === ',' && !leadsOn(tokens, index, limit)) return undefined
    if (isFiniteVerb(tokens, index)) return undefined
    if (subjectPronouns.has(token.lower) && token.lower !== 'it' && token.lower !== 'you') return undefined
  }
  return undefined
}

/** “Responded with caution: it …”, unlike “responded with a statement: it …”. */
function isAnswerByDeed(tokens: readonly Token[], from: number, colon: number): boolean {
  if (tokens[from]!.lower !== 'with' || tokens[colon + 1]?.quotation) return false
  const isAnswer = /^(?:respond|answer|reply|counter)$/.test(cueForms.get(tokens[from - 1]?.lower ?? '')?.lemma ?? '')
  return isAnswer && !tokens.slice(from, colon).some(({ lower }) => mediaNouns.has(lower))
}

/** Whether a comma here is followed by “that” or a quotation, at once or after a second comma. */
function leadsOn(tokens: readonly Token[], comma: number, limit: number): boolean {
  const starts = (at: number): boolean => tokens[at]?.quotation !== undefined || tokens[at]?.lower === 'that'
  if (starts(comma + 1)) return true
  // “urged her to act, saying, “…””
  if (cueForms.get(tokens[comma + 1]?.lower ?? '')?.form === 'ing') return false
  for (let index = comma + 1; index < Math.min(limit, comma + 12); index += 1) {
    if (tokens[index]!.text === ',') return starts(index + 1)
    if (isFiniteVerb(tokens, index)) return false
  }
  return false
}
