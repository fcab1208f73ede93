import type { CueClass } from '../statement.ts'
import { afterAdverbials } from './adverbials.ts'
import { cueForms } from './cue-verbs.ts'
import type { Draft } from './draft.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { NounPhrase } from './noun-phrase-before.ts'
import { afterColon, hasVerb } from './region-before.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isDeterminer, isFiniteVerb, isPossessive } from './word-class.ts'
import { coordinators, documentNouns, prepositions, roleNouns } from './words.ts'

/** A phrase that says whose the sentence around it is. */
interface Attribution {
  /** The first token of the phrase. */
  readonly from: number
  /** The token after the phrase. */
  readonly to: number
  readonly cue: { readonly from: number; readonly to: number }
  readonly cueClass: CueClass
  readonly speaker: NounPhrase
}

/**
 * What phrases ascribe to somebody that are no clause with a content of its own: “according to X”, “in X’s view”, “in the
 * words of X”, “as X put it”. They stand before, after or in the midst of what was said.
 */
export function attributionsOf(tokens: readonly Token[], { from }: Sentence, end: number): readonly Draft[] {
  const drafts: Draft[] = []
  for (let index = from; index + 2 < end; index += 1) {
    const isFirst = isOpening(tokens, from, index)
    const found =
      accordingTo(tokens, index, end, { isFirst }) ?? inView(tokens, index, end) ?? asSaid(tokens, index, end)
    if (!found) continue
    const parts = partsAround(tokens, { from, end, cue: index, after: found.to })
    if (parts.length === 0) continue
    drafts.push({
      cue: found.cue,
      cueClass: found.cueClass,
      speaker: found.speaker,
      inherited: undefined,
      via: undefined,
      parts,
      isNegated: false,
      isOpen: false,
      confidence: 0.95,
    })
  }
  return drafts
}

function accordingTo(
  tokens: readonly Token[],
  index: number,
  end: number,
  { isFirst }: { readonly isFirst: boolean },
): Attribution | undefined {
  const isPer = isPerAt(tokens, index, { isFirst })
  if (!isPer && (tokens[index]!.lower !== 'according' || tokens[index + 1]!.lower !== 'to')) return undefined
  const to = isPer ? index + 1 : index + 2
  const speaker = attributedTo(tokens, to, end, { isFirst })
  if (!speaker || (isPer && laws.test(tokens[speaker.headTo - 1]!.lower))) return undefined
  let isDocument = false
  for (let at = speaker.from; at < speaker.headTo; at += 1) isDocument ||= documentNouns.has(tokens[at]!.lower)
  const cue = { from: index, to }
  return { from: index, to: speaker.to, cue, cueClass: isDocument ? 'evidential' : 'speech', speaker }
}

/** What things are done by, and nobody speaks in: “as per the law”. */
const laws = /^(?:laws?|act|rules?|regulations?|constitution|tradition|custom|schedule|norms|guidelines|practice)$/

/** “Per the leaked draft, …”, “…, per two officials”, unlike “two per person”. */
function isPerAt(tokens: readonly Token[], index: number, { isFirst }: { readonly isFirst: boolean }): boolean {
  if (tokens[index]!.lower !== 'per' || !(isFirst || (tokens[index - 1]!.text === ',' && !tokens[index]!.isCapital)))
    return false
  const next = tokens[index + 1]!
  return (isDeterminer(next) && !/^an?$/.test(next.lower)) || next.isCapital || roleNouns.has(next.lower)
}

const views = new Set(['view', 'opinion', 'eyes', 'judgment', 'judgement', 'words', 'telling', 'estimation', 'reading'])

/** “in X’s view”, “in the view of X”, “in the words of X”. */
function inView(tokens: readonly Token[], index: number, end: number): Attribution | undefined {
  if (tokens[index]!.lower !== 'in') return undefined
  if (tokens[index + 1]!.lower === 'the' && views.has(tokens[index + 2]!.lower) && tokens[index + 3]?.lower === 'of') {
    const speaker = nounPhraseAfter(tokens, index + 4, end, 'subject')
    return (
      speaker && { from: index, to: speaker.to, cue: { from: index, to: index + 4 }, cueClass: 'perspective', speaker }
    )
  }
  for (let at = index + 2; at < Math.min(end, index + 9); at += 1) {
    const { kind, lower, text } = tokens[at]!
    if (views.has(lower)) {
      const owner = tokens[at - 1]!
      const isPronoun = at === index + 2 && /^(?:his|her|its|their)$/.test(owner.lower)
      if (!isPossessive(owner) && !isPronoun) return undefined
      const isBoundary = at + 1 >= end || (tokens[at + 1]!.text === ',' && !isWritten(tokens, at, end))
      const to = isPronoun ? at : at - 1
      const speaker = { from: index + 1, to, headTo: to }
      return isBoundary
        ? { from: index, to: at + 1, cue: { from: at, to: at + 1 }, cueClass: 'perspective', speaker }
        : undefined
    }
    if (kind === 'quotation' || (kind === 'mark' && text !== '’')) return undefined
  }
  return undefined
}

/** “In their opinion, the judges wrote that …”: a document, in which somebody says something. */
function isWritten(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^(?:opinion|judge?ment)$/.test(tokens[at]!.lower)) return false
  const speaker = nounPhraseAfter(tokens, at + 2, end, 'object')
  const verb = speaker && cueForms.get(tokens[speaker.to]?.lower ?? '')
  return verb?.cueClass === 'speech' && verb.form === 'past' && tokens[speaker!.to + 1]?.text !== ','
}

