import { differs, diffJson, diffVersions } from '@anchorage/analysis'
import { diffReport } from '../diff-report.ts'
import { loadSituation } from '../load.ts'
import { carriedOut } from '../long-work.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { isBetweenEnds } from '../report.ts'
import { choiceOf, conceptOf, formatOf } from './choices.ts'

/** The options of `anchorage diff`. */
export interface DiffOptions {
  readonly asOf?: string
  readonly end?: string
  readonly concepts: string
  readonly exitCode?: true
  readonly format: string
}

/** The exit code for versions that differ, where one is asked for: 1 and 2 say that something is wrong. */
const different = 3

/** `anchorage diff`: two versions of a case. Answers with the exit code. */
export async function diffCommand(
  before: string,
  after: string,
  options: DiffOptions,
  output: Output,
): Promise<number> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concepts = [...new Set(options.concepts.split(',').map((name) => conceptOf(name.trim())))]
  const { asOf, end } = options
  const choice = choiceOf({ ...(asOf !== undefined && { asOf }), ...(end !== undefined && { end }) })
  const old = await loadSituation(before, choice, output)
  const next = await loadSituation(after, choice, output)
  if (end === undefined && [old, next].some(isBetweenEnds)) output.note(messagesIn(lang).report.whichEnd.earliest)
  const found = await carriedOut(diffVersions(old, next, { concepts }), output)
  const about = { names: [before, after], lang } as const
  if (format === 'json') output.print(JSON.stringify(diffJson(found, about), undefined, 2))
  else printReport(diffReport(found, about), format, output)
  return options.exitCode && differs(found) ? different : 0
}
