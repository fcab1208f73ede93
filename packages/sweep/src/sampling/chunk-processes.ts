import type { ChildProcess } from 'node:child_process'
import { chunkBoard } from './chunk-board.ts'
import { reasonIn, send, startChunkWorker } from './chunk-process.ts'
import type { ChunkSource } from './chunk-source.ts'
import type { SamplingChunk, SamplingJob, SamplingPlan } from './sampling-plan.ts'
import type { Standby } from './standby.ts'

/** How often one chunk may take its worker down before the work is given up. */
const chances = 3

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

/** Who works. */
interface Crew extends WorkerEvents {
  /** Processes. */
  readonly workers: number
  readonly samples: number
  /** The opened plan: this process works too, whenever it has nothing to hand on. */
  readonly here?: SamplingJob
  /** Processes that have been started before. */
  readonly standby?: Standby
}

/**
 * Chunks worked out by processes of their own, and by this one where it may. A worker that dies is replaced and its chunks
 * begun again: chunks depend on nothing but their number, so that nothing is lost or counted twice.
 */
export function chunksByProcesses(plan: SamplingPlan, crew: Crew): ChunkSource {
  return async function* (first, end, signal) {
    const { here } = crew
    const hands = crew.workers + (here ? 1 : 0)
    const board = chunkBoard<ChildProcess>(plan, { first, end, samples: crew.samples, hands })
    const workers = new Set<ChildProcess>()
    const deaths = new Map<number, number>()
    let failure: Error | undefined
    let lastWords = ''
    let wake = (): void => undefined

    const assign = (worker: ChildProcess): void => {
      for (;;) {
        const task = worker.connected ? board.take(worker) : undefined
        if (!task) return
        send(worker, { ...task, seed: plan.seed })
      }
    }
    const start = (): void => {
      const worker = crew.standby?.take() ?? startChunkWorker()
      worker.stderr?.on('data', (text: string) => {
        lastWords = `${lastWords}${text}`.slice(-4000)
      })
      workers.add(worker)
      if (worker.pid !== undefined) crew.onStart?.(worker.pid)
      worker.on('message', ({ index, chunk }: { index: number; chunk: SamplingChunk }) => {
        board.done(index, chunk, worker)
        assign(worker)
        wake()
      })
      worker.on('exit', () => {
        if (!workers.delete(worker)) return
        const index = board.lost(worker)
        if (worker.pid !== undefined) crew.onDeath?.(worker.pid)
        const times = index === undefined ? chances : (deaths.get(index) ?? 0) + 1
        if (index !== undefined) deaths.set(index, times)
        if (times >= chances && (index !== undefined || workers.size === 0)) {
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
      // The only chunk there is would wait for a process to start.
      const useful = end - first - (here ? 1 : 0)
      for (let count = 0; count < Math.min(crew.workers, useful); count += 1) start()
      while (!board.isFinished) {
        // What has come in the meantime first.
        await new Promise((resolve) => setImmediate(resolve))
        signal.throwIfAborted()
        if (failure) throw failure
        const chunk = board.handOn()
        if (chunk) {
          for (const worker of workers) assign(worker)
          yield chunk
          continue
        }
        const task = here && board.takeHere()
        if (here && task) {
          board.done(task.index, here.chunk(plan.seed, task.from, task.samples))
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      }
    } finally {
      signal.removeEventListener('abort', onAbort)
      const leaving = [...workers]
      workers.clear()
      for (const worker of leaving) worker.kill('SIGKILL')
    }
  }
}
