import { type AnswerJson, analyze, answerJson } from '@anchorage/analysis'
import { loadSituation } from '../load.ts'
import type { Output } from '../output.ts'
import { markdownLines } from '../render/markdown.ts'
import { terminalLines } from '../render/terminal.ts'
import { type Answers, analysisReport, isBetweenEnds } from '../report.ts'
import { stateCsvLines } from '../state-csv.ts'
import { type ChoiceOptions, choiceOf, conceptOf, formatOf } from './choices.ts'

/** The options of `anchorage analyze`. */
export interface AnalyzeOptions extends ChoiceOptions {
  readonly concept: string
  readonly format: string
}

/** `anchorage analyze`: what can hold. */
export async function analyzeCommand(path: string, options: AnalyzeOptions, output: Output): Promise<void> {
  const format = formatOf(options.format, ['table', 'json', 'csv', 'md'] as const)
  const concept = conceptOf(options.concept)
  const choice = choiceOf(options)
  const situation = await loadSituation(path, choice, output)
  const analysis = analyze(situation)
  const bothEnds = choice.end === undefined && isBetweenEnds(situation)
  const latest = bothEnds ? analyze(await loadSituation(path, { ...choice, end: 'latest' }, output)) : undefined
  const answers = { analysis, ...(latest && { latest }) }
  switch (format) {
    case 'json':
      output.print(JSON.stringify(answersJson(answers, output.lang), undefined, 2))
      return
    case 'csv':
      for (const line of stateCsvLines(analysis, output.lang)) output.print(line)
      return
    case 'md':
      for (const line of markdownLines(analysisReport(answers, concept, output.lang))) output.print(line)
      return
    case 'table':
      for (const line of terminalLines(analysisReport(answers, concept, output.lang), output.terminal))
        output.print(line)
  }
}

/** The answer as data; `ifLatest` is the same day with uncertain windows ending at the latest date. */
function answersJson(
  { analysis, latest }: Answers,
  lang: Output['lang'],
): AnswerJson & { readonly ifLatest?: AnswerJson } {
  const answer = answerJson(analysis, { lang })
  return latest ? { ...answer, ifLatest: answerJson(latest, { lang }) } : answer
}
