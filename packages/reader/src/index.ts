// Where a quotation stands in a text.
export { locateQuote, type QuoteLocation, type QuoteSelector } from './locate-quote.ts'
