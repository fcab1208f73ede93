import { analyze, answerJson } from '@anchorage/analysis'
import { loadSituation } from '../load.ts'
import type { Output } from '../output.ts'
import { markdownLines } from '../render/markdown.ts'
import { terminalLines } from '../render/terminal.ts'
import { analysisReport } from '../report.ts'
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
  const situation = await loadSituation(path, choiceOf(options), output)
  const analysis = analyze(situation)
  switch (format) {
    case 'json':
      output.print(JSON.stringify(answerJson(analysis, { lang: output.lang }), undefined, 2))
      return
    case 'csv':
      for (const line of stateCsvLines(analysis, output.lang)) output.print(line)
      return
    case 'md':
      for (const line of markdownLines(analysisReport(analysis, concept, output.lang))) output.print(line)
      return
    case 'table':
      for (const line of terminalLines(analysisReport(analysis, concept, output.lang), output.terminal))
        output.print(line)
  }
}
