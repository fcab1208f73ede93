import { availableParallelism } from 'node:os'
import {
  type ChunkSource,
  chunksByProcesses,
  chunksHere,
  chunksInFolder,
  FolderFailed,
  type FolderIssue,
  type SamplingJob,
  type SamplingPlan,
  samplesPerChunk,
  samplingOrder,
  WorkersDied,
} from '@anchorage/sweep'
import { CommandError } from './command-error.ts'
import { messagesIn } from './messages/messages.ts'
import type { Output } from './output.ts'
import type { SamplingProgress } from './sampling-progress.ts'
import type { SamplingSettings } from './sampling-settings.ts'
import { version } from './version.ts'

/** From so many samples on the work is shared out unless it is said otherwise. */
const sharedFrom = 20_000

/** How many processes pay for the samples, this one among them; more than there are chunks would be idle. */
export function processesFor({ samples, threads }: Pick<SamplingSettings, 'samples' | 'threads'>): number {
  const wanted = threads ?? (samples >= sharedFrom ? availableParallelism() : 1)
  return Math.min(wanted, Math.max(1, Math.ceil(samples / samplesPerChunk)))
}

/** So many missing chunks are named. */
const namedChunks = 12

/** Where chunks come from, and what its failures mean. */
export interface SamplingSource {
  readonly chunks: ChunkSource
  /** What to say where the source has thrown this; undefined for what it does not know. */
  explain(error: unknown): CommandError | undefined
}

/** Who works out the chunks: this process, others of this machine, a queue, or somebody who has written a folder. */
export async function samplingSource(
  job: SamplingJob,
  plan: SamplingPlan,
  settings: SamplingSettings,
  progress: SamplingProgress,
  output: Output,
): Promise<SamplingSource> {
  const { samples, queue, from } = settings
  if (from !== undefined) {
    const order = samplingOrder(plan, version)
    return {
      chunks: chunksInFolder({ folder: from, order, job, samples }),
      explain: (error) =>
        error instanceof FolderFailed ? folderError(error.found, from, Math.ceil(samples / plan.chunk)) : undefined,
    }
  }
  if (queue) return queueSource(job, plan, settings, queue, progress, output)
  const varies = job.job.sampler.variations.length > 0
  const workers = (settings.threads ?? (varies ? processesFor(settings) : 1)) - 1
  const isShared = job.situation.case !== undefined && workers > 0
  const { standby } = settings
  const crew = { workers, samples, here: job, ...(standby && { standby }) }
  return {
    chunks: isShared ? chunksByProcesses(plan, crew) : chunksHere(plan, job, samples),
    explain: (error) =>
      error instanceof WorkersDied ? new CommandError('workers-failed', { why: error.message }) : undefined,
  }
}

async function queueSource(
  job: SamplingJob,
  plan: SamplingPlan,
  { samples, out }: SamplingSettings,
  queue: NonNullable<SamplingSettings['queue']>,
  progress: SamplingProgress,
  output: Output,
): Promise<SamplingSource> {
  const { sharing } = messagesIn(output.lang)
  // Only here: nobody else has to load what the queue needs.
  const { ChunkFailed, chunksByQueue, fitsQueue, QueueLost, QueueRefused } = await import('@anchorage/queue')
  const { address, patience } = queue
  if (!fitsQueue(plan.text)) throw new CommandError('too-large-for-queue', { path: plan.file })
  const kept = out === undefined ? sharing.nothingKept : sharing.kept(out)
  return {
    chunks: chunksByQueue(samplingOrder(plan, version), {
      address,
      job,
      samples,
      patience: patience * 1000,
      onEvent: progress.queue,
    }),
    explain: (error) => {
      const { shown } = address
      if (error instanceof QueueLost) {
        return new CommandError('queue-lost', { shown, why: error.message, time: sharing.time(patience), kept })
      }
      if (error instanceof QueueRefused) return new CommandError('queue-refused', { shown, why: error.message })
      if (error instanceof ChunkFailed) return new CommandError('chunk-failed', { shown, why: error.message, kept })
      return undefined
    },
  }
}

/** What is wrong with a folder of chunks. */
export function folderError(found: FolderIssue, folder: string, all: number): CommandError {
  switch (found.issue) {
    case 'lacks': {
      const { missing } = found
      const named = missing.slice(0, namedChunks).join(', ')
      const list = missing.length > namedChunks ? `${named}, …` : named
      return new CommandError('chunks-missing', { path: folder, count: missing.length, all, list })
    }
    case 'other':
      return new CommandError(`chunk-of-another-${found.what}`, { path: found.path })
    case 'damaged':
      return new CommandError('chunk-damaged', { path: found.path })
  }
}
