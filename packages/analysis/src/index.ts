// The question: what can hold?
export { type Analysis, analyze, equilibriaOf, type Reachability, reachabilityOf } from './analyze.ts'
export { type AnswerJson, answerJson, type StateName } from './answer-json.ts'
// Who gains, and what do the people in the sources expect?
export { type Gain, gains, type Share } from './gains.ts'
// What would it take?
export {
  type CaseChange,
  type CaseChangeQuestion,
  changeOfCase,
  type Displacement,
  nearestState,
  type RankedChange,
} from './least-change/change-of-case.ts'
export {
  type RuleChange,
  type SingleChange,
  type SingleChanges,
  singleChanges,
} from './least-change/single-changes.ts'
export type { StatementEdit } from './least-change/statement-edits.ts'
export { groupStates, type Mark, type Outcome, type Outcomes, outcomes, type PatternGroup } from './outcomes.ts'
export {
  answerClaim,
  answerOutlooks,
  type ClaimAnswer,
  claimConcepts,
  type OutlookAnswer,
  type Verdict,
} from './outlook-answers.ts'
// Why?
export { type Reason, reasonFor, type Sanction } from './reason.ts'
export { reasonSentences, reasonText } from './reason-text.ts'
// In words and as data.
export { conceptWords, moveWords, notApplicableWords, pathWords, stateWords, takenWords } from './words.ts'
