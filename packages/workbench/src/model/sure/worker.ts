import { sureBench } from './sure-bench.ts'
import type { SureCall } from './sure-protocol.ts'

/** What became of a call. */
export type SureReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }

const bench = sureBench()

addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly call: SureCall }>) => {
  const { id, call } = data
  const tell = (reply: SureReply) => postMessage(reply)
  try {
    tell({ id, ok: true, value: bench(call) })
  } catch (error) {
    console.error(error)
    tell({ id, ok: false, message: error instanceof Error ? error.message : String(error) })
  }
})
