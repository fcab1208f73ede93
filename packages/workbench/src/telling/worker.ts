import type { BriefRequest, Drawing, Told } from './protocol.ts'
import { createTeller } from './teller.ts'

/** What the page asks. */
export type TellerCall =
  | { readonly id: number; readonly ask: 'brief'; readonly request: BriefRequest }
  | { readonly id: number; readonly ask: 'draw'; readonly told: Told; readonly drawing: Drawing }
  | { readonly id: number; readonly ask: 'stop' }

/** What the worker answers. */
export type TellerReply =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }

const teller = createTeller()
const say = (reply: TellerReply) => postMessage(reply)

async function answer(call: TellerCall): Promise<unknown> {
  if (call.ask === 'brief') return teller.brief(call.request)
  if (call.ask === 'stop') return teller.stop()
  return teller.draw(call.told, call.drawing, (share) => say({ id: call.id, kind: 'progress', share }))
}

addEventListener('message', ({ data }: MessageEvent<TellerCall>) => {
  answer(data).then(
    (value) => say({ id: data.id, kind: 'done', value }),
    (error: unknown) =>
      say({ id: data.id, kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
})
