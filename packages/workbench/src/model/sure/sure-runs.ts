import { browserChunks } from './chunk-store.ts'
import { startSureWorker } from './start-worker.ts'
import { type SureAsked, type SureHands, type SureRun, sureRun } from './sure-run.ts'

/** So many workers draw at the most: each has a memory of its own. */
const mostWorkers = 8

/** The runs of this page, by case and question: they go on while the reader is elsewhere. */
const runs = new Map<string, SureRun>()
let hands: SureHands | undefined

/**
 * The run of a case for a question. Where the case, the day or the concept has changed since, what is under way or drawn is
 * kept, and is no longer current; other settings begin another run.
 */
export function pageRun(slug: string, asked: SureAsked): SureRun {
  const found = runs.get(nameOf(slug, asked))
  if (!found || !hasSameSettings(found.asked, asked)) return anotherRun(slug, asked)
  const { status, done } = found.state()
  return isSame(found.asked, asked) || status === 'running' || done > 0 ? found : anotherRun(slug, asked)
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

function hasSameSettings(a: SureAsked, b: SureAsked): boolean {
  return a.samples === b.samples && a.plan.seed === b.plan.seed && a.plan.vary === b.plan.vary
}

function nameOf(slug: string, { plan }: SureAsked): string {
  return `${slug} ${plan.question.kind}`
}
