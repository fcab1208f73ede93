import { workerCalls } from '../workers/worker-calls.ts'
import type { Teller } from './protocol.ts'
import type { TellerCall } from './worker.ts'

/** A teller in a worker that starts with the first question, and again after it broke. */
function startTeller(): Teller {
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'teller' })
  const { call } = workerCalls<TellerCall>(start)
  return {
    brief: (request) => call({ kind: 'brief', request }),
    draw: (told, drawing, onProgress) => call({ kind: 'draw', told, drawing }, onProgress),
    stop: () => {
      call({ kind: 'stop' }).catch(() => undefined)
    },
  }
}

let teller: Teller | undefined

/** The teller of this page. */
export function pageTeller(): Teller {
  teller ??= startTeller()
  return teller
}
