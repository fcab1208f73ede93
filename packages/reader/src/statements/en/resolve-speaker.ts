import { type Draft, spanOf, trimmed } from './draft.ts'
import { type NounPhrase, nounPhraseBefore } from './noun-phrase-before.ts'
import type { Sentence } from './sentences.ts'
import type { Place, Speakers } from './speakers.ts'
import type { Token } from './tokens.ts'

/** Who a speaker is, as far as the words before tell. */
interface ResolvedSpeaker {
  /** Where the name stands that is behind a pronoun, a short name or nothing. */
  readonly antecedent: Place | undefined
  /** The best known place of the speaker's name. */
  readonly place: Place | undefined
}

/** Traces the speaker of a statement to a name: a pronoun to the last one that fits, “who” to its noun, a surname to the full name. */
export function resolveSpeaker(
  tokens: readonly Token[],
  sentence: Sentence,
  draft: Draft,
  speakers: Speakers,
  block: string,
): ResolvedSpeaker {
  const phrase = draft.speaker ?? draft.inherited
  if (!phrase) return { antecedent: undefined, place: undefined }
  const own: Place = { block, ...spanOf(tokens, trimmed(tokens, phrase)) }
  const first = tokens[phrase.from]!
  const isSingle = phrase.headTo - phrase.from === 1
  if (isSingle && /^(?:who|which|that)$/.test(first.lower)) {
    const owner = ownerOf(tokens, sentence.from, phrase.from)
    const place = owner && { block, ...spanOf(tokens, trimmed(tokens, owner)) }
    return { antecedent: place, place: place ?? own }
  }
  const pronoun = isSingle ? speakers.antecedent(first.lower) : undefined
  if (pronoun) return { antecedent: pronoun, place: pronoun }
  if (!draft.speaker) return { antecedent: own, place: own }
  return { antecedent: speakers.fullName(tokens, phrase), place: own }
}

/** Whose relative clause begins with the “who” here; a second one after “and” belongs to the same noun. */
function ownerOf(tokens: readonly Token[], from: number, who: number): NounPhrase | undefined {
  const left = tokens[who - 1]
  if (left && (left.lower === 'and' || left.lower === 'but')) {
    for (let index = who - 2; index > Math.max(from, who - 30); index -= 1)
      if (/^(?:who|which)$/.test(tokens[index]!.lower)) return ownerOf(tokens, from, index)
    return undefined
  }
  return nounPhraseBefore(tokens, from, left?.text === ',' ? who - 1 : who)
}
