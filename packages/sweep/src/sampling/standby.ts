import type { ChildProcess } from 'node:child_process'
import { send, startChunkWorker } from './chunk-process.ts'

/** Worker processes that get ready while it is still being worked out what for. */
export interface Standby {
  /** Lets them read the case that the plan will be of, while it is read here too. */
  read(file: string, text: string): void
  /** One of them that is alive; undefined where there is none left. */
  take(): ChildProcess | undefined
  /** Ends those that nobody has taken. */
  end(): void
}

/** Starts so many worker processes. */
export function standbyWorkers(count: number): Standby {
  const waiting = Array.from({ length: count }, startChunkWorker)
  return {
    read: (file, text) => {
      for (const worker of waiting) send(worker, { file, text })
    },
    take: () => {
      for (let worker = waiting.pop(); worker; worker = waiting.pop()) if (worker.connected) return worker
      return undefined
    },
    end: () => {
      for (const worker of waiting.splice(0)) worker.kill('SIGKILL')
    },
  }
}
