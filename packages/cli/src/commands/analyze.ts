import { type AnswerJson, analyze, answerJson } from '@anchorage/analysis'
import type { Choice } from '@anchorage/casefile'
import { loadSituation } from '../load.ts'
import type { Output } from '../output.ts'
import { markdownLines } from '../render/markdown.ts'
import { terminalLines } from '../render/terminal.ts'
import { type Answer, type Answers, analysisReport, isBetweenEnds } from '../report.ts'
import { stateCsvLines } from '../state-csv.ts'
import { type ChoiceOptions, choiceOf, conceptOf, countOf, formatOf, statesOf } from './choices.ts'

/** The options of `anchorage analyze`. */
export interface AnalyzeOptions extends ChoiceOptions {
  readonly concept: string
  readonly format: string
  readonly where?: string
  readonly limit?: string
}

/** `anchorage analyze`: what can hold. */
export async function analyzeCommand(path: string, options: AnalyzeOptions, output: Output): Promise<void> {
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
      for (const line of markdownLines(analysisReport(answers, concept, lang))) output.print(line)
      return
    case 'table':
      for (const line of terminalLines(analysisReport(answers, concept, lang), output.terminal)) output.print(line)
  }
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
