import type { MethodCall, WorkerCall, WorkerReply } from './worker-calls.ts'

/** Answers the calls of a page, in a worker; `perform` may tell the share that is done. */
export function answerCalls<Ask>(perform: (ask: Ask, tell: (share: number) => void) => unknown): void {
  addEventListener('message', async ({ data }: MessageEvent<WorkerCall<Ask>>) => {
    const { id, ask } = data
    const reply = (said: WorkerReply) => postMessage(said)
    try {
      reply({ id, kind: 'done', value: await perform(ask, (share) => reply({ id, kind: 'progress', share })) })
    } catch (error) {
      console.error(error)
      reply({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  })
}

/** Answers calls of methods. */
export function answerMethods<Of>(of: Of): void {
  answerCalls<MethodCall<Of>>(({ method, args }) => {
    const perform = of[method] as (...all: readonly unknown[]) => unknown
    return perform(...args)
  })
}
