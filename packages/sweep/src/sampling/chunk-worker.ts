// The script of one worker process: opens the plan it is sent first, then answers with one chunk after the other.
import { openPlan, type SamplingJob, type SamplingPlan } from './sampling-plan.ts'

/** What a worker is told: the plan, then which samples to work on. */
export type ChunkRequest =
  | { readonly plan: SamplingPlan }
  | { readonly index: number; readonly from: number; readonly samples: number; readonly seed: number }

let job: SamplingJob | undefined
process.on('message', (request: ChunkRequest) => {
  if ('plan' in request) {
    job = openPlan(request.plan)
    return
  }
  const { index, from, samples, seed } = request
  // Where nobody listens any more, the end of the connection ends the process.
  if (job) process.send?.({ index, chunk: job.chunk(seed, from, samples) }, () => undefined)
})
// Whoever gave the work is gone, however it went.
process.on('disconnect', () => process.exit(0))
// Ctrl-C reaches every process of a terminal; the one that gave the work decides what it means.
process.on('SIGINT', () => undefined)
