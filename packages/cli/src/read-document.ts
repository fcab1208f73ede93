import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type ReaderLang, type Reading, read } from '@anchorage/reader'
import { loadForEditing } from './load.ts'
import { type OpenDocument, openDocument } from './open-document.ts'
import type { Output } from './output.ts'
import { sourceOfCase } from './source-of-case.ts'

/** A document with what was read in it. */
export interface ReadDocument {
  readonly document: OpenDocument
  readonly reading: Reading
  /** The day of publication that relative dates count from, and who gave it. */
  readonly date: string | undefined
  readonly dateFrom: 'option' | 'document' | 'case' | null
  /** Of a source of a case: how many corrections it has, and how many of them fit the text no more. */
  readonly corrections: { readonly count: number; readonly unfit: number } | undefined
}

/** What the user says of a document. */
export interface GivenOfDocument {
  readonly lang: ReaderLang | undefined
  readonly date: string | undefined
}

/**
 * Opens a document and reads it. A web page that says when it was published is read as of that day, if none is given.
 * `CASE#SOURCE` is a source of a case, read with the corrections that the case keeps.
 */
export async function readDocument(path: string, given: GivenOfDocument, output: Output): Promise<ReadDocument> {
  const mark = path.lastIndexOf('#')
  if (mark > 0 && !(await stat(path).catch(() => undefined)))
    return readSource(path.slice(0, mark), path.slice(mark + 1), given, output)
  const document = await openDocument(path)
  const date = given.date ?? document.extracted.about.published
  const reading = read(document.extracted.text, { ...(given.lang && { lang: given.lang }), ...(date && { date }) })
  const dateFrom = given.date ? 'option' : date ? 'document' : null
  return { document, reading, date, dateFrom, corrections: undefined }
}

/** A file in a case says nothing of itself: what is known stands in the case. */
const nothing = { title: undefined, author: undefined, publisher: undefined, published: undefined }

async function readSource(path: string, id: string, given: GivenOfDocument, output: Output): Promise<ReadDocument> {
  const { source, raw, reading, date, unfit } = sourceOfCase(await loadForEditing(path, output), id, given)
  const file = source.file!
  const text = { format: 'text', text: raw, encoding: 'utf-8', bom: false, about: nothing, pages: undefined } as const
  const document = {
    path: `${path}#${id}`,
    file: basename(file),
    bytes: new TextEncoder().encode(raw),
    extracted: text,
  }
  const count = source.corrections?.length ?? 0
  return {
    ...{ document, reading, date, dateFrom: given.date ? 'option' : date ? 'case' : null },
    corrections: count > 0 ? { count, unfit: unfit.length } : undefined,
  }
}
