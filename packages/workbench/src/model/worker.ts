import type { Workshop } from './protocol.ts'
import { createWorkshop } from './workshop.ts'

/** A call of one method of the workshop. */
export interface Call {
  readonly id: number
  readonly method: keyof Workshop
  readonly args: readonly unknown[]
}

/** What became of a call. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }

const workshop = createWorkshop()

addEventListener('message', (event: MessageEvent<Call>) => {
  const { id, method, args } = event.data
  const perform = workshop[method] as (...all: readonly unknown[]) => Promise<unknown>
  perform(...args).then(
    (value) => postMessage({ id, ok: true, value } satisfies Reply),
    (error: unknown) => {
      console.error(error)
      postMessage({ id, ok: false, message: error instanceof Error ? error.message : String(error) } satisfies Reply)
    },
  )
})
