// What a party can make sure of, and what leaves nobody worse off.
export { agreementZone } from './agreement/agreement-zone.ts'
export { dominates, dominating, paretoOptimal } from './agreement/pareto.ts'
export { type SecurityLevel, securityLevel } from './agreement/security-level.ts'
// Parties that act together.
export { allCoalitions, type Coalition, coalitionsOf } from './coalitions/coalition.ts'
export {
  type CoalitionConcept,
  type CoalitionSolution,
  coalitionConcepts,
  type EquilibriumJump,
  type ImprovementOptions,
} from './coalitions/coalition-concepts.ts'
export {
  type CoalitionOptions,
  type CoalitionSolver,
  type CoalitionWatch,
  coalitionEquilibria,
  coalitionImprovements,
  coalitionSolverFor,
  equilibriumJumps,
  solveCoalitions,
} from './coalitions/coalition-solver.ts'
export { type CoalitionWork, coalitionWork } from './coalitions/coalition-work.ts'
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
export { cautiousLongRun, cautiousMoves } from './horizons/cautious-moves.ts'
export { type LimitedMoves, limitedMoveStates, limitedMoves } from './horizons/limited-moves.ts'
export { maximinStates } from './horizons/maximin.ts'
export { type NonMyopic, nonMyopic } from './horizons/non-myopic.ts'
export { stackelberg } from './horizons/stackelberg.ts'
export { type HorizonRefusal, isHorizonRefusal } from './horizons/two-party-moves.ts'
// Conflicts that their parties misperceive.
export {
  gamesAt,
  type Hypergame,
  type HypergameLevel,
  type HypergameQuestion,
  type OwnGame,
  ranksSeen,
} from './hypergames/hypergame.ts'
export {
  type HypergameEquilibria,
  hypergameEquilibria,
  type PartyExpectation,
} from './hypergames/hypergame-equilibria.ts'
export {
  everythingSeen,
  type PerceivedResult,
  type PerceivedSpace,
  perceivedSpace,
} from './hypergames/perceived-space.ts'
export { type Surprise, surprisesIn } from './hypergames/surprises.ts'
export { type Plan, type PlanBasis, type WhatHappens, whatHappens } from './hypergames/what-happens.ts'
// The other way round: what a party's ranking has to be like, and how many rankings are.
export { countRankings, shareMeeting } from './inverse/count-rankings.ts'
export { type CountedShare, type SampleOptions, sampledShare, samplingLimit } from './inverse/counted-share.ts'
export { equilibriumTest, type RankingQuestion } from './inverse/equilibrium-test.ts'
export { type Fraction, factorial, fraction, fractionValue } from './inverse/fraction.ts'
export {
  type ConditionClause,
  conditionWork,
  type Deterrent,
  type InverseConcept,
  inverseConcepts,
  isCoupled,
  meetsClause,
  meetsCondition,
  type RankingCondition,
  rankingCondition,
} from './inverse/ranking-condition.ts'
export { supportingImprovements } from './inverse/supporting-improvements.ts'
export { wilsonInterval } from './inverse/wilson.ts'
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
// Preferences that are more or less certain.
export { fuzzyRules } from './likelihood/fuzzy.ts'
export {
  certain,
  certainLikelihood,
  type GivenDegree,
  type Likelihood,
  millionths,
  statementLikelihood,
  withDegrees,
} from './likelihood/likelihood.ts'
export { type MarginConcept, stabilityMargins } from './likelihood/margins.ts'
export { type Assurance, probabilisticRules } from './likelihood/probabilistic.ts'
export {
  type ArcList,
  type Change,
  defaultLimits,
  type GraphModel,
  type Limits,
  type OptionModel,
  type OptionSpec,
  type Power,
  type Preference,
} from './model.ts'
// How the conflict can move on.
export { type Evolution, type EvolutionOptions, type EvolutionRow, evolutionFrom } from './moves/evolution.ts'
export { type MoveKind, type Reach, reachableFrom, type Step } from './moves/legal-sequences.ts'
export { entrants } from './moves/moves-into.ts'
export { neededMovers } from './moves/needed-movers.ts'
// Several workers at once.
export {
  type ParallelOptions,
  type ParallelSolver,
  parallelSolverFor,
  type TaskPort,
} from './parallel/parallel-solver.ts'
export { type Task, type TaskAnswer, taskHandler } from './parallel/tasks.ts'
export { type Deciders, type DecidersResult, deciderLookup, decidersOf } from './preferences/deciders.ts'
export { decidersAfterMoves, type HandMove, ranksAfterMoves } from './preferences/hand-moves.ts'
export {
  type MarkedStatement,
  type PairPreferenceResult,
  priorityPreference,
  rankingPreference,
  strengthOutOfOrder,
} from './preferences/marked-preference.ts'
export {
  commonPreference,
  contradictionOf,
  largestDegree,
  type PairParts,
  type PairPreference,
  pairPreference,
  withUnknownPairs,
} from './preferences/pair-preference.ts'
export { priorityRanker, type RankedStatement } from './preferences/priority-ranker.ts'
export { type RankIssue, type RankResult, rankCountOf, ranksOf } from './preferences/ranks.ts'
export { type Random, randomFrom, sampleRandom, shuffle } from './random.ts'
// Stability where a rank per state does not say it all.
export {
  type Attitude,
  type Attitudes,
  attitudeRules,
  discreteAttitudes,
  ordinaryCounterpart,
  type RelationalConcept,
  relationalConcepts,
  relationalVerdicts,
} from './relations/attitudes.ts'
export { type RuleReason, ruleReason } from './relations/rule-reason.ts'
export {
  type RuleMemory,
  ruleMemory,
  ruleStateLimit,
  ruleStates,
  ruleVerdicts,
} from './relations/rule-states.ts'
export type { RuleConcept, Rules } from './relations/rules.ts'
export { strengthRules } from './relations/strength-rules.ts'
export { type UnknownExtension, unknownExtensions, unknownRules } from './relations/unknown-rules.ts'
export { graphSpace } from './space/arcs.ts'
export { countPatterns } from './space/count-patterns.ts'
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
// Work that takes long.
export { asPart, carriedThrough, type Work } from './work.ts'
