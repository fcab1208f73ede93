import type { Diagnostic, Situation } from '@anchorage/casefile'
import type { Concept, Work } from '@anchorage/engine'
import { caseSampler } from './case-sampler.ts'
import { countedChunks, type SampleCount } from './counted-chunks.ts'
import type { VaryOptions } from './variations.ts'
import { type WatchAnswer, watchAnswer } from './watch-answer.ts'
import { watchJob } from './watch-chunk.ts'
import { watchTotal } from './watch-total.ts'

/** Under which concept, and about what. */
export interface WatchQuestion extends VaryOptions, SampleCount {
  /** One of `sampledConcepts`. */
  readonly concept: Concept
  /** A formula: ask only whether some outcome that holds has it. */
  readonly to?: string
}

/**
 * Which uncertain judgement, if it became known, would change the answer most, from variants of the case drawn and counted
 * here. Yields the share of the work that is done. Diagnostics instead where the case without its doubtful rules is in error.
 */
export function* askWatch(
  situation: Situation,
  { concept, to, vary, ...count }: WatchQuestion,
): Work<WatchAnswer | { readonly diagnostics: readonly Diagnostic[] }> {
  const made = caseSampler(situation, vary ? { vary } : {})
  if ('diagnostics' in made) return made
  const about = to === undefined ? {} : { to }
  const job = watchJob(situation, made.sampler, { concept, ...about })
  const total = watchTotal(job)
  const asked = made.sampler.variations.length === 0 ? { ...count, samples: 1 } : count
  yield* countedChunks(job, asked, (chunk) => {
    total.add(chunk)
    return false
  })
  return watchAnswer(situation, job, total, { seed: count.seed ?? 1, ...about })
}
