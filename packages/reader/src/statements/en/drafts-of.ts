import { afterAdverbials } from './adverbials.ts'
import { attributionsOf } from './attributions.ts'
import { isToldBy } from './can-speak.ts'
import { colonQuoteOf } from './colon-quotes.ts'
import { type After, contentAfter } from './content-after.ts'
import { cutContent } from './content-end.ts'
import { type Draft, trimmed } from './draft.ts'
import { type Cue, cuesOf } from './find-cues.ts'
import { mainSubject } from './main-subject.ts'
import { namedAs } from './named-as.ts'
import { nounCuesOf } from './noun-cues.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { type NounPhrase, nounPhraseBefore } from './noun-phrase-before.ts'
import { canBeSaid, hasQuotation, hasVerb, isComma, type Region, regionBefore, takesBefore } from './region-before.ts'
import type { Sentence } from './sentences.ts'
import { settled, viewsWithin } from './settled.ts'
import { type Subject, subjectOf } from './subject-of.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isClosedClass, isFiniteVerb } from './word-class.ts'
import { auxiliaries, coordinators, subjectPronouns, subordinators } from './words.ts'

/** The statements of a sentence, in the order of their cues. */
export function draftsOf(tokens: readonly Token[], sentence: Sentence): readonly Draft[] {
  const sentenceEnd = withoutEndMarks(tokens, sentence)
  const cues = cuesOf(tokens, sentence)
  const openingEnd = openingClauseEnd(tokens, sentence, sentenceEnd)
  const attributed = attributedBefore(tokens, sentence, sentenceEnd, cues)
  const drafts: Draft[] = []
  let claimed = sentence.from
  /** The last speaker that stands after its cue, with what is told about him there. */
  let within: NounPhrase | undefined
  let subject: Subject | undefined
  let main: NounPhrase | undefined | 'unknown' = 'unknown'
  const mainPhrase = (): NounPhrase | undefined => {
    if (main === 'unknown') main = mainSubject(tokens, sentence)
    return main
  }
  for (const [index, cue] of cues.entries()) {
    // What “…, sources said” brings in is all before it.
    const isEarlier = attributed !== undefined && index < attributed.index
    if (attributed?.index === index) claimed = attributed.region.from
    const bound = isEarlier ? attributed.region.to : sentenceEnd
    const limit = openingEnd !== undefined && cue.from < openingEnd ? Math.min(bound, openingEnd) : bound
    const found = subjectOf(tokens, sentence, limit, cue, subject?.phrase ?? subject?.inherited, mainPhrase)
    if (!found) continue
    const inside = within && cue.from < within.to ? within.to - (isComma(tokens[within.to - 1]) ? 1 : 0) : limit
    const opening = found.inherited && found.inherited.from > cue.to ? found.inherited.from - 1 : limit
    const end = Math.min(limit, opening, inside)
    const after = contentAfter(tokens, found.isInverted ? { ...cue, to: found.phrase!.to } : cue, end)
    const draft = draftAt({ tokens, sentence, end, cues, index, subject: found, after, claimed })
    if (!draft) continue
    drafts.push(draft)
    if (found.isInverted) within = found.phrase
    claimed = Math.max(claimed, draft.cue.to, ...draft.parts.map(({ to }) => to))
    if (cue.form.cueClass !== 'evidential') subject = found
  }
  const attributions = attributionsOf(tokens, sentence, sentenceEnd)
  const names = namedAs(tokens, sentence, sentenceEnd)
  const firm = [...attributions, ...names]
  const others = drafts.filter(({ cue }) => !firm.some((each) => each.cue.from === cue.from))
  const views = viewsWithin(attributions, others)
  const told = [
    ...settled(tokens, others, attributions),
    ...views,
    ...names,
    ...nounCuesOf(tokens, sentence, sentenceEnd),
  ]
  const quote = colonQuoteOf(tokens, sentence, sentenceEnd, told)
  return (quote ? [...told, quote] : told).toSorted((one, other) => one.cue.from - other.cue.from)
}

