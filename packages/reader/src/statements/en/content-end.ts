import type { After } from './content-after.ts'
import type { Cue } from './find-cues.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { hasVerb, isComma } from './region-before.ts'
import type { Token } from './tokens.ts'
import { isDeterminer, isFiniteVerb } from './word-class.ts'
import { coordinators, subjectPronouns } from './words.ts'

interface Ahead {
  readonly cues: readonly Cue[]
  readonly index: number
  readonly after: After
  readonly end: number
  /** The start of the sentence. */
  readonly from: number
}

/**
 * Where the content that a cue brings in after it ends: with the sentence, with its quotation, or where a coordinate cue
 * begins (“…, adding that”, “… and warned”, “…, but Jones said”).
 */
export function cutContent(tokens: readonly Token[], { cues, index, after, end, from }: Ahead): number {
  const content = after.content!
  const { quotation } = tokens[content]!
  if (quotation && (after.isQuoted || /[.?!,]/.test(quotation.endMark))) return quotedEnd(tokens, content, end)
  for (const next of cues.slice(index + 1, index + 9)) {
    if (next.from <= content) continue
    if (next.from >= end) break
    const cut =
      cutAt(tokens, content, next, ownSubject(tokens, next, from)) ?? afterRelative(tokens, cues[index]!, next, from)
    if (cut !== undefined && cut > content) return cut
  }
  // “Officials, who insist that …, left”: the main verb ends the relative clause.
  const isInserted =
    /^(?:who|which)$/.test(tokens[cues[index]!.from - 1]?.lower ?? '') && isComma(tokens[cues[index]!.from - 2])
  for (let at = content + 1; isInserted && at + 1 < end; at += 1)
    if (isComma(tokens[at]) && isFiniteVerb(tokens, at + 1)) return at
  for (let at = content + 1; at + 1 < end; at += 1) if (endsHere(tokens, at, end, after.shape, cues[index]!)) return at
  return end
}

function endsHere(tokens: readonly Token[], at: number, end: number, shape: After['shape'], cue: Cue): boolean {
  const { text, lower } = tokens[at]!
  const next = tokens[at + 1]!.lower
  if (text === ',' && next === 'according' && tokens[at + 2]?.lower === 'to') return true
  if (isVerdict(tokens, at, end) || isPlaced(tokens, at)) return true
  // “Would not say when: “Ask me later.””: what is quoted was said.
  if (text === ':' && cue.isNegated && tokens[at + 1]!.quotation) return true
  if (text === ',' && next === 'but' && staysSilent(tokens, at + 2, end)) return true
  if (shape === 'clause') return false
  if (shape === 'relative') return text === ',' && hasVerbSoon(tokens, at + 1, end)
  if (text === ',' && (next === 'and' || next === 'but') && hasVerbSoon(tokens, at + 2, end)) return true
  // “the wages, which the state promised to pay soon, were only …”
  if (text === ',' && shape === 'infinitive' && /^(?:is|are|was|were|has|have|had|will|would)$/.test(next)) return true
  if (/^(?:[—–―]|--)$/.test(text) && next === 'but') return true
  if (shape === 'infinitive') return false
  // “Has confirmed little: it has not named a date” tells what was done, unlike “demanded three things: rest, pay and time”.
  if (text === ':' && /^(?:it|they|he|she)$/.test(next) && isDeed(tokens[at + 2])) return true
  if (lower === 'and' && tokens[at - 1]!.quotation && isFiniteVerb(tokens, at + 1)) return true
  if (lower === 'but' || /^(?:[—–―]|--)$/.test(text)) return true
  // “Slammed the plan yesterday after talks failed”
  if (/^(?:yesterday|tonight)$/.test(lower)) return true
  return text === ',' && (comments.has(next) || (next.endsWith('ing') && next !== 'including'))
}

/** “…, but would not say when”, “…, but declined to comment”: whoever spoke is the subject again. */
function staysSilent(tokens: readonly Token[], at: number, end: number): boolean {
  const isRefusing = /^(?:declined|refused)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to'
  if (/^(?:stopped|stops)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'short') return true
  const isDenied = /^(?:would|did|could)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'not'
  if ((!isRefusing && !isDenied) || at + 2 >= end) return false
  return /^(?:say|give|comment|elaborate|provide|name|identify|specify|discuss|confirm|disclose|reveal|explain|go)$/.test(
    tokens[at + 2]!.lower,
  )
}

const isDeed = (verb: Token | undefined): boolean =>
  verb !== undefined && /^(?:has|have|had|did|was|were)$/.test(verb.lower)

/** “…, in the latest row over it”, “…, in a move that …”: how the writer places what was said. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== ',' || tokens[at + 1]!.lower !== 'in') return false
  const words = tokens.slice(at + 2, at + 5).map(({ lower }) => lower)
  return (
    /^(?:an?|the|what)$/.test(words[0] ?? '') &&
    words.some((word) => /^(?:latest|move|bid|sign|blow|twist|setback|escalation)$/.test(word))
  )
}

/** “…, a charge that Toll rejected”: a noun for what was said, by the writer. */
function isVerdict(tokens: readonly Token[], at: number, end: number): boolean {
  const article = tokens[at]!.text === ',' ? at + 1 : tokens[at - 1]!.quotation?.endMark === ',' ? at : undefined
  if (article === undefined || !/^an?$/.test(tokens[article]!.lower)) return false
  const next = tokens[article + 2]
  if (
    /^(?:charge|claim|accusation|allegation|assertion|remark|suggestion)$/.test(tokens[article + 1]?.lower ?? '') &&
    /^(?:that|which|denied|rejected|disputed)$/.test(next?.lower ?? '')
  )
    return true
  // “…, a figure the union disputes”, “…, a step she has resisted”: somebody else's answer to it.
  if (!next || !(isDeterminer(next) || next.isCapital || subjectPronouns.has(next.lower) || next.lower === 'that'))
    return false
  for (let verb = article + 3; verb < Math.min(end, article + 10); verb += 1) {
    if (/^(?:described|called|branded|dubbed|dismissed|denounced|hailed)$/.test(tokens[verb]!.lower)) return true
    if (/^(?:den|reject|disput|contest|resist|refus|oppos)(?:y|ies|ied|ed|es?|s)?$/.test(tokens[verb]!.lower))
      return verb + 1 >= end
  }
  return false
}

