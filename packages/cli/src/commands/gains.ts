import { analyze, conceptWords, outcomes, type Waypoint, whoGains } from '@anchorage/analysis'
import { countStates, listStates, setOf } from '@anchorage/engine'
import { CommandError } from '../command-error.ts'
import { gainsJson } from '../gains-json.ts'
import { gainsReport } from '../gains-report.ts'
import { loadSituation } from '../load.ts'
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

/** With more states, only as many outcomes as are shown are worked out. */
const largeStateCount = 2 ** 14

/** `anchorage gains`: who gains, what each can guarantee itself, and what there is to agree on. */
export async function gainsCommand(path: string, options: GainsOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concept = conceptOf(options.concept)
  const situation = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
  const { stateCount } = situation.conflict.space
  const { statusQuo } = situation
  const asked = (text: string): Waypoint => ({ text, states: statesOf(situation, text, lang) })
  if (options.from === undefined && statusQuo === undefined) throw new CommandError('no-status-quo', {})
  const start = options.from === undefined ? { states: setOf(stateCount, [statusQuo ?? 0]) } : asked(options.from)
  const via = (options.via ?? []).map(asked)
  const isLarge = stateCount > largeStateCount
  const outcome =
    options.to === undefined
      ? outcomes(analyze(situation, { concepts: [concept] }), concept, isLarge ? { limit: outcomesShown } : {})
      : { list: [], restCount: 0 }
  const all = outcome.list
  const shown = format === 'json' ? all : all.slice(0, outcomesShown)
  const isWay = options.to !== undefined || via.length > 0
  const ends = options.to === undefined ? shown.map(({ states }): Waypoint => ({ states })) : [asked(options.to)]
  const points = isWay ? [start, ...via, ...(options.to === undefined ? [] : ends)] : [start, ...ends]
  const last = points.length - 1
  const each = Array.from({ length: last }, (_, index): readonly [number, number] =>
    isWay ? [index, index + 1] : [0, index + 1],
  )
  const passages = isWay && last > 1 ? [...each, [0, last] as const] : each
  const [from] = listStates(start.states, 2)
  const isOne = countStates(start.states) === 1
  const look = isOne ? from : statusQuo
  const found = whoGains(situation, { points, passages, ...(look !== undefined && { from: look }) })
  if (format === 'json') {
    output.print(JSON.stringify(gainsJson(found, lang), undefined, 2))
    return
  }
  const about = {
    lang,
    isWay,
    leftOut: all.length - shown.length,
    restCount: outcome.restCount,
    concept: conceptWords(concept, lang).name,
  }
  printReport(gainsReport(found, about), format, output)
}
