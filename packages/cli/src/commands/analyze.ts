import {
  type AnswerJson,
  analyze,
  answerConcepts,
  answerJson,
  conceptFamilies,
  withAttitudes,
} from '@anchorage/analysis'
import type { Choice } from '@anchorage/casefile'
import { attitudeBlocks, attitudeJson } from '../attitude-blocks.ts'
import { CommandError } from '../command-error.ts'
import { conceptJson, conceptReport } from '../concept-answers.ts'
import { loadSituation } from '../load.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { type Answer, type Answers, analysisReport, isBetweenEnds } from '../report.ts'
import { stateCsvLines } from '../state-csv.ts'
import {
  attitudeChangesOf,
  type ChoiceOptions,
  choiceOf,
  conceptOf,
  conceptsOf,
  countOf,
  formatOf,
  settingsOf,
  statesOf,
} from './choices.ts'

/** The options of `anchorage analyze`. */
export interface AnalyzeOptions extends ChoiceOptions {
  readonly concept: string
  /** Names of concepts or families with commas between them; then those are answered, side by side. */
  readonly concepts?: string
  /** Numbers that concepts need, as name=number. */
  readonly set?: readonly string[]
  /** Attitudes to try out, as party:toward=attitude; alone, they ask for the concepts that go by them. */
  readonly attitude?: readonly string[]
  readonly format: string
  readonly where?: string
  readonly limit?: string
}

/** `anchorage analyze`: what can hold. */
export async function analyzeCommand(path: string, options: AnalyzeOptions, output: Output): Promise<void> {
  const several = options.concepts ?? (options.attitude && 'attitudes')
  if (several !== undefined) return analyzeConcepts(path, several, options, output)
  if (options.unknownReadings) throw new CommandError('needs-concepts', { given: '--unknown-readings' }, 2)
  if (options.set) throw new CommandError('needs-concepts', { given: '--set' }, 2)
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'csv', 'md'] as const)
  const concept = conceptOf(options.concept)
  const choice = choiceOf(options)
  const stateLimit = options.limit === undefined ? undefined : countOf(options.limit)
  const answerFor = async (chosen: Choice): Promise<Answer> => {
    const situation = await loadSituation(path, chosen, output)
    const text = options.where
    const where = text === undefined ? undefined : { text, states: statesOf(situation, text, lang) }
    return { analysis: analyze(situation), ...(where && { where }) }
  }
  const answer = await answerFor(choice)
  const bothEnds = choice.end === undefined && isBetweenEnds(answer.analysis.situation)
  const answers = { ...answer, ...(bothEnds && { latest: await answerFor({ ...choice, end: 'latest' }) }) }
  switch (format) {
    case 'json':
      output.print(JSON.stringify(answersJson(answers, lang, stateLimit), undefined, 2))
      return
    case 'csv':
      for (const line of stateCsvLines(answer.analysis, lang, answer.where?.states)) output.print(line)
      return
    case 'md':
    case 'table':
      printReport(analysisReport(answers, concept, lang), format, output)
  }
}

/** `anchorage analyze --concepts`: what holds under concepts of any family, side by side. */
async function analyzeConcepts(path: string, given: string, options: AnalyzeOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concepts = conceptsOf(given)
  const loaded = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
  const situation = withAttitudes(loaded, attitudeChangesOf(loaded, options.attitude ?? []))
  const slow = conceptFamilies.filter(
    (family) => family.isSlow?.(situation) && family.concepts.some((concept) => concepts.includes(concept)),
  )
  if (slow.length > 0) {
    const { stateCount } = situation.conflict.space
    const names = slow.map(({ id }) => id).join(', ')
    output.note(messagesIn(lang).manyConcepts.slow(names, stateCount.toLocaleString('en-US')))
  }
  const answers = answerConcepts(situation, concepts, settingsOf(situation, options.set ?? []))
  if (format === 'json') {
    const limit = options.limit === undefined ? Number.POSITIVE_INFINITY : countOf(options.limit)
    const found = { ...conceptJson(situation, answers, { lang, limit }), ...attitudeJson(situation, answers) }
    output.print(JSON.stringify(found, undefined, 2))
    return
  }
  printReport([...conceptReport(situation, answers, lang), ...attitudeBlocks(situation, answers, lang)], format, output)
}

/** The answer as data; `ifLatest` is the same day with uncertain windows ending at the latest date. */
function answersJson(
  answers: Answers,
  lang: Output['lang'],
  stateLimit: number | undefined,
): AnswerJson & { readonly ifLatest?: AnswerJson } {
  const made = ({ analysis, where }: Answer): AnswerJson =>
    answerJson(analysis, { lang, ...(stateLimit !== undefined && { stateLimit }), ...(where && { where }) })
  return answers.latest ? { ...made(answers), ifLatest: made(answers.latest) } : made(answers)
}
