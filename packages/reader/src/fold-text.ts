/** A text without what copying and type-setting change, and where each of its units stood. */
export interface Folded {
  readonly text: string
  /** For each UTF-16 unit of `text`, its offset in the original. */
  readonly offsets: readonly number[]
}

/**
 * Drops white space and invisible characters, makes full-width ASCII half-width, and all quotation marks and all
 * dashes alike. Never makes a text longer; letters keep their case.
 */
export function foldText(original: string): Folded {
  const units: string[] = []
  const offsets: number[] = []
  for (let index = 0; index < original.length; index += 1) {
    const unit = foldUnit(original[index]!)
    if (unit === '') continue
    units.push(unit)
    offsets.push(index)
  }
  return { text: units.join(''), offsets }
}

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
