import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { caseSampler, usualChances } from '@anchorage/analysis'
import { describeDiagnostic, fileSha256, type Situation, textIn } from '@anchorage/casefile'
import {
  chunksByProcesses,
  chunksHere,
  type ResultFileIssue,
  type ResultHeader,
  runSampling,
  type SamplingChunk,
  type SamplingJob,
  type SamplingPlan,
  type SamplingQuestion,
  samplingJob,
  WorkersDied,
} from '@anchorage/sweep'
import { CommandError } from './command-error.ts'
import { loadText } from './load.ts'
import { messagesIn } from './messages/messages.ts'
import type { Output } from './output.ts'
import { grouped } from './share-words.ts'

/** Samples to a chunk at the most: what a worker does at a time, and what is written at a time. */
const largestChunk = 1000

/** States × parties × samples of a chunk at the most: a second or a few. */
const chunkWork = 2e6

/** Above so many seconds a note says how long it will take. */
const announcedFrom = 120

/** From so many samples on the work is shared out unless it is said otherwise. */
const sharedFrom = 20_000

/** How the samples are to be drawn, as the command line says it. */
export interface SamplingSettings {
  readonly samples: number
  readonly seed: number
  readonly vary?: 'attested'
  readonly threads?: number
  readonly out?: string
  readonly resume?: true
}

/** Opens a situation for sampling. Throws a CommandError where the case has no answer without its uncertain rules. */
export function openSampling(
  situation: Situation,
  question: SamplingQuestion,
  settings: Pick<SamplingSettings, 'vary'>,
  output: Output,
): SamplingJob {
  const job = samplingJob(situation, { question, ...settings })
  if (job) return job
  const made = caseSampler(situation, settings)
  const [first] = 'diagnostics' in made ? made.diagnostics : []
  throw new CommandError('cannot-vary', { why: first ? describeDiagnostic(first, output.lang).message : '' })
}

/**
 * Draws and counts the samples, by processes where that pays, with a bar, rate and time left where somebody watches. `add`
 * takes each chunk in order and says whether enough is known.
 */
export async function carrySampling(
  job: SamplingJob,
  question: SamplingQuestion,
  settings: SamplingSettings,
  add: (chunk: SamplingChunk) => boolean,
  output: Output,
): Promise<void> {
  const { samples, seed, out } = settings
  const c = job.situation.case
  if (!c && (out !== undefined || settings.threads !== undefined)) {
    throw new CommandError('no-samples-of-a-table', { path: textIn(job.situation.title, output.lang) }, 2)
  }
  const varies = job.job.sampler.variations.length > 0
  const text = c ? await loadText(c.file) : ''
  const plan: SamplingPlan = {
    file: c?.file ?? '',
    text,
    choice: job.situation.choice ?? {},
    question,
    ...(settings.vary && { vary: settings.vary }),
    seed,
    chunk: chunkSizeFor(job.job.sampler.widest),
  }
  const workers = settings.threads ?? (samples >= sharedFrom && varies ? availableParallelism() : 1)
  const chunks = c && workers > 1 ? chunksByProcesses(plan, { workers, samples }) : chunksHere(plan, job, samples)
  const stop = new AbortController()
  const onSignal = (): void => stop.abort(new CommandError('stopped', {}, 130))
  process.once('SIGINT', onSignal)
  try {
    const issue = await runSampling({
      plan,
      samples,
      chunks,
      onChunk: add,
      onProgress: progressTo(samples, output),
      ...(out !== undefined && {
        out: { path: out, header: headerOf(job, plan), resume: settings.resume ?? false },
      }),
      signal: stop.signal,
    })
    if (issue && out !== undefined) throw refused(issue, out, samples)
  } catch (error) {
    if (error instanceof WorkersDied) {
      throw new CommandError('workers-failed', { why: error.message })
    }
    if (error instanceof CommandError && error.code === 'stopped' && out !== undefined) {
      throw new CommandError('stopped-with-results', { path: out }, 130)
    }
    throw error
  } finally {
    process.off('SIGINT', onSignal)
    output.status?.('')
  }
}

function chunkSizeFor({ conflict }: Situation): number {
  const { stateCount, partyCount } = conflict.space
  return Math.max(1, Math.min(largestChunk, Math.floor(chunkWork / (stateCount * partyCount))))
}

/** What a file of results says of itself: everything that decides what its lines are. */
function headerOf({ kind, job, situation }: SamplingJob, plan: SamplingPlan): ResultHeader {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
  const { widest, variations } = job.sampler
  const { asOf, end, readings } = plan.choice
  return {
    results: `anchorage-${kind}`,
    format: 2,
    version,
    case: fileSha256(new TextEncoder().encode(plan.text)),
    asOf: asOf ?? situation.case?.asOf ?? null,
    end: end ?? null,
    readings: readings ?? {},
    question: plan.question,
    vary: plan.vary ?? null,
    seed: plan.seed,
    chunk: plan.chunk,
    usual: usualChances,
    varying: variations.map(({ id, varies }) => ({ id, ...varies })),
    parties: situation.parties.map(({ id }) => id),
    terms: 'patterns' in job ? job.patterns.map(({ label }) => label) : [],
    states: Array.from({ length: widest.conflict.space.stateCount }, (_, state) => widest.stateId(state)),
  }
}

function refused(issue: ResultFileIssue, path: string, samples: number): CommandError {
  switch (issue.issue) {
    case 'exists':
      return new CommandError('results-exist', { path })
    case 'missing':
      return new CommandError('results-missing', { path })
    case 'not-results':
      return new CommandError('results-unreadable', { path })
    case 'damaged':
      return new CommandError('results-damaged', { path, line: issue.line })
    case 'longer':
      return new CommandError('results-longer', { path, samples: grouped(samples) })
    case 'other':
      return new CommandError('results-of-another', {
        path,
        what: issue.what,
        found: shortened(issue.found),
        expected: shortened(issue.expected),
      })
  }
}

function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value
}

/** Says once how long it will take where that is long. Shows a bar, and the rate and the time left as they are of the samples worked out now. */
function progressTo(all: number, output: Output): (done: number, before: number) => void {
  const { robustness } = messagesIn(output.lang)
  const start = performance.now()
  let isAnnounced = false
  return (done, before) => {
    const seconds = (performance.now() - start) / 1000
    if (seconds < 0.4) return
    const rate = Math.max(1e-9, (done - before) / seconds)
    const left = Math.ceil((all - done) / rate)
    const bar = '█'.repeat(Math.floor((done / all) * 20)).padEnd(20, '░')
    if (!isAnnounced && seconds > 1) {
      isAnnounced = true
      if (left > announcedFrom) output.note(robustness.slow(robustness.minutes(Math.ceil(left / 60))))
    }
    const words = left >= 120 ? robustness.minutes(Math.round(left / 60)) : robustness.seconds(left)
    output.status?.(robustness.progress(bar, grouped(done), grouped(all), grouped(Math.round(rate)), words))
  }
}
