import { carriedThrough, type Work } from '@anchorage/engine'
import type { AskedCase, AskTopic } from '../ask-protocol.ts'
import { askAnswers } from './answers.ts'

/** A question to the worker. */
export interface AskCall {
  readonly id: number
  readonly topic: AskTopic
  readonly of: AskedCase
  readonly ask: unknown
}

/** How far a question is, or what became of it. */
export type AskReply =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'answer'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }

/** Progress is told no more often than this, in milliseconds. */
const breath = 80

addEventListener('message', ({ data }: MessageEvent<AskCall>) => {
  const { id, topic, of, ask } = data
  const tell = (reply: AskReply) => postMessage(reply)
  let last = performance.now()
  const onProgress = (share: number) => {
    const now = performance.now()
    if (now - last < breath) return
    last = now
    tell({ id, kind: 'progress', share })
  }
  try {
    const answer = askAnswers[topic] as (...all: readonly unknown[]) => Work<unknown>
    tell({ id, kind: 'answer', value: carriedThrough(answer(of, ask, onProgress), { onProgress }) })
  } catch (error) {
    console.error(error)
    tell({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})
