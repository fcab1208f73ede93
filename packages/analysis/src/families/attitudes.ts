import type { Lang, Situation } from '@anchorage/casefile'
import {
  type NotApplicable,
  type RelationalConcept,
  relationalConcepts,
  relationalVerdicts,
  type Verdicts,
} from '@anchorage/engine'
import { attitudes as words } from '../messages/attitudes.ts'
import { relationalReason, relationalSentences } from './attitude-reason.ts'
import { attitudesIn } from './attitudes-in.ts'
import type { ConceptFamily } from './family.ts'

/** Above this many states, a bit for each pair of them takes too much time and memory. */
const stateLimit = 2 ** 14

/** The concepts of parties to whom it matters what others gain and lose (Inohara, Hipel & Walker 2007). */
export const attitudeFamily: ConceptFamily & {
  /** The reason for a verdict: its kind, and in sentences. */
  explain(
    situation: Situation,
    concept: string,
    state: number,
    party: number,
    lang: Lang,
  ): { readonly kind: string; readonly sentences: readonly string[] }
} = {
  id: 'attitudes',
  concepts: relationalConcepts,
  describe: (name, lang) => {
    const concept = name as RelationalConcept
    const { concepts, labels } = words[lang]
    return { ...concepts[concept], ...(concept in labels && { label: labels[concept as keyof typeof labels] }) }
  },
  solve: (situation, asked) => {
    const { conflict } = situation
    const answer = (concept: string): Verdicts | NotApplicable =>
      conflict.space.stateCount > stateLimit
        ? { reason: 'too-much-work' }
        : relationalVerdicts(conflict, attitudesIn(situation), concept as RelationalConcept)
    return Object.fromEntries(asked.map((concept) => [concept, answer(concept)]))
  },
  explain: (situation, concept, state, party, lang) => {
    const reason = relationalReason(situation, state, party, concept as RelationalConcept)
    return { kind: reason.kind, sentences: relationalSentences(situation, reason, lang) }
  },
}
