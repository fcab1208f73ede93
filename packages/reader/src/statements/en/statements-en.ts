import type { Block } from '../../blocks/block.ts'
import type { TextSpan } from '../../names/name-mention.ts'
import type { FoundIn, FoundStatement } from '../statement.ts'
import { type Draft, spanOf } from './draft.ts'
import { draftsOf } from './drafts-of.ts'
import { headlineSlot } from './headline-slot.ts'
import { hedgeOf, kindOf } from './kind-of.ts'
import { mainSubject } from './main-subject.ts'
import { type NounPhrase, nounPhraseBefore } from './noun-phrase-before.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type Place, type Speakers, speakersOf } from './speakers.ts'
import { type Token, tokensOf } from './tokens.ts'
import { isTranscript, transcriptTurn } from './transcript.ts'

/**
 * The statements of an English page, in reading order: who said what, before, after or around the cue, with elided and
 * pronominal speakers traced to the name before. Time is linear. Never throws, whatever the text.
 */
export function statementsEn(blocks: readonly Block[]): readonly FoundIn[] {
  const speakers = speakersOf()
  const found: FoundIn[] = []
  const hasTurns = isTranscript(blocks)
  let carried: Carried | undefined
  for (const block of blocks) {
    if (block.kind === 'byline' || block.kind === 'credit' || block.kind === 'jump-line') continue
    const isDisplay = block.kind === 'headline' || block.kind === 'subheading' || block.kind === 'caption'
    const turn = hasTurns ? transcriptTurn(block.text) : undefined
    if (turn) {
      found.push({ block: block.id, statement: turn })
      continue
    }
    const slot = isDisplay && block.kind !== 'caption' ? headlineSlot(block.text) : undefined
    if (slot) found.push({ block: block.id, statement: slot })
    else {
      const { statements, carried: next } = statementsOfBlock(block, speakers, isDisplay ? undefined : carried)
      for (const statement of statements)
        found.push({ block: block.id, statement: isDisplay ? { ...statement, tier: 3 } : statement })
      if (!isDisplay) carried = next
    }
  }
  return found
}

/** What a paragraph leaves for the next one. */
interface Carried {
  readonly speaker: Place | undefined
  /** `announced`: it ended with “he added:”; `open`: within a quotation; `closed`: with one. */
  readonly how: 'announced' | 'open' | 'closed'
}

interface Growing {
  statement: FoundStatement
  readonly draft: Draft | undefined
  readonly speaker: Place | undefined
  endsWithQuotation: boolean
}

function statementsOfBlock(
  block: Block,
  speakers: Speakers,
  carried: Carried | undefined,
): { readonly statements: readonly FoundStatement[]; readonly carried: Carried | undefined } {
  const tokens = tokensOf(block.text)
  const sentences = sentencesOf(tokens)
  const all: Growing[] = []
  let last: Growing | undefined
  let announced: Place | undefined
  for (const [index, sentence] of sentences.entries()) {
    const drafts = draftsOf(tokens, sentence)
    if (drafts.length === 0) {
      const quotation = aloneQuotation(tokens, sentence)
      if (quotation === undefined) {
        if (index === 0 && carried?.how === 'announced') {
          const span = spanOf(tokens, { from: 0, to: tokens.length })
          all.push({
            statement: continuation(span, carried.speaker, { kind: 'direct', tier: 1, confidence: 0.8 }),
            draft: undefined,
            speaker: carried.speaker,
            endsWithQuotation: true,
          })
          break
        }
        last = undefined
        noteSubject(tokens, sentence, speakers, block.id)
        continue
      }
      const span = spanOf(tokens, { from: quotation, to: quotation + 1 })
      if (last?.draft?.isOpen) last.statement = { ...last.statement, parts: [...last.statement.parts, span] }
      else if (last?.endsWithQuotation || (index === 0 && carried)) {
        const speaker = last?.speaker ?? carried?.speaker
        const isAnnounced = !last && carried?.how === 'announced'
        const confidence = isAnnounced || (!last && carried?.how === 'open') ? 0.9 : 0.65
        const statement = continuation(span, speaker, { kind: 'direct', tier: isAnnounced ? 1 : 2, confidence })
        last = { statement, draft: undefined, speaker, endsWithQuotation: true }
        all.push(last)
      }
      if (last) last.endsWithQuotation = true
      continue
    }
    noteSubject(tokens, sentence, speakers, block.id)
    for (const draft of drafts) {
      const speaker = resolve(tokens, sentence, draft, speakers, block.id)
      if (draft.speaker) speakers.note(tokens, draft.speaker, block.id)
      if (draft.parts.length === 0) {
        if (index === sentences.length - 1) announced = speaker.place
        continue
      }
      const via = viaOf(draft, drafts)
      const statement = finished(tokens, draft, speaker.antecedent, via && spanOf(tokens, trimmed(tokens, via)))
      last = {
        statement,
        draft,
        speaker: speaker.place,
        endsWithQuotation: tokens[sentence.to - 1]?.quotation !== undefined || draft.isOpen,
      }
      all.push(last)
    }
  }
  const how = announced
    ? 'announced'
    : tokens.at(-1)?.quotation?.isClosed === false
      ? 'open'
      : last?.endsWithQuotation
        ? 'closed'
        : undefined
  const from = announced ?? last?.speaker ?? (how === 'open' ? carried?.speaker : undefined)
  return { statements: all.map(({ statement }) => statement), carried: how && { speaker: from, how } }
}

