import { type MethodCall, methodCalls, workerCalls } from '../workers/worker-calls.ts'
import type { ReadingRoom } from './protocol.ts'

/** Thrown to those who wait when the room is stopped. */
export class ReadingStopped extends Error {}

/** A reading room that can be stopped in the middle of a document; the next question starts it again, empty. */
export interface StoppableRoom extends ReadingRoom {
  stop(): void
}

/** A reading room in a worker that starts with the first question. */
export function startReadingRoom(): StoppableRoom {
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'reading' })
  const calls = workerCalls<MethodCall<ReadingRoom>>(start)
  const room = methodCalls<ReadingRoom>(calls, {
    preview: true,
    draft: true,
    empty: true,
    source: true,
    read: true,
    proposals: true,
    places: true,
    spans: true,
    stretches: true,
    anchors: true,
  })
  return { ...room, stop: () => calls.end(new ReadingStopped()) }
}

let room: StoppableRoom | undefined

/** The reading room of this page. */
export function readingRoom(): StoppableRoom {
  room ??= startReadingRoom()
  return room
}