/** The comma after an opening clause: “While he admitted it, she …”; undefined where the sentence opens with none. */
function openingClauseEnd(tokens: readonly Token[], { from }: Sentence, end: number): number | undefined {
  const first = tokens[from]!
  if (!/^(?:while|although|though|if|when|after|before|since|as|because|once|until|unless|whereas)$/.test(first.lower))
    return undefined
  for (let at = from + 2; at < Math.min(end, from + 60); at += 1) {
    // “After hearing both sides, …”
    const isGerund = tokens[from + 1]!.lower.endsWith('ing')
    if (tokens[at]!.text !== ',' || !(isGerund || hasVerb(tokens, from + 1, at))) continue
    const subject = nounPhraseAfter(tokens, at + 1, Math.min(end, at + 16), 'subject')
    let verb = subject?.to ?? end
    while (verb < end && isAdverb(tokens[verb]!)) verb += 1
    if (verb < end && isFiniteVerb(tokens, verb)) return at
  }
  return undefined
}

function withoutEndMarks(tokens: readonly Token[], { from, to }: Sentence): number {
  let end = to
  while (end > from && /^[.?!…)\]]+$/.test(tokens[end - 1]!.text)) {
    if (tokens[end - 1]!.text === ')' && !/^[.?!]$/.test(tokens[end - 2]?.text ?? '')) break
    end -= 1
  }
  return end
}

interface Attributed {
  /** Which cue it is. */
  readonly index: number
  readonly region: Region
}

/** The last “…, sources said” with nothing after it but a comma, where an earlier cue would claim what stands before it. */
function attributedBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  end: number,
  cues: readonly Cue[],
): Attributed | undefined {
  for (let index = cues.length - 1; index > Math.max(0, cues.length - 6); index -= 1) {
    const cue = cues[index]!
    if (cue.use !== 'finite' || cue.form.form === 'base' || !followsContent(cue)) continue
    const inverted = saidAtEnd(tokens, cue, end)
    const phrase = inverted ? undefined : nounPhraseBefore(tokens, sentence.from, cue.from)
    const hearer = cue.form.frames.has('hearer') ? nounPhraseAfter(tokens, cue.to, end, 'object') : undefined
    const { at } = afterAdverbials(tokens, inverted?.to ?? hearer?.to ?? cue.to, end)
    if (!(phrase ?? inverted) || (at < end && tokens[at]!.text !== ',')) continue
    const clauseFrom = phrase?.from ?? cue.from
    if (clauseFrom <= sentence.from) continue
    const region = regionBefore(tokens, sentence.from, clauseFrom)
    const isUtterance = region && tokens[region.to - 1]!.quotation?.endMark.match(/[,.?!—]/)
    const isLinked = coordinators.has(tokens[clauseFrom - 1]!.lower)
    if (region && !isUtterance && !isLinked && hasVerb(tokens, region.from, region.to)) return { index, region }
  }
  return undefined
}

/** X of “…, said X” where nothing but a time or a place follows. */
function saidAtEnd(tokens: readonly Token[], { form, from, verb, to }: Cue, end: number): NounPhrase | undefined {
  if (tokens[from - 1]?.text !== ',' || from !== verb || !form.inverts || form.form === 'base') return undefined
  const phrase = nounPhraseAfter(tokens, to, end, 'subject')
  return phrase && tokens[to]!.isCapital && !(phrase.to < end && isFiniteVerb(tokens, phrase.to)) ? phrase : undefined
}

interface Context {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly end: number
  readonly cues: readonly Cue[]
  readonly index: number
  readonly subject: Subject
  readonly after: After
  /** What stands before this token belongs to an earlier statement. */
  readonly claimed: number
}

/** Whether the verb may come after what was said: “…, she argued”, “…, one study found”, but not “…, he decided”. */
function followsContent({ form }: Cue): boolean {
  const { inverts, frames, lemma } = form
  return (
    inverts ||
    frames.has('any') ||
    frames.has('clause') ||
    /^(?:find|show|reveal|indicate|suggest|point|rule|read)$/.test(lemma)
  )
}

