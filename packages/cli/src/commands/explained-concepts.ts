import {
  analyze,
  type ConceptReason,
  conceptFamilies,
  conceptWords,
  explainable,
  notApplicableWords,
  reasonFor,
  reasonSentences,
} from '@anchorage/analysis'
import type { Lang, Situation } from '@anchorage/casefile'
import { concepts, isVerdicts, type NotApplicable, type Verdicts } from '@anchorage/engine'
import { CommandError } from '../command-error.ts'
import { conceptOf } from './choices.ts'

/** A concept with its answer to a situation, and the reasons for it. */
export interface ExplainedConcept {
  readonly id: string
  readonly name: string
  readonly answer: Verdicts | NotApplicable
  reason(state: number, party: number): ConceptReason
}

/**
 * The concepts that a name means, solved: one of the seven, or one of a family that gives reasons; several where it
 * stands for levels. Throws a CommandError that lists the names.
 */
export function explainedConcepts(situation: Situation, given: string, lang: Lang): ExplainedConcept[] {
  const name = given.toLowerCase()
  const found = explainable(situation, name)
  const explain = found?.family.explain
  if (concepts.some((concept) => concept === name)) return [ordinary(situation, name, lang)]
  if (!found || !explain) {
    const families = conceptFamilies.filter((family) => family.explain)
    const known = [...concepts, ...families.flatMap((family) => family.concepts)]
    throw new CommandError('unknown-concept', { given, known: known.join(', ') }, 2)
  }
  const answers = found.family.solve(situation, found.concepts, {})
  return found.concepts.map((id) => {
    const answer = answers[id] ?? { reason: 'too-much-work' }
    return {
      id,
      name: found.family.describe(id, lang).name,
      answer,
      reason: (state, party) =>
        isVerdicts(answer)
          ? explain(situation, id, state, party, lang)
          : { kind: 'not-applicable', sentences: [`${notApplicableWords(answer.reason, lang)}.`] },
    }
  })
}

function ordinary(situation: Situation, given: string, lang: Lang): ExplainedConcept {
  const concept = conceptOf(given)
  const analysis = analyze(situation, { concepts: [concept] })
  return {
    id: concept,
    name: conceptWords(concept, lang).name,
    answer: analysis.solution[concept] ?? { reason: 'too-much-work' },
    reason: (state, party) => {
      const reason = reasonFor(analysis, state, party, concept)
      return { kind: reason.kind, sentences: reasonSentences(situation, reason, lang) }
    },
  }
}
