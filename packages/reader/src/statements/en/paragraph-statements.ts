import type { Block } from '../../blocks/block.ts'
import type { TextSpan } from '../../names/name-mention.ts'
import type { FoundStatement } from '../statement.ts'
import { datelineEnd } from './dateline-end.ts'
import { type Draft, spanOf, trimmed } from './draft.ts'
import { draftsOf } from './drafts-of.ts'
import { hedgeOf, kindOf } from './kind-of.ts'
import { mainSubject } from './main-subject.ts'
import type { NounPhrase } from './noun-phrase-before.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import type { Place, Speakers } from './speakers.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What a paragraph leaves for the next one. */
export interface Carried {
  readonly speaker: Place | undefined
  /** `announced`: it ended with “he added:”; `open`: within a quotation; `closed`: with one; `told`: with other words of somebody. */
  readonly how: 'announced' | 'open' | 'closed' | 'told'
}

/** The statements of a paragraph, and what it leaves for the next one. */
interface ParagraphStatements {
  readonly statements: readonly FoundStatement[]
  readonly carried: Carried | undefined
}

/** A statement to which later quotations may be added. */
interface Growing {
  readonly statement: FoundStatement
  /** The parts of the statement, and what is added to them. */
  readonly parts: TextSpan[]
  /** Undefined for a quotation that continues what was said. */
  readonly draft: Draft | undefined
  readonly speaker: Place | undefined
  endsWithQuotation: boolean
}

/**
 * The statements of one paragraph. A sentence that is all quotation goes on with a statement whose quotation stood before
 * its cue (“…,” she said. “…”); elsewhere it is a continuation, suggested. `carried` is what the paragraph before left.
 */
export function paragraphStatements(
  block: Block,
  speakers: Speakers,
  carried: Carried | undefined,
): ParagraphStatements {
  const tokens = tokensOf(block.text)
  const sentences = sentencesOf(tokens, datelineEnd(tokens))
  speakers.read(tokens, block.id)
  const all: Growing[] = []
  let announced: Place | undefined
  /** The statements of the sentence before, a continuation among them. */
  let latest: readonly Growing[] = []
  for (const [index, sentence] of sentences.entries()) {
    const drafts = draftsOf(tokens, sentence)
    const quotation = drafts.length === 0 ? aloneQuotation(tokens, sentence) : undefined
    if (quotation) {
      const opened = latest.findLast(({ draft }) => draft?.isOpen)
      const next = opened
        ? extended(opened, quotation)
        : continued(quotation, latest.at(-1), index === 0 && isTakenUp(carried, sentences) ? carried : undefined)
      if (next && !opened) all.push(next)
      latest = next ? [next] : []
      continue
    }
    const last = latest.at(-1)
    const subject = mainSubject(tokens, sentence)
    // “The port is shut, she said”: what was said does not name her.
    const isSaid =
      subject && drafts.some(({ parts }) => parts.some(({ from, to }) => from <= subject.from && subject.from < to))
    if (subject && !isSaid) speakers.note(tokens, subject, block.id)
    // “That drew a rebuke from Police Minister Jo Berg.”
    const isPointing = subject && /^(?:that|this|it)$/.test(tokens[subject.from]!.lower)
    if (drafts.length === 0 && (!subject || isPointing))
      speakers.noteLast(tokens.slice(sentence.from, sentence.to), block.id)
    const found: Growing[] = []
    const resolve = (draft: Draft) => resolveSpeaker(tokens, sentence, draft, speakers, block.id)
    // “Norland opposes it, she said”: nor do those whom she says to have spoken.
    const early = new Map(
      drafts.flatMap((draft) => (holdsEarlier(draft, drafts) ? [[draft, resolve(draft)] as const] : [])),
    )
    for (const draft of drafts) {
      const { antecedent, place } = early.get(draft) ?? resolve(draft)
      if (draft.speaker && !draft.isPassing) speakers.note(tokens, draft.speaker, block.id, 'speaks')
      if (draft.parts.length === 0) {
        if (index === sentences.length - 1) announced = place
        continue
      }
      const outer = outerOf(draft, drafts)
      const passedOn = outer && found.find((each) => each.draft === outer)?.speaker
      const isOwn = passedOn !== undefined && passedOn.start === place?.start && passedOn.block === place.block
      const told = finished(tokens, draft, antecedent, draft.via ?? (isOwn ? undefined : outer?.speaker))
      // “Said they expected …”: an attitude within one's own statement.
      const statement = isOwn && draft.cueClass === 'opinion' ? { ...told, tier: 2 as const } : told
      const endsWithQuotation = draft.isOpen || tokens[sentence.to - 1]!.quotation !== undefined
      found.push({ statement, parts: [...statement.parts], draft, speaker: place, endsWithQuotation })
    }
    all.push(...found)
    // “She paused.” leaves the speaker who she was.
    const isSame =
      found.length === 0 && last?.endsWithQuotation && subject && /^(?:he|she|they)$/.test(tokens[subject.from]!.lower)
    latest = isSame ? [{ ...last, draft: undefined }] : found
  }
  return {
    statements: all.map(({ statement, parts }) => ({ ...statement, parts })),
    carried: carriedOn(tokens, announced, latest, carried),
  }
}

