import type { Draft } from './draft.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { NounPhrase } from './noun-phrase-before.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { isDeterminer, isFiniteVerb } from './word-class.ts'
import { documentNouns } from './words.ts'

/** “According to X, …”, “…, according to X”, and between: “The plan, according to X, would …”. */
export function accordingTo(tokens: readonly Token[], { from, to }: Sentence, end: number): readonly Draft[] {
  const drafts: Draft[] = []
  for (let index = from; index + 2 < to; index += 1) {
    if (tokens[index]!.lower !== 'according' || tokens[index + 1]!.lower !== 'to') continue
    const speaker = attributedTo(tokens, index + 2, end, { isFirst: index - from <= 1 })
    if (!speaker) continue
    const parts = partsAround(tokens, { from, end, cue: index, after: speaker.to })
    if (parts.length === 0) continue
    let isDocument = false
    for (let at = speaker.from; at < speaker.headTo; at += 1) isDocument ||= documentNouns.has(tokens[at]!.lower)
    drafts.push({
      cue: { from: index, to: index + 2 },
      ...{ cueClass: isDocument ? 'evidential' : 'speech', speaker, inherited: undefined, via: undefined, parts },
      ...{ isNegated: false, modal: undefined, isOpen: false, confidence: 0.95 },
    })
  }
  return drafts
}

/** X; at the start of a sentence with an apposition only where a second comma closes it and no verb stands inside. */
function attributedTo(
  tokens: readonly Token[],
  from: number,
  end: number,
  { isFirst }: { readonly isFirst: boolean },
): NounPhrase | undefined {
  const phrase = nounPhraseAfter(tokens, from, end, 'subject')
  if (!phrase || !isFirst || phrase.to === phrase.headTo) return phrase
  const opensApposition = isDeterminer(tokens[phrase.headTo + 1]!) && tokens[phrase.to]?.text === ','
  for (let index = phrase.headTo; index < phrase.to; index += 1)
    if (!opensApposition || isFiniteVerb(tokens, index)) return { ...phrase, to: phrase.headTo }
  return phrase
}

interface Place {
  readonly from: number
  readonly end: number
  readonly cue: number
  /** The token after the speaker. */
  readonly after: number
}

function partsAround(
  tokens: readonly Token[],
  { from, end, cue, after }: Place,
): readonly { from: number; to: number }[] {
  const rest = tokens[after]?.text === ',' ? after + 1 : after
  if (cue - from <= 1) {
    // At the start, after a conjunction or an adverb at most.
    const comma = tokens[after]?.text === ',' ? after : commaAfter(tokens, after, end)
    const start = comma === undefined ? rest : comma + 1
    return start < end ? [{ from: start, to: end }] : []
  }
  const isParted = tokens[cue - 1]!.text === ','
  const before = { from, to: isParted ? cue - 1 : cue }
  const first = tokens[rest]
  const goesOn = isParted && tokens[after]?.text === ',' && rest < end && first !== undefined && !first.isCapital
  const isAside =
    first !== undefined && /^(?:who|which|a|an|adding|citing|but|while|though|although)$/.test(first.lower)
  return goesOn && !isAside ? [before, { from: rest, to: end }] : [before]
}

function commaAfter(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let index = from; index < Math.min(end, from + 25); index += 1) if (tokens[index]!.text === ',') return index
  return undefined
}