function hasVerbSoon(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from]
  if (!first || !(isDeterminer(first) || first.isCapital || subjectPronouns.has(first.lower))) return false
  return hasVerb(tokens, from + 1, Math.min(end, from + 9))
}

/** What opens a clause that comments on a noun phrase and is no part of what was said. */
const comments = new Set([
  'but',
  'yet',
  'which',
  'who',
  'while',
  'although',
  'though',
  'whereas',
  'because',
  'when',
  'whose',
])

function quotedEnd(tokens: readonly Token[], content: number, end: number): number {
  let to = content + 1
  while (to < end) {
    let next = to
    while (next < end && /^(?:and|,|then|but|that|or)$/.test(tokens[next]!.lower)) next += 1
    if (next === to || next >= end || !tokens[next]!.quotation) return to
    to = next + 1
  }
  return to
}

function ownSubject(tokens: readonly Token[], cue: Cue, from: number): number | undefined {
  return tokens[cue.from - 1]!.text === ',' ? nounPhraseBefore(tokens, from, cue.from)?.from : undefined
}

/** “A trader who said he had seen it told Reuters”: the main verb ends the relative clause. */
function afterRelative(tokens: readonly Token[], cue: Cue, next: Cue, from: number): number | undefined {
  if (next.use !== 'finite' || next.form.cueClass !== 'speech' || tokens[cue.from - 1]?.lower !== 'who')
    return undefined
  if (isComma(tokens[cue.from - 2]) || coordinators.has(tokens[cue.from - 2]?.lower ?? '')) return undefined
  const subject = nounPhraseBefore(tokens, from, next.from)
  return subject && subject.from < cue.from - 1 ? next.from : undefined
}

function cutAt(tokens: readonly Token[], content: number, next: Cue, own: number | undefined): number | undefined {
  const left = tokens[next.from - 1]!
  if (next.use === 'participle') {
    if (left.text === ',') return next.from - 1
    if (left.quotation?.endMark === ',') return next.from
    if (left.lower === 'and' || left.lower === 'but') return beforeComma(tokens, next.from - 1)
    return undefined
  }
  if (next.use === 'passive') return undefined
  if (next.form.cueClass !== 'speech') return opinionOfOthers(tokens, content, next)
  if (/^(?:and|but|yet)$/.test(left.lower)) return beforeComma(tokens, next.from - 1)
  // “Smith, who understood that it would fail, told his advisers”: the sentence goes on with its main verb.
  if (left.text === ',' && own !== undefined && own < content) return next.from - 1
  // “Minister calls it a trap, refuses to sign”, as headlines have it.
  if (left.text === ',' && own === undefined && next.form.form !== 'past' && next.use === 'finite') return next.from - 1
  const phrase = nounPhraseBefore(tokens, content, next.from)
  // “…, which, he said, would …”
  if (phrase && tokens[phrase.from - 1]?.text === ',' && isWhich(tokens, phrase.from - 2, content))
    return phrase.from - 3
  const word = phrase && phrase.from > content ? tokens[phrase.from - 1] : undefined
  if (!phrase || !word) return undefined
  if (word.text === ';') return phrase.from - 1
  const parting = tokens[phrase.from - 2]!
  if (isComma(parting) && /^(?:but|and|while|though|although|as|yet)$/.test(word.lower)) return phrase.from - 2
  if (parting.quotation && /^(?:but|while|though|although|yet)$/.test(word.lower)) return phrase.from - 1
  if (parting.quotation?.endMark === ',' && word.lower === 'and' && !subjectPronouns.has(tokens[phrase.from]!.lower))
    return phrase.from - 1
  // “… and Democrats accused the party”: a second speaker.
  const isOther = word.lower === 'and' && next.form.form === 'past' && !subjectPronouns.has(tokens[phrase.from]!.lower)
  return isOther && next.use === 'finite' ? phrase.from - 1 : undefined
}

/** “…, and exporters fear that …”: where somebody else's opinion begins, joined by a conjunction. */
function opinionOfOthers(tokens: readonly Token[], content: number, next: Cue): number | undefined {
  if (next.form.cueClass !== 'opinion' || next.use !== 'finite' || tokens[next.to]?.lower !== 'that') return undefined
  const phrase = nounPhraseBefore(tokens, content, next.from)
  if (!phrase || phrase.from <= content + 1 || subjectPronouns.has(tokens[phrase.from]!.lower)) return undefined
  const isParted = isComma(tokens[phrase.from - 2]) && /^(?:and|but|while|though)$/.test(tokens[phrase.from - 1]!.lower)
  return isParted ? phrase.from - 2 : undefined
}

const isWhich = (tokens: readonly Token[], at: number, from: number): boolean =>
  at - 1 > from && /^(?:which|who)$/.test(tokens[at]!.lower) && tokens[at - 1]!.text === ','

const beforeComma = (tokens: readonly Token[], at: number): number => (tokens[at - 1]!.text === ',' ? at - 1 : at)
