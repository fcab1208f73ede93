/** One unit as it counts in comparisons; nothing where it does not count. */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit
  if (dropped.test(half)) return ''
  if (quotationMarks.includes(half)) return '"'
  return dashes.includes(half) ? '-' : half
}

/** White space (the ideographic space included), soft hyphens, zero-width characters, the byte order mark. */
const dropped = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/
const quotationMarks =
  '"\'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a\u00ab\u00bb\u300c\u300d\u300e\u300f'
const dashes = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212'
