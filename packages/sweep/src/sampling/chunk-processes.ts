import type { ChildProcess } from 'node:child_process'
import { reasonIn, send, startChunkWorker } from './chunk-process.ts'
import type { ChunkSource } from './chunk-source.ts'
import { type SamplingChunk, type SamplingPlan, samplesIn } from './sampling-plan.ts'

/** How often one chunk may take its worker down before the work is given up. */
const chances = 3

/** Chunks that each worker may be ahead of what has been handed on: memory does not grow if one of them is slow. */
const ahead = 4

/** Ends the work where one chunk takes down every worker that is set to it. */
export class WorkersDied extends Error {
  constructor(times: number, lastWords: string) {
    const reason = reasonIn(lastWords)
    super(`${times} workers died at the same samples${reason === undefined ? '' : `: ${reason}`}`)
  }
}

/** What happens to the workers, for whoever wants to know. */
export interface WorkerEvents {
  /** A worker process has started. */
  readonly onStart?: (pid: number) => void
  /** A worker has died; its chunk goes to another one. */
  readonly onDeath?: (pid: number) => void
}

interface Crew {
  readonly workers: Set<ChildProcess>
  readonly doing: Map<ChildProcess, number>
}

/**
 * Chunks worked out by processes of their own. A worker that dies is replaced and its chunk begun again: chunks depend
 * on nothing but their number, so that nothing is lost or counted twice.
 */
export function chunksByProcesses(
  plan: SamplingPlan,
  options: { readonly workers: number; readonly samples: number } & WorkerEvents,
): ChunkSource {
  return async function* (first, end, signal) {
    const crew: Crew = { workers: new Set(), doing: new Map() }
    const done = new Map<number, SamplingChunk>()
    const deaths = new Map<number, number>()
    const again: number[] = []
    let next = first
    let handedOn = first
    let failure: Error | undefined
    let lastWords = ''
    let wake = (): void => undefined

    const assign = (worker: ChildProcess): void => {
      if (crew.doing.has(worker) || !worker.connected) return
      const index = again.pop() ?? (next < Math.min(end, handedOn + ahead * options.workers) ? next++ : undefined)
      if (index === undefined) return
      crew.doing.set(worker, index)
      const samples = samplesIn(plan, index, options.samples)
      send(worker, { index, from: index * plan.chunk, samples, seed: plan.seed })
    }
    const start = (): void => {
      const worker = startChunkWorker()
      worker.stderr?.on('data', (text: string) => {
        lastWords = `${lastWords}${text}`.slice(-4000)
      })
      crew.workers.add(worker)
      if (worker.pid !== undefined) options.onStart?.(worker.pid)
      worker.on('message', ({ index, chunk }: { index: number; chunk: SamplingChunk }) => {
        crew.doing.delete(worker)
        done.set(index, chunk)
        assign(worker)
        wake()
      })
      worker.on('exit', () => {
        if (!crew.workers.delete(worker)) return
        const index = crew.doing.get(worker)
        crew.doing.delete(worker)
        if (worker.pid !== undefined) options.onDeath?.(worker.pid)
        const times = index === undefined ? chances : (deaths.get(index) ?? 0) + 1
        if (index !== undefined) {
          again.push(index)
          deaths.set(index, times)
        }
        if (times >= chances && (index !== undefined || crew.workers.size === 0)) {
          failure = new WorkersDied(times, lastWords)
        } else start()
        wake()
      })
      send(worker, { plan })
      assign(worker)
    }
    const onAbort = (): void => wake()
    signal.addEventListener('abort', onAbort)
    try {
      for (let count = 0; count < Math.min(options.workers, end - first); count += 1) start()
      while (handedOn < end) {
        signal.throwIfAborted()
        if (failure) throw failure
        const chunk = done.get(handedOn)
        if (chunk) {
          done.delete(handedOn)
          handedOn += 1
          for (const worker of crew.workers) assign(worker)
          yield chunk
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      }
    } finally {
      signal.removeEventListener('abort', onAbort)
      const leaving = [...crew.workers]
      crew.workers.clear()
      for (const worker of leaving) worker.kill('SIGKILL')
    }
  }
}
