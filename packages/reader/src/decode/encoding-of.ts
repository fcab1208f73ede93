import { pairShares } from './pair-shares.ts'
import { utf16Order } from './utf16-order.ts'

/** The encodings that are recognised, by their names in the WHATWG Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252'

/** The byte order mark at the beginning, if there is one. */
export function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  // GB18030 writes U+FEFF as 84 31 95 33.
  const isChinese = bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33
  return isChinese ? { encoding: 'gb18030', length: 4 } : undefined
}

/**
 * The encoding of bytes without a byte order mark. Where neither GB18030 nor Big5 makes text of them they are taken for
 * windows-1252, which is what English text with curly quotation marks was long saved in.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const order = utf16Order(bytes)
  if (order) return order
  if (isUtf8(bytes)) return 'utf-8'
  const { gb18030, big5 } = pairShares(bytes)
  if (Math.max(gb18030, big5) < 0.5) return 'windows-1252'
  return big5 > gb18030 ? 'big5' : 'gb18030'
}

/** Whether the bytes are well-formed UTF-8 (Unicode Standard, table 3-7); a character cut off at the end is allowed. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index]!
    if (lead < 0x80) {
      index += 1
      continue
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    if (lead < 0xc2 || lead > 0xf4) return false
    for (let offset = 1; offset < length; offset += 1) {
      const byte = bytes[index + offset]
      if (byte === undefined) return true
      const [low, high] = offset === 1 ? secondByte(lead) : [0x80, 0xbf]
      if (byte < low || byte > high) return false
    }
    index += length
  }
  return true
}

function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf]
  if (lead === 0xed) return [0x80, 0x9f]
  if (lead === 0xf0) return [0x90, 0xbf]
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf]
}
