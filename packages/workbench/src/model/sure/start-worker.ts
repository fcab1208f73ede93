import { workerCalls } from '../../workers/worker-calls.ts'
import type { SureCall, SureWorker } from './sure-protocol.ts'

/** A worker for samples. What it has not answered when it is ended stays without an answer. */
export function startSureWorker(): SureWorker {
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'samples' })
  const calls = workerCalls<SureCall>(start)
  let isEnded = false
  return {
    call: (call) => (isEnded ? new Promise(() => undefined) : calls.call(call)),
    end: () => {
      isEnded = true
      calls.end()
    },
  }
}
