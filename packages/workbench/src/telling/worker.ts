import { answerCalls } from '../workers/answer-calls.ts'
import type { BriefRequest, Drawing, Told } from './protocol.ts'
import { createTeller } from './teller.ts'

/** What the page asks. */
export type TellerCall =
  | { readonly kind: 'brief'; readonly request: BriefRequest }
  | { readonly kind: 'draw'; readonly told: Told; readonly drawing: Drawing }
  | { readonly kind: 'stop' }

const teller = createTeller()

answerCalls<TellerCall>((call, tell) => {
  if (call.kind === 'brief') return teller.brief(call.request)
  return call.kind === 'stop' ? teller.stop() : teller.draw(call.told, call.drawing, tell)
})
