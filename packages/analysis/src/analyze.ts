import type { Situation } from '@anchorage/casefile'
import {
  asPart,
  type Concept,
  carriedThrough,
  concepts,
  emptySet,
  hasState,
  isVerdicts,
  type Reach,
  reachableFrom,
  type Solution,
  type StateSet,
  solve,
  type Work,
} from '@anchorage/engine'

/** A situation with its answers. */
export interface Analysis {
  readonly situation: Situation
  readonly solution: Solution
  /** What the status quo leads to, by improvements of each mover alone and by any moves; absent without a status quo. */
  readonly reach?: { readonly improvements: Reach; readonly moves: Reach }
}

/** Solves a situation under the given concepts (all unless given) and follows where its status quo leads. */
export function analyze(situation: Situation, options: { readonly concepts?: readonly Concept[] } = {}): Analysis {
  return carriedThrough(analyzing(situation, options))
}

/** The same as `analyze`, step by step. */
export function* analyzing(
  situation: Situation,
  options: { readonly concepts?: readonly Concept[] } = {},
): Work<Analysis> {
  yield 0
  const solution = solve(situation.conflict, { concepts: options.concepts ?? concepts })
  return yield* asPart(withReach(situation, solution), { from: 0.5, to: 1 })
}

/** A situation that has been solved, with where its status quo leads. */
export function* withReach(situation: Situation, solution: Solution): Work<Analysis> {
  const { conflict, statusQuo } = situation
  if (statusQuo === undefined) return { situation, solution }
  yield 0
  const improvements = reachableFrom(conflict, statusQuo, 'improvements')
  yield 0.5
  return { situation, solution, reach: { improvements, moves: reachableFrom(conflict, statusQuo, 'moves') } }
}

/** The equilibria under a concept; none where the concept does not apply. */
export function equilibriaOf(analysis: Analysis, concept: Concept): StateSet {
  const verdicts = analysis.solution[concept]
  return isVerdicts(verdicts) ? verdicts.equilibria : emptySet(analysis.situation.conflict.space.stateCount)
}

/** How a state can be come by: it is the status quo, improvements lead there, other moves do, or nothing does. */
export type Reachability = 'start' | 'improvements' | 'moves' | 'no'

/** How the status quo can get to a state; undefined without a status quo. */
export function reachabilityOf(analysis: Analysis, state: number): Reachability | undefined {
  const { reach } = analysis
  if (!reach) return undefined
  if (state === reach.moves.start) return 'start'
  if (hasState(reach.improvements.states, state)) return 'improvements'
  return hasState(reach.moves.states, state) ? 'moves' : 'no'
}
