/** What a page asks of a worker. */
export interface WorkerCall<Ask> {
  readonly id: number
  readonly ask: Ask
}

/** How far the work is, or what became of it. */
export type WorkerReply =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }

/** The calls of a page to a worker of its own. */
export interface WorkerCalls<Ask> {
  call<Answer>(ask: Ask, onProgress?: (share: number) => void): Promise<Answer>
  /** Ends the worker; with an error, whoever waits is told so. The next call starts it again. */
  end(error?: Error): void
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
  readonly onProgress: ((share: number) => void) | undefined
}

/** Calls to a worker that starts with the first of them, and again after it broke. */
export function workerCalls<Ask>(start: () => Worker): WorkerCalls<Ask> {
  let worker: Worker | undefined
  let calls = 0
  const waiting = new Map<number, Waiting>()
  const end = (error?: Error) => {
    worker?.terminate()
    worker = undefined
    const all = [...waiting.values()]
    waiting.clear()
    if (error !== undefined) for (const { reject } of all) reject(error)
  }
  const started = (): Worker => {
    const made = start()
    made.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
      const found = waiting.get(data.id)
      if (data.kind === 'progress') return found?.onProgress?.(data.share)
      waiting.delete(data.id)
      if (data.kind === 'done') found?.resolve(data.value as never)
      else found?.reject(new Error(data.message))
    })
    made.addEventListener('error', (event) => end(new Error(event.message)))
    return made
  }
  return {
    call: (ask, onProgress) =>
      new Promise((resolve, reject) => {
        worker ??= started()
        calls += 1
        waiting.set(calls, { resolve, reject, onProgress })
        worker.postMessage({ id: calls, ask } satisfies WorkerCall<Ask>)
      }),
    end,
  }
}

/** A call of one method of what stands behind a worker. */
export interface MethodCall<Of> {
  readonly method: keyof Of
  readonly args: readonly unknown[]
}

/** All methods of what stands behind a worker, as calls to it. */
export function methodCalls<Of>(calls: WorkerCalls<MethodCall<Of>>, methods: Readonly<Record<keyof Of, true>>): Of {
  const names = Object.keys(methods) as (keyof Of)[]
  const entries = names.map((method) => [method, (...args: readonly unknown[]) => calls.call({ method, args })])
  return Object.fromEntries(entries) as Of
}
