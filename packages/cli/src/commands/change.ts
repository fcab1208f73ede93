import { changeAnswer, changeJson, changeOfCase } from '@anchorage/analysis'
import type { ChangeConcept } from '@anchorage/engine'
import { changeReport } from '../change-report.ts'
import { CommandError } from '../command-error.ts'
import { loadSituation } from '../load.ts'
import { carriedOut } from '../long-work.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { isBetweenEnds } from '../report.ts'
import { type ChoiceOptions, choiceOf, countOf, formatOf, partyOf, statesOf } from './choices.ts'

/** The options of `anchorage change`. */
export interface ChangeOptions extends ChoiceOptions {
  readonly to: string
  readonly concept: string
  readonly party?: readonly string[]
  readonly edits: string
  readonly prevent?: true
  readonly limit?: string
  readonly format: string
}

/** Concepts for which changes are looked for. */
const changeConcepts: readonly ChangeConcept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

/** With more states, the bitsets of what opponents reach would fill the memory. */
const stateLimit = 20_000

/** Above this many changes a warning with an estimate is given. */
const warnedFrom = 100_000

/** `anchorage change`: the fewest edits after which a wanted outcome holds, or no longer does. */
export async function changeCommand(path: string, options: ChangeOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concept = changeConceptOf(options.concept)
  const bound = editsOf(options.edits)
  const limit = options.limit === undefined ? undefined : countOf(options.limit)
  const situation = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
  if (options.end === undefined && isBetweenEnds(situation)) output.note(messagesIn(lang).report.whichEnd.earliest)
  const { stateCount } = situation.conflict.space
  if (stateCount > stateLimit) {
    throw new CommandError('too-large-to-change', { states: number(stateCount), limit: number(stateLimit) })
  }
  const states = statesOf(situation, options.to, lang)
  const parties = options.party?.map((given) => partyOf(situation, given))
  const goal = options.prevent ? 'prevented' : 'holds'
  const change = changeOfCase(situation, {
    concept,
    states,
    goal,
    edits: bound,
    ...(parties && { parties }),
    ...(limit !== undefined && { limit }),
    onProgress: progressTo(output),
  })
  output.status?.('')
  const asked = { concept, goal, wanted: options.to, states, bound, change } as const
  const work = changeAnswer(situation, {
    ...asked,
    ...(parties && { parties }),
    ...(limit !== undefined && { limit }),
  })
  const answer = await carriedOut(work, output)
  if (format === 'json') {
    output.print(JSON.stringify(changeJson(answer, lang), undefined, 2))
    return
  }
  printReport(changeReport(answer, lang), format, output)
}

/** Warns once with an estimate where there is much to do, and shows how far it is. */
function progressTo(output: Output): (done: number, most: number) => void {
  const { change } = messagesIn(output.lang)
  const start = Date.now()
  let isWarned = false
  return (done, most) => {
    const elapsed = Date.now() - start
    const minutes = ((elapsed / done) * most) / 60_000
    if (!isWarned && most > warnedFrom && elapsed > 1000 && minutes > 0.5) {
      isWarned = true
      output.note(change.warning(number(most), number(Math.ceil(minutes))))
    }
    output.status?.(change.progress(Math.min(1, done / most), number(done)))
  }
}

function number(count: number): string {
  return count.toLocaleString('en-US')
}

function changeConceptOf(given: string): ChangeConcept {
  const concept = changeConcepts.find((name) => name === given.toLowerCase())
  if (!concept) throw new CommandError('unknown-concept', { given, known: changeConcepts.join(', ') }, 2)
  return concept
}

function editsOf(given: string): number {
  const edits = Number(given)
  if (!/^\d+$/.test(given) || edits > 4) throw new CommandError('bad-edits', { given }, 2)
  return edits
}
