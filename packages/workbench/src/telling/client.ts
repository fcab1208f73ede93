import type { Teller } from './protocol.ts'
import type { TellerCall, TellerReply } from './worker.ts'

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
  readonly onProgress?: (share: number) => void
}

type Ask = TellerCall extends infer C ? (C extends TellerCall ? Omit<C, 'id'> : never) : never

/** A teller in a worker that starts with the first question, and again after it broke. */
function startTeller(): Teller {
  let worker: Worker | undefined
  const waiting = new Map<number, Waiting>()
  let calls = 0
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'teller' })
    started.addEventListener('message', ({ data }: MessageEvent<TellerReply>) => {
      const call = waiting.get(data.id)
      if (data.kind === 'progress') {
        call?.onProgress?.(data.share)
        return
      }
      waiting.delete(data.id)
      if (data.kind === 'done') call?.resolve(data.value as never)
      else call?.reject(new Error(data.message))
    })
    started.addEventListener('error', (event) => {
      worker?.terminate()
      worker = undefined
      for (const { reject } of waiting.values()) reject(new Error(event.message))
      waiting.clear()
    })
    return started
  }
  const ask = <T>(call: Ask, onProgress?: (share: number) => void): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      worker ??= start()
      calls += 1
      waiting.set(calls, { resolve, reject, ...(onProgress === undefined ? {} : { onProgress }) } as Waiting)
      worker.postMessage({ ...call, id: calls } satisfies TellerCall)
    })
  return {
    brief: (request) => ask({ ask: 'brief', request }),
    draw: (told, drawing, onProgress) => ask({ ask: 'draw', told, drawing }, onProgress),
    stop: () => {
      ask({ ask: 'stop' }).catch(() => undefined)
    },
  }
}

let teller: Teller | undefined

/** The teller of this page. */
export function pageTeller(): Teller {
  teller ??= startTeller()
  return teller
}
