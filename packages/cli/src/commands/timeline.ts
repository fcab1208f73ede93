import { timeline, timelineJson } from '@anchorage/analysis'
import { CommandError } from '../command-error.ts'
import { isTable, loadModel } from '../load.ts'
import { carriedOut } from '../long-work.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { timelineCsvLines } from '../timeline-csv.ts'
import { timelineReport } from '../timeline-report.ts'
import { choiceOf, conceptOf, formatOf } from './choices.ts'

/** The options of `anchorage timeline`. */
export interface TimelineOptions {
  readonly from?: string
  readonly to?: string
  readonly concepts: string
  readonly end?: string
  readonly reading?: readonly string[]
  readonly format: string
}

/** `anchorage timeline`: what held when, and since when. */
export async function timelineCommand(path: string, options: TimelineOptions, output: Output): Promise<void> {
  const { lang } = output
  const { from, to } = options
  const format = formatOf(options.format, ['table', 'json', 'md', 'csv'] as const)
  const concepts = [...new Set(options.concepts.split(',').map((name) => conceptOf(name.trim())))]
  for (const date of [from, to]) if (date !== undefined) choiceOf({ asOf: date })
  if (from !== undefined && to !== undefined && from > to) throw new CommandError('range-reversed', { from, to }, 2)
  const { end, readings } = choiceOf({
    ...(options.end !== undefined && { end: options.end }),
    ...(options.reading !== undefined && { reading: options.reading }),
  })
  if (isTable(path)) throw new CommandError('no-timeline', { path })
  const work = timeline(await loadModel(path, { ...(readings && { readings }) }, output), {
    concepts,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(readings && { readings }),
    ...(end && { end }),
  })
  const found = await carriedOut(work, output)
  switch (format) {
    case 'json':
      output.print(JSON.stringify(timelineJson(found, lang), undefined, 2))
      return
    case 'csv':
      for (const line of timelineCsvLines(found, lang)) output.print(line)
      return
    case 'md':
    case 'table':
      printReport(timelineReport(found, lang), format, output)
  }
}
