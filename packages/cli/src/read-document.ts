import { type ReaderLang, type Reading, read } from '@anchorage/reader'
import { type OpenDocument, openDocument } from './open-document.ts'

/** A document with what was read in it. */
export interface ReadDocument {
  readonly document: OpenDocument
  readonly reading: Reading
  /** The day of publication that relative dates count from, and who gave it. */
  readonly date: string | undefined
  readonly dateFrom: 'option' | 'document' | null
}

/** Opens a document and reads it. A web page that says when it was published is read as of that day, if none is given. */
export async function readDocument(
  path: string,
  given: { readonly lang: ReaderLang | undefined; readonly date: string | undefined },
): Promise<ReadDocument> {
  const document = await openDocument(path)
  const date = given.date ?? document.extracted.about.published
  const reading = read(document.extracted.text, { ...(given.lang && { lang: given.lang }), ...(date && { date }) })
  return { document, reading, date, dateFrom: given.date ? 'option' : date ? 'document' : null }
}
