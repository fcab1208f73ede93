import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ChunkRequest } from './chunk-worker.ts'
import type { SamplingChunk, SamplingPlan } from './sampling-plan.ts'

/** One process that works out chunks of any plan, one at a time. */
export interface ChunkProcess {
  /**
   * Works out so many samples from one on; `key` names the plan, so that it is opened once for all its chunks. Fails with
   * ProcessDied where the process dies, or is ended, before it answers; the next call starts another.
   */
  work(
    key: string,
    plan: SamplingPlan,
    part: { readonly index: number; readonly samples: number },
  ): Promise<SamplingChunk>
  /** Ends the process at once. */
  kill(): void
}

/** A process has died before it could answer. The message is its last words, if it had any. */
export class ProcessDied extends Error {}

/** A process of its own for chunks; it is started with the first of them. */
export function chunkProcess(): ChunkProcess {
  let worker: ChildProcess | undefined
  let opened: string | undefined
  return {
    work: (key, plan, { index, samples }) =>
      new Promise((resolve, reject) => {
        if (!worker?.connected) {
          worker = startChunkWorker()
          opened = undefined
        }
        const at = worker
        let lastWords = ''
        const onWords = (text: string): void => {
          lastWords = `${lastWords}${text}`.slice(-4000)
        }
        const end = (): void => {
          at.off('message', onMessage).off('close', onClose).stderr?.off('data', onWords)
        }
        const onMessage = (answer: { index: number; chunk: SamplingChunk }): void => {
          end()
          resolve(answer.chunk)
        }
        const onClose = (): void => {
          end()
          reject(new ProcessDied(reasonIn(lastWords) ?? ''))
        }
        at.on('message', onMessage).once('close', onClose).stderr?.on('data', onWords)
        if (opened !== key) send(at, { plan })
        opened = key
        send(at, { index, from: index * plan.chunk, samples, seed: plan.seed })
      }),
    kill: () => void worker?.kill('SIGKILL'),
  }
}

/** Starts a process that answers requests for chunks. */
export function startChunkWorker(): ChildProcess {
  // By package name: the built file also when this one is read as a source, since Node cannot load TypeScript.
  const script = fileURLToPath(import.meta.resolve('@anchorage/sweep/chunk-worker'))
  // Arguments of our own: conditions that a test runner was started with must not reach the workers. V8 has threads that
  // compile and collect beside each process; where there is a process for each core they only take turns with it.
  const worker = fork(script, { execArgv: ['--single-threaded'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  worker.stderr?.setEncoding('utf8')
  worker.on('error', () => undefined)
  return worker
}

/** Tells a worker what to do. One that has just died is noticed by its end, not here. */
export function send(worker: ChildProcess, request: ChunkRequest): void {
  worker.send(request, () => undefined)
}

/** The line of an error in what a process wrote before it died. */
export function reasonIn(lastWords: string): string | undefined {
  return lastWords.split('\n').find((line) => /^\w*Error\b/.test(line))
}
