import { useCallback, useEffect, useRef, useState } from 'react'
import { pageAsker } from '../../model/ask/client.ts'
import type { AskedCase, AskTopic, AskTopics } from '../../model/ask-protocol.ts'
import { type Trouble, troubleOf } from '../../state/server.ts'

/** How far a question is. While the next answer is on its way, the last one stays in sight. */
export interface AskedState<T extends AskTopic> {
  readonly status: 'idle' | 'running' | 'answered' | 'cancelled' | 'failed'
  /** The share that is done, from 0 to 1. */
  readonly share: number
  readonly answer?: AskTopics[T]['answer']
  /** Whether the answer is to what is asked now. */
  readonly isCurrent: boolean
  readonly trouble?: Trouble
  cancel(): void
  /** Asks, for the first time or once more. */
  start(): void
}

interface Known<T extends AskTopic> {
  readonly key: string
  readonly status: AskedState<T>['status']
  readonly share: number
  readonly answer?: AskTopics[T]['answer']
  readonly answerKey?: string
  readonly trouble?: Trouble
}

/**
 * A question to the page’s asker. It is asked at once, and again whenever what is asked changes; with `waits`, only when
 * `start` is called. What is under way for something else, or for a panel that is gone, is given up.
 */
export function useAsked<T extends AskTopic>(
  topic: T,
  of: AskedCase,
  ask: AskTopics[T]['ask'],
  { waits = false }: { readonly waits?: boolean } = {},
): AskedState<T> {
  const key = JSON.stringify([topic, of, ask])
  const [known, setKnown] = useState<Known<T>>({ key, status: 'idle', share: 0 })
  const running = useRef<AbortController>(undefined)
  const asked = useRef({ of, ask })
  asked.current = { of, ask }

  const start = useCallback(() => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const settle = (change: Partial<Known<T>>) => {
      if (!signal.aborted) setKnown((before) => ({ ...before, ...change }))
    }
    setKnown(({ trouble: _, ...before }) => ({ ...before, key, status: 'running', share: 0 }))
    const onProgress = (share: number) => settle({ share })
    pageAsker()
      .ask(topic, asked.current.of, asked.current.ask, { signal, onProgress })
      .then(
        (answer) => settle({ status: 'answered', share: 1, answer, answerKey: key }),
        (error: unknown) => settle({ status: 'failed', trouble: troubleOf(error) }),
      )
  }, [topic, key])

  const cancel = useCallback(() => {
    running.current?.abort()
    setKnown((before) => ({ ...before, status: 'cancelled' }))
  }, [])

  useEffect(() => {
    if (!waits) start()
    return () => running.current?.abort()
  }, [waits, start])

  const isAsked = known.key === key
  const status = isAsked ? known.status : waits ? 'idle' : 'running'
  return {
    status: status === 'idle' && !waits ? 'running' : status,
    share: isAsked ? known.share : 0,
    isCurrent: known.answerKey === key,
    cancel,
    start,
    ...(known.answer === undefined ? {} : { answer: known.answer }),
    ...(known.trouble === undefined ? {} : { trouble: known.trouble }),
  }
}
