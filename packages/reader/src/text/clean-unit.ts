/**
 * What a unit of raw text becomes in clean text; undefined if it stays as it is.
 *
 * Line breaks become line feeds (a carriage return before one is dropped); tabs and unusual spaces become spaces; soft
 * hyphens, zero-width characters, byte order marks and control characters are dropped; ligatures of Latin letters are
 * taken apart; full-width letters and digits become half-width, while full-width punctuation stays.
 */
export function cleanUnit(raw: string, index: number): string | undefined {
  const code = raw.charCodeAt(index)
  if (code >= 0x20 && code < 0x7f) return undefined
  if (code === 0x0a) return undefined
  if (code === 0x0d) return raw.charCodeAt(index + 1) === 0x0a ? '' : '\n'
  if (code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029) return '\n'
  if (code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return ' '
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return ''
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return ''
  if (code >= 0xfb00 && code <= 0xfb06) return ligatures[code - 0xfb00]
  const isWideDigit = code >= 0xff10 && code <= 0xff19
  const isWideLetter = (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
  return isWideDigit || isWideLetter ? String.fromCharCode(code - 0xfee0) : undefined
}

const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']
