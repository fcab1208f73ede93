import { type RelationalConcept, relationalConcepts, relationalVerdicts, ruleMemory } from '@anchorage/engine'
import { attitudes as words } from '../messages/attitudes.ts'
import { relationalReason, relationalSentences } from './attitude-reason.ts'
import { attitudesIn } from './attitudes-in.ts'
import type { ConceptFamily } from './family.ts'
import { isSlow, pairwise } from './pairwise.ts'

/** The concepts of parties to whom it matters what others gain and lose (Inohara, Hipel & Walker 2007). */
export const attitudeFamily: ConceptFamily = {
  id: 'attitudes',
  concepts: relationalConcepts,
  describe: (name, lang) => {
    const concept = name as RelationalConcept
    const { concepts, labels } = words[lang]
    return { ...concepts[concept], ...(concept in labels && { label: labels[concept as keyof typeof labels] }) }
  },
  solve: (situation, asked) => {
    const memory = ruleMemory()
    return pairwise(situation, asked, (concept) =>
      relationalVerdicts(situation.conflict, attitudesIn(situation), concept as RelationalConcept, { memory }),
    )
  },
  isSlow,
  explain: (situation, concept, state, party, lang) => {
    const reason = relationalReason(situation, state, party, concept as RelationalConcept)
    return { kind: reason.kind, sentences: relationalSentences(situation, reason, lang) }
  },
}
