import type { SureAnswers, SureCall, SureWorker } from './sure-protocol.ts'
import type { SureReply } from './worker.ts'

/** Starts a worker for samples. What it has not answered when it is ended stays without an answer. */
export function startSureWorker(): SureWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'samples' })
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>()
  let calls = 0
  worker.addEventListener('message', ({ data }: MessageEvent<SureReply>) => {
    const found = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.ok) found?.resolve(data.value as never)
    else found?.reject(new Error(data.message))
  })
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message))
    waiting.clear()
  })
  return {
    call: <Kind extends SureCall['kind']>(call: Extract<SureCall, { kind: Kind }>) =>
      new Promise<SureAnswers[Kind]>((resolve, reject) => {
        calls += 1
        waiting.set(calls, { resolve, reject })
        worker.postMessage({ id: calls, call })
      }),
    end: () => worker.terminate(),
  }
}
