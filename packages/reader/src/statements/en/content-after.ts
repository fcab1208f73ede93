import { afterAdverbials, clauseStarts, type Skipped } from './adverbials.ts'
import type { CueFrame } from './cue-verbs.ts'
import type { Cue } from './find-cues.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isDeterminer, isFiniteVerb, isNounLike } from './word-class.ts'
import {
  documentNouns,
  mediaNouns,
  prepositions,
  roleNouns,
  timeWords,
  weakClauseStarts,
  weekdaysAndMonths,
} from './words.ts'

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
  /** A noun phrase ends before clauses that comment on it; an infinitive, and what a relative clause tells, where a clause of its own follows. */
  readonly shape: 'clause' | 'noun' | 'infinitive' | 'relative'
}

const clause = (content: number | undefined, cueTo: number, isQuoted: boolean, isFirm: boolean): After => ({
  content,
  cueTo,
  isQuoted,
  isFirm,
  shape: 'clause',
})
const none = (cueTo: number): After => clause(undefined, cueTo, false, true)
const firmly = (content: number, cueTo: number): After => clause(content, cueTo, false, true)
const loosely = (content: number, cueTo: number): After => clause(content, cueTo, false, false)
const nominally = (content: number, cueTo: number): After => ({
  content,
  cueTo,
  isQuoted: false,
  isFirm: false,
  shape: 'noun',
})
const toAct = (content: number, cueTo: number): After => ({
  content,
  cueTo,
  isQuoted: false,
  isFirm: true,
  shape: 'infinitive',
})
const skippedTo = ({ at, isQuoted }: Skipped, cueTo: number): After => clause(at, cueTo, isQuoted, true)

