import { watchAnswer, watchJson, watchTotal } from '@anchorage/analysis'
import type { SamplingChunk } from '@anchorage/sweep'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { openedSampling } from '../sampling-opening.ts'
import { carrySampling } from '../sampling-work.ts'
import { watchReport } from '../watch-report.ts'
import { formatOf } from './choices.ts'
import type { SamplingOptions } from './sampling-options.ts'

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
  const about = to === undefined ? {} : { to }
  const opened = await openedSampling(
    path,
    options,
    { formula: to, question: (concept) => ({ kind: 'watch', concept, ...about }) },
    output,
  )
  const { situation, job, question, settings } = opened
  if (job.kind !== 'watch') throw new RangeError('expected counts of what to watch')
  const total = watchTotal(job.job)
  const add = (chunk: SamplingChunk): boolean => {
    if ('held' in chunk) total.add(chunk)
    return false
  }
  if (!(await carrySampling(job, question, settings, add, output))) return
  const answer = watchAnswer(situation, job.job, total, { seed: settings.seed, ...about })
  if (format === 'json') {
    output.print(JSON.stringify(watchJson(answer, lang), undefined, 2))
    return
  }
  printReport(watchReport(answer, lang), format, output)
}
