import { type Decode, decodeText } from '@anchorage/reader'
import { documentFormat } from './document-format.ts'
import { type ExtractedText, type NotExtracted, noFacts } from './extracted-text.ts'

/** The version of the rules that make a text of a document: a text made by another version may have other offsets. */
export const extractorVersion = 1

/**
 * The text of a document: plain text in any of the encodings that are known, a web page, the text layer of a PDF, a Word
 * document (.docx). What it is, its bytes say first and its name second.
 *
 * The same bytes give the same text, in a browser as in Node. Nothing in a document is executed, fetched or followed. What
 * reads a format is loaded when the first document of it comes. Bytes without text are answered with the reason; for a
 * document within the limits on size and depth nothing is thrown.
 */
export async function extractText(bytes: Uint8Array, name: string): Promise<ExtractedText | NotExtracted> {
  switch (documentFormat(bytes, name)) {
    case 'pdf': {
      const { extractPdf } = await import('./pdf/extract-pdf.ts')
      return extractPdf(bytes)
    }
    case 'zip': {
      const { extractDocx } = await import('./docx/extract-docx.ts')
      return extractDocx(bytes)
    }
    case 'html': {
      const decoded = decodeText(bytes, decode)
      if ('reason' in decoded) return { reason: noTextReason(decoded.reason) }
      const { extractHtml } = await import('./html/extract-html.ts')
      const extracted = extractHtml(decoded.text)
      if ('reason' in extracted) return extracted
      return { ...extracted, format: 'html', encoding: decoded.encoding, bom: decoded.bom, pages: undefined }
    }
    case 'text': {
      const decoded = decodeText(bytes, decode)
      if ('reason' in decoded) return { reason: noTextReason(decoded.reason) }
      return { ...decoded, format: 'text', about: noFacts, pages: undefined }
    }
  }
}

const decode: Decode = (encoding, bytes) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

/** Documents and archives were told from text before; what a decoder still takes for one is no text of any kind. */
function noTextReason(reason: 'pdf' | 'zip' | 'image' | 'old-office' | 'binary'): NotExtracted['reason'] {
  return reason === 'pdf' || reason === 'zip' ? 'binary' : reason
}
