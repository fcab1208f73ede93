// Where a quotation stands in a text, which may have changed since it was marked.
export {
  type AnchorSelector,
  certainPlace,
  type QuoteSelector,
  type Reanchoring,
  reanchor,
  type SearchedText,
  type Span,
  searchedText,
} from './anchors/reanchor.ts'
// What a model may propose, and what of it stands in the source.
export { type AssistPrompt, assistPrompt } from './assist/assist-prompt.ts'
export {
  type LocatedProposals,
  locatedProposals,
  proposalsIn,
  type Rejection,
  type RejectionReason,
} from './assist/located-proposals.ts'
// From raw text to blocks in reading order.
export type { Article, Block, BlockKind, BlockReason, Page, ReaderLang } from './blocks/block.ts'
export type { PageChange } from './blocks/page-changes.ts'
export { type BlockOptions, readBlocks } from './blocks/read-blocks.ts'
// From raw text to statements, with who is named and when.
export type { DateBasis, DateMention } from './dates/date-mention.ts'
// From bytes to text, and from raw text to clean text with a map of offsets.
export { type Decode, type DecodedText, decodeText, type NoText } from './decode/decode-text.ts'
export type { Encoding } from './decode/encoding-of.ts'
export { stateActor } from './names/known-names.ts'
export type { Actor, NameKind, NameMention, TextSpan } from './names/name-mention.ts'
export { type ReadOptions, read } from './read.ts'
export type { Reading } from './reading.ts'
export type { CueClass, FoundIn, FoundStatement, Statement, StatementKind } from './statements/statement.ts'
export { withHomes } from './suggestions/homes.ts'
// What sentences may tell about a conflict, for an analyst to take or leave.
export { sentencesOf } from './suggestions/sentences.ts'
export { isOutsider, representsSide, sideOf } from './suggestions/sides.ts'
export type { ActKind, Suggestion, SuggestionKind } from './suggestions/suggestion.ts'
export { suggestionsOf } from './suggestions/suggestions-of.ts'
export { cleanText } from './text/clean-text.ts'
export type { OffsetMap, Piece } from './text/offset-map.ts'
export { partitionPoint } from './text/partition-point.ts'
export type { CleanText } from './text/text-builder.ts'
