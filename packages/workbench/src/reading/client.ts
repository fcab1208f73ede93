import type { ReadingRoom } from './protocol.ts'
import type { ReadingCall, ReadingReply } from './worker.ts'

/** Thrown to those who wait when the room is stopped. */
export class ReadingStopped extends Error {}

/** A reading room that can be stopped in the middle of a document; the next question starts it again, empty. */
export interface StoppableRoom extends ReadingRoom {
  stop(): void
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

/** A reading room in a worker that starts with the first question. */
export function startReadingRoom(): StoppableRoom {
  let worker: Worker | undefined
  const waiting = new Map<number, Waiting>()
  let calls = 0
  const end = (error: Error) => {
    worker?.terminate()
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'reading' })
    started.addEventListener('message', ({ data }: MessageEvent<ReadingReply>) => {
      const call = waiting.get(data.id)
      waiting.delete(data.id)
      if (data.ok) call?.resolve(data.value as never)
      else call?.reject(new Error(data.message))
    })
    started.addEventListener('error', (event) => end(new Error(event.message)))
    return started
  }
  const ask =
    <M extends keyof ReadingRoom>(method: M) =>
    (...args: Parameters<ReadingRoom[M]>): ReturnType<ReadingRoom[M]> =>
      new Promise((resolve, reject) => {
        worker ??= start()
        calls += 1
        waiting.set(calls, { resolve, reject })
        worker.postMessage({ id: calls, method, args } satisfies ReadingCall)
      }) as ReturnType<ReadingRoom[M]>
  return {
    preview: ask('preview'),
    draft: ask('draft'),
    empty: ask('empty'),
    source: ask('source'),
    read: ask('read'),
    proposals: ask('proposals'),
    places: ask('places'),
    spans: ask('spans'),
    stretches: ask('stretches'),
    anchors: ask('anchors'),
    stop: () => end(new ReadingStopped()),
  }
}

let room: StoppableRoom | undefined

/** The reading room of this page. */
export function readingRoom(): StoppableRoom {
  room ??= startReadingRoom()
  return room
}
