const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes in the alphabet that addresses take as it is (RFC 4648, section 5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63]
    const count = Math.min(bytes.length - at, 3) + 1
    parts.push(
      four
        .slice(0, count)
        .map((digit) => digits[digit])
        .join(''),
    )
  }
  return parts.join('')
}

/** The bytes; undefined where a character is not of the alphabet or the length is one that no bytes give. */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1 || !/^[A-Za-z0-9_-]*$/.test(text)) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const character of text) {
    held = ((held << 6) | digits.indexOf(character)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at] = held >> bits
    at += 1
  }
  return bytes
}
