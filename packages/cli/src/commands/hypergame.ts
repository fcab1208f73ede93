import { answerHypergame, conceptWords, hypergameJson, notApplicableWords } from '@anchorage/analysis'
import type { HypergameLevel } from '@anchorage/engine'
import { CommandError } from '../command-error.ts'
import { hypergameReport } from '../hypergame-report.ts'
import { loadHypergame } from '../load.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { type ChoiceOptions, choiceOf, conceptOf, formatOf } from './choices.ts'

/** The options of `anchorage hypergame`. */
export interface HypergameOptions extends ChoiceOptions {
  readonly concept: string
  readonly level: string
  readonly format: string
}

/** `anchorage hypergame`: what parties expect that misperceive the conflict, what happens, and whom it surprises. */
export async function hypergameCommand(path: string, options: HypergameOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concept = conceptOf(options.concept)
  const level = levelOf(options.level)
  const choice = { end: 'earliest', ...choiceOf(options) } as const
  const { situation, hypergame } = await loadHypergame(path, choice, output)
  const answer = answerHypergame(situation, hypergame, { concept, level })
  if ('reason' in answer) {
    const why = messagesIn(lang).report.notApplicable(
      conceptWords(concept, lang).name,
      notApplicableWords(answer.reason, lang),
    )
    throw new CommandError('not-applicable', { why })
  }
  if (format === 'json') {
    output.print(JSON.stringify(hypergameJson(answer, lang), undefined, 2))
    return
  }
  printReport(hypergameReport(answer, lang), format, output)
}

function levelOf(given: string): HypergameLevel {
  const level = ([0, 1, 2] as const).find((each) => String(each) === given)
  if (level === undefined) throw new CommandError('bad-level', { given }, 2)
  return level
}
