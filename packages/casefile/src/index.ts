// Passages marked in the sources, and what became of them.

export {
  type AnchorReport,
  anchorReport,
  countOutcomes,
  outcomeKinds,
  type PassageOutcome,
} from './annotations/anchor-report.ts'
export { annotationJson } from './annotations/annotation-json.ts'
export { type MarkedPassage, passagesOf } from './annotations/marked-passage.ts'
export {
  type AnnotationIssue,
  type AnnotationIssueCode,
  longestQuote,
  mostAnnotations,
  type ParsedAnnotations,
  parseAnnotations,
} from './annotations/parse-annotations.ts'
export type { SourceText } from './annotations/source-texts.ts'
// What a case says.

export type {
  Anchor,
  Attitude,
  Belief,
  Case,
  CaseEvent,
  Claim,
  CoalitionOfInterest,
  Condition,
  Confidence,
  Constraint,
  Correction,
  DateText,
  Evidence,
  Happened,
  Interest,
  Interval,
  Judgement,
  Located,
  NamedState,
  Option,
  Outlook,
  PartialDate,
  Party,
  PartyPreference,
  Path,
  Pattern,
  Perception,
  Person,
  Power,
  Priority,
  Published,
  QuotedPlace,
  Reading,
  Relation,
  Resolution,
  Source,
  Speaker,
  StateReference,
  StatusQuo,
  Term,
  Thought,
  Tuning,
  UnknownStates,
  Varies,
  View,
  Weight,
  Window,
} from './case.ts'
export { checkCase } from './check/check-case.ts'
export { type Removed, removedStates } from './check/removed-states.ts'
export { type DatedElement, datedElements, forceKey, holdsOn, withForced } from './compile/dated-elements.ts'
export { datesOf } from './compile/dates-of.ts'
export { handMovesOf } from './compile/hand-moves-of.ts'
export { hypergameOf } from './compile/hypergame-of.ts'
// From a case to what the analysis works on.
export { usualThreshold } from './compile/likelihoods.ts'
export { isUncertainDay, type Phase, phasesOf, type Turning } from './compile/phases-of.ts'
export { preferencesInForce } from './compile/preferences-in-force.ts'
export { type RankingLayers, rankingLayers } from './compile/ranking-layers.ts'
export { rulesInForce } from './compile/rules-in-force.ts'
export { situationOf } from './compile/situation-of.ts'
export { type CorrectedReading, correctedReading } from './corrections/corrected-reading.ts'
export type { UnfitCorrection, UnfitReason } from './corrections/located-corrections.ts'
export type { DiagnosticCode, DiagnosticParameters } from './diagnostics/codes.ts'
// What is wrong, as data and in words.
export { type Diagnostic, type Severity, sortDiagnostics } from './diagnostics/diagnostic.ts'
export { displayWidth } from './diagnostics/display-width.ts'
export { describeDiagnostic, formatDiagnostic } from './diagnostics/format.ts'
export { positionAt } from './diagnostics/position.ts'
// From what was read to a first case, or to evidence for one.
export { type DraftCase, type DraftSource, draftCase } from './draft/draft-case.ts'
export { emptyCase } from './draft/empty-case.ts'
export { newIds } from './draft/new-ids.ts'
export {
  evidenceEdits,
  evidenceYaml,
  type ProposedEvidence,
  proposedEvidence,
} from './draft/proposed-evidence.ts'
export type { ReadSource } from './draft/read-source.ts'
export { type SourceAnchors, sourceAnchors } from './draft/source-anchors.ts'
// Changing a file without disturbing the rest of it.
export { type Addition, newOption, newParty, newReading, newState, newTerm } from './edit/additions.ts'
export { editCase, editReadable, type ReadableDocument } from './edit/edit.ts'
export type { Call, CaseEdit, Clear, Edit, Value } from './edit/edits.ts'
export {
  type OptionPattern,
  patternFormula,
  patternOfFormula,
  patternText,
  readPattern,
} from './edit/option-pattern.ts'
export { priorityListEdits } from './edit/priority-list.ts'
export { type RankingRow, rankingMark, rankingValue } from './edit/ranking-value.ts'
export { type Reference, referenceAt } from './edit/reference-site.ts'
export { priorityMove, priorityRemoval, type Removal, removal, statusQuoEdits } from './edit/removal.ts'
export { type NameProblem, nameProblem } from './edit/rename.ts'
export { type StateMove, stateMoveEdits } from './edit/state-moves.ts'
export { type TextParts, textEdits, textParts } from './edit/text-edits.ts'
export { type Named, type Use, usesOf } from './edit/uses.ts'
// The formula language.
export { checkFormula } from './formula/check-formula.ts'
export type { Expression } from './formula/expression.ts'
export { type FormulaCompletion, type FormulaCompletions, formulaCompletions } from './formula/formula-completions.ts'
export { parseFormula } from './formula/parser.ts'
export { printFormula } from './formula/printer.ts'
// From a document to a source of a case.
export { fileNameKey, numberedName, safeFileName, sourceIdFrom } from './import/file-name.ts'
export { headlineOf, type ImportFacts, importedSource, importedTitle } from './import/imported-source.ts'
export {
  type SourceDocument,
  type SourceFacts,
  type SourceFile,
  sourceEntry,
  sourceOf,
  textFileOf,
} from './import/source-entry.ts'
export { freeId, type StoredSource, storedSources } from './import/stored-source.ts'
// From text to a case.
export { caseOf, parseCase } from './parse/parse-case.ts'
export { degreeOfMark, strengthLimit } from './parse/preference-marks.ts'
export { titleOf } from './parse/title-of.ts'
export type { Range } from './range.ts'
export { caseJsonSchema } from './schema/schema.ts'
export type { Choice, Likelihoods, Situation } from './situation.ts'
// Sources and tables.
export { checkSources, fileSha256, sourceFiles } from './sources/check-sources.ts'
export { decodeUtf8 } from './sources/utf8.ts'
export { parseTable } from './table/parse-table.ts'
export { type Lang, type Text, textIn } from './text.ts'
export { type CaseDocument, readYaml } from './yaml/document.ts'
export type { Tree } from './yaml/tree.ts'
