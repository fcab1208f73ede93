import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { NounPhrase } from './noun-phrase-before.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { isAdverb } from './word-class.ts'
import { coordinators, prepositions, subordinators } from './words.ts'

/** The subject of a sentence: its first noun phrase after what opens it (“On Monday,”, “But”, “Speaking in Rome,”). */
export function mainSubject(tokens: readonly Token[], { from, to }: Sentence): NounPhrase | undefined {
  let at = from
  for (let guard = 0; guard < 6 && at < to; guard += 1) {
    const token = tokens[at]!
    const isAhead = token.lower === 'ahead' && tokens[at + 1]?.lower === 'of'
    const opens =
      isAhead || prepositions.has(token.lower) || subordinators.has(token.lower) || /(?:ing|ed)$/.test(token.lower)
    if (coordinators.has(token.lower) || isAdverb(token, { atStart: true }) || token.kind === 'mark') at += 1
    else if (opens && !(token.isCapital && at > from)) {
      const comma = commaAfter(tokens, at, to)
      if (comma === undefined) return undefined
      at = comma + 1
    } else {
      const phrase = nounPhraseAfter(tokens, at, to, 'subject')
      // “Details: She said …”: a label.
      if (!phrase || tokens[phrase.to]?.text !== ':' || phrase.to + 1 >= to) return phrase
      at = phrase.to + 1
    }
  }
  return undefined
}

function commaAfter(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let index = from; index < Math.min(to, from + 40); index += 1) if (tokens[index]!.text === ',') return index
  return undefined
}