function noteSubject(tokens: readonly Token[], sentence: Sentence, speakers: Speakers, block: string): void {
  const subject = mainSubject(tokens, sentence)
  if (subject) speakers.note(tokens, subject, block)
}

/** The quotation that a sentence consists of. */
function aloneQuotation(tokens: readonly Token[], { from, to }: Sentence): number | undefined {
  const first = tokens[from]
  if (!first?.quotation || first.quotation.words < 2) return undefined
  for (let index = from + 1; index < to; index += 1) if (tokens[index]!.kind !== 'mark') return undefined
  return from
}

function continuation(
  span: TextSpan,
  speaker: Place | undefined,
  { kind, tier, confidence }: { readonly kind: 'direct'; readonly tier: 1 | 2; readonly confidence: number },
): FoundStatement {
  return {
    ...{ tier, kind, parts: [span], speaker: undefined, antecedent: speaker, via: undefined, cue: undefined },
    ...{ cueClass: 'speech', negated: false, hedge: undefined, confidence },
  }
}

/** The phrase without the comma or dash that closes its apposition. */
function trimmed(tokens: readonly Token[], { from, to }: NounPhrase): { readonly from: number; readonly to: number } {
  let end = to
  while (end > from + 1 && tokens[end - 1]!.kind === 'mark' && tokens[end - 1]!.text !== ')') end -= 1
  return { from, to: end }
}

interface Resolved {
  /** Where the name stands that is behind a pronoun, a short name or nothing. */
  readonly antecedent: Place | undefined
  /** The best known place of the speaker's name. */
  readonly place: Place | undefined
}

function resolve(
  tokens: readonly Token[],
  sentence: Sentence,
  draft: Draft,
  speakers: Speakers,
  block: string,
): Resolved {
  const phrase = draft.speaker ?? draft.inherited
  if (!phrase) return { antecedent: undefined, place: undefined }
  const own: Place = { block, ...spanOf(tokens, trimmed(tokens, phrase)) }
  const first = tokens[phrase.from]!
  const isSingle = phrase.headTo - phrase.from === 1
  if (isSingle && first.lower === 'who') {
    const comma = tokens[phrase.from - 1]?.text === ',' ? 1 : 0
    const owner = nounPhraseBefore(tokens, sentence.from, phrase.from - comma)
    const place = owner && { block, ...spanOf(tokens, trimmed(tokens, owner)) }
    return { antecedent: place, place: place ?? own }
  }
  const pronoun = isSingle ? speakers.antecedent(first.lower) : undefined
  if (pronoun) return { antecedent: pronoun, place: pronoun }
  if (!draft.speaker) return { antecedent: own, place: own }
  return { antecedent: speakers.fullName(tokens, phrase), place: own }
}

/** Who passes the statement on: the speaker of the one that this cue stands in. */
function viaOf(draft: Draft, drafts: readonly Draft[]): NounPhrase | undefined {
  let outer: Draft | undefined
  for (const each of drafts.slice(0, 16)) {
    const holds = each !== draft && each.parts.some(({ from, to }) => from <= draft.cue.from && draft.cue.to <= to)
    if (holds && each.speaker && (!outer || each.cue.from > outer.cue.from)) outer = each
  }
  return outer?.speaker
}

function finished(
  tokens: readonly Token[],
  draft: Draft,
  antecedent: Place | undefined,
  via: TextSpan | undefined,
): FoundStatement {
  const { cue, cueClass, speaker, parts, isNegated, confidence } = draft
  return {
    tier: cueClass === 'hope' ? 2 : 1,
    kind: kindOf(tokens, parts),
    parts: parts.map((part) => spanOf(tokens, part)),
    speaker: speaker && spanOf(tokens, trimmed(tokens, speaker)),
    ...{ antecedent, via, cue: spanOf(tokens, cue), cueClass, negated: isNegated },
    hedge: hedgeOf(tokens, cue, parts),
    confidence: Math.round(confidence * 100) / 100,
  }
}
