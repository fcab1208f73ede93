import type { AskedCase, Asker, AskOptions, AskTopic, AskTopics } from '../ask-protocol.ts'
import type { AskCall, AskReply } from './worker.ts'

interface Waiting {
  readonly call: AskCall
  readonly resolve: (value: never) => void
  readonly reject: (error: unknown) => void
  readonly onProgress: ((share: number) => void) | undefined
}

/** A question that was given up may still end by itself within so many milliseconds; then the worker is kept. */
const grace = 150

/**
 * An asker in a worker of its own, which starts with the first question. It works on one question at a time without
 * giving way, so that a question is given up by ending the worker; questions that waited behind it go to the next one.
 */
export function startAsker(): Asker {
  let worker: Worker | undefined
  let calls = 0
  const waiting = new Map<number, Waiting>()
  /** Questions that the worker has not answered, given up or not. */
  const open = new Set<number>()

  const take = (id: number): Waiting | undefined => {
    const found = waiting.get(id)
    waiting.delete(id)
    return found
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'ask' })
    started.addEventListener('message', ({ data }: MessageEvent<AskReply>) => {
      if (data.kind === 'progress') return waiting.get(data.id)?.onProgress?.(data.share)
      open.delete(data.id)
      if (data.kind === 'answer') take(data.id)?.resolve(data.value as never)
      else take(data.id)?.reject(new Error(data.message))
    })
    started.addEventListener('error', (event) => {
      const all = [...waiting.keys()].map(take)
      restart()
      for (const each of all) each?.reject(new Error(event.message))
    })
    return started
  }
  const restart = () => {
    worker?.terminate()
    worker = undefined
    open.clear()
    for (const { call } of waiting.values()) send(call)
  }
  const send = (call: AskCall) => {
    worker ??= start()
    open.add(call.id)
    worker.postMessage(call)
  }
  return {
    ask: <T extends AskTopic>(topic: T, of: AskedCase, ask: AskTopics[T]['ask'], options: AskOptions = {}) =>
      new Promise<AskTopics[T]['answer']>((resolve, reject) => {
        const { signal, onProgress } = options
        if (signal?.aborted) return reject(signal.reason)
        calls += 1
        const call: AskCall = { id: calls, topic, of, ask }
        waiting.set(call.id, { call, resolve, reject, onProgress })
        signal?.addEventListener('abort', () => {
          if (take(call.id) === undefined) return
          reject(signal.reason)
          setTimeout(() => open.has(call.id) && restart(), grace)
        })
        send(call)
      }),
  }
}

let asker: Asker | undefined

/** The asker of this page. */
export function pageAsker(): Asker {
  asker ??= startAsker()
  return asker
}
