import type { Case, Source } from '../case.ts'
import { fileSha256 } from '../sources/check-sources.ts'
import { decodeUtf8 } from '../sources/utf8.ts'

/** A source with its text, or why there is none. */
export type SourceText = { readonly source: Source } & (
  | {
      readonly text: string
      readonly sha256: string
      /** Whether the file is the one whose SHA-256 the case records. */
      readonly state: 'unchanged' | 'changed' | 'unrecorded'
    }
  | { readonly state: 'no-file' | 'missing' | 'not-utf8' }
)

/** The texts of a case's sources, in their order, from the bytes of the files. */
export function sourceTexts(c: Case, contents: ReadonlyMap<string, Uint8Array | undefined>): SourceText[] {
  return c.sources.map((source) => {
    if (source.file === undefined) return { source, state: 'no-file' }
    const bytes = contents.get(source.file)
    if (bytes === undefined) return { source, state: 'missing' }
    const decoded = decodeUtf8(bytes)
    if ('invalidAt' in decoded) return { source, state: 'not-utf8' }
    const sha256 = fileSha256(bytes)
    const isRecorded = source.sha256 !== undefined
    const state = !isRecorded ? 'unrecorded' : source.sha256 === sha256 ? 'unchanged' : 'changed'
    return { source, text: decoded.text, sha256, state }
  })
}
