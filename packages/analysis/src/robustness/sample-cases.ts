import type { Diagnostic, Situation } from '@anchorage/casefile'
import { type AbortSignalLike, type CountedShare, wilsonInterval } from '@anchorage/engine'
import type { Analysis } from '../analyze.ts'
import { BoundedMemo } from './bounded-memo.ts'
import { caseSampler, type SamplerOptions } from './case-sampler.ts'
import type { Variation } from './variations.ts'

/** How many samples, under which seed, of what. */
export interface SampleCasesOptions extends SamplerOptions {
  /** 10,000 unless given. */
  readonly samples?: number
  /** 1 unless given. */
  readonly seed?: number
  readonly signal?: AbortSignalLike
}

/** A question with a yes or no for a solved case; undefined where it has no answer there, such as without a status quo. */
export type SampleQuestion = (analysis: Analysis) => boolean | undefined

/** How often the answer to a question was yes. */
export interface SampledAnswer {
  /** Of the samples in which the question has an answer; `too-much-work` never occurs; absent where it has none. */
  readonly share?: Extract<CountedShare, { kind: 'sampled' }>
  /** Samples in which the case, or the question, has no answer. */
  readonly undecided: number
}

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
): Generator<number, SampledAnswers | { readonly diagnostics: readonly Diagnostic[] }> {
  const { samples = 10_000, seed = 1, signal } = options
  if (!Number.isInteger(samples) || samples < 1) throw new RangeError(`expected at least one sample, got ${samples}`)
  const made = caseSampler(situation, options)
  if ('diagnostics' in made) return made
  const { sampler } = made
  const known = new BoundedMemo<string, readonly (boolean | undefined)[]>(2 ** 16)
  const hits = questions.map(() => 0)
  const decided = questions.map(() => 0)
  for (let sample = 0; sample < samples; sample += 1) {
    signal?.throwIfAborted()
    yield sample / samples
    const solved = sampler.solved(sampler.draw(seed, sample))
    if (!solved) continue
    const { analysis, key } = solved
    const answers = known.get(key, () => questions.map((question) => question(analysis)))
    answers.forEach((answer, index) => {
      if (answer === undefined) return
      decided[index] = (decided[index] ?? 0) + 1
      if (answer) hits[index] = (hits[index] ?? 0) + 1
    })
  }
  return {
    samples,
    seed,
    variations: sampler.variations,
    answers: questions.map((_, index) => {
      const of = decided[index] ?? 0
      const yes = hits[index] ?? 0
      const undecided = samples - of
      if (of === 0) return { undecided }
      return { share: { kind: 'sampled', samples: of, hits: yes, seed, ...wilsonInterval(yes, of) }, undecided }
    }),
  }
}
