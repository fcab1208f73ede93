// From the bytes of a document to its text.
export { extractorVersion, extractText } from './extract-text.ts'
export type { DocumentFacts, DocumentFormat, ExtractedText, NoTextReason, NotExtracted } from './extracted-text.ts'
