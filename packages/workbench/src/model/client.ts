import type { Workshop } from './protocol.ts'
import type { Call, Reply } from './worker.ts'

/** A workshop in a worker, so that the page stays quick while it computes. */
export function startWorkshop(): Workshop {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'workshop' })
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let calls = 0
  const failAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.ok) call?.resolve(data.value as never)
    else call?.reject(new Error(data.message))
  })
  worker.addEventListener('error', (event) => failAll(event.message))
  const ask =
    <M extends keyof Workshop>(method: M) =>
    (...args: Parameters<Workshop[M]>): ReturnType<Workshop[M]> =>
      new Promise((resolve, reject) => {
        calls += 1
        waiting.set(calls, { resolve, reject })
        worker.postMessage({ id: calls, method, args } satisfies Call)
      }) as ReturnType<Workshop[M]>
  return {
    open: ask('open'),
    reads: ask('reads'),
    edit: ask('edit'),
    check: ask('check'),
    removals: ask('removals'),
    answer: ask('answer'),
    outcomeStates: ask('outcomeStates'),
    ranking: ask('ranking'),
    table: ask('table'),
    compare: ask('compare'),
    explain: ask('explain'),
    picture: ask('picture'),
    pictureFile: ask('pictureFile'),
    seeMap: ask('seeMap'),
    seeStates: ask('seeStates'),
    findStates: ask('findStates'),
  }
}
