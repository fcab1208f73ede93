import { watchAnswer, watchJson, watchTotal } from '@anchorage/analysis'
import { loadSituation } from '../load.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { carrySampling, openSampling } from '../sampling-work.ts'
import { watchReport } from '../watch-report.ts'
import { choiceOf, formatOf, statesOf } from './choices.ts'
import { type SamplingOptions, sampledConceptOf, samplingSettings } from './sampling-options.ts'

/** The options of `anchorage watch`. */
export interface WatchOptions extends SamplingOptions {
  readonly to?: string
  readonly format: string
}

/** `anchorage watch`: which uncertain judgement, if it became known, would change the answer most. */
export async function watchCommand(path: string, options: WatchOptions, output: Output): Promise<void> {
  const { lang } = output
  const { to } = options
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concept = sampledConceptOf(options.concept)
  const settings = await samplingSettings(options)
  const situation = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
  if (to !== undefined) statesOf(situation, to, lang)
  const question = { kind: 'watch', concept, ...(to !== undefined && { to }) } as const
  const job = openSampling(situation, question, settings, output)
  if (job.kind !== 'watch') throw new RangeError('expected counts of what to watch')
  const total = watchTotal(job.job)
  const samples = job.job.sampler.variations.length === 0 ? 1 : settings.samples
  const isCounted = await carrySampling(
    job,
    question,
    { ...settings, samples },
    (chunk) => {
      if ('held' in chunk) total.add(chunk)
      return false
    },
    output,
  )
  if (!isCounted) return
  const answer = watchAnswer(situation, job.job, total, { seed: settings.seed, ...(to !== undefined && { to }) })
  if (format === 'json') {
    output.print(JSON.stringify(watchJson(answer, lang), undefined, 2))
    return
  }
  printReport(watchReport(answer, lang), format, output)
}
