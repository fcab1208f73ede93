import { readBlocks } from '@anchorage/reader'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Case, Source } from '../case.ts'
import type { Value } from '../edit/edits.ts'
import { fileSha256 } from '../sources/check-sources.ts'
import { nameParts } from './file-name.ts'

/** A document that is to become a source, with the text that was taken from it. */
export interface SourceDocument {
  /** The name of the file without its folders. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly extracted: {
    readonly format: 'text' | 'html' | 'pdf' | 'docx'
    readonly text: string
    /** Of plain text and web pages. */
    readonly encoding: string | undefined
    /** What the document says of itself. */
    readonly about: Readonly<Record<'title' | 'author' | 'publisher' | 'published', string | undefined>>
  }
}

/** What is known of a source beside its file. */
export interface SourceFacts {
  readonly title: string | undefined
  readonly publisher: string | undefined
  readonly published: string | undefined
  readonly lang: string | undefined
  readonly rendering: string | undefined
}

/** A file of a case's `sources/`. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The file to quote from, where the document itself is none, beside the document under its name in the case: plain text in
 * UTF-8 is quoted as it is; of everything else the text is kept, in UTF-8.
 */
export function textFileOf({ extracted }: SourceDocument, originalName: string): SourceFile | undefined {
  if (extracted.format === 'text' && extracted.encoding === 'utf-8') return undefined
  const name = extracted.format === 'text' ? `${nameParts(originalName)[0]}.utf8.txt` : `${originalName}.txt`
  return { name, bytes: utf8ToBytes(extracted.text) }
}

/** The entry of `sources:` for a document kept as `original`, with its text in `text` if it is not quoted itself. */
export function sourceEntry(
  { extracted }: SourceDocument,
  { original, text }: { readonly original: SourceFile; readonly text: SourceFile | undefined },
  facts: SourceFacts,
): Value & object {
  const page = readBlocks(extracted.text)
  const headline = page.blocks.find(({ kind }) => kind === 'headline')?.text
  const { about } = extracted
  const author = about.author?.replace(/^by\s+/i, '')
  const quoted = text ?? original
  const optional = (key: string, value: string | undefined): object => (value === undefined ? {} : { [key]: value })
  return {
    file: `sources/${quoted.name}`,
    ...optional('title', facts.title ?? about.title ?? headline),
    ...optional('author', author === '' ? undefined : author),
    ...optional('publisher', facts.publisher ?? about.publisher),
    ...optional('published', facts.published ?? about.published),
    lang: facts.lang ?? page.lang,
    ...optional('rendering', facts.rendering),
    sha256: fileSha256(quoted.bytes),
    ...(text && { extractedFrom: { file: `sources/${original.name}`, sha256: fileSha256(original.bytes) } }),
  }
}

/** The source of the case that has this document: by the hashes that the case records, or as the file of this name. */
export function sourceOf(
  c: Case,
  { name, bytes }: SourceFile,
  { isStored }: { readonly isStored: boolean },
): Source | undefined {
  const sha256 = fileSha256(bytes)
  return c.sources.find(({ file, extractedFrom, ...source }) => {
    const isSame = source.sha256 === sha256 || extractedFrom?.sha256 === sha256
    return isSame || (isStored && [file, extractedFrom?.file].includes(`sources/${name}`))
  })
}
