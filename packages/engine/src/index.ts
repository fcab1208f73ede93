// Parties that act together.
export { allCoalitions, type Coalition, coalitionsOf } from './coalitions/coalition.ts'
export {
  type CoalitionConcept,
  type CoalitionOptions,
  type CoalitionSolution,
  type CoalitionSolver,
  coalitionConcepts,
  coalitionEquilibria,
  coalitionImprovements,
  coalitionSolverFor,
  coalitionWork,
  type EquilibriumJump,
  equilibriumJumps,
  type ImprovementOptions,
  solveCoalition,
} from './coalitions/coalition-solver.ts'
// The model: what a state is, who can move where, who prefers what.
export {
  and,
  constant,
  evaluate,
  evaluatePartly,
  type Formula,
  not,
  option,
  optionsOf,
  or,
} from './formula.ts'
// How far the parties look ahead.
export { type LimitedMoves, limitedMoveStates, limitedMoves } from './horizons/limited-moves.ts'
export { maximinStates } from './horizons/maximin.ts'
export { type NonMyopic, nonMyopic } from './horizons/non-myopic.ts'
export { stackelberg } from './horizons/stackelberg.ts'
export { type HorizonRefusal, isHorizonRefusal } from './horizons/two-party-moves.ts'
// What would it take?
export { type DisplacementConcept, leastDisplacement } from './least-change/displacement.ts'
export { leastChange } from './least-change/least-change.ts'
export { applyEdit, type ListEdit } from './least-change/list-edits.ts'
export type {
  ChangeConcept,
  ChangeQuestion,
  Coverage,
  EditedPriorities,
  LeastChange,
  Way,
} from './least-change/question.ts'
export {
  type ArcList,
  type Change,
  defaultLimits,
  type GraphModel,
  type Limits,
  type OptionModel,
  type OptionSpec,
  type Preference,
} from './model.ts'
// How the conflict can move on.
export { type MoveKind, type Reach, reachableFrom, type Step } from './moves/legal-sequences.ts'
// Several workers at once.
export {
  type ParallelOptions,
  type ParallelSolver,
  parallelSolverFor,
  type TaskPort,
} from './parallel/parallel-solver.ts'
export { type Task, type TaskAnswer, taskHandler } from './parallel/tasks.ts'
export { type RankIssue, type RankResult, ranksOf } from './preferences/ranks.ts'
export { graphSpace } from './space/arcs.ts'
export { findState, mergeRule, optionSpace, optionsTaken, statesWhere } from './space/option-space.ts'
export type { Refusal } from './space/refusal.ts'
// States and moves.
export { forEachMove, moveTargets, type SpaceResult, type StateSpace } from './space/space.ts'
export type { AbortSignalLike } from './stability/abort.ts'
// Stability.
export {
  type Concept,
  type Conflict,
  concepts,
  isVerdicts,
  type NotApplicable,
  type Solution,
  type Verdicts,
} from './stability/concepts.ts'
export { improvementsFrom, simSanction } from './stability/sim.ts'
export { type SolveOptions, type Solver, solve, solverFor } from './stability/solve.ts'
// Sets of states.
export {
  addState,
  complement,
  countStates,
  difference,
  emptySet,
  fullSet,
  hasState,
  intersection,
  isSubset,
  listStates,
  type StateSet,
  sameStates,
  setOf,
  union,
} from './state-set.ts'
