import type { ChunkSource } from './chunk-source.ts'
import { type SamplingJob, type SamplingPlan, samplesIn } from './sampling-plan.ts'

/** Chunks worked out in this process, with room for other events between two of them. */
export function chunksHere(plan: Pick<SamplingPlan, 'chunk' | 'seed'>, job: SamplingJob, samples: number): ChunkSource {
  return async function* (first, end, signal) {
    for (let index = first; index < end; index += 1) {
      await new Promise((resolve) => setImmediate(resolve))
      signal.throwIfAborted()
      yield job.chunk(plan.seed, index * plan.chunk, samplesIn(plan, index, samples))
    }
  }
}
