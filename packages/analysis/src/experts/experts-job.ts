import type { Situation } from '@anchorage/casefile'
import { type Concept, concepts } from '@anchorage/engine'
import { type Analysis, analyze } from '../analyze.ts'
import { answerOutlooks, type OutlookAnswer } from '../outlook-answers.ts'
import { type CaseSampler, sampledConcepts } from '../robustness/case-sampler.ts'
import { type QuestionsJob, questionsJob, type SampleQuestion } from '../robustness/questions-chunk.ts'

/** The concepts that samples have to be solved under to answer every claim of the case. */
export function expertsConcepts({ case: c }: Situation): readonly Concept[] {
  const named = new Set((c?.outlooks ?? []).flatMap(({ claim }) => (claim && 'concept' in claim ? claim.concept : [])))
  return [...sampledConcepts, ...concepts.filter((concept) => !sampledConcepts.includes(concept) && named.has(concept))]
}

/**
 * Gets ready to count in how many samples the model agrees with each claim: one question for each answer of each outlook,
 * in the order of `answerOutlooks`. *Partly* counts as not agreeing. The sampler has to solve under `expertsConcepts`.
 */
export function expertsJob(situation: Situation, sampler: CaseSampler): QuestionsJob {
  const answered = answerOutlooks(analyze(situation, { concepts: expertsConcepts(situation) }))
  // All of one sample are answered together, when the first is asked.
  let last: { readonly analysis: Analysis; readonly answered: readonly OutlookAnswer[] } | undefined
  const questions = answered.flatMap(({ answers }, outlook) =>
    answers.map(
      ({ concept }): SampleQuestion =>
        (analysis) => {
          if (last?.analysis !== analysis) last = { analysis, answered: answerOutlooks(analysis) }
          const verdict = last.answered[outlook]?.answers.find((answer) => answer.concept === concept)?.verdict
          return verdict === undefined || verdict === 'unknown' ? undefined : verdict === 'agrees'
        },
    ),
  )
  return questionsJob(sampler, questions)
}
