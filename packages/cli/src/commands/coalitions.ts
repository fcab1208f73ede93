import { analyze } from '@anchorage/analysis'
import { coalitionConcepts, coalitionWork } from '@anchorage/engine'
import { coalitionAnswer, coalitionAnswerJson, coalitionsToShow, coalitionsToSolve } from '../coalition-answer.ts'
import { coalitionReasonBlocks, coalitionReasons, coalitionReasonsJson } from '../coalition-reasons.ts'
import { coalitionReport } from '../coalition-report.ts'
import { CommandError } from '../command-error.ts'
import { loadSituation } from '../load.ts'
import { carriedOut } from '../long-work.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { isBetweenEnds, opening } from '../report.ts'
import { type ChoiceOptions, choiceOf, coalitionOf, conceptOf, formatOf, stateOf } from './choices.ts'

/** The options of `anchorage coalitions`. */
export interface CoalitionsOptions extends ChoiceOptions {
  readonly coalition?: readonly string[]
  readonly concept: string
  readonly pareto?: true
  readonly state?: string
  readonly format: string
}

/** With more parties, the coalitions to look at have to be named, or listed in the case. */
const partyLimit = 8

/** What would take longer, or more memory, is refused; what takes longer than a moment is announced. */
const limit = { seconds: 1800, bytes: 2e9 }
const moment = 3

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
  const count = parties.length
  const listed = situation.case?.coalitions.map(({ members }) => members) ?? []
  const named = options.coalition?.map((given) => coalitionOf(situation, given))
  const coalitions = named ?? (count > partyLimit && listed.length > 0 ? listed : undefined)
  if (!coalitions && count > partyLimit) {
    const known = parties.map(({ id }) => id).join(', ')
    throw new CommandError('many-parties', { count, coalitions: 2 ** count - 1, known })
  }
  const { pareto } = options
  const question = { ...(coalitions && { coalitions }), ...(pareto && { pareto }) }
  const toSolve = coalitionsToSolve(situation, question)
  const work = coalitionWork(conflict.space, toSolve, coalitionConcepts)
  const states = conflict.space.stateCount.toLocaleString('en-US')
  if (work.seconds > limit.seconds || work.bytes > limit.bytes) throw new CommandError('much-work', { count, states })
  if (options.state !== undefined) {
    const state = stateOf(situation, options.state, lang)
    const shown = coalitionsToShow(situation, question)
    const reasons = await carriedOut(coalitionReasons(situation, shown, state, question), output)
    if (format === 'json') output.print(JSON.stringify(coalitionReasonsJson(reasons, lang), undefined, 2))
    else printReport([...opening(situation, lang), ...coalitionReasonBlocks(reasons, lang)], format, output)
    return
  }
  if (work.seconds > moment) {
    output.note(messagesIn(lang).coalitions.takesLong(toSolve.length, states, Math.ceil(work.seconds)))
  }
  const analysis = analyze(situation, { concepts: [concept] })
  const answer = await carriedOut(coalitionAnswer(analysis, concept, question), output)
  if (format === 'json') {
    output.print(JSON.stringify(coalitionAnswerJson(answer, lang), undefined, 2))
    return
  }
  printReport(coalitionReport(answer, lang), format, output)
}
