import { setTimeout as pause } from 'node:timers/promises'
import {
  type ChunkSource,
  orderId,
  readChunk,
  type SamplingChunk,
  type SamplingJob,
  type SamplingOrder,
  samplesIn,
} from '@anchorage/sweep'
import { Queue } from 'bullmq'
import { type ChunkJob, jobId, queueName } from './chunk-job.ts'
import type { QueueAddress } from './queue-address.ts'
import { type LineEvent, openLine, plainLine, type QueueLine } from './queue-line.ts'

/** What is said while chunks are waited for. */
export type QueueEvent =
  | LineEvent
  /** How many workers are there; undefined where the server does not tell. */
  | { readonly kind: 'workers'; readonly count: number | undefined }
  /** A worker of another version has come, and has not taken the work. */
  | { readonly kind: 'refused'; readonly version: string }
  /** A chunk came back without counts, or with such as cannot be; it is put in again. */
  | { readonly kind: 'again'; readonly reason: string }

/** A chunk has come back without counts every time it was put in. */
export class ChunkFailed extends Error {}

/** How to hand out chunks. */
export interface QueueHandOut {
  readonly address: QueueAddress
  /** The opened plan: what comes back is read against it. */
  readonly job: SamplingJob
  readonly samples: number
  /** Milliseconds for which a queue that does not answer is waited for. */
  readonly patience: number
  readonly onEvent: (event: QueueEvent) => void
}

/** What is said of a result that is not the counts of its chunk. */
const impossible = 'counts that cannot be'

/** How often one chunk may come back without counts. */
const chances = 3

/** Chunks that are in the queue at a time, at the most, and the characters that they hold together. */
const mostWaiting = 256
const mostText = 32 * 1024 * 1024

/** Counts that nobody has asked for again leave the queue after so many seconds. */
const keptFor = 24 * 3600

/** Pauses between two looks at the queue, in milliseconds. */
const firstLook = 20
const longestLook = 250

/** Milliseconds between two questions who is there, and for chunks that somebody is at when the work is stopped. */
const roundTime = 2000
const farewell = 2000

/**
 * Chunks worked out by whoever takes them from a queue. They are put in by names that say what they are, so that putting one
 * in twice is no harm, and a later run finds what an earlier one has had worked out; only so many are in the queue at a
 * time. Whatever the queue loses is put in again. What is left in it in the end is taken out.
 */
export function chunksByQueue(order: SamplingOrder, options: QueueHandOut): ChunkSource {
  const { address, job, samples, patience, onEvent } = options
  const { plan } = order
  const id = orderId(order)
  const window = Math.max(8, Math.min(mostWaiting, Math.floor(mostText / (plan.text.length + 1000))))
  const sizeOf = (index: number): number => samplesIn(plan, index, samples)
  const nameOf = (index: number): string => jobId(id, index, sizeOf(index))
  return async function* (first, end, signal) {
    const line = openLine(address, { patience, signal, onEvent })
    let put = first
    let next = first
    let queue: Queue | undefined
    /** What is in the queue because of us, as far as we know. */
    const ours = new Set<string>()
    try {
      const open = await openQueue(line)
      queue = open
      const failures = new Map<number, number>()
      const watch = watcher(open, line, onEvent)
      let look = firstLook
      while (next < end) {
        signal.throwIfAborted()
        const most = Math.min(end, next + window)
        if (put < most && (put === next || most - put >= window / 4 || most === end)) {
          await line.attempt(() => putIn(open, order, put, most, sizeOf, nameOf))
          for (; put < most; put += 1) ours.add(nameOf(put))
        }
        const name = nameOf(next)
        const found = await line.attempt(() => lookUp(open, name))
        if (found === 'none') {
          // The server has lost it, or somebody has taken it out: with it perhaps what came after it.
          put = next
          await sleep(firstLook, signal)
        } else if (found === 'not-yet') {
          await watch(name)
          await sleep(look, signal)
          look = Math.min(longestLook, look * 2)
        } else {
          look = firstLook
          const chunk =
            'value' in found
              ? readChunk(job, { from: next * plan.chunk, samples: sizeOf(next) }, found.value)
              : undefined
          if (chunk) {
            next += 1
            yield chunk
            // After it has been handed on: whoever is killed before that finds it again. What fails is done in the end.
            open.remove(name).then(
              () => ours.delete(name),
              () => undefined,
            )
            continue
          }
          const reason = 'failure' in found ? found.failure : impossible
          const times = (failures.get(next) ?? 0) + 1
          failures.set(next, times)
          if (times >= chances) throw new ChunkFailed(reason)
          onEvent({ kind: 'again', reason })
          await line.attempt(() => open.remove(name))
          put = next
        }
      }
    } finally {
      // A server that is gone, or hangs, does not hold us up.
      if (queue) await Promise.race([takeOut(queue, [...ours]).catch(() => undefined), pause(2 * farewell)])
      line.close()
    }
  }
}

