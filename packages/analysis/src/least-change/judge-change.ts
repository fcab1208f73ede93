import { type Case, type Situation, situationOf } from '@anchorage/casefile'
import { type AbortSignalLike, type ChangeConcept, hasState, isVerdicts, listStates, solve } from '@anchorage/engine'

/** What somebody is after who changes the rules. */
export interface ChangeToJudge {
  readonly concept: ChangeConcept
  /** A state reference or a formula, as `Situation.statesIn` takes it: the states may differ after the change. */
  readonly wanted: string
  readonly goal: 'holds' | 'prevented'
  readonly signal?: AbortSignalLike
}

/** What a change does. */
export interface JudgedChange {
  readonly meets: boolean
  /** The ids of the states asked about that are equilibria then. */
  readonly states: readonly (string | number)[]
  /** Whether it rules out the status quo. */
  readonly endsStatusQuo: boolean
  /** The case as it is then. */
  readonly changed: Situation
}

/** Opens a changed case and solves it; undefined if it has no answer: nothing is feasible, or a ranking leaves out states. */
export function judgeChange(
  situation: Situation,
  changedCase: Case,
  question: ChangeToJudge,
): JudgedChange | undefined {
  const changed = situationOf(changedCase, situation.choice ?? {}).situation
  const states = changed?.statesIn(question.wanted).states
  const verdicts = changed && solve(changed.conflict, { concepts: [question.concept] })[question.concept]
  if (!changed || !states || !isVerdicts(verdicts)) return undefined
  const holding = listStates(states).filter((state) => hasState(verdicts.equilibria, state))
  return {
    meets: holding.length > 0 === (question.goal === 'holds'),
    states: holding.map((state) => changed.stateId(state)),
    endsStatusQuo: situation.statusQuo !== undefined && changed.statusQuo === undefined,
    changed,
  }
}
