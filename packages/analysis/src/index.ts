// The question: what can hold?
export { type Analysis, analyze, equilibriaOf, type Reachability, reachabilityOf } from './analyze.ts'
export { type AnswerJson, answerJson, type StateName } from './answer-json.ts'
// Why?
export {
  type CoalitionReason,
  type CoalitionReasoner,
  type CoalitionSanction,
  coalitionReasonsFor,
  type JointAct,
} from './coalition-reason.ts'
export { coalitionReasonSentences } from './coalition-reason-text.ts'
// Who gains, and what do the people in the sources expect?
export { type Gain, gains, type Share } from './gains.ts'
export { groupStates, type Mark, type Outcome, type Outcomes, outcomes, type PatternGroup } from './outcomes.ts'
export {
  answerClaim,
  answerOutlooks,
  type ClaimAnswer,
  claimConcepts,
  type OutlookAnswer,
  type Verdict,
} from './outlook-answers.ts'
export { type Reason, reasonFor, type Sanction } from './reason.ts'
export { reasonSentences, reasonText } from './reason-text.ts'
// In words and as data.
export { conceptWords, moveWords, notApplicableWords, pathWords, stateWords, takenWords } from './words.ts'
