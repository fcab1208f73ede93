import { type SourceDocument, safeFileName } from '@anchorage/casefile'
import { type ExtractedText, extractText } from '@anchorage/formats'
import type { BroughtFile, RefusalReason } from './protocol.ts'

/** Larger files are refused, here as on the command line. */
export const fileSizeLimit = 20 * 1024 * 1024

/** A document with its text. */
export type OpenedDocument = SourceDocument & { readonly extracted: ExtractedText }

/** Takes the text from a file, or says why there is none. */
export async function opened({ name, bytes }: BroughtFile): Promise<OpenedDocument | { reason: RefusalReason }> {
  if (bytes.length > fileSizeLimit) return { reason: 'too-large' }
  const extracted = await extractText(bytes, name)
  if ('reason' in extracted) return { reason: extracted.reason }
  if (!/\S/.test(extracted.text)) return { reason: 'empty' }
  // Room is left for the endings of what is stored beside it: the server takes names of 120 bytes.
  return { file: safeFileName(name, { bytes: 96 }), bytes, extracted }
}

/** Takes the text from files of which a preview was seen; throws where one has none after all. */
export async function openedAll(files: readonly BroughtFile[]): Promise<readonly OpenedDocument[]> {
  const documents: OpenedDocument[] = []
  for (const file of files) {
    const document = await opened(file)
    if ('reason' in document) throw new RangeError(`${file.name}: ${document.reason}`)
    documents.push(document)
  }
  return documents
}
