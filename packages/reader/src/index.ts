// Where a passage stands in a text that has changed since it was marked.
export {
  type AnchorSelector,
  type Reanchoring,
  reanchor,
  type SearchedText,
  type Span,
  searchedText,
} from './anchors/reanchor.ts'
// Where a quotation stands in a text.
export { locateQuote, type QuoteLocation, type QuoteSelector } from './locate-quote.ts'
