import type { Diagnostic, Situation } from '@anchorage/casefile'
import type { Work } from '@anchorage/engine'
import { caseSampler, type SamplerOptions } from './case-sampler.ts'
import { countedChunks, type SampleCount } from './counted-chunks.ts'
import { questionsJob, questionsTotal, type SampledAnswer, type SampleQuestion } from './questions-chunk.ts'
import type { Variation } from './variations.ts'

/** How many samples, under which seed, of what. */
export type SampleCasesOptions = SamplerOptions & SampleCount

/** The answers to all questions, and what was varied. */
export interface SampledAnswers {
  readonly samples: number
  readonly seed: number
  readonly variations: readonly Variation[]
  /** One for each question. */
  readonly answers: readonly SampledAnswer[]
}

/**
 * Asks yes-or-no questions of many variants of a case: in how many the answer is yes, with Wilson's 95 % interval. What
 * varies and how is said by `variationsOf`. Yields the share of the work that is done.
 *
 * Without the rules that may not hold the case may have no answer: then what is wrong is answered instead.
 */
export function* sampleCases(
  situation: Situation,
  questions: readonly SampleQuestion[],
  options: SampleCasesOptions = {},
): Work<SampledAnswers | { readonly diagnostics: readonly Diagnostic[] }> {
  const { seed = 1 } = options
  const made = caseSampler(situation, options)
  if ('diagnostics' in made) return made
  const total = questionsTotal({ questionCount: questions.length }, seed)
  yield* countedChunks(questionsJob(made.sampler, questions), options, (chunk) => {
    total.add(chunk)
    return false
  })
  return { samples: total.samples, seed, variations: made.sampler.variations, answers: total.answers() }
}
