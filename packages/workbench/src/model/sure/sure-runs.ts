import { browserChunks } from './chunk-store.ts'
import { startSureWorker } from './start-worker.ts'
import { type SureAsked, type SureHands, type SureRun, sureRun } from './sure-run.ts'

/** So many workers draw at the most: each has a memory of its own. */
const mostWorkers = 8

/** The runs of this page, by case and question: they go on while the reader is elsewhere. */
const runs = new Map<string, SureRun>()
let hands: SureHands | undefined

/** The run of a case for a question; one that fits what is asked, unless another one is under way or has drawn something. */
export function pageRun(slug: string, asked: SureAsked): SureRun {
  const name = nameOf(slug, asked)
  const found = runs.get(name)
  if (found && (isSame(found.asked, asked) || found.state().status === 'running' || found.state().done > 0))
    return found
  return anotherRun(slug, asked)
}

/** Lets go of the run of a case for a question, and begins another. */
export function anotherRun(slug: string, asked: SureAsked): SureRun {
  const name = nameOf(slug, asked)
  runs.get(name)?.end()
  hands ??= {
    startWorker: startSureWorker,
    store: browserChunks(),
    // One processor is left to the page.
    workers: Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency - 1)),
    now: () => performance.now(),
  }
  const run = sureRun(asked, hands)
  runs.set(name, run)
  return run
}

/** Whether two questions have the same samples and the same end. */
export function isSame(a: SureAsked, b: SureAsked): boolean {
  return a.samples === b.samples && a.within === b.within && JSON.stringify(a.plan) === JSON.stringify(b.plan)
}

function nameOf(slug: string, { plan }: SureAsked): string {
  return `${slug} ${plan.question.kind}`
}