function draftAt(context: Context): Draft | undefined {
  const { tokens, sentence, end, cues, index, subject, after, claimed } = context
  const cue = cues[index]!
  const draft = (parts: Draft['parts'], confidence: number, isOpen = false): Draft => ({
    cue: { from: cue.from, to: Math.max(cue.to, subject.isInverted ? cue.to : after.cueTo) },
    cueClass: cue.form.cueClass,
    speaker: subject.phrase,
    inherited: subject.inherited,
    via: subject.via,
    parts,
    isNegated: cue.isNegated !== (subject.isNobody === true),
    isOpen,
    confidence,
  })
  if (subject.about) {
    const { from, to } = trimmed(tokens, subject.about)
    const as = subject.phrase!.to
    // “was described by X as “a farce””
    const isNamedAfter = tokens[as]?.lower === 'as' && as + 1 < end && cue.form.lemma === 'describe'
    const named = isNamedAfter
      ? { from: as, to: cutContent(tokens, { cues, index, after: asName(as), end, from: sentence.from }) }
      : subject.named
    return draft([{ from, to }, ...(named ? [named] : [])], 0.7)
  }
  const clauseFrom = subject.isInverted ? cue.from : (subject.phrase?.from ?? cue.from)
  // Before “who had predicted it” stands the one who did.
  const isRelative = subject.phrase !== undefined && /^(?:who|which)$/.test(tokens[subject.phrase.from]!.lower)
  const before =
    subject.inherited || isRelative || !followsContent(cue) ? undefined : regionBefore(tokens, claimed, clauseFrom)
  const isAfterQuoted = after.content !== undefined && after.isQuoted && tokens[after.content]!.quotation !== undefined
  const certainty = subject.inherited ? 0.1 : 0
  const isQuoteVerb = cue.form.frames.size === 1 && cue.form.frames.has('quote')
  if (before && isQuoteVerb && !hasQuotation(tokens, before)) return undefined
  // “Homebuyers will pay too, said Fitch: “A deck costs more.””
  const isBoth = before && isAfterQuoted && subject.isInverted && canBeSaid(tokens, before)
  if (before && (isBoth || takesBefore(tokens, before, after, { isAfterQuoted, end }))) {
    // “… in Norrick, where, she says, the wall is cracked”
    const isPlace = before.to - before.from === 1 && tokens[before.from]!.lower === 'where'
    const parts: { from: number; to: number }[] = isPlace ? [] : [before]
    if (isAfterQuoted) parts.push({ from: after.content!, to: after.content! + 1 })
    else {
      const rest = parentheticalRest(
        context,
        before,
        subject.isInverted ? subject.phrase!.to : Math.max(cue.to, after.cueTo),
      )
      if (rest) parts.push(rest)
      else if (!before.isQuoted && (isPlace || !canBeSaid(tokens, before))) return undefined
    }
    const confidence = before.isQuoted ? 0.97 : 0.9
    return draft(
      parts.map(({ from, to }) => ({ from, to })),
      confidence,
      hasQuotation(tokens, before),
    )
  }
  if (after.content !== undefined && after.content < end && !(cue.isNegated && isSaidAfter(tokens, cue, after))) {
    if (cue.use === 'infinitive' && !(after.isFirm && after.shape === 'clause')) return undefined
    const to = cutContent(tokens, { cues, index, after, end, from: context.sentence.from })
    const content = { from: after.content, to }
    if (
      to <= after.content ||
      !isToldBy(tokens, {
        form: cue.form,
        speaker: subject.phrase ?? subject.inherited,
        content,
        isModal: cue.modal !== undefined,
      })
    )
      return undefined
    const confidence = (after.isFirm ? 0.95 : 0.75) - certainty - (cue.use === 'participle' ? 0.05 : 0)
    return draft([{ from: after.content, to }], confidence)
  }
  // What is announced by a colon at the end stands in the next paragraph.
  if (tokens[end - 1]?.text === ':' && index === cues.length - 1 && cue.form.cueClass === 'speech')
    return draft([], 0.85)
  if (cue.isNegated && cue.form.cueClass === 'speech' && !/^(?:decide|agree)$/.test(cue.form.lemma)) {
    return draft([{ from: cue.from, to: Math.max(cue.to, after.cueTo) }], 0.8)
  }
  return undefined
}

