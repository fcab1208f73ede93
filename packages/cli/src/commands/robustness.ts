import { type RobustnessAnswer, robustnessJson, robustnessTotal, sensitivityOf } from '@anchorage/analysis'
import { CommandError } from '../command-error.ts'
import { loadSituation } from '../load.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { robustnessReport } from '../robustness-report.ts'
import { carrySampling, openSampling } from '../sampling-work.ts'
import { choiceOf, formatOf, statesOf } from './choices.ts'
import { type SamplingOptions, sampledConceptOf, samplingSettings } from './sampling-options.ts'

/** The options of `anchorage robustness`. */
export interface RobustnessOptions extends SamplingOptions {
  readonly within: string
  readonly where?: string
  readonly format: string
}

/** `anchorage robustness`: how often each outcome holds when what is not attested may be otherwise. */
export async function robustnessCommand(path: string, options: RobustnessOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concept = sampledConceptOf(options.concept)
  const settings = await samplingSettings(options)
  const within = withinOf(options.within)
  const situation = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
  if (options.where !== undefined) statesOf(situation, options.where, lang)
  const question = { kind: 'robustness', ...(options.where !== undefined && { where: options.where }) } as const
  const job = openSampling(situation, question, settings, output)
  if (job.kind !== 'robustness') throw new RangeError('expected counts for robustness')
  const total = robustnessTotal(job.job)
  // Where nothing varies one sample says all.
  const samples = job.job.sampler.variations.length === 0 ? 1 : settings.samples
  const isCounted = await carrySampling(
    job,
    question,
    { ...settings, samples },
    (chunk) => {
      if ('concepts' in chunk) total.add(chunk)
      return total.halfWidth() <= within
    },
    output,
  )
  if (!isCounted) return
  const answer: RobustnessAnswer = {
    situation,
    job: job.job,
    total,
    concept,
    seed: settings.seed,
    sensitivity: sensitivityOf(situation, concept),
  }
  if (format === 'json') {
    output.print(JSON.stringify(robustnessJson(answer, lang), undefined, 2))
    return
  }
  printReport(robustnessReport(answer, lang), format, output)
}

function withinOf(given: string): number {
  const within = Number(given)
  if (given.trim() === '' || !(within > 0 && within < 0.5)) throw new CommandError('bad-within', { given }, 2)
  return within
}
