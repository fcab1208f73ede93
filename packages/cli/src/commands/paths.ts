import { waysFrom, waysJson } from '@anchorage/analysis'
import type { Situation } from '@anchorage/casefile'
import type { MoveKind } from '@anchorage/engine'
import { CommandError } from '../command-error.ts'
import { loadSituation } from '../load.ts'
import type { Output } from '../output.ts'
import { pathsReport } from '../paths-report.ts'
import { printReport } from '../render/print-report.ts'
import { isBetweenEnds } from '../report.ts'
import { type ChoiceOptions, choiceOf, conceptOf, countOf, formatOf, stateOf, statesOf } from './choices.ts'

/** The options of `anchorage paths`. */
export interface PathsOptions extends ChoiceOptions {
  readonly from?: string
  readonly to?: string
  readonly concept: string
  readonly kind?: string
  readonly limit?: string
  readonly format: string
}

/** States of a list that are spelled out unless asked for otherwise. */
const shown = 12

/** `anchorage paths`: what is reachable from the status quo, and how. */
export async function pathsCommand(path: string, options: PathsOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concept = conceptOf(options.concept)
  const kinds = kindsOf(options.kind)
  const limit = options.limit === undefined ? undefined : countOf(options.limit)
  const choice = choiceOf(options)
  const asked = await loadSituation(path, choice, output)
  const situation =
    choice.end === undefined && isBetweenEnds(asked)
      ? await loadSituation(path, { ...choice, end: 'earliest' }, output)
      : asked
  const from = startOf(situation, options.from, lang)
  const text = options.to
  const targets = text === undefined ? undefined : statesOf(situation, text, lang)
  const ways = waysFrom(situation, { from, concept, ...(targets && { targets }) })
  const to = text === undefined ? { concept } : { text }
  if (format === 'json') {
    const json = waysJson(ways, { lang, to, kinds, ...(limit !== undefined && { limit }) })
    output.print(JSON.stringify(json, undefined, 2))
    return
  }
  printReport(pathsReport(ways, { lang, to, kinds, limit: limit ?? shown }), format, output)
}

function kindsOf(given: string | undefined): readonly MoveKind[] {
  const all: readonly MoveKind[] = ['improvements', 'moves']
  if (given === undefined) return all
  const kind = all.find((name) => name === given)
  if (!kind) throw new CommandError('unknown-kind', { given, known: all.join(', ') }, 2)
  return [kind]
}

/** The one state to start from: the one asked for, else the status quo. */
function startOf(situation: Situation, given: string | undefined, lang: Output['lang']): number {
  if (given === undefined) {
    if (situation.statusQuo === undefined) throw new CommandError('no-status-quo', {})
    return situation.statusQuo
  }
  return stateOf(situation, given, lang)
}
