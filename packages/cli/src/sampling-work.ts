import { writeFile } from 'node:fs/promises'
import { usualChances } from '@anchorage/analysis'
import { describeDiagnostic, fileSha256, type Situation, textIn } from '@anchorage/casefile'
import {
  chunkSizeFor,
  type ResultFileIssue,
  type ResultHeader,
  runSampling,
  type SamplingChunk,
  type SamplingJob,
  type SamplingPlan,
  type SamplingQuestion,
  samplingJob,
  samplingOrder,
} from '@anchorage/sweep'
import { CommandError } from './command-error.ts'
import { loadText } from './load.ts'
import { messagesIn } from './messages/messages.ts'
import type { Output } from './output.ts'
import { samplingProgress } from './sampling-progress.ts'
import type { SamplingSettings } from './sampling-settings.ts'
import { samplingSource } from './sampling-source.ts'
import { grouped } from './share-words.ts'
import { version } from './version.ts'

/** Opens a situation for sampling. Throws a CommandError where the case has no answer without its uncertain rules. */
export function openSampling(
  situation: Situation,
  question: SamplingQuestion,
  settings: Pick<SamplingSettings, 'vary'>,
  output: Output,
): SamplingJob {
  const job = samplingJob(situation, { question, ...settings })
  if (!('diagnostics' in job)) return job
  const [first] = job.diagnostics
  throw new CommandError('cannot-vary', { why: first ? describeDiagnostic(first, output.lang).message : '' })
}

/**
 * Draws and counts the samples, by processes where that pays, with a bar, rate and time left where somebody watches. `add`
 * takes each chunk in order and says whether enough is known. Answers false where only the plan was asked for, and written.
 */
export async function carrySampling(
  job: SamplingJob,
  question: SamplingQuestion,
  settings: SamplingSettings,
  add: (chunk: SamplingChunk) => boolean,
  output: Output,
): Promise<boolean> {
  try {
    return await carriedOn(job, question, settings, add, output)
  } finally {
    settings.standby?.end()
  }
}

async function carriedOn(
  job: SamplingJob,
  question: SamplingQuestion,
  settings: SamplingSettings,
  add: (chunk: SamplingChunk) => boolean,
  output: Output,
): Promise<boolean> {
  const { samples, out } = settings
  const plan = await planOf(job, question, settings, output)
  if (settings.plan !== undefined) {
    await writePlan(settings.plan, plan, samples, output)
    return false
  }
  const progress = samplingProgress(samples, settings.queue, output)
  const source = await samplingSource(job, plan, settings, progress, output)
  const stop = new AbortController()
  const onSignal = (): void => stop.abort(new CommandError('stopped', {}, 130))
  process.once('SIGINT', onSignal)
  try {
    const issue = await runSampling({
      plan,
      samples,
      chunks: source.chunks,
      onChunk: add,
      onProgress: progress.chunk,
      ...(out !== undefined && {
        out: { path: out, header: headerOf(job, plan), resume: settings.resume ?? false },
      }),
      signal: stop.signal,
    })
    if (issue && out !== undefined) throw refused(issue, out, samples)
    return true
  } catch (error) {
    if (error instanceof CommandError && error.code === 'stopped' && out !== undefined) {
      throw new CommandError('stopped-with-results', { path: out }, 130)
    }
    throw source.explain(error) ?? error
  } finally {
    process.off('SIGINT', onSignal)
    output.status?.('')
  }
}

/** Everything that decides what the samples are. Throws a CommandError where a table is to be written or shared out. */
async function planOf(
  job: SamplingJob,
  question: SamplingQuestion,
  settings: SamplingSettings,
  output: Output,
): Promise<SamplingPlan> {
  const { out, threads, queue, from, plan, vary, seed } = settings
  const c = job.situation.case
  if (!c && [out, threads, queue, from, plan].some((each) => each !== undefined)) {
    throw new CommandError('no-samples-of-a-table', { path: textIn(job.situation.title, output.lang) }, 2)
  }
  return {
    file: c?.file ?? '',
    text: c ? await loadText(c.file) : '',
    choice: job.situation.choice ?? {},
    question,
    ...(vary && { vary }),
    seed,
    chunk: chunkSizeFor(job.job.sampler.widest),
  }
}

/** Writes a plan for `anchorage sweep`, and says what to do with it. An existing file is left alone. */
async function writePlan(path: string, plan: SamplingPlan, samples: number, output: Output): Promise<void> {
  const { sharing } = messagesIn(output.lang)
  const text = `${JSON.stringify({ ...samplingOrder(plan, version), samples })}\n`
  await writeFile(path, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new CommandError('already-there', { path })
    throw new CommandError('cannot-write', { path, why: error.message })
  })
  const count = Math.ceil(samples / plan.chunk)
  for (const line of sharing.planned(path, count, grouped(samples))) output.print(line)
}

/** What a file of results says of itself: everything that decides what its lines are. */
function headerOf({ kind, job, situation }: SamplingJob, plan: SamplingPlan): ResultHeader {
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
