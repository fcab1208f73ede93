import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { TaskAnswer, TaskPort } from '@anchorage/engine'

/** Threads that wait for work. */
export interface Threads {
  readonly ports: readonly TaskPort[]
  /** Ends the threads, also in the middle of their work. */
  close(): Promise<void>
}

/** Starts threads of Node that solve parties; as many as there are cores unless given. */
export function openThreads(count = availableParallelism()): Threads {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`expected at least one thread, got ${count}`)
  // By package name: the built file also when this one is read as a source, since Node cannot load TypeScript.
  const script = fileURLToPath(import.meta.resolve('@anchorage/sweep/solve-thread'))
  // Empty arguments: conditions that a test runner was started with must not reach the threads.
  const workers = Array.from({ length: count }, () => new Worker(script, { execArgv: [] }))
  return {
    ports: workers.map(threadPort),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function threadPort(worker: Worker): TaskPort {
  return {
    post: (task) => worker.postMessage(task),
    listen: (onAnswer, onFailure) => {
      worker.removeAllListeners()
      worker.on('message', (answer: TaskAnswer) => onAnswer(answer))
      worker.on('error', (error) => onFailure(error instanceof Error ? error.message : String(error)))
      worker.on('exit', (code) => onFailure(`a thread ended with code ${code}`))
    },
  }
}
