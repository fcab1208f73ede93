import type { Cue } from './find-cues.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isDeterminer, isFiniteVerb, isNounLike } from './word-class.ts'
import { mediaNouns, prepositions, subjectPronouns, timeWords, weakClauseStarts } from './words.ts'

/** What follows a cue. */
export interface After {
  /** The first token of the content; undefined where there is none after the cue. */
  readonly content: number | undefined
  /** The token after the words that belong to the cue. */
  readonly cueTo: number
  /** Whether a quotation of its own follows after a comma or a colon. */
  readonly isQuoted: boolean
  /** Whether the content was recognised by its form rather than for want of anything better. */
  readonly isFirm: boolean
}

const clauseStarts = new Set(['that', 'how', 'why', 'whether', 'what', 'who', 'where', 'if', 'when', 'which'])
const none = (cueTo: number): After => ({ content: undefined, cueTo, isQuoted: false, isFirm: true })
const found = (content: number, cueTo: number, isFirm: boolean, isQuoted = false): After => ({
  content,
  cueTo,
  isQuoted,
  isFirm,
})

/** What a cue brings in after it, `to` being the end of the sentence. */
export function contentAfter(tokens: readonly Token[], cue: Cue, to: number): After {
  const { frames, lemma } = cue.form
  const start = cue.to
  const first = tokens[start]
  if (!first || start >= to) return none(start)
  const takesHearer = frames.has('hearer') || frames.has('hearer-to') || frames.has('hearer-of')
  const particle = particleContent(tokens, cue, to)
  if (particle) return particle
  if (takesHearer && !clauseStarts.has(first.lower) && first.kind !== 'mark' && !first.quotation) {
    const hearer = nounPhraseAfter(tokens, skipAdverbs(tokens, start, to), to, 'object')
    if (hearer) {
      const next = afterAdverbials(tokens, hearer.to, to)
      const word = tokens[next.at]
      if (next.isFirm) return found(next.at, hearer.to, true, next.isQuoted)
      if (frames.has('hearer-to') && word?.lower === 'to' && next.at < to) return found(next.at, hearer.to, true)
      if (frames.has('hearer-to') && word?.lower === 'not') return found(next.at, hearer.to, true)
      if (lemma === 'tell' && word?.lower === 'to') return found(next.at, hearer.to, true)
      if (frames.has('hearer-of') && word?.lower === 'of') return found(next.at, hearer.to, true)
      if (word && /^(?:of|about|against)$/.test(word.lower) && next.at < to && !frames.has('hearer-of'))
        return found(next.at, hearer.to, false)
      if (frames.has('hearer') && word && next.at < to && opensClause(tokens, next.at, to))
        return found(next.at, hearer.to, false)
      if (!frames.has('clause') || frames.has('hearer')) return none(hearer.to)
    }
  }
  const next = afterAdverbials(tokens, start, to)
  if (next.at >= to) return none(start)
  if (next.isFirm) return found(next.at, start, true, next.isQuoted)
  const word = tokens[next.at]!
  if (
    word.kind === 'mark' &&
    word.text !== '(' &&
    word.text !== '$' &&
    word.text !== '[' &&
    word.text !== '#' &&
    word.text !== '@'
  )
    return none(start)
  if (
    (frames.has('to') || frames.has('hearer-to')) &&
    (word.lower === 'to' || word.lower === 'not') &&
    !frames.has('any')
  )
    return found(next.at, start, true)
  if (isFiniteVerb(tokens, next.at) || word.lower === 'and' || word.lower === 'but' || word.lower === 'or')
    return none(start)
  if (frames.has('any')) return found(next.at, start, opensClause(tokens, next.at, to))
  if (frames.has('clause') && !prepositions.has(word.lower) && opensClause(tokens, next.at, to))
    return found(next.at, start, true)
  if (frames.has('noun') && isNominal(tokens, next.at)) return found(next.at, start, false)
  return none(start)
}

const isNominal = (tokens: readonly Token[], at: number): boolean =>
  isDeterminer(tokens[at]!) || isNounLike(tokens, at) || tokens[at]!.lower === 'it'

/** “called for X”, “warned of X”, “pointed out that”. */
function particleContent(tokens: readonly Token[], { form, to: start }: Cue, to: number): After | undefined {
  const first = tokens[start]!
  const { frames } = form
  if (frames.has('out') && (first.lower === 'out' || first.lower === 'to')) {
    const next = afterAdverbials(tokens, start + 1, to)
    return next.at < to && (next.isFirm || isNominal(tokens, next.at))
      ? found(next.at, start + 1, next.isFirm)
      : none(start + 1)
  }
  if (form.lemma === 'call') {
    if (first.lower === 'for' && start + 1 < to) return found(start + 1, start + 1, true)
    if (first.lower !== 'on' && first.lower !== 'upon') return none(start)
    const hearer = nounPhraseAfter(tokens, start + 1, to, 'object')
    return hearer && tokens[hearer.to]?.lower === 'to' && hearer.to < to
      ? found(hearer.to, start + 1, true)
      : none(start + 1)
  }
  if (form.lemma === 'speak' && !/^(?:of|about|against|for)$/.test(first.lower)) return none(start)
  const isParticle = /^(?:of|about|against|on|for)$/.test(first.lower) && frames.has(first.lower as 'of')
  if (isParticle && start + 1 < to && !timeWords.has(tokens[start + 1]!.lower) && !mediaSoon(tokens, start + 1, to))
    return found(start + 1, start + 1, false)
  return undefined
}

function mediaSoon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 4); index += 1)
    if (mediaNouns.has(tokens[index]!.lower)) return true
  return false
}

function skipAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && isAdverb(tokens[at]!)) at += 1
  return at
}

/** Whether a clause with a verb of its own begins here. */
export function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  const first = tokens[at]
  if (!first) return false
  if (weakClauseStarts.has(first.lower) && !isDeterminer(first)) return true
  for (let index = at; index < Math.min(to, at + 24); index += 1) {
    if (tokens[index]!.text === ';') return false
    if (isFiniteVerb(tokens, index)) return index > at
  }
  return false
}

interface Skipped {
  readonly at: number
  /** Whether “that”, a question word, or a quotation was found there. */
  readonly isFirm: boolean
  readonly isQuoted: boolean
}

/** Past expressions of time, place and occasion between a cue and what it brings in: “Friday in an interview with the Post”. */
export function afterAdverbials(tokens: readonly Token[], from: number, to: number): Skipped {
  const ahead = firmStart(tokens, from, to)
  if (ahead) return ahead
  let at = from
  for (let guard = 0; guard < 8; guard += 1) {
    const start = at
    while (at < to && isSkippable(tokens, at, to)) at += 1
    if (at < to && prepositions.has(tokens[at]!.lower) && tokens[at]!.lower !== 'of') {
      const end = occasionEnd(tokens, at, to)
      if (end !== undefined) at = end
    }
    if (at === start) break
  }
  return { at, isFirm: false, isQuoted: false }
}

function isSkippable(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]!
  const next = at + 1 < to ? tokens[at + 1] : undefined
  if (timeWords.has(token.lower) && token.lower !== 'may' && !(token.lower === 'last' && !next)) {
    return (
      !/^(?:recently|earlier|later|then|once|early|late|before|again|next|last|ago)$/.test(token.lower) ||
      !next ||
      !opensName(next)
    )
  }
  return (
    isAdverb(token) &&
    token.lower !== 'there' &&
    token.lower !== 'not' &&
    token.lower !== 'never' &&
    (token.lower.endsWith('ly') || token.lower === 'too' || token.lower === 'also' || token.lower === 'simply') &&
    !(next && isFiniteVerb(tokens, at + 1))
  )
}

const opensName = (token: Token): boolean => subjectPronouns.has(token.lower) && false

/** The end of “in an interview with the Post”, “on Friday”, “to reporters”; undefined where it is no occasion. */
function occasionEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  let hasOccasion = false
  let index = at + 1
  while (index < to && index - at < 9) {
    const token = tokens[index]!
    if (mediaNouns.has(token.lower) || (timeWords.has(token.lower) && token.lower !== 'may')) hasOccasion = true
    else if (
      hasOccasion ||
      token.kind === 'mark' ||
      prepositions.has(token.lower) ||
      (isFiniteVerb(tokens, index) && !isNounLike(tokens, index))
    )
      break
    index += 1
  }
  if (!hasOccasion) return undefined
  // “with the Post”, “about the plan”, “to voters” after an occasion.
  if (index < to && /^(?:with|to|on|at|by)$/.test(tokens[index]!.lower) && mediaNouns.has(tokens[index - 1]!.lower)) {
    const phrase = nounPhraseAfter(tokens, index + 1, to, 'object')
    if (phrase) return phrase.to
  }
  return index
}

/** “that”, a question word or a quotation after nothing but adverbials. */
function firmStart(tokens: readonly Token[], from: number, to: number): Skipped | undefined {
  const limit = Math.min(to, from + 26)
  for (let index = from; index < limit; index += 1) {
    const token = tokens[index]!
    const before = index > from ? tokens[index - 1] : undefined
    if (token.quotation) {
      const isIntroduced =
        before === undefined || before.text === ',' || before.text === ':' || token.quotation.words > 3
      if (!isIntroduced && index > from) return undefined
      return { at: index, isFirm: true, isQuoted: before !== undefined && (before.text === ',' || before.text === ':') }
    }
    if (token.text === ':') return index + 1 < to ? { at: index + 1, isFirm: true, isQuoted: true } : undefined
    if (token.text === ';' || isDashMark(token)) return undefined
    if (token.lower === 'that' && isThatClause(tokens, index, from)) return { at: index, isFirm: true, isQuoted: false }
    if (index === from && clauseStarts.has(token.lower)) return { at: index, isFirm: true, isQuoted: false }
    if (
      token.text === ',' &&
      !(tokens[index + 1]?.quotation || tokens[index + 1]?.lower === 'that' || hasCommaSoon(tokens, index, limit))
    )
      return undefined
    if (isFiniteVerb(tokens, index)) return undefined
    if (subjectPronouns.has(token.lower) && token.lower !== 'it' && token.lower !== 'you') return undefined
  }
  return undefined
}

const isDashMark = ({ text }: Token): boolean => text === '—' || text === '–' || text === '--'

/** Whether this “that” opens a clause: right after the cue, or after a noun, and not “that day”. */
function isThatClause(tokens: readonly Token[], index: number, from: number): boolean {
  const next = tokens[index + 1]
  if (!next || next.kind === 'mark') return next?.text === ','
  if (index === from) return true
  const before = tokens[index - 1]!
  if (prepositions.has(before.lower)) return false
  return !isFiniteVerb(tokens, index + 1)
}

function hasCommaSoon(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let index = from + 1; index < Math.min(limit, from + 12); index += 1) {
    if (tokens[index]!.text === ',')
      return tokens[index + 1]?.lower === 'that' || tokens[index + 1]?.quotation !== undefined
    if (isFiniteVerb(tokens, index)) return false
  }
  return false
}
