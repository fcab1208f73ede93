import {
  type AnswerOnRecord,
  claimConcepts,
  expertsAnswer,
  expertsJson,
  forecastsOf,
  questionsTotal,
} from '@anchorage/analysis'
import type { Situation } from '@anchorage/casefile'
import type { Concept } from '@anchorage/engine'
import type { SamplingChunk } from '@anchorage/sweep'
import { CommandError } from '../command-error.ts'
import { expertsCsv } from '../experts-csv.ts'
import { expertsReport } from '../experts-report.ts'
import { shortVersion } from '../experts-words.ts'
import { forecastFile, forecastsIn, recordForecasts } from '../forecast-file.ts'
import { caseVersion, isTable, loadSituation, shown } from '../load.ts'
import { carriedOut } from '../long-work.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import type { SamplingSettings } from '../sampling-settings.ts'
import { carrySampling, openSampling } from '../sampling-work.ts'
import { type ChoiceOptions, choiceOf, conceptOf, dateOf, formatOf } from './choices.ts'
import { type SampleOptions, samplingSettings } from './sampling-options.ts'

/** The options of `anchorage experts`. */
export interface ExpertsOptions extends ChoiceOptions, Partial<SampleOptions> {
  readonly concept: string
  readonly record?: true
  readonly on?: string
  readonly format: string
}

/** The options that mean nothing without samples. */
const withSamplesOnly = ['seed', 'vary', 'threads', 'out', 'resume', 'queue', 'patience', 'plan', 'from'] as const

/** `anchorage experts`: what people in the sources expect, held against the model and against what happened. */
export async function expertsCommand(path: string, options: ExpertsOptions, output: Output): Promise<void> {
  const { lang } = output
  const { experts } = messagesIn(lang)
  const format = formatOf(options.format, ['table', 'json', 'md', 'csv'] as const)
  const concept = conceptOf(options.concept)
  const sampling = await samplingOf(options)
  const on = recordingDayOf(options)
  if (isTable(path)) throw new CommandError('experts-need-case', { path })
  const situation = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
  checkConcept(situation, options.concept, concept)
  const { file, version } = await caseVersion(path)
  const recordPath = forecastFile(file)
  await forecastsIn(recordPath)
  const sampled = sampling && (await sampledExperts(situation, sampling, output))
  if (sampling?.plan !== undefined) return
  const answer = await carriedOut(expertsAnswer(situation, sampled), output)
  if (on !== undefined) {
    const forecasts = forecastsOf(answer, { on, case: version, ...(sampling?.vary && { vary: sampling.vary }) })
    if (forecasts.length === 0) output.note(experts.nothingToRecord)
    else {
      const count = await recordForecasts(recordPath, forecasts)
      output.note(experts.recorded(count, shown(recordPath), shortVersion(version)))
    }
  }
  const toReport: AnswerOnRecord = { answer, record: await forecastsIn(recordPath), version, concept }
  switch (format) {
    case 'json':
      output.print(JSON.stringify(expertsJson(toReport, lang), undefined, 2))
      return
    case 'csv':
      for (const line of expertsCsv(toReport)) output.print(line)
      return
    case 'md':
    case 'table':
      printReport(expertsReport(toReport, lang), format, output)
  }
}

/** Counts in how many variants of the case the model agrees with whom; nothing yet where only a plan is written. */
async function sampledExperts(
  situation: Situation,
  settings: SamplingSettings,
  output: Output,
): Promise<Parameters<typeof expertsAnswer>[1]> {
  const question = { kind: 'experts' } as const
  const opened = openSampling(situation, question, settings, output)
  if (opened.kind !== 'experts') throw new RangeError('expected counts of agreement')
  const { job } = opened
  const total = questionsTotal(job, settings.seed)
  const add = (chunk: SamplingChunk): boolean => {
    if ('answers' in chunk) total.add(chunk)
    return false
  }
  await carrySampling(opened, question, settings, add, output)
  return { job, total, seed: settings.seed }
}

/** Throws a CommandError that lists the concepts that claims of the case are answered under, if this is none of them. */
function checkConcept({ case: c }: Situation, given: string, concept: Concept): void {
  const named = (c?.outlooks ?? []).flatMap(({ claim }) => (claim && 'concept' in claim ? (claim.concept ?? []) : []))
  const known = [...new Set([...claimConcepts, ...named])]
  if (!known.includes(concept)) throw new CommandError('unknown-concept', { given, known: known.join(', ') }, 2)
}

async function samplingOf(options: ExpertsOptions): Promise<SamplingSettings | undefined> {
  const { samples, seed = '1', plan, record } = options
  if (samples !== undefined) {
    if (plan !== undefined && record) throw new CommandError('several-ways', { given: '--plan, --record' }, 2)
    return samplingSettings({ ...options, samples, seed })
  }
  for (const name of withSamplesOnly) {
    if (options[name] !== undefined) throw new CommandError('needs-samples', { given: `--${name}` }, 2)
  }
  return undefined
}

function recordingDayOf({ record, on, reading }: ExpertsOptions): string | undefined {
  if (record && on === undefined) throw new CommandError('record-needs-day', {}, 2)
  if (!record && on !== undefined) throw new CommandError('day-needs-record', {}, 2)
  if (record && reading) throw new CommandError('record-main-readings', {}, 2)
  return on === undefined ? undefined : dateOf(on)
}
