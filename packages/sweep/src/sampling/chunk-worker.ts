// The script of one worker process: opens the plan it is sent, then answers with one chunk after the other.
import { type Case, parseCase } from '@anchorage/casefile'
import { openPlan, type SamplingJob, type SamplingPlan } from './sampling-plan.ts'

/** What a worker is told: perhaps the text of the case that a plan will be of, the plan, then which samples to work on. */
export type ChunkRequest =
  | { readonly file: string; readonly text: string }
  | { readonly plan: SamplingPlan }
  | { readonly index: number; readonly from: number; readonly samples: number; readonly seed: number }

let job: SamplingJob | undefined
let known: { readonly file: string; readonly text: string; readonly case?: Case } | undefined
process.on('message', (request: ChunkRequest) => {
  if ('text' in request) {
    const { file, text } = request
    known = { ...parseCase(file, text), file, text }
    return
  }
  if ('plan' in request) {
    const { plan } = request
    job = openPlan(plan, known?.file === plan.file && known.text === plan.text ? known.case : undefined)
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
