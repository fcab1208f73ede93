import {
  type NotApplicable,
  type RelationalConcept,
  relationalConcepts,
  relationalVerdicts,
  ruleMemory,
  ruleStateLimit,
  type Verdicts,
} from '@anchorage/engine'
import { attitudes as words } from '../messages/attitudes.ts'
import { relationalReason, relationalSentences } from './attitude-reason.ts'
import { attitudesIn } from './attitudes-in.ts'
import type { ConceptFamily } from './family.ts'

/** From this many states on the answer takes some seconds a concept. */
const slowFrom = 2 ** 12

/** The concepts of parties to whom it matters what others gain and lose (Inohara, Hipel & Walker 2007). */
export const attitudeFamily: ConceptFamily = {
  id: 'attitudes',
  concepts: relationalConcepts,
  describe: (name, lang) => {
    const concept = name as RelationalConcept
    const { concepts, labels } = words[lang]
    return { ...concepts[concept], ...(concept in labels && { label: labels[concept as keyof typeof labels] }) }
  },
  isSlow: ({ conflict }) => conflict.space.stateCount > slowFrom && conflict.space.stateCount <= ruleStateLimit,
  solve: (situation, asked) => {
    const { conflict } = situation
    const memory = ruleMemory()
    const answer = (concept: string): Verdicts | NotApplicable =>
      conflict.space.stateCount > ruleStateLimit
        ? { reason: 'too-many-states' }
        : relationalVerdicts(conflict, attitudesIn(situation), concept as RelationalConcept, { memory })
    return Object.fromEntries(asked.map((concept) => [concept, answer(concept)]))
  },
  explain: (situation, concept, state, party, lang) => {
    const reason = relationalReason(situation, state, party, concept as RelationalConcept)
    return { kind: reason.kind, sentences: relationalSentences(situation, reason, lang) }
  },
}
