import type { ReadingRoom } from './protocol.ts'
import { createReadingRoom } from './room.ts'

/** A call of one method of the reading room. */
export interface ReadingCall {
  readonly id: number
  readonly method: keyof ReadingRoom
  readonly args: readonly unknown[]
}

/** What became of a call. */
export type ReadingReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }

const room = createReadingRoom()

addEventListener('message', (event: MessageEvent<ReadingCall>) => {
  const { id, method, args } = event.data
  const perform = room[method] as (...all: readonly unknown[]) => Promise<unknown>
  perform(...args).then(
    (value) => postMessage({ id, ok: true, value } satisfies ReadingReply),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      postMessage({ id, ok: false, message } satisfies ReadingReply)
    },
  )
})