/** “as X put it”, “as X noted”: with nothing after the verb but a comma or the end. */
function asSaid(tokens: readonly Token[], index: number, end: number): Attribution | undefined {
  const token = tokens[index]!
  if (token.lower !== 'as') return undefined
  const before = tokens[index - 1]
  const isOpening = before?.isCapital === true && coordinators.has(before.lower)
  if (before && !token.isCapital && before.text !== ',' && !before.quotation && !isOpening) return undefined
  const speaker = nounPhraseAfter(tokens, index + 1, Math.min(end, index + 14), 'subject')
  if (!speaker) return undefined
  let verb = speaker.to
  while (verb < end && (isAdverb(tokens[verb]!) || /^(?:has|have|had)$/.test(tokens[verb]!.lower))) verb += 1
  // “as the late Paul Ovesen liked to say”
  const isWont = /^(?:likes?|liked|used)$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'to'
  if (isWont) verb += 2
  if (verb >= end) return undefined
  const { lower } = tokens[verb]!
  const isPut = /^(?:put|puts)$/.test(lower) && tokens[verb + 1]?.lower === 'it'
  const form = cueForms.get(lower)
  if (
    !isPut &&
    !(form?.cueClass === 'speech' && form.inverts && (form.form !== 'base' || isWont) && form.form !== 'ing')
  )
    return undefined
  const cueTo = isPut ? verb + 2 : verb + 1
  const { at } = afterAdverbials(tokens, cueTo, end)
  const rest = tokens[at]?.quotation && tokens[at - 1]?.text === ',' ? at - 1 : at
  if (rest < end && tokens[rest]!.text !== ',' && tokens[rest]!.text !== ':') return undefined
  return { from: index, to: rest, cue: { from: isWont ? verb - 2 : verb, to: cueTo }, cueClass: 'speech', speaker }
}

/** X; at the start of a sentence with an apposition only where a second comma closes it and no verb stands inside. */
function attributedTo(
  tokens: readonly Token[],
  from: number,
  end: number,
  { isFirst }: { readonly isFirst: boolean },
): NounPhrase | undefined {
  const phrase = nounPhraseAfter(tokens, from, end, 'subject')
  if (!phrase || !isFirst) return phrase
  if (tokens[phrase.headTo]?.text === ',' && /^(?:which|who|whose)$/.test(tokens[phrase.headTo + 1]?.lower ?? '')) {
    const comma = commaAfter(tokens, phrase.headTo + 1, end)
    if (comma !== undefined) return { ...phrase, to: comma }
  }
  if (phrase.to === phrase.headTo) return phrase
  const opensApposition = isDeterminer(tokens[phrase.headTo + 1]!) && tokens[phrase.to]?.text === ','
  for (let index = phrase.headTo; index < phrase.to; index += 1)
    if (!opensApposition || isFiniteVerb(tokens, index)) return { ...phrase, to: phrase.headTo }
  return phrase
}

/** Whether nothing stands before a phrase but “But”, “However,” or “At the same time”. */
function isOpening(tokens: readonly Token[], from: number, at: number): boolean {
  if (at - from <= 1) return !tokens[from]!.quotation
  if (tokens[at - 1]!.text === ',') return at - from === 2 && isAdverb(tokens[from]!, { atStart: true })
  if (!prepositions.has(tokens[from]!.lower) || hasVerb(tokens, from, at)) return false
  return tokens.slice(from, at).every(({ kind }) => kind === 'word')
}

interface Place {
  readonly from: number
  readonly end: number
  readonly cue: number
  /** The token after the speaker. */
  readonly after: number
}

function partsAround(tokens: readonly Token[], place: Place): readonly { from: number; to: number }[] {
  const { cue, after } = place
  const [from, end] = clauseAround(tokens, place)
  const rest = tokens[after]?.text === ',' || tokens[after]?.text === ':' ? after + 1 : after
  if (isOpening(tokens, from, cue)) {
    // At the start, after a conjunction or an adverb at most.
    const comma = rest > after ? after : commaAfter(tokens, after, end)
    const start = comma === undefined ? rest : comma + 1
    return start < end ? [{ from: start, to: end }] : []
  }
  const isParted = tokens[cue - 1]!.text === ','
  const before = { from: afterColon(tokens, from, cue), to: isParted ? cue - 1 : cue }
  const first = tokens[rest]
  const goesOn = isParted && tokens[after]?.text === ',' && rest < end && first !== undefined && !first.isCapital
  const isAside =
    first !== undefined && /^(?:who|which|a|an|adding|citing|but|while|though|although)$/.test(first.lower)
  return goesOn && !isAside ? [before, { from: rest, to: end }] : [before]
}

/** The part of a sentence between semicolons that a phrase stands in. */
function clauseAround(
  tokens: readonly Token[],
  { from, end, cue, after }: Place,
): readonly [from: number, end: number] {
  let [first, last] = [cue, after]
  while (first > from && tokens[first - 1]!.text !== ';') first -= 1
  while (last < end && tokens[last]!.text !== ';') last += 1
  // “…; …, according to X” says so of all that stands before.
  return [cue - first <= 1 ? first : from, last]
}

function commaAfter(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let index = from; index < Math.min(end, from + 25); index += 1) if (tokens[index]!.text === ',') return index
  return undefined
}