function carriedOn(
  tokens: readonly Token[],
  announced: Place | undefined,
  latest: readonly Growing[],
  carried: Carried | undefined,
): Carried | undefined {
  const last = latest.at(-1)
  if (announced) return { speaker: announced, how: 'announced' }
  if (tokens.at(-1)?.quotation?.isClosed === false) {
    const speaker = last?.speaker ?? carried?.speaker
    return speaker && { speaker, how: 'open' }
  }
  const speaker = last?.endsWithQuotation
    ? last.speaker
    : latest.find(({ draft }) => draft?.cueClass === 'speech')?.speaker
  return speaker && { speaker, how: last?.endsWithQuotation ? 'closed' : 'told' }
}

/** Whether a quotation that opens a paragraph goes on from the one before; after words of another form it must be all of its own. */
const isTakenUp = (carried: Carried | undefined, sentences: readonly Sentence[]): boolean =>
  carried !== undefined && (carried.how !== 'told' || sentences.length === 1)

/** The quotation that a sentence consists of. */
function aloneQuotation(tokens: readonly Token[], { from, to }: Sentence): TextSpan | undefined {
  const first = tokens[from]
  if (!first?.quotation || first.quotation.words < 2) return undefined
  for (let index = from + 1; index < to; index += 1) if (tokens[index]!.kind !== 'mark') return undefined
  return { start: first.start, end: first.end }
}

function extended(growing: Growing, span: TextSpan): Growing {
  growing.parts.push(span)
  growing.endsWithQuotation = true
  return growing
}

function continued(span: TextSpan, last: Growing | undefined, carried: Carried | undefined): Growing | undefined {
  if (!last?.endsWithQuotation && !carried) return undefined
  const speaker = last?.speaker ?? carried?.speaker
  const tier = carried?.how === 'announced' ? 1 : 2
  const confidence = carried?.how === 'announced' || carried?.how === 'open' ? 0.9 : 0.65
  return {
    statement: unattributed(span, speaker, { tier, confidence }),
    parts: [span],
    draft: undefined,
    speaker,
    endsWithQuotation: true,
  }
}

/** Words that somebody named before says here without a cue. */
export function unattributed(
  span: TextSpan,
  speaker: Place | undefined,
  { tier, confidence }: { readonly tier: 1 | 2; readonly confidence: number },
): FoundStatement {
  return {
    tier,
    kind: 'direct',
    parts: [span],
    speaker: undefined,
    antecedent: speaker,
    via: undefined,
    cue: undefined,
    cueClass: 'speech',
    negated: false,
    hedge: undefined,
    confidence,
  }
}

/** Whether an earlier statement of the sentence stands in the content of a later one. */
const holdsEarlier = ({ parts, cue }: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(
    (other) => other.cue.from < cue.from && parts.some(({ from, to }) => from <= other.cue.from && other.cue.to <= to),
  )

/** The innermost statement that a cue stands in, whose speaker passes the other on. */
function outerOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  let outer: Draft | undefined
  for (const each of drafts.slice(0, 16)) {
    const holds = each !== draft && each.parts.some(({ from, to }) => from <= draft.cue.from && draft.cue.to <= to)
    if (holds && each.speaker && (!outer || each.cue.from > outer.cue.from)) outer = each
  }
  return outer
}

function finished(
  tokens: readonly Token[],
  { cue, cueClass, speaker, parts, isNegated, confidence, isPassing }: Draft,
  antecedent: Place | undefined,
  via: NounPhrase | undefined,
): FoundStatement {
  return {
    tier: cueClass === 'hope' || isPassing ? 2 : 1,
    kind: kindOf(tokens, parts),
    parts: parts.map((part) => spanOf(tokens, part)),
    speaker: speaker && spanOf(tokens, trimmed(tokens, speaker)),
    antecedent,
    via: via && spanOf(tokens, trimmed(tokens, via)),
    cue: spanOf(tokens, cue),
    cueClass,
    negated: isNegated,
    hedge: hedgeOf(tokens, cue, parts),
    confidence: Math.round(confidence * 100) / 100,
  }
}
