import { inverseAnswer } from '@anchorage/analysis'
import type { Situation } from '@anchorage/casefile'
import { countStates, type InverseConcept, inverseConcepts, isCoupled, samplingLimit } from '@anchorage/engine'
import { CommandError } from '../command-error.ts'
import { inverseJson } from '../inverse-json.ts'
import { inverseReport } from '../inverse-report.ts'
import { loadSituation } from '../load.ts'
import { carriedOut } from '../long-work.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { grouped } from '../share-words.ts'
import { type ChoiceOptions, choiceOf, formatOf, partyOf, statesOf, wholeNumberOf } from './choices.ts'

/** The options of `anchorage inverse`. */
export interface InverseOptions extends ChoiceOptions {
  readonly to: string
  readonly concept: string
  readonly free?: readonly string[]
  readonly samples: string
  readonly seed: string
  readonly format: string
}

/** `anchorage inverse`: what would have to be preferred for a wanted state to hold. */
export async function inverseCommand(path: string, options: InverseOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const concept = inverseConceptOf(options.concept)
  const samples = wholeNumberOf(options.samples, 1, 1e8, 'bad-samples')
  const seed = wholeNumberOf(options.seed, 0, Number.MAX_SAFE_INTEGER, 'bad-seed')
  const situation = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
  const wanted = statesOf(situation, options.to, lang)
  const free = options.free && freeParties(situation, options.free)
  const minutes = minutesFor(situation, {
    concept,
    samples,
    wanted: countStates(wanted),
    freedoms: free ? 1 : undefined,
  })
  if (minutes > 0) output.note(messagesIn(lang).inverse.slow(minutes))
  const stateLimit = format === 'json' ? 10 : 3
  const work = inverseAnswer(situation, { concept, wanted, stateLimit, ...(free && { free }) }, { samples, seed })
  const answer = await carriedOut(work, output)
  if ('reason' in answer) {
    throw new CommandError('conditions-too-long', { count: grouped(situation.conflict.space.stateCount) })
  }
  if (format === 'json') {
    output.print(JSON.stringify(inverseJson(answer, options.to, lang), undefined, 2))
    return
  }
  printReport(inverseReport(answer, options.to, lang), format, output)
}

/** How many minutes sampling may take at most; 0 if it is less than one, or more than is tried at all. */
function minutesFor(
  { conflict, parties }: Situation,
  asked: { concept: InverseConcept; samples: number; wanted: number; freedoms: number | undefined },
): number {
  if (!isCoupled(asked.concept) && asked.wanted === 1) return 0
  const work = asked.samples * conflict.space.stateCount * parties.length
  return work > samplingLimit ? 0 : Math.floor((2 * work * (asked.freedoms ?? parties.length)) / samplingLimit)
}

function inverseConceptOf(given: string): InverseConcept {
  const concept = inverseConcepts.find((name) => name === given.toLowerCase())
  if (!concept) throw new CommandError('unknown-concept', { given, known: inverseConcepts.join(', ') }, 2)
  return concept
}

function freeParties(situation: Situation, given: readonly string[]): number[] {
  const parties = given.flatMap((names) => names.split(',')).map((name) => partyOf(situation, name))
  const repeated = parties.find((party, index) => parties.indexOf(party) !== index)
  if (repeated !== undefined) {
    throw new CommandError('repeated-party', { given: given.join(), party: situation.parties[repeated]?.id ?? '' })
  }
  return parties.sort((a, b) => a - b)
}
