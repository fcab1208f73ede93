import type { Situation } from '@anchorage/casefile'
import {
  asPart,
  type CountedShare,
  conditionWork,
  countRankings,
  hasState,
  type InverseConcept,
  intersection,
  isVerdicts,
  listStates,
  meetsClause,
  type RankingCondition,
  rankingCondition,
  type SampleOptions,
  type StateSet,
  type Step,
  shareMeeting,
  solve,
  supportingImprovements,
  type Work,
} from '@anchorage/engine'
import { answersByReading, type ReadingAnswer } from './answers-by-reading.ts'
import { countOrders, type OrderCount } from './preference-orders.ts'

/** What is wanted, and of whom it is asked. */
export interface InverseQuestion {
  readonly concept: InverseConcept
  /** The wanted states, at least one: each of them will do. */
  readonly wanted: StateSet
  /** Parties that may rank otherwise at the same time; without them each party in turn, the others as they are. */
  readonly free?: readonly number[]
  /** Wanted states whose conditions are worked out; 20 unless given. */
  readonly stateLimit?: number
}

/** What a party's ranking has to be like for a wanted state, and whether it is. */
export interface PartyCondition {
  readonly party: number
  readonly condition: RankingCondition
  /** For each clause whether the party's ranking meets it. */
  readonly met: readonly boolean[]
  /** For SEQ and SymSEQ the improvements of others that the condition hangs on. */
  readonly restsOn: readonly Step[]
  /** The share of the party's strict rankings that meet the condition; only where a single state is wanted. */
  readonly share?: CountedShare
}

/** A wanted state with the conditions on all parties. */
export interface WantedState {
  readonly state: number
  readonly holds: boolean
  readonly conditions: readonly PartyCondition[]
}

/** What happens if some parties rank otherwise and the others do not. */
export interface FreeAnswer {
  readonly free: readonly number[]
  /** Of all strict rankings of these parties, how many make a wanted state an equilibrium. */
  readonly rankings: CountedShare
  /** The same for the orders of their priorities; absent if they have none. */
  readonly orders?: OrderCount
  /** The same for each of their readings; absent if they have no rival ones. */
  readonly readings?: readonly ReadingAnswer[]
}

/** The answer to: what would have to be preferred for this to hold? */
export interface InverseAnswer {
  readonly situation: Situation
  readonly concept: InverseConcept
  readonly wanted: readonly number[]
  /** The wanted states that are equilibria now. */
  readonly holding: readonly number[]
  /** Wanted states with their conditions, those for which most parties stay first. */
  readonly states: readonly WantedState[]
  readonly byFreedom: readonly FreeAnswer[]
}

/** Why there is no answer: conditions that would name too many states. */
export interface InverseRefusal {
  readonly reason: 'too-much-work'
}

/** States that the conditions of one wanted state may name while they are made. */
const conditionLimit = 1e7

/** Works out conditions and counts; yields the share that is done. Throws a RangeError if no state is wanted. */
export function* inverseAnswer(
  situation: Situation,
  question: InverseQuestion,
  options: SampleOptions = {},
): Work<InverseAnswer | InverseRefusal> {
  const { conflict } = situation
  const { concept, stateLimit = 20 } = question
  const wanted = listStates(question.wanted)
  if (wanted.length === 0) throw new RangeError('expected at least one wanted state')
  const verdicts = solve(conflict, { concepts: [concept] })[concept]
  if (!isVerdicts(verdicts)) throw new TypeError(`${concept} has no answer`)
  const staying = (state: number): number => verdicts.stable.filter((set) => hasState(set, state)).length
  const spelledOut = wanted
    .map((state) => [state, staying(state)] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, stateLimit)
    .map(([state]) => state)
  const parties = situation.parties.map((_, party) => party)
  const work = (state: number): number =>
    parties.reduce((sum, party) => sum + conditionWork(conflict.space, concept, state, party), 0)
  if (spelledOut.some((state) => work(state) > conditionLimit)) return { reason: 'too-much-work' }
  const freedoms = question.free ? [question.free] : parties.map((party) => [party])
  // What is counted: the share of each condition where one state is wanted, and each freedom.
  const counts = (wanted.length === 1 ? parties.length : 0) + freedoms.length
  let counted = 0
  const part = function* <Found>(work: Work<Found>): Work<Found> {
    counted += 1
    return yield* asPart(work, { from: (counted - 1) / counts, to: counted / counts })
  }
  const states: WantedState[] = []
  for (const state of spelledOut) {
    const conditions: PartyCondition[] = []
    for (const party of parties) {
      const answer = partyCondition(situation, rankingCondition(conflict, concept, state, party))
      const share = wanted.length === 1 ? yield* part(shareMeeting([answer.condition], options)) : undefined
      conditions.push({ ...answer, ...(share && { share }) })
    }
    states.push({ state, holds: hasState(verdicts.equilibria, state), conditions })
  }
  const byFreedom: FreeAnswer[] = []
  for (const free of freedoms) {
    byFreedom.push(yield* part(freeAnswer(situation, { concept, wanted, free }, options)))
  }
  const holding = listStates(intersection(question.wanted, verdicts.equilibria))
  return { situation, concept, wanted, holding, states, byFreedom }
}

function partyCondition({ conflict }: Situation, condition: RankingCondition): PartyCondition {
  const { party, state, clauses } = condition
  const rank = conflict.ranks[party] ?? new Uint32Array()
  return {
    party,
    condition,
    met: clauses.map((clause) => meetsClause(clause, state, rank)),
    restsOn: supportingImprovements(conflict, condition),
  }
}

function* freeAnswer(
  situation: Situation,
  question: { concept: InverseConcept; wanted: readonly number[]; free: readonly number[] },
  options: SampleOptions,
): Work<FreeAnswer> {
  const orders = yield* asPart(countOrders(situation, question, options), { from: 0, to: 0.5 })
  const readings = answersByReading(situation, question)
  const rankings = yield* asPart(countRankings(situation.conflict, question, options), { from: 0.5, to: 1 })
  return {
    free: question.free,
    rankings,
    ...(orders && { orders }),
    ...(readings && { readings }),
  }
}
