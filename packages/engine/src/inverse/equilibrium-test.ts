import type { StateSpace } from '../space/space.ts'
import { type Conflict, isVerdicts } from '../stability/concepts.ts'
import { solverFor } from '../stability/solve.ts'
import { hasState } from '../state-set.ts'
import {
  conditionWork,
  type InverseConcept,
  isCoupled,
  meetsCondition,
  type RankingCondition,
  rankingCondition,
} from './ranking-condition.ts'

/** For which rankings of some parties is some wanted state an equilibrium? */
export interface RankingQuestion {
  readonly concept: InverseConcept
  /** At least one. */
  readonly wanted: readonly number[]
  /** The parties whose ranking may change, at least one; all others keep their ranks. */
  readonly free: readonly number[]
}

/** A question made ready for many rankings. */
export interface EquilibriumTest {
  /** The wanted states that are an equilibrium for some rankings, as far as that is seen without trying any. */
  readonly possible: readonly number[]
  /**
   * For each of these the conditions on the free parties, where nothing else decides: the others stay whatever the free
   * parties prefer. Absent where parties depend on each other's rankings, or where it would be much work.
   */
  readonly conditions?: readonly (readonly RankingCondition[])[]
  /** Whether some wanted state is an equilibrium under these ranks, which may differ for free parties only. */
  holds(ranks: readonly Uint32Array[]): boolean
}

/** States named by conditions above which solving is the better way. */
const conditionLimit = 1e7

/** The concept that this one implies and that asks nothing about improvements of others. */
const lenient: Readonly<Record<InverseConcept, InverseConcept>> = {
  nash: 'nash',
  gmr: 'gmr',
  smr: 'smr',
  seq: 'gmr',
  symseq: 'smr',
}

/** Prepares a question. Throws a RangeError if it is empty, or names states or parties that are not there. */
export function equilibriumTest(conflict: Conflict, question: RankingQuestion): EquilibriumTest {
  checkQuestion(conflict, question)
  const { space, ranks } = conflict
  const { concept, wanted, free } = question
  const fixed = ranks.map((_, party) => party).filter((party) => !free.includes(party))
  // Improvements are moves: what no answer by moves deters, no answer by improvements does.
  const possible = wanted.filter(stableForAll(space, ranks, lenient[concept], fixed))
  if (possible.length === 0) return { possible, conditions: [], holds: () => false }
  const solve = solverFor(space)
  const holdsSomewhere = (given: readonly Uint32Array[], states: readonly number[]): boolean => {
    const verdicts = solve(given, { concepts: [concept] })[concept]
    return isVerdicts(verdicts) && states.some((state) => hasState(verdicts.equilibria, state))
  }
  const work = possible.reduce(
    (sum, state) => free.reduce((all, party) => all + conditionWork(space, concept, state, party), sum),
    0,
  )
  if ((isCoupled(concept) && free.length > 1) || work > conditionLimit) {
    return { possible, holds: (given) => holdsSomewhere(given, possible) }
  }
  // More improvements of the free parties are more answers: what is stable for others without any stays so.
  const idle = ranks.map((rank, party) => (free.includes(party) ? new Uint32Array(rank.length) : rank))
  const isSure = isCoupled(concept) ? stableForAll(space, idle, concept, fixed) : () => true
  const candidates = possible.map((state) => ({
    state,
    isSure: isSure(state),
    conditions: free.map((party) => rankingCondition(conflict, concept, state, party)),
  }))
  const holds = (given: readonly Uint32Array[]): boolean => {
    const met = candidates.filter(({ conditions }) =>
      conditions.every((condition) => meetsCondition(condition, given[condition.party])),
    )
    if (met.some((candidate) => candidate.isSure)) return true
    return (
      met.length > 0 &&
      holdsSomewhere(
        given,
        met.map(({ state }) => state),
      )
    )
  }
  const isSettled = candidates.every((candidate) => candidate.isSure)
  return { possible, ...(isSettled && { conditions: candidates.map(({ conditions }) => conditions) }), holds }
}

/** Whether a state is stable for each of some parties. */
function stableForAll(
  space: StateSpace,
  ranks: readonly Uint32Array[],
  concept: InverseConcept,
  parties: readonly number[],
): (state: number) => boolean {
  if (parties.length === 0) return () => true
  const verdicts = solverFor(space)(ranks, { concepts: [concept] })[concept]
  const sets = isVerdicts(verdicts) ? parties.map((party) => verdicts.stable[party]) : []
  return (state) => sets.every((set) => hasState(set, state))
}

function checkQuestion({ space }: Conflict, { wanted, free }: RankingQuestion): void {
  const check = (what: string, list: readonly number[], bound: number): void => {
    if (list.length === 0) throw new RangeError(`expected at least one ${what}`)
    const wrong = list.find((each) => !(Number.isInteger(each) && each >= 0 && each < bound))
    if (wrong !== undefined) throw new RangeError(`${what} ${wrong}, expected 0…${bound - 1}`)
    if (new Set(list).size < list.length) throw new RangeError(`expected each ${what} once`)
  }
  check('wanted state', wanted, space.stateCount)
  check('free party', free, space.partyCount)
}
