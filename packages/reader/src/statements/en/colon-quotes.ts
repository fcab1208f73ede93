import { cueForms } from './cue-verbs.ts'
import type { Draft } from './draft.ts'
import { labels } from './headline-slot.ts'
import { mainSubject } from './main-subject.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { NounPhrase } from './noun-phrase-before.ts'
import { hasVerb } from './region-before.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { isClosedClass, isPossessive } from './word-class.ts'
import { roleNouns } from './words.ts'

/** Nouns for what somebody says, whose owner speaks: “Her answer was short: “No.””. */
const sayings =
  /^(?:message|answer|response|reply|verdict|advice|warning|reaction|assessment|conclusion|explanation|argument|promise|demand|offer|statement|comment|remark|quote|quotation|post|letter|declaration|words)s?$/

/**
 * A quotation after a colon that no verb of saying brings in: “Toll would not rule it out: “We will see.””, “Toll was blunt:
 * “No.””. Whoever the sentence is about says it; what was denied before it was not said.
 */
export function colonQuoteOf(
  tokens: readonly Token[],
  sentence: Sentence,
  end: number,
  drafts: readonly Draft[],
): Draft | undefined {
  for (let colon = sentence.from + 1; colon + 1 < end; colon += 1) {
    const quotation = tokens[colon]!.text === ':' ? tokens[colon + 1]!.quotation : undefined
    if (!quotation || !/[.?!,—…]/.test(quotation.endMark)) continue
    const at = colon + 1
    if (drafts.some(({ parts }) => parts.some(({ from, to }) => from <= at && at < to))) return undefined
    const last = drafts.findLast(({ cue, cueClass }) => cue.to <= colon && cueClass === 'speech')
    const speaker = last ? undefined : speakerBefore(tokens, sentence, colon)
    if (!last && !speaker) return undefined
    return { ...colonDraft(colon, last?.speaker ?? speaker), inherited: last?.inherited }
  }
  return announced(tokens, sentence, end, drafts)
}

/** “Toll issued the following statement:” at the end: what was said stands in the next paragraph. */
function announced(
  tokens: readonly Token[],
  sentence: Sentence,
  end: number,
  drafts: readonly Draft[],
): Draft | undefined {
  const colon = end - 1
  if (drafts.length > 0 || colon - 1 <= sentence.from || tokens[colon]!.text !== ':') return undefined
  const isSaying = tokens.slice(Math.max(sentence.from, colon - 8), colon).some(({ lower }) => sayings.test(lower))
  const speaker = isSaying ? speakerBefore(tokens, sentence, colon) : undefined
  return speaker && { ...colonDraft(colon, speaker), parts: [] }
}

const colonDraft = (colon: number, speaker: NounPhrase | undefined): Draft => ({
  cue: { from: colon, to: colon + 1 },
  cueClass: 'speech',
  speaker,
  inherited: undefined,
  via: undefined,
  parts: [{ from: colon + 1, to: colon + 2 }],
  isNegated: false,
  isOpen: true,
  confidence: 0.8,
})

/** The subject of the words before a colon, if it can speak. */
function speakerBefore(tokens: readonly Token[], sentence: Sentence, colon: number): NounPhrase | undefined {
  if (isBareName(tokens, sentence.from, colon)) return { from: sentence.from, to: colon, headTo: colon }
  const giver = giverOf(tokens, sentence.from, colon)
  if (giver) return giver
  const subject = mainSubject(tokens, { from: sentence.from, to: colon })
  if (!subject || !hasVerb(tokens, subject.headTo, colon)) return undefined
  const { from, headTo } = subject
  const [first, head] = [tokens[from]!, tokens[headTo - 1]!]
  if (sayings.test(head.lower)) return ownerOf(tokens, from, headTo)
  const isPronoun = headTo - from === 1 && /^(?:he|she|they)$/.test(first.lower)
  const speaks = isPronoun || (head.isCapital && !cueForms.has(head.lower)) || roleNouns.has(head.lower)
  return speaks ? subject : undefined
}

/** “Haskell: “We will get there.””: nothing but a name, or a noun for somebody who speaks. */
function isBareName(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false
  const words = tokens.slice(from, to)
  if (words.some(({ kind, lower }) => kind !== 'word' || labels.has(lower) || isClosedClass(lower))) return false
  return words.every(({ isCapital }) => isCapital) && (to - from < 4 || roleNouns.has(words.at(-1)!.lower))
}

/** “Toll” of “Quote from Toll:”, “Joint statement by Toll and Senn:”. */
function giverOf(tokens: readonly Token[], from: number, colon: number): NounPhrase | undefined {
  let by = from + 1
  while (by < Math.min(colon, from + 5) && !/^(?:from|by|of)$/.test(tokens[by]!.lower)) by += 1
  if (by >= Math.min(colon, from + 5) || !sayings.test(tokens[by - 1]!.lower)) return undefined
  const phrase = nounPhraseAfter(tokens, by + 1, colon, 'subject')
  return phrase?.to === colon && tokens[phrase.headTo - 1]!.isCapital ? phrase : undefined
}

/** “Toll’s” of “Toll’s short answer”, “his” of “his answer”. */
function ownerOf(tokens: readonly Token[], from: number, to: number): NounPhrase | undefined {
  if (/^(?:his|her|their)$/.test(tokens[from]!.lower)) return { from, to: from + 1, headTo: from + 1 }
  for (let at = from + 1; at < to; at += 1) if (isPossessive(tokens[at]!)) return { from, to: at, headTo: at }
  return undefined
}
