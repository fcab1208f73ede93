import {
  findings,
  type QuestionsChunk,
  type RobustnessChunk,
  sampledConcepts,
  type WatchChunk,
} from '@anchorage/analysis'
import type { SamplingChunk, SamplingJob } from './sampling-plan.ts'

/**
 * Counts that came from elsewhere (a queue, a file), read against the question they answer; undefined where they cannot be
 * its counts: other samples, states that are not there, a count above the number of samples, a piece too many or missing.
 * What is handed on is made anew, so that it is the same bytes whoever wrote it.
 */
export function readChunk(
  opened: SamplingJob,
  asked: { readonly from: number; readonly samples: number },
  value: unknown,
): SamplingChunk | undefined {
  const { from, samples } = asked
  const found = fields(value)
  if (!found || found.from !== from || found.samples !== samples) return undefined
  const isCount = (each: unknown): each is number =>
    typeof each === 'number' && Number.isInteger(each) && each >= 0 && each <= samples
  const { undecided } = found
  if (!isCount(undecided)) return undefined
  const base = { from, samples, undecided }
  if (opened.kind === 'experts') {
    const answers = readAnswers(found.answers, opened.job.questionCount, isCount)
    return answers && sizeOf(found) === 4 ? { ...base, answers } : undefined
  }
  const { kind, job, situation } = opened
  const expected: Expected = {
    stateCount: job.sampler.widest.conflict.space.stateCount,
    partyCount: situation.parties.length,
    patterns: job.patterns.length,
    variations: job.sampler.variations.length,
    isCount,
  }
  if (kind === 'robustness') {
    const concepts = readConcepts(found.concepts, expected)
    return concepts && sizeOf(found) === 4 ? { ...base, concepts } : undefined
  }
  const counts = readWatched(found, expected)
  return counts && sizeOf(found) === 6 ? { ...base, ...counts } : undefined
}

interface Expected {
  readonly stateCount: number
  readonly partyCount: number
  readonly patterns: number
  readonly variations: number
  isCount(each: unknown): each is number
}

type Fields = Readonly<Record<string, unknown>>

function readConcepts(value: unknown, expected: Expected): RobustnessChunk['concepts'] | undefined {
  const found = fields(value)
  if (!found || sizeOf(found) !== sampledConcepts.length) return undefined
  const read: [string, RobustnessChunk['concepts'][keyof RobustnessChunk['concepts']]][] = []
  for (const concept of sampledConcepts) {
    const counts = fields(found[concept])
    if (!counts || sizeOf(counts) !== 5) return undefined
    const equilibria = readSparse(counts.equilibria, expected)
    const stable = listOf(counts.stable, expected.partyCount, (each) => readSparse(each, expected))
    const patterns = listOf(counts.patterns, expected.patterns, (each) => readCounts(each, 2, expected))
    const { same, none } = counts
    if (!equilibria || !stable || !patterns || !expected.isCount(same) || !expected.isCount(none)) return undefined
    const pairs = patterns.map(([some = 0, every = 0]) => [some, every] as const)
    read.push([concept, { equilibria, stable, same, none, patterns: pairs }])
  }
  return Object.fromEntries(read)
}

function readWatched(found: Fields, expected: Expected): Pick<WatchChunk, 'came' | 'held' | 'patterns'> | undefined {
  const width = expected.variations * findings.length
  const came = listOf(found.came, expected.variations, (each) => readCounts(each, findings.length, expected))
  const patterns = listOf(found.patterns, expected.patterns, (each) => readCounts(each, width, expected))
  if (!came || !patterns || !Array.isArray(found.held) || found.held.length > expected.stateCount) return undefined
  let last = -1
  const held = listOf(found.held, found.held.length, (each) => {
    if (!Array.isArray(each) || each.length !== 2) return undefined
    const state: unknown = each[0]
    const counts = readCounts(each[1], width, expected)
    if (!counts || !isStateAfter(last, state, expected.stateCount)) return undefined
    last = state
    return [state, counts] as const
  })
  return held && { came, held, patterns }
}

/** For each question how often it had an answer, and how often that was yes. */
function readAnswers(
  value: unknown,
  questions: number,
  isCount: Expected['isCount'],
): QuestionsChunk['answers'] | undefined {
  return listOf(value, questions, (each) => {
    const counts = readCounts(each, 2, { isCount })
    if (!counts) return undefined
    const [decided = 0, yes = 0] = counts
    return yes <= decided ? ([decided, yes] as const) : undefined
  })
}

/** State, count, state, count, …: states ascending, counts not zero. */
function readSparse(value: unknown, expected: Expected): number[] | undefined {
  if (!Array.isArray(value) || value.length % 2 !== 0 || value.length > 2 * expected.stateCount) return undefined
  let last = -1
  for (let index = 0; index < value.length; index += 2) {
    const state: unknown = value[index]
    if (!isStateAfter(last, state, expected.stateCount) || !expected.isCount(value[index + 1])) return undefined
    if (value[index + 1] === 0) return undefined
    last = state
  }
  return [...(value as number[])]
}

function isStateAfter(last: number, state: unknown, stateCount: number): state is number {
  return typeof state === 'number' && Number.isInteger(state) && state > last && state < stateCount
}

function readCounts(value: unknown, length: number, { isCount }: Pick<Expected, 'isCount'>): number[] | undefined {
  return listOf(value, length, (each) => (isCount(each) ? each : undefined))
}

function listOf<Item>(value: unknown, length: number, read: (each: unknown) => Item | undefined): Item[] | undefined {
  if (!Array.isArray(value) || value.length !== length) return undefined
  const items: Item[] = []
  for (const each of value) {
    const item = read(each)
    if (item === undefined) return undefined
    items.push(item)
  }
  return items
}

function fields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

function sizeOf(found: Fields): number {
  return Object.keys(found).length
}
