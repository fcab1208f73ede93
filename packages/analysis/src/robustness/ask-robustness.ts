import type { Diagnostic, Situation } from '@anchorage/casefile'
import { asPart, type Concept, type Work } from '@anchorage/engine'
import { caseSampler } from './case-sampler.ts'
import { countedChunks, type SampleCount } from './counted-chunks.ts'
import type { DrawnRobustness, RobustnessAnswer } from './robustness-answer.ts'
import { robustnessJob } from './robustness-chunk.ts'
import { robustnessTotal } from './robustness-total.ts'
import { sensitivityOf } from './sensitivity.ts'
import type { VaryOptions } from './variations.ts'

/** How sure what is. */
export interface RobustnessQuestion extends VaryOptions, SampleCount {
  /** One of `sampledConcepts`: the one to lead with. */
  readonly concept: Concept
  /** Stop as soon as every interval is at most this much to either side; 0.01 unless given. */
  readonly within?: number
  /** A formula whose states are asked about besides the terms of the case. */
  readonly where?: string
}

/**
 * How often each state is stable for each party and an equilibrium in variants of the case, drawn and counted here; and what
 * every small change does, exactly. Yields the share of the work that is done at the most: it ends as soon as enough is
 * known. Diagnostics instead where the case without its doubtful rules is in error.
 */
export function* askRobustness(
  situation: Situation,
  question: RobustnessQuestion,
): Work<RobustnessAnswer | { readonly diagnostics: readonly Diagnostic[] }> {
  const drawn = yield* asPart(drawRobustness(situation, question), { from: 0, to: 0.95 })
  if ('diagnostics' in drawn) return drawn
  yield 0.95
  return { ...drawn, sensitivity: sensitivityOf(situation, question.concept) }
}

/** The samples of `askRobustness` without the small changes, which cost a solution each. */
export function* drawRobustness(
  situation: Situation,
  { concept, within = 0.01, where, vary, ...count }: RobustnessQuestion,
): Work<DrawnRobustness | { readonly diagnostics: readonly Diagnostic[] }> {
  const made = caseSampler(situation, vary ? { vary } : {})
  if ('diagnostics' in made) return made
  const job = robustnessJob(situation, made.sampler, where)
  const total = robustnessTotal(job)
  // Where nothing varies one sample says all.
  const asked = made.sampler.variations.length === 0 ? { ...count, samples: 1 } : count
  const counting = countedChunks(job, asked, (chunk) => {
    total.add(chunk)
    return total.halfWidth() <= within
  })
  yield* counting
  return { situation, job, total, concept, seed: count.seed ?? 1 }
}
