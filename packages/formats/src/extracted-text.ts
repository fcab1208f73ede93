import type { Encoding } from '@anchorage/reader'

/** What kind of file a text was taken from. */
export type DocumentFormat = 'text' | 'html' | 'pdf' | 'docx'

/** The text of a document: what is read, quoted and hashed instead of the document's own bytes. */
export interface ExtractedText {
  readonly format: DocumentFormat
  /**
   * Of plain text, the text itself, after its byte order mark. Of other documents, lines made from them: paragraphs on lines
   * of their own (html, docx) or the lines of the page, column by column (pdf), with a form feed between pages.
   */
  readonly text: string
  /** Plain text and web pages only. */
  readonly encoding: Encoding | undefined
  /** Whether a byte order mark stood before the text; plain text and web pages only. */
  readonly bom: boolean
  /** What the document says of itself; only web pages do. */
  readonly about: DocumentFacts
  /** PDF only. */
  readonly pages: { readonly count: number; readonly withoutText: readonly number[] } | undefined
}

/** What a web page says of itself, as far as it does. */
export interface DocumentFacts {
  readonly title: string | undefined
  readonly author: string | undefined
  readonly publisher: string | undefined
  /** The day of publication, `YYYY-MM-DD`, where the page was put on the web. */
  readonly published: string | undefined
}

/** Why there is no text. */
export type NoTextReason =
  | 'image'
  | 'old-office'
  | 'binary'
  | 'other-zip'
  | 'html-too-deep'
  | 'html-too-large'
  | 'pdf-encrypted'
  | 'pdf-broken'
  | 'pdf-scanned'
  | 'pdf-too-large'
  | 'docx-broken'
  | 'docx-encrypted'
  | 'docx-too-large'

/** A document that is not read, and why. */
export interface NotExtracted {
  readonly reason: NoTextReason
}

/** Nothing is known of the document but its text. */
export const noFacts: DocumentFacts = {
  title: undefined,
  author: undefined,
  publisher: undefined,
  published: undefined,
}
