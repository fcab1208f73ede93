import type { ChildProcess } from 'node:child_process'
import { startChunkWorker } from './chunk-process.ts'

/** Worker processes that get ready while it is still being worked out what for. */
export interface Standby {
  /** One of them that is alive; undefined where there is none left. */
  take(): ChildProcess | undefined
  /** Ends those that nobody has taken. */
  end(): void
}

/** Starts so many worker processes. */
export function standbyWorkers(count: number): Standby {
  const waiting = Array.from({ length: count }, startChunkWorker)
  return {
    take: () => {
      for (let worker = waiting.pop(); worker; worker = waiting.pop()) if (worker.connected) return worker
      return undefined
    },
    end: () => {
      for (const worker of waiting.splice(0)) worker.kill('SIGKILL')
    },
  }
}
