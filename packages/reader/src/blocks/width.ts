/** How many columns a text takes where Chinese characters, their punctuation and full-width forms take two. */
export function visibleWidth(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const isSurrogate = code >= 0xd800 && code <= 0xdfff
    width += isSurrogate || !isWide(code) ? 1 : 2
  }
  return width
}

function isWide(code: number): boolean {
  if (code < 0x2000) return code >= 0x1100 && code <= 0x115f
  // Curly quotation marks, dashes and ellipses are set full width in Chinese; in English the column is all the same.
  if (code === 0x2014 || code === 0x2026 || (code >= 0x2018 && code <= 0x201d)) return false
  return (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || isCompatible(code)
}

function isCompatible(code: number): boolean {
  return (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff01 && code <= 0xff60)
}
