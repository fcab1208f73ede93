import { analyze } from '@anchorage/analysis'
import { coalitionWork } from '@anchorage/engine'
import { coalitionAnswer, coalitionAnswerJson } from '../coalition-answer.ts'
import { coalitionReport } from '../coalition-report.ts'
import { CommandError } from '../command-error.ts'
import { loadSituation } from '../load.ts'
import type { Output } from '../output.ts'
import { markdownLines } from '../render/markdown.ts'
import { terminalLines } from '../render/terminal.ts'
import { isBetweenEnds } from '../report.ts'
import { type ChoiceOptions, choiceOf, coalitionOf, conceptOf, formatOf } from './choices.ts'

/** The options of `anchorage coalitions`. */
export interface CoalitionsOptions extends ChoiceOptions {
  readonly coalition?: readonly string[]
  readonly concept: string
  readonly pareto?: true
  readonly format: string
}

/** With more parties, the coalitions to look at have to be named. */
const partyLimit = 6

/** Above this, an answer takes minutes and more memory than a person expects. */
const workLimit = 2e10

/** `anchorage coalitions`: which equilibria several parties can leave together. */
export async function coalitionsCommand(path: string, options: CoalitionsOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concept = conceptOf(options.concept)
  const choice = choiceOf(options)
  const asked = await loadSituation(path, choice, output)
  const situation =
    choice.end === undefined && isBetweenEnds(asked)
      ? await loadSituation(path, { ...choice, end: 'earliest' }, output)
      : asked
  const { parties, conflict } = situation
  const coalitions = options.coalition?.map((given) => coalitionOf(situation, given))
  const count = parties.length
  if (!coalitions && count > partyLimit) {
    const known = parties.map(({ id }) => id).join(', ')
    throw new CommandError('many-parties', { count, coalitions: 2 ** count - 1, known })
  }
  if (coalitionWork(conflict.space) > workLimit) {
    throw new CommandError('much-work', { count, states: conflict.space.stateCount.toLocaleString('en-US') })
  }
  const analysis = analyze(situation, { concepts: [concept] })
  const { pareto } = options
  const answer = coalitionAnswer(analysis, concept, { ...(coalitions && { coalitions }), ...(pareto && { pareto }) })
  if (format === 'json') {
    output.print(JSON.stringify(coalitionAnswerJson(answer, lang), undefined, 2))
    return
  }
  const blocks = coalitionReport(answer, lang)
  const lines = format === 'md' ? markdownLines(blocks) : terminalLines(blocks, output.terminal)
  for (const line of lines) output.print(line)
}
