import { methodCalls, workerCalls } from '../workers/worker-calls.ts'
import type { Workshop } from './protocol.ts'

/** A workshop in a worker, so that the page stays quick while it computes. */
export function startWorkshop(): Workshop {
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'workshop' })
  return methodCalls<Workshop>(workerCalls(start), {
    open: true,
    reads: true,
    edit: true,
    check: true,
    removals: true,
    answer: true,
    figures: true,
    outcomeStates: true,
    ranking: true,
    table: true,
    compare: true,
    explain: true,
    picture: true,
    pictureFile: true,
    seeMap: true,
    seeStates: true,
    findStates: true,
  })
}
