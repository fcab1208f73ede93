// Where a passage stands in a text that has changed since it was marked.
export {
  type AnchorSelector,
  type Reanchoring,
  reanchor,
  type SearchedText,
  type Span,
  searchedText,
} from './anchors/reanchor.ts'
// From raw text to blocks in reading order.
export type { Article, Block, BlockKind, BlockReason, Page, ReaderLang } from './blocks/block.ts'
export { readBlocks } from './blocks/read-blocks.ts'
// From raw text to statements, with who is named and when.
export type { DateBasis, DateMention } from './dates/date-mention.ts'
// From bytes to text, and from raw text to clean text with a map of offsets.
export { type Decode, type DecodedText, decodeText, type NoText } from './decode/decode-text.ts'
export type { Encoding } from './decode/encoding-of.ts'
// Where a quotation stands in a text.
export { locateQuote, type QuoteLocation, type QuoteSelector } from './locate-quote.ts'
export type { Actor, NameKind, NameMention, TextSpan } from './names/name-mention.ts'
export { type ReadOptions, read } from './read.ts'
export type { Reading } from './reading.ts'
export type { CueClass, FoundIn, FoundStatement, Statement, StatementKind } from './statements/statement.ts'
export { cleanText } from './text/clean-text.ts'
export type { OffsetMap, Piece } from './text/offset-map.ts'
export { partitionPoint } from './text/partition-point.ts'
export type { CleanText } from './text/text-builder.ts'
