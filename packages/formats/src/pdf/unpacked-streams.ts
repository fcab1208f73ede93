import { inflatedSize } from '../inflated-size.ts'

/** Where a dictionary before its stream begins, at most. */
const dictionaryLength = 2000

/**
 * Whether the streams of a PDF unpack to more than `limit` bytes: one by itself, or all but pictures together. They are found by their keyword and unpacked to be
 * counted, to wherever the packed data end, whatever the file says of their length. Streams that are packed twice over count as
 * too large; those in another packing than deflate, which packs far less, are not counted.
 */
export async function unpacksTooFar(bytes: Uint8Array, limit: number): Promise<boolean> {
  let total = 0
  for (let at = keywordFrom(bytes, 0); at >= 0; at = keywordFrom(bytes, at + 6)) {
    if (bytes[at - 1] === 0x64) continue // "endstream"
    const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - dictionaryLength), at))
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1).replaceAll(/#[0-9a-fA-F]{2}/g, unescaped)
    if ((dictionary.match(/\/(FlateDecode|Fl)\b/g)?.length ?? 0) > 1) return true
    const isPicture = /\/Subtype\s*\/Image\b/.test(dictionary)
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 1 : 0) + 1
    const size = await inflatedSize(bytes.subarray(start), 'deflate', limit)
    if (!isPicture) total += size.size
    if (size.size > limit || total > limit) return true
  }
  return false
}

const keyword = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d]

/** The next place where the bytes say "stream" and end the line. */
function keywordFrom(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    const next = bytes[at + 6]
    if ((next === 0x0a || next === 0x0d) && keyword.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return -1
}

function unescaped(code: string): string {
  return String.fromCharCode(Number.parseInt(code.slice(1), 16))
}
