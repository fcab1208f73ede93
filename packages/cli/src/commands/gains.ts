import { gainsAnswer, gainsJson, type Waypoint } from '@anchorage/analysis'
import { CommandError } from '../command-error.ts'
import { gainsReport } from '../gains-report.ts'
import { loadSituation } from '../load.ts'
import { carriedOut } from '../long-work.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { type ChoiceOptions, choiceOf, conceptOf, formatOf, statesOf } from './choices.ts'

/** The options of `anchorage gains`. */
export interface GainsOptions extends ChoiceOptions {
  readonly from?: string
  readonly via?: readonly string[]
  readonly to?: string
  readonly concept: string
  readonly format: string
}

/** Outcomes that fit into a table. */
const outcomesShown = 8

/** `anchorage gains`: who gains, what each can guarantee itself, and what there is to agree on. */
export async function gainsCommand(path: string, options: GainsOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concept = conceptOf(options.concept)
  const situation = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
  const asked = (text: string): Waypoint => ({ text, states: statesOf(situation, text, lang) })
  const work = gainsAnswer(situation, {
    concept,
    ...(options.from !== undefined && { from: asked(options.from) }),
    via: (options.via ?? []).map(asked),
    ...(options.to !== undefined && { to: asked(options.to) }),
    ...(format !== 'json' && { outcomeLimit: outcomesShown }),
  })
  const found = await carriedOut(work, output)
  if ('refused' in found) throw new CommandError('no-status-quo', {})
  if (format === 'json') output.print(JSON.stringify(gainsJson(found, lang), undefined, 2))
  else printReport(gainsReport(found, lang), format, output)
}
