/** The text of bytes in windows-1252; decoders of some versions of Node get 80 to 9F wrong, so that ours does it. */
export function windows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = Array.from(bytes.subarray(from, from + 8192), (byte) => upper[byte - 0x80] ?? byte)
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** What 80 to 9F stand for (WHATWG Encoding Standard, index windows-1252). */
const upper: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
]