async function openQueue(line: QueueLine): Promise<Queue> {
  return line.attempt(async () => {
    await line.redis.ping()
    // Nobody listens to its events, and each would repeat the counts of a chunk.
    const queue = new Queue(queueName, { connection: line.redis, streams: { events: { maxLen: 10 } } })
    queue.on('error', () => undefined)
    await queue.waitUntilReady()
    return queue
  })
}

/** Puts chunks in; those that are there stay as they are. */
async function putIn(
  queue: Queue,
  order: SamplingOrder,
  first: number,
  end: number,
  sizeOf: (index: number) => number,
  nameOf: (index: number) => string,
): Promise<void> {
  const jobs = Array.from({ length: end - first }, (_, at) => {
    const index = first + at
    const data: ChunkJob = { order, index, samples: sizeOf(index) }
    const kept = { age: keptFor }
    return { name: 'chunk', data, opts: { jobId: nameOf(index), removeOnComplete: kept, removeOnFail: kept } }
  })
  await queue.addBulk(jobs)
}

type Found = 'none' | 'not-yet' | { readonly value: unknown } | { readonly failure: string }

async function lookUp(queue: Queue, name: string): Promise<Found> {
  const state = await queue.getJobState(name)
  if (state === 'unknown') return 'none'
  if (state !== 'completed' && state !== 'failed') return 'not-yet'
  const job = await queue.getJob(name)
  if (!job) return 'none'
  return state === 'completed'
    ? { value: job.returnvalue as SamplingChunk }
    : { failure: plainLine(job.failedReason ?? '') }
}

/** Asks now and then who is there, while a chunk is waited for. */
function watcher(queue: Queue, line: QueueLine, onEvent: (event: QueueEvent) => void): (name: string) => Promise<void> {
  let last = performance.now() - roundTime / 2
  const refused = new Set<string>()
  return async (name) => {
    if (performance.now() - last < roundTime) return
    last = performance.now()
    const job = await line.attempt(() => queue.getJob(name))
    const progress = (job?.progress ?? {}) as { readonly refusedBy?: unknown }
    if (typeof progress === 'object' && typeof progress.refusedBy === 'string') {
      const version = plainLine(progress.refusedBy)
      if (!refused.has(version)) onEvent({ kind: 'refused', version })
      refused.add(version)
    }
    // Some servers do not tell who is connected.
    const count = await queue.getWorkersCount().catch(() => undefined)
    onEvent({ kind: 'workers', count })
  }
}

/** Takes chunks out of the queue. Those that somebody is at are waited for, for a moment: then they leave by themselves. */
async function takeOut(queue: Queue, names: readonly string[]): Promise<void> {
  const until = performance.now() + farewell
  let left = names
  while (left.length > 0) {
    const done = await Promise.all(left.map(async (name) => [name, await queue.remove(name)] as const))
    left = done.filter(([, isGone]) => isGone === 0).map(([name]) => name)
    if (performance.now() > until) return
    if (left.length > 0) await pause(firstLook * 5)
  }
}

async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, { signal }).catch(() => undefined)
}
