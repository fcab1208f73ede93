import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { type ChunkProcess, chunkProcess, ProcessDied, type SamplingChunk } from '@anchorage/sweep'
import { DelayedError, type Job, UnrecoverableError, WaitingError, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { queueName, readJob } from './chunk-job.ts'
import type { QueueAddress } from './queue-address.ts'
import { connectionTo, type LineEvent, openLine, plainLine } from './queue-line.ts'

/** What a worker says of itself. */
export type WorkerEvent =
  | LineEvent
  | { readonly kind: 'ready' }
  | { readonly kind: 'began'; readonly file: string; readonly from: number; readonly samples: number }
  | { readonly kind: 'done'; readonly file: string; readonly from: number; readonly samples: number }
  /** A chunk that it has not worked out, and why. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** It takes no more, and finishes so many chunks. */
  | { readonly kind: 'ending'; readonly left: number }

/** Work of another version of Anchorage, which is left to others. */
export interface OtherVersion {
  readonly found: string
  readonly expected: string
}

/** How to work. */
export interface QueueWork {
  readonly address: QueueAddress
  readonly version: string
  readonly processes: number
  /** Milliseconds after which the chunk of a worker that is not heard of goes to another one. */
  readonly lock: number
  /** Milliseconds for which a queue that does not answer is waited for. */
  readonly patience: number
  /** Ends the work: chunks that are begun are finished. */
  readonly finish: AbortSignal
  /** Ends it at once: chunks that are begun are given back. */
  readonly leave: AbortSignal
  readonly onEvent: (event: WorkerEvent) => void
}

/** How often a chunk may take down its process, or its worker, before it is given back as failed. */
const chances = 3

/** Milliseconds between two looks whether the server is there. */
const heartbeat = 1000

/**
 * Takes chunks from a queue and answers with their counts, until it is told to end. A process that dies is replaced and its
 * chunk begun again; where the whole worker dies, another one takes its chunks. Throws QueueLost and QueueRefused like
 * the connection does. Answers with the version where it has ended
 * because of work of another one.
 */
export async function workFromQueue(work: QueueWork): Promise<{ readonly met?: OtherVersion }> {
  const { address, version, lock, onEvent, finish, leave } = work
  const stop = new AbortController()
  const line = openLine(address, { patience: work.patience, signal: stop.signal, onEvent })
  const end = (): void => stop.abort()
  for (const signal of [finish, leave]) {
    if (signal.aborted) end()
    signal.addEventListener('abort', end)
  }
  const free: ChunkProcess[] = Array.from({ length: work.processes }, chunkProcess)
  const crew = [...free]
  let connection: Redis | undefined
  let worker: Worker | undefined
  let met: OtherVersion | undefined
  let active = 0

  const giveBack = async (job: Job, token: string | undefined): Promise<never> => {
    await job.moveToWait(token)
    throw new WaitingError()
  }
  const take = async (job: Job, token?: string): Promise<SamplingChunk> => {
    const read = readJob(job.data, version)
    if ('issue' in read) {
      if (read.issue !== 'version') {
        const reason = read.issue === 'hash' ? 'the text of the case is not what its hash says' : 'no chunk of samples'
        onEvent({ kind: 'failed', reason })
        throw new UnrecoverableError(reason)
      }
      met ??= { found: read.found, expected: read.expected }
      await job.updateProgress({ refusedBy: version })
      // Later, so that this worker is gone and another one can take it.
      await job.moveToDelayed(Date.now() + heartbeat, token)
      end()
      throw new DelayedError()
    }
    const { order, index, samples, key } = read
    const { plan } = order
    const part = { file: plainLine(plan.file), from: index * plan.chunk, samples }
    for (let times = 1; ; times += 1) {
      if (leave.aborted) return giveBack(job, token)
      const member = free.pop() ?? chunkProcess()
      try {
        onEvent({ kind: 'began', ...part })
        const chunk = await member.work(key, plan, { index, samples })
        onEvent({ kind: 'done', ...part })
        return chunk
      } catch (error) {
        if (leave.aborted) return giveBack(job, token)
        const reason = error instanceof ProcessDied ? plainLine(error.message) : plainLine(String(error))
        onEvent({ kind: 'failed', reason })
        if (times >= chances) throw new UnrecoverableError(reason)
      } finally {
        free.push(member)
      }
    }
  }
  const counted = async (job: Job, token?: string): Promise<SamplingChunk> => {
    active += 1
    try {
      return await take(job, token)
    } finally {
      active -= 1
    }
  }

  try {
    await line.attempt(() => line.redis.ping())
    connection = new Redis({ ...connectionTo(address), maxRetriesPerRequest: null })
    connection.on('error', () => undefined)
    worker = new Worker(queueName, counted, {
      connection,
      concurrency: work.processes,
      name: hostname(),
      lockDuration: lock,
      stalledInterval: lock,
      maxStalledCount: chances,
      runRetryDelay: heartbeat,
    })
    // The line to the server is watched by itself; a chunk that somebody else has finished meanwhile is no error.
    worker.on('error', () => undefined)
    onEvent({ kind: 'ready' })
    while (!stop.signal.aborted) {
      await line.attempt(() => line.redis.ping())
      await pause(heartbeat, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error
  } finally {
    if (worker) await ended(worker, active)
    for (const member of crew) member.kill()
    connection?.disconnect()
    line.close()
  }
  return met ? { met } : {}

  async function ended(closing: Worker, left: number): Promise<void> {
    if (left > 0 && !leave.aborted && stop.signal.aborted) onEvent({ kind: 'ending', left })
    const kill = (): void => {
      for (const member of crew) member.kill()
    }
    const gone = new Promise<false>((resolve) => {
      const go = (): void => {
        kill()
        // Time to give the chunks back; a server that does not answer gets them back when the lock runs out.
        setTimeout(() => resolve(false), heartbeat)
      }
      if (leave.aborted || !stop.signal.aborted) go()
      else leave.addEventListener('abort', go)
    })
    const isClosed = closing.close().then(() => true)
    if (!(await Promise.race([isClosed, gone])))
      await Promise.race([closing.disconnect().catch(() => undefined), pause(heartbeat)])
  }
}
