import { decodeUtf8 } from '../sources/utf8.ts'
import { fileNameKey, numberedName, safeFileName, sourceIdFrom } from './file-name.ts'
import { type SourceDocument, type SourceFile, textFileOf } from './source-entry.ts'

/** A document as it will stand in the folder of a case. */
export interface StoredSource {
  /** Its key under `sources:`. */
  readonly id: string
  readonly document: SourceDocument
  /** The document as it came. */
  readonly original: SourceFile
  /** Its text, where the document itself cannot be quoted from. */
  readonly quoted: SourceFile | undefined
  /** What is quoted, decoded. */
  readonly text: string
}

/** Ids and names of files that are taken already. */
export interface TakenNames {
  readonly ids: Iterable<string>
  /** Names in the `sources/` of the case. */
  readonly files: Iterable<string>
}

/**
 * Documents with the ids and names of files under which a case takes them: those made from their own names, with a number
 * where one is taken. Files that differ by case only count as the same.
 */
export function storedSources(
  documents: readonly SourceDocument[],
  taken: TakenNames = { ids: [], files: [] },
): readonly StoredSource[] {
  const ids = new Set(taken.ids)
  const names = new Set([...taken.files].map(fileNameKey))
  const free = (wanted: string): string => {
    let number = 1
    while (names.has(fileNameKey(numberedName(wanted, number)))) number += 1
    const name = numberedName(wanted, number)
    names.add(fileNameKey(name))
    return name
  }
  return documents.map((document) => {
    const original = { name: free(safeFileName(document.file)), bytes: document.bytes }
    const made = textFileOf(document, original.name)
    const quoted = made && { ...made, name: free(made.name) }
    const id = freeId(sourceIdFrom(document.file), ids)
    ids.add(id)
    return { id, document, original, quoted, text: quoted ? textOf(quoted.bytes) : document.extracted.text }
  })
}

/** The id as it is wanted, or with the first number that makes it free. */
export function freeId(wanted: string, ids: ReadonlySet<string>): string {
  let number = 1
  while (ids.has(numberedName(wanted, number))) number += 1
  return numberedName(wanted, number)
}

/** What was no whole character in the document is none in its text either. */
function textOf(bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes)
  return 'text' in decoded ? decoded.text : ''
}
