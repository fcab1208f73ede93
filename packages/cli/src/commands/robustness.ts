import { type RobustnessAnswer, robustnessJson, robustnessTotal, sensitivityOf } from '@anchorage/analysis'
import type { SamplingChunk } from '@anchorage/sweep'
import { CommandError } from '../command-error.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { robustnessReport } from '../robustness-report.ts'
import { openedSampling } from '../sampling-opening.ts'
import { carrySampling } from '../sampling-work.ts'
import { formatOf } from './choices.ts'
import type { SamplingOptions } from './sampling-options.ts'

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
  const within = withinOf(options.within)
  const { where } = options
  const opened = await openedSampling(
    path,
    options,
    { formula: where, question: () => ({ kind: 'robustness', ...(where !== undefined && { where }) }) },
    output,
  )
  const { situation, concept, job, question, settings } = opened
  if (job.kind !== 'robustness') throw new RangeError('expected counts for robustness')
  const total = robustnessTotal(job.job)
  const add = (chunk: SamplingChunk): boolean => {
    if ('concepts' in chunk) total.add(chunk)
    return total.halfWidth() <= within
  }
  if (!(await carrySampling(job, question, settings, add, output))) return
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
