/**
 * Decodes UTF-8 strictly, without a byte order mark; says at which byte the text is not UTF-8.
 *
 * Written out because this package runs anywhere and has neither the types of Node nor those of a browser.
 */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { invalidAt: number } {
  const pieces: string[] = []
  let codes: number[] = []
  let index = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (index < bytes.length) {
    const decoded = decodeOne(bytes, index)
    if (decoded === undefined) return { invalidAt: index }
    codes.push(decoded.code)
    index += decoded.length
    if (codes.length === 4096) {
      pieces.push(String.fromCodePoint(...codes))
      codes = []
    }
  }
  pieces.push(String.fromCodePoint(...codes))
  return { text: pieces.join('') }
}

function decodeOne(bytes: Uint8Array, index: number): { code: number; length: number } | undefined {
  const first = bytes[index]!
  if (first < 0x80) return { code: first, length: 1 }
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  if (length === 0) return undefined
  let code = first & (0xff >>> (length + 1))
  for (let step = 1; step < length; step += 1) {
    const next = bytes[index + step]
    if (next === undefined || (next & 0xc0) !== 0x80) return undefined
    code = (code << 6) | (next & 0x3f)
  }
  const isOverlong = code < (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000)
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  return isOverlong || isSurrogate || code > 0x10ffff ? undefined : { code, length }
}