/** “Declined to comment: “Ask me later.””: the quotation was said, unlike that of “never said: “No.””. */
function isSaidAfter(tokens: readonly Token[], { form }: Cue, { content }: After): boolean {
  return content !== undefined && tokens[content - 1]!.text === ':' && !form.frames.has('any') && form.lemma !== 'write'
}

const asName = (content: number): After => ({ content, cueTo: content, isQuoted: false, isFirm: true, shape: 'noun' })

/** “The plan, Smith said, would fail”: what follows the second comma, if it goes on with the first part. */
function parentheticalRest(
  { tokens, cues, index, end, sentence }: Context,
  before: Region,
  from: number,
): { from: number; to: number } | undefined {
  const near = afterAdverbials(tokens, from, end).at
  const at =
    isComma(tokens[near]) || hasVerb(tokens, before.from, before.to) ? near : commaBeforeVerb(tokens, near, end)
  if (!isComma(tokens[at]) || at + 1 >= end) return undefined
  const first = tokens[at + 1]!
  const isLink = /^(?:but|and|or)$/.test(first.lower)
  const quotation = isLink ? at + 2 : at + 1
  // “The ‘ferry war’, recalls Toll, has gone on for years”
  const isSubject = before.to - before.from > 1 && !hasVerb(tokens, before.from, before.to) && canBeVerb(tokens, at + 1)
  if (before.isQuoted && isSubject) return { from: at + 1, to: end }
  if (before.isQuoted)
    return quotation < end && tokens[quotation]!.quotation ? { from: quotation, to: quotation + 1 } : undefined
  const next = cues[index + 1]
  const isNear = next !== undefined && next.from <= at + 3
  // “Though it was easy, she said, replacing them …” and “Back in Rome, she said, he …” need what follows.
  const opening = tokens[sentence.from]!
  const needsRest = subordinators.has(opening.lower) || !hasVerb(tokens, before.from, before.to)
  if (needsRest && !isLink && !(isNear && next.use === 'participle')) return { from: at + 1, to: end }
  // “The road is cut, she said, and two villages could be lost”: a clause with a subject of its own that tells no act.
  if (isLink && !isNear && first.lower !== 'or') {
    const subject = nounPhraseAfter(tokens, at + 2, Math.min(end, at + 12), 'object')
    const isPlural =
      subject && !auxiliaries.has(tokens[subject.to]?.lower ?? '') && /s$/.test(tokens[subject.to]?.lower ?? '')
    const verb = subject && subject.to + (isPlural ? 1 : 0)
    const isTold =
      subject && /^(?:will|would|could|can|may|might|must|should|is|are|has|have)$/.test(tokens[verb!]?.lower ?? '')
    const isThere = tokens[at + 2]!.lower === 'there' && isFiniteVerb(tokens, at + 3)
    if (isThere || (isTold && !subjectPronouns.has(tokens[at + 2]!.lower))) return { from: at + 1, to: end }
  }
  if (
    isNear ||
    isLink ||
    asides.has(first.lower) ||
    /ing$/.test(first.lower.replace('including', '')) ||
    first.isCapital
  )
    return undefined
  return { from: at + 1, to: end }
}

/** Whether a verb may stand here after a subject: “bears”, “has”. */
const canBeVerb = (tokens: readonly Token[], at: number): boolean =>
  isFiniteVerb(tokens, at) || (/^[a-z]{3,}s$/.test(tokens[at]!.text) && !isClosedClass(tokens[at]!.lower))

/** “The company, Smith wrote in a letter sent on Monday, had …”: the comma before the verb of what was said. */
function commaBeforeVerb(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at + 1 < Math.min(end, from + 16); at += 1)
    if (isComma(tokens[at]) && isFiniteVerb(tokens, at + 1)) return at
  return from
}

/** What opens a phrase that belongs to the cue or comments on it, after “…, she said,”. */
const asides = new Set(
  'while though although according citing who which as after before when because where in during on at a an'.split(' '),
)
