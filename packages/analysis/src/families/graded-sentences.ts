import type { Lang, Situation } from '@anchorage/casefile'
import { certain, type Likelihood } from '@anchorage/engine'
import { messagesIn } from '../messages/messages.ts'
import type { ConceptReason } from './family.ts'
import { type RuleQuestion, ruleSentences } from './rule-sentences.ts'

/** The reason for a verdict about preferences that are more or less certain, with the probabilities it hangs on. */
export function gradedSentences(
  situation: Situation,
  question: RuleQuestion,
  about: {
    readonly state: number
    readonly party: number
    readonly lang: Lang
    readonly likelihood: Likelihood | undefined
  },
): ConceptReason {
  const { state, party, lang, likelihood } = about
  const { graded } = messagesIn(lang)
  const share = (other: number): string => String(((likelihood?.prefers(other, state) ?? 0) * 100) / certain)
  return ruleSentences(situation, question, {
    state,
    party,
    lang,
    tempting: (to) => graded.tempting(share(to)),
    ending: (end) => graded.ending(share(end)),
  })
}
