import type { ChunkSource } from './chunk-source.ts'
import {
  createResults,
  type ResultFile,
  type ResultFileIssue,
  type ResultHeader,
  resumeResults,
} from './result-file.ts'
import { type SamplingChunk, type SamplingPlan, samplesIn } from './sampling-plan.ts'

/** What to do with the chunks of a plan. */
export interface SamplingRun {
  readonly plan: Pick<SamplingPlan, 'chunk'>
  /** The budget. */
  readonly samples: number
  readonly chunks: ChunkSource
  /** Called with every chunk, in order, those from a file too; true ends the run: enough is known. */
  readonly onChunk: (chunk: SamplingChunk) => boolean
  /** Called after each chunk that was worked out now, with the samples done, and of them those that were in the file. */
  readonly onProgress?: (done: number, before: number) => void
  readonly out?: { readonly path: string; readonly header: ResultHeader; readonly resume: boolean }
  readonly signal: AbortSignal
}

/**
 * Works through a plan chunk by chunk, in order, whoever works them out, and writes each to the file when it is done. What
 * is handed on, and every byte of the file, depends on the plan alone: not on the number of workers, nor on where a run was
 * stopped and continued. Throws the signal's reason when it is stopped.
 */
export async function runSampling(run: SamplingRun): Promise<ResultFileIssue | undefined> {
  const { plan, samples, onChunk, out, signal } = run
  const count = Math.ceil(samples / plan.chunk)
  let next = 0
  let isEnough = false
  let file: ResultFile | undefined
  if (out) {
    const opened = out.resume
      ? await resumeResults(out.path, out.header, {
          samplesOf: (index) => (index < count && !isEnough ? samplesIn(plan, index, samples) : 0),
          onChunk: (chunk) => {
            next += 1
            isEnough = onChunk(chunk)
          },
        })
      : await createResults(out.path, out.header)
    if ('issue' in opened) return opened
    file = opened
  }
  const before = Math.min(samples, next * plan.chunk)
  try {
    if (isEnough) return undefined
    for await (const chunk of run.chunks(next, count, signal)) {
      await file?.append(chunk)
      next += 1
      isEnough = onChunk(chunk)
      run.onProgress?.(Math.min(samples, next * plan.chunk), before)
      if (isEnough) break
    }
    return undefined
  } finally {
    await file?.close()
  }
}