/** What a cue brings in after it, `to` being the end of the sentence. */
export function contentAfter(tokens: readonly Token[], cue: Cue, to: number): After {
  const { frames } = cue.form
  const start = cue.to
  const first = tokens[start]
  if (!first || start >= to) return none(start)
  const special = particleContent(tokens, cue, to) ?? contentAfterHearer(tokens, cue, to)
  if (special) return special
  const takesInfinitive = (frames.has('to') || frames.has('hearer-to')) && !frames.has('any')
  // “agreed to put that plan to a vote”
  if (takesInfinitive && isInfinitive(tokens, start, to)) return toAct(start, start)
  const next = afterAdverbials(tokens, start, to)
  if (next.at >= to) return none(start)
  // “dismissed as “lies” reports that …”
  if (frames.has('noun') && first.lower === 'as' && start + 1 < to && tokens[start + 1]!.quotation)
    return nominally(start + 1, start + 1)
  if (frames.size === 1 && frames.has('quote') && !tokens[next.at]!.quotation) return none(start)
  // “both had shown “bad will””: a deed.
  if (isDeed(cue) && next.isFirm && !next.isQuoted && tokens[next.at]!.quotation) return none(start)
  if (next.isFirm) return takesAny(frames) ? skippedTo(next, start) : none(start)
  const word = tokens[next.at]!
  if (word.kind === 'mark' && !/^[($[#@]$/.test(word.text)) return none(start)
  if (takesInfinitive && (word.lower === 'to' || word.lower === 'not')) return toAct(next.at, start)
  if (next.at === start && isFiniteVerb(tokens, start) && isInRelative(tokens, cue) && frames.has('any'))
    return { ...loosely(start, start), shape: 'relative' }
  if (isFiniteVerb(tokens, next.at) || /^(?:and|but|or)$/.test(word.lower)) return none(start)
  if (frames.has('any')) return opensClause(tokens, next.at, to) ? firmly(next.at, start) : loosely(next.at, start)
  // “A memo shows managers knew”: what documents show needs no “that”.
  const isShown = cue.form.cueClass === 'evidential' && followsFinder(tokens, cue)
  const isClause =
    (frames.has('clause') || isShown) &&
    (!prepositions.has(word.lower) || isAmount(tokens, next.at)) &&
    !/^(?:him|them|us|me)$/.test(word.lower) &&
    opensClause(tokens, next.at, to)
  if (isClause) return firmly(next.at, start)
  const isSubject = /^(?:he|she|they|it|there|we|i)$/.test(word.lower)
  if (frames.has('that') && isSubject && isFiniteVerb(tokens, skipAdverbs(tokens, next.at + 1, to)))
    return loosely(next.at, start)
  if (cue.form.lemma === 'welcome' && isGuest(tokens, next.at, to)) return none(start)
  return frames.has('noun') && isNominal(tokens, next.at) ? nominally(next.at, start) : none(start)
}

/** “Welcomed the witnesses”, “welcomed her guest to Oslo”: a greeting. */
function isGuest(tokens: readonly Token[], at: number, to: number): boolean {
  const phrase = nounPhraseAfter(tokens, at, to, 'object')
  const head = phrase && tokens[phrase.to - 1]!.lower
  return head !== undefined && (roleNouns.has(head) || /^(?:guests?|visitors?|him|her|them)$/.test(head))
}

/** Whether a document or a body that finds things is named in the clause before: “the review, led by Toll, found staff were …”. */
function followsFinder(tokens: readonly Token[], { from }: Cue): boolean {
  for (let index = from - 1; index > Math.max(-1, from - 24); index -= 1) {
    const { lower, text } = tokens[index]!
    if (documentNouns.has(lower) || finders.has(lower)) return true
    if (/^[.;:]$/.test(text)) return false
  }
  return false
}

const finders = new Set(
  'jury court tribunal panel inquest inspectors auditors investigators researchers scientists'.split(' '),
)

/** “A ruling (that) campaigners say could …”: what is said goes on with the noun of the relative clause. */
function isInRelative(tokens: readonly Token[], { from }: Cue): boolean {
  for (let index = from - 1; index > Math.max(0, from - 8); index -= 1) {
    const { lower } = tokens[index]!
    if (/^(?:that|which|who)$/.test(lower)) return index < from - 1
    // “a move the government says could …”
    const before = tokens[index - 1]!
    if (/^(?:the|his|her|its|their)$/.test(lower))
      return before.kind === 'word' && !before.isCapital && isNounLike(tokens, index - 1)
    if (tokens[index]!.kind === 'mark' || isFiniteVerb(tokens, index)) return false
  }
  return false
}

/** “At least nine rivers”, “about 40 people”: a preposition that opens no adverbial. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (/^(?:least|most)$/.test(next?.lower ?? '')) return true
  return /^(?:about|around|over|under|between)$/.test(tokens[at]!.lower) && next?.kind === 'number'
}

const isDeed = ({ form }: Cue): boolean =>
  form.cueClass === 'evidential' && /^(?:show|demonstrate|prove)$/.test(form.lemma)

/** “to” with a verb after it, unlike “to the board”, “to Reuters”, “to reporters”. */
function isInfinitive(tokens: readonly Token[], at: number, to: number): boolean {
  const verb = tokens[at + 1]
  return (
    tokens[at]?.lower === 'to' &&
    verb?.kind === 'word' &&
    at + 1 < to &&
    !verb.isCapital &&
    !isDeterminer(verb) &&
    !mediaNouns.has(verb.lower) &&
    !roleNouns.has(verb.lower)
  )
}

/** Whether anything but an infinitive can follow. */
const takesAny = (frames: ReadonlySet<CueFrame>): boolean =>
  (['any', 'clause', 'that', 'quote', 'noun', 'hearer'] as const).some((frame) => frames.has(frame))

/** After one who is told, asked or accused: “told reporters that”, “urged Smith to”, “accused him of”. */
function contentAfterHearer(tokens: readonly Token[], cue: Cue, to: number): After | undefined {
  const { frames, lemma } = cue.form
  const first = tokens[cue.to]!
  if (!frames.has('hearer') && !frames.has('hearer-to') && !frames.has('hearer-of')) return undefined
  if (clauseStarts.has(first.lower) || first.kind === 'mark') return undefined
  if (
    (timeWords.has(first.lower) && (!first.isCapital || weekdaysAndMonths.has(first.lower))) ||
    (/^(?:last|this|next)$/.test(first.lower) && timeWords.has(tokens[cue.to + 1]?.lower ?? ''))
  )
    return undefined
  const from = skipAdverbs(tokens, cue.to, to)
  // accused “a handful” of …
  if (first.quotation && frames.has('hearer-of') && tokens[cue.to + 1]?.lower === 'of') return toAct(cue.to, cue.to)
  // told “60 Minutes” that …
  const isOutlet =
    first.quotation !== undefined &&
    first.quotation.words <= 4 &&
    (tokens[cue.to + 1]?.lower === 'that' || tokens[cue.to + 1]?.quotation)
  if (first.quotation && !isOutlet) return undefined
  const hearerTo = isOutlet
    ? cue.to + 1
    : hearersEnd(tokens, nounPhraseAfter(tokens, from, to, frames.has('hearer-of') ? 'accused' : 'object')?.to, to)
  if (hearerTo === undefined) return undefined
  // “Accused carriers of charging for delays that …”
  if (frames.has('hearer-of'))
    return tokens[hearerTo]?.lower === 'of' && hearerTo + 1 < to ? toAct(from, cue.to) : none(hearerTo)
  const next = isInfinitive(tokens, hearerTo, to)
    ? { at: hearerTo, isFirm: false, isQuoted: false }
    : pastRelative(tokens, afterAdverbials(tokens, hearerTo, to), to)
  const word = next.at < to ? tokens[next.at] : undefined
  if (next.isFirm) return skippedTo(next, hearerTo)
  if (word && /^(?:to|not|never)$/.test(word.lower)) {
    // Who is urged to act, or accused, is part of what was said; who is told to is not.
    if (frames.has('hearer-to'))
      return lemma === 'warn' || lemma === 'caution' ? toAct(next.at, hearerTo) : toAct(from, cue.to)
    if (lemma === 'tell') return toAct(next.at, hearerTo)
  }
  if (word && /^(?:of|about|against)$/.test(word.lower) && next.at + 1 < to) return loosely(next.at, hearerTo)
  if (
    frames.has('hearer') &&
    word &&
    word.kind !== 'mark' &&
    !prepositions.has(word.lower) &&
    opensClause(tokens, next.at, to)
  )
    return loosely(next.at, hearerTo)
  if (frames.has('noun')) return undefined
  return !frames.has('clause') || frames.has('hearer') ? none(hearerTo) : undefined
}

/** The end of “hospitals and other employers” before “that”. */
function hearersEnd(tokens: readonly Token[], first: number | undefined, to: number): number | undefined {
  if (first === undefined || first >= to || tokens[first]!.lower !== 'and') return first
  const other = nounPhraseAfter(tokens, first + 1, to, 'object')?.to
  if (other === undefined || other >= to) return first
  const next = afterAdverbials(tokens, other, to)
  return next.isFirm && tokens[next.at]!.lower === 'that' ? other : first
}

/** “told reporters in the town where she had met him that …”: past the clause about the place, to what was told. */
function pastRelative(tokens: readonly Token[], next: Skipped, to: number): Skipped {
  if (!next.isFirm || tokens[next.at]!.lower !== 'where') return next
  for (let at = next.at + 2; at < Math.min(to, next.at + 24); at += 1) {
    const { lower, kind, quotation } = tokens[at]!
    if (kind === 'mark' || quotation) return next
    if (lower === 'that' && isNounLike(tokens, at - 1) && !isFiniteVerb(tokens, at + 1)) return { ...next, at }
  }
  return next
}

const isNominal = (tokens: readonly Token[], at: number): boolean =>
  isDeterminer(tokens[at]!) || isNounLike(tokens, at) || tokens[at]!.lower === 'it' || /^[$€£¥]/.test(tokens[at]!.text)

/** “called for X”, “called on X to”, “warned of X”, “pointed out that”. */
function particleContent(tokens: readonly Token[], { form, to: start }: Cue, to: number): After | undefined {
  const first = tokens[start]!
  const { frames, lemma } = form
  if (lemma === 'point') {
    if (first.lower !== 'out' && first.lower !== 'to')
      return frames.has('that') && first.lower === 'that' ? undefined : none(start)
    const next = afterAdverbials(tokens, start + 1, to)
    if (next.at >= to || (!next.isFirm && tokens[next.at]!.kind === 'mark')) return none(start + 1)
    if (next.isFirm) return skippedTo(next, start + 1)
    return isNominal(tokens, start + 1) || opensClause(tokens, start + 1, to)
      ? nominally(start + 1, start + 1)
      : none(start + 1)
  }
  if (lemma === 'rule' && /^(?:it|this|that|them)$/.test(first.lower) && tokens[start + 1]?.lower === 'out')
    return none(Math.min(to, start + 2))
  if (lemma === 'rule' && first.lower === 'out') return start + 1 < to ? nominally(start + 1, start + 1) : none(start)
  if (lemma === 'call') {
    if (first.lower === 'for' && start + 1 < to) return nominally(start + 1, start + 1)
    if (first.lower !== 'on' && first.lower !== 'upon')
      return names(tokens, start, to) ? nominally(start, start) : none(start)
    const hearer = nounPhraseAfter(tokens, start + 1, to, 'object')
    return hearer && hearer.to < to && tokens[hearer.to]!.lower === 'to' ? toAct(start + 1, start + 1) : none(start + 1)
  }
  // “termed the closure illegal”
  if (/^(?:label|brand|term)$/.test(lemma) && isDeterminer(first) && start + 3 <= to) return nominally(start, start)
  if (/^(?:dub|label|brand|term)$/.test(lemma)) return names(tokens, start, to) ? nominally(start, start) : none(start)
  if (lemma === 'appeal' && first.lower === 'to') {
    const hearer = nounPhraseAfter(tokens, start + 1, to, 'object')
    return hearer && hearer.to < to && tokens[hearer.to]!.lower === 'to' ? toAct(start + 1, start + 1) : none(start + 1)
  }
  const isParticle = /^(?:of|about|against|on|for)$/.test(first.lower) && frames.has(first.lower as 'of')
  if (!isParticle) return lemma === 'speak' ? none(start) : undefined
  if (start + 1 >= to || timeWords.has(tokens[start + 1]!.lower) || hasMediaSoon(tokens, start + 1, to))
    return undefined
  return nominally(start + 1, start + 1)
}

/** “called it a hoax”, “called the plan “reckless””: an object and what it is called. */
function names(tokens: readonly Token[], start: number, to: number): boolean {
  const first = tokens[start]!
  if (/^(?:a|an|out|off|back|up|into)$/.test(first.lower) || first.kind !== 'word' || prepositions.has(first.lower))
    return false
  if (/^(?:it|him|them|this|that)$/.test(first.lower)) {
    const next = start + 1 < to ? tokens[start + 1]! : undefined
    return next !== undefined && next.kind !== 'mark' && !prepositions.has(next.lower) && !timeWords.has(next.lower)
  }
  for (let index = start + 1; index < Math.min(to, start + 10); index += 1) {
    if (index < start + 3 && gatherings.test(tokens[index]!.lower)) return false
    const { quotation, kind, lower } = tokens[index]!
    if (quotation || /^(?:a|an)$/.test(lower)) return true
    if (kind === 'mark' || isFiniteVerb(tokens, index)) return false
  }
  return false
}

/** What is called in the sense of summoned: “called the meeting after a row”. */
const gatherings =
  /^(?:meeting|session|summit|conference|election|vote|ballot|referendum|strike|walkout|demonstration|protest|march|truce)s?$/

function hasMediaSoon(tokens: readonly Token[], from: number, to: number): boolean {
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
function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  const first = tokens[at]
  if (!first) return false
  if (weakClauseStarts.has(first.lower) && !isDeterminer(first)) return true
  for (let index = at; index < Math.min(to, at + 24); index += 1) {
    const { lower, text } = tokens[index]!
    if (text === ';' || text === ':' || (index > at && asides.has(lower))) return false
    if (text === ',' && index > at && !(tokens[index - 1]!.isCapital && tokens[index + 1]?.isCapital)) return false
    // “added fuel to it by suggesting that …”: the verb belongs to what was done.
    if (lower === 'by' && tokens[index + 1]?.lower.endsWith('ing')) return false
    if (isFiniteVerb(tokens, index) || (index > at && isQuotedPredicate(tokens, index))) return index > at
  }
  return false
}

/** “told them the crew “never answered””: a quotation that goes on with a verb after a noun. */
const isQuotedPredicate = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.quotation !== undefined &&
  /^[^\p{L}]{1,2}(?:(?:never|no longer|\p{Ll}+ly) )?(?:\p{Ll}+ed|is|are|was|were|has|have|had|will|would|could|did|does)(?!\p{L})/u.test(
    tokens[index]!.text,
  ) &&
  isNounLike(tokens, index - 1)

/** A verb after one of these is not the verb of the clause that they stand in. */
const asides = new Set([
  'which',
  'because',
  'if',
  'when',
  'while',
  'as',
  'before',
  'after',
  'where',
  'although',
  'though',
  'until',
  'unless',
])
