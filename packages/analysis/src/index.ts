// The question: what can hold?
export { type Analysis, analyze, analyzing, equilibriaOf, type Reachability, reachabilityOf } from './analyze.ts'
export { type AnswerJson, answerJson, type StateName } from './answer-json.ts'
// The seven questions as data: what the commands print with --format json.
export { type AskedJson, askedJson } from './asked-json.ts'
// Why?
export {
  type CoalitionReason,
  type CoalitionReasoner,
  type CoalitionSanction,
  coalitionReasonsFor,
  type JointAct,
} from './coalition-reason.ts'
export { coalitionReasonSentences } from './coalition-reason-text.ts'
// What is different in another version of a case?
export type { ConceptChange, OutlookChange, PartyChange, TurnedOutcome } from './diff/answer-changes.ts'
export { diffJson } from './diff/diff-json.ts'
export { type FieldChange, type ModelChange, modelChanges } from './diff/model-changes.ts'
export type { ModelPart } from './diff/model-element.ts'
export type { SharedModel } from './diff/shared-states.ts'
export { diffAnalyses, differs, diffVersions, type VersionDiff } from './diff/version-diff.ts'
export { exampleState } from './example-state.ts'
// The experts, held against the model and against what happened.
export {
  askExperts,
  type Expert,
  type ExpertAnswer,
  type ExpertClaimAnswer,
  type ExpertsAnswer,
  type ExpertsQuestion,
  expertsAnswer,
} from './experts/ask-experts.ts'
export { expectationWords, expertId, expertName } from './experts/expert-words.ts'
export { expertsConcepts, expertsJob } from './experts/experts-job.ts'
export { type AnswerOnRecord, type ExpertRow, expertRows, expertsJson } from './experts/experts-json.ts'
export {
  type Forecast,
  forecastLine,
  type ReadForecasts,
  type RecordedAnswer,
  readForecasts,
} from './experts/forecast-record.ts'
export { forecastsOf, type Recording, type Said, saidBefore } from './experts/forecasts-of.ts'
export { answerUnder, type ConceptScore, type ExpertScore, type Scores, scoresOf } from './experts/scores.ts'
// Parties to whom it matters what others gain and lose.
export { attitudeFamily } from './families/attitudes.ts'
export { attitudeLines, withAttitudes } from './families/attitudes-in.ts'
// Concepts of every kind, by name.
export {
  answerConcepts,
  type ConceptAnswer,
  conceptFamilies,
  conceptsNamed,
  explainable,
  type SettingIssue,
  settingIssue,
} from './families/concept-answers.ts'
export {
  type ConceptDescription,
  type ConceptFamily,
  type ConceptReason,
  type ConceptSettings,
  type Graded,
  isGraded,
} from './families/family.ts'
export { type FormulaPiece, formulaPieces, formulaText } from './formula-pieces.ts'
// Who gains, and what do the people in the sources expect?
export { type Gain, gains, type Share } from './gains.ts'
export { graphFacts, marksOf } from './graph-facts.ts'
// How do parties see the conflict that misperceive it?
export {
  answerHypergame,
  classOf,
  type HypergameAnswer,
  hypergameJson,
  type Misperception,
  misperceptionOf,
} from './hypergame-answer.ts'
// What would have to be preferred?
export type { ReadingAnswer } from './inverse/answers-by-reading.ts'
export { type ConditionWords, conditionWords } from './inverse/condition-text.ts'
export {
  type FreeAnswer,
  type InverseAnswer,
  type InverseQuestion,
  type InverseRefusal,
  inverseAnswer,
  type PartyCondition,
  type WantedState,
} from './inverse/inverse-answer.ts'
export type { OrderCount } from './inverse/preference-orders.ts'
// What would it take?
export { type Agreement, type Agreements, type AgreementThatDoes, agreementsThatDo } from './least-change/agreements.ts'
export { type ChangeAnswer, type ChangeAsked, changeAnswer, changeJson } from './least-change/change-answer.ts'
export {
  type CaseChange,
  type CaseChangeQuestion,
  changeOfCase,
  type Displacement,
  nearestState,
  type RankedChange,
} from './least-change/change-of-case.ts'
export { type ChangePairs, changePairs, type PairOfChanges } from './least-change/change-pairs.ts'
export {
  type RuleChange,
  type SingleChange,
  type SingleChanges,
  singleChanges,
} from './least-change/single-changes.ts'
export type { StatementEdit } from './least-change/statement-edits.ts'
export { letterOf } from './letter-of.ts'
export { diffWords } from './messages/diff.ts'
export { nearestFirst } from './nearest-first.ts'
export {
  bestReachability,
  groupStates,
  type Mark,
  type Outcome,
  type Outcomes,
  outcomes,
  type PatternGroup,
} from './outcomes.ts'
export {
  answerClaim,
  answerOutlooks,
  type ClaimAnswer,
  claimConcepts,
  type OutlookAnswer,
  type Verdict,
} from './outlook-answers.ts'
export { chosenPercent, percent } from './percent.ts'
export { type Reason, reasonFor, type Sanction } from './reason.ts'
export { reasonSentences, reasonText } from './reason-text.ts'
// What if the parties are read otherwise?
export {
  type AskedOutcome,
  answerReadings,
  type ReadingsAnswer,
  type ReadingsQuestion,
  type ReadingsRefusal,
  type RivalOutcome,
  type UnderReadings,
} from './rival-readings/answer-readings.ts'
export type { Combinations, Influence, Needs, PartyNeed } from './rival-readings/combinations.ts'
export { type EvidenceRow, evidenceRows, type OutcomeEvidence } from './rival-readings/discriminating-evidence.ts'
export { readingId, readingName, variedId } from './rival-readings/reading-words.ts'
export { combinationRows, readingsJson } from './rival-readings/readings-json.ts'
export type { PartyReading, VariedParty } from './rival-readings/varied-parties.ts'
// How sure is it?
export { allDraws, type WeightedDraw } from './robustness/all-draws.ts'
export { askRobustness, drawRobustness, type RobustnessQuestion } from './robustness/ask-robustness.ts'
export { askWatch, type WatchQuestion } from './robustness/ask-watch.ts'
export {
  type CaseSampler,
  caseSampler,
  type Draw,
  type SolvedSample,
  sampledConcepts,
} from './robustness/case-sampler.ts'
// What to watch?
export type { Information } from './robustness/mutual-information.ts'
export {
  type QuestionsChunk,
  type QuestionsJob,
  type QuestionsTotal,
  questionsTotal,
  type SampledAnswer,
  type SampleQuestion,
} from './robustness/questions-chunk.ts'
export {
  type DrawnRobustness,
  leading,
  type RobustnessAnswer,
  type SampledShare,
  type Standing,
  sampledShareOf,
  shareIn,
  shownFrom,
  standingOf,
  statesToShow,
} from './robustness/robustness-answer.ts'
export {
  drawAsItStands,
  type RobustnessChunk,
  type RobustnessJob,
  robustnessJob,
} from './robustness/robustness-chunk.ts'
export { robustnessJson } from './robustness/robustness-json.ts'
export { type ConceptTotals, type RobustnessTotal, robustnessTotal } from './robustness/robustness-total.ts'
export { type SampleCasesOptions, type SampledAnswers, sampleCases } from './robustness/sample-cases.ts'
export {
  type Sensitivity,
  type SmallChange,
  type SmallChangeEffect,
  sensitivityOf,
} from './robustness/sensitivity.ts'
export { type Chances, shiftDays, usualChances } from './robustness/usual-chances.ts'
export { smallChangeWords, variationWords } from './robustness/variation-words.ts'
export { type Chance, type Fate, type Variation, type VaryOptions, variationsOf } from './robustness/variations.ts'
export {
  isTelling,
  mostToldOf,
  type TellingFinding,
  tellingFindings,
  type WatchAnswer,
  watchAnswer,
} from './robustness/watch-answer.ts'
export { type Finding, findings, type WatchChunk, type WatchJob, watchJob } from './robustness/watch-chunk.ts'
export { watchJson } from './robustness/watch-json.ts'
export {
  type Bearing,
  type WatchedJudgement,
  type WatchedThing,
  type WatchTotal,
  watchTotal,
} from './robustness/watch-total.ts'
export { indicatorWords, missingWords, thingWords } from './robustness/watch-words.ts'
export { speakerName } from './speaker-name.ts'
// Since when?
export type { Effect, StateTurn } from './timeline/effects.ts'
export type { HeldOutcome, HeldSpan, Holding } from './timeline/held-outcomes.ts'
export {
  type PhaseAnswer,
  type Timeline,
  type TimelinePhase,
  type TimelineQuestion,
  timeline,
} from './timeline/timeline.ts'
export { timelineJson } from './timeline/timeline-json.ts'
// How does the conflict get there?
export { type Blocked, isRoute, pays, type Route, statesReached, type Way, type Ways, waysFrom } from './ways.ts'
export { type WaysJson, waysJson } from './ways-json.ts'
// What if something were otherwise?
export {
  constraintWords,
  statementListOf,
  type WhatIf,
  withWhatIfs,
} from './what-if/what-if.ts'
export { readWhatIf, writeWhatIf } from './what-if/what-if-address.ts'
export { type GainsAnswer, type GainsQuestion, gainsAnswer } from './who-gains/gains-answer.ts'
export { gainsJson } from './who-gains/gains-json.ts'
export type { GainVerdict, ParetoVerdict, RankChange } from './who-gains/party-gain.ts'
export {
  type Fallback,
  type Passage,
  type PointStanding,
  type Waypoint,
  type WhoGains,
  whoGains,
} from './who-gains/who-gains.ts'
export { conceptWords, moveWords, notApplicableWords, pathWords, stateWords, takenWords } from './words.ts'
