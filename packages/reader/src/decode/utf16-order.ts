/**
 * The byte order of UTF-16 without a mark, undefined if the bytes are not that: there are zero bytes (Latin text, or the
 * line breaks of Chinese text), and in one order, but not in the other, nearly all units are Latin or Chinese.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 65536) & ~1
  if (bytes.length % 2 !== 0 || length === 0) return undefined
  let hasZero = false
  let [bigEndian, littleEndian] = [0, 0]
  for (let index = 0; index < length; index += 2) {
    const [first, second] = [bytes[index]!, bytes[index + 1]!]
    hasZero ||= first === 0 || second === 0
    if (isUnit(first, second)) bigEndian += 1
    if (isUnit(second, first)) littleEndian += 1
  }
  const units = length / 2
  if (!hasZero || Math.max(bigEndian, littleEndian) < 0.9 * units) return undefined
  if (Math.abs(littleEndian - bigEndian) < 0.15 * units) return undefined
  return littleEndian > bigEndian ? 'utf-16le' : 'utf-16be'
}

/** Whether the unit is Latin, general or Chinese punctuation, a Chinese character, or a full-width form. */
function isUnit(high: number, low: number): boolean {
  if (high === 0) return (low >= 0x20 && low !== 0x7f) || (low >= 0x09 && low <= 0x0d)
  // One Chinese character in 256 ends in a zero byte, but every Latin letter read the wrong way round does.
  if (low === 0) return high === 0x30
  if (high >= 0x4e && high <= 0x9f) return true
  return high <= 0x02 || high === 0x20 || high === 0x30 || high === 0xff
}
