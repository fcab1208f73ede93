import { type BinaryKind, binaryKind } from './binary-kind.ts'
import { byteOrderMark, type Encoding, encodingOf } from './encoding-of.ts'
import { windows1252 } from './windows-1252.ts'

/** Turns bytes into text, for an encoding named as in the WHATWG Encoding Standard: a `TextDecoder`, usually. */
export type Decode = (encoding: Encoding, bytes: Uint8Array) => string

/** A text with what its bytes were written in. */
export interface DecodedText {
  /** The text without its byte order mark; line breaks as they were. */
  readonly text: string
  readonly encoding: Encoding
  /** Whether a byte order mark stood before the text. */
  readonly bom: boolean
}

/** Why bytes are not read as text. */
export interface NoText {
  readonly reason: BinaryKind
}

/**
 * The text that bytes stand for, with its encoding found out: a byte order mark decides, then zeros in every second
 * byte (UTF-16), then valid UTF-8, then which of GB18030 and Big5 makes its frequent characters of the byte pairs.
 *
 * Time is linear. Bytes that are a document or picture of another kind, or no text at all, are refused with the reason.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): DecodedText | NoText {
  const mark = byteOrderMark(bytes)
  if (mark) {
    return { text: decode(mark.encoding, bytes.subarray(mark.length)), encoding: mark.encoding, bom: true }
  }
  const reason = binaryKind(bytes)
  if (reason) return { reason }
  const encoding = encodingOf(bytes)
  const text = encoding === 'windows-1252' ? windows1252(bytes) : decode(encoding, bytes)
  return { text, encoding, bom: false }
}
