import {
  caseSampler,
  expertsConcepts,
  expertsJob,
  type QuestionsChunk,
  type QuestionsJob,
  type RobustnessChunk,
  type RobustnessJob,
  robustnessJob,
  type WatchChunk,
  type WatchJob,
  watchJob,
} from '@anchorage/analysis'
import { type Case, type Choice, type Diagnostic, parseCase, type Situation, situationOf } from '@anchorage/casefile'
import type { Concept } from '@anchorage/engine'

/** Samples to a chunk at the most: what a worker does at a time, and what is written at a time. */
export const samplesPerChunk = 1000

/** What is counted in the samples. */
export type SamplingQuestion =
  | { readonly kind: 'robustness'; readonly where?: string }
  | { readonly kind: 'watch'; readonly concept: Concept; readonly to?: string }
  | { readonly kind: 'experts' }

/** Everything that decides what a chunk of samples is: plain data, the same for whoever works on it. */
export interface SamplingPlan {
  /** The path of the case as messages name it, and its text. */
  readonly file: string
  readonly text: string
  readonly choice: Choice
  readonly question: SamplingQuestion
  readonly vary?: 'attested'
  readonly seed: number
  /** Samples to a chunk: the last one may have fewer. */
  readonly chunk: number
}

/** Counts of one chunk. */
export type SamplingChunk = RobustnessChunk | WatchChunk | QuestionsChunk

/** A plan with the case opened. */
export type SamplingJob = (
  | { readonly kind: 'robustness'; readonly job: RobustnessJob }
  | { readonly kind: 'watch'; readonly job: WatchJob }
  | { readonly kind: 'experts'; readonly job: QuestionsJob }
) & {
  readonly situation: Situation
  chunk(seed: number, from: number, samples: number): SamplingChunk
}

/** Opens a situation for a question; diagnostics where the case has no answer without its uncertain rules. */
export function samplingJob(
  situation: Situation,
  { question, vary }: Pick<SamplingPlan, 'question' | 'vary'>,
): SamplingJob | { readonly diagnostics: readonly Diagnostic[] } {
  const concepts = question.kind === 'experts' ? { concepts: expertsConcepts(situation) } : {}
  const made = caseSampler(situation, { ...concepts, ...(vary && { vary }) })
  if ('diagnostics' in made) return made
  if (question.kind === 'robustness') {
    const job = robustnessJob(situation, made.sampler, question.where)
    return { kind: 'robustness', job, situation, chunk: job.chunk }
  }
  if (question.kind === 'experts') {
    const job = expertsJob(situation, made.sampler)
    return { kind: 'experts', job, situation, chunk: job.chunk }
  }
  const job = watchJob(situation, made.sampler, question)
  return { kind: 'watch', job, situation, chunk: job.chunk }
}

/**
 * Opens the case of a plan; `known` is what its text says, where it has been read before. Throws where it has errors:
 * whoever made the plan has opened it before.
 */
export function openPlan(plan: SamplingPlan, known?: Case): SamplingJob {
  const read = known ?? parseCase(plan.file, plan.text).case
  const situation = read && situationOf(read, plan.choice).situation
  const job = situation && samplingJob(situation, plan)
  if (!job || 'diagnostics' in job) throw new Error(`${plan.file} gives no situation to sample`)
  return job
}

/** States × parties × samples of a chunk at the most: a second or a few. */
const chunkWork = 2e6

/** How many samples make a chunk of a case: whoever works it out, since it decides where a run may stop. */
export function chunkSizeFor({ conflict }: Situation): number {
  const { stateCount, partyCount } = conflict.space
  return Math.max(1, Math.min(samplesPerChunk, Math.floor(chunkWork / (stateCount * partyCount))))
}

/** How many samples a chunk has, of so many in all. */
export function samplesIn(plan: Pick<SamplingPlan, 'chunk'>, index: number, samples: number): number {
  return Math.min(plan.chunk, samples - index * plan.chunk)
}
