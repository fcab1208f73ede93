import { foldUnit } from '../fold-text.ts'
import { simplifiedOf } from './simplified-of.ts'

/** A text in the form in which quotations are compared, and the stretch of the original behind each of its units. */
export interface ComparisonForm {
  readonly text: string
  /** For each UTF-16 unit of `text`, where its character begins and ends in the original. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * The text without what re-typing, re-wrapping and conversion change.
 *
 * Compatibility forms are replaced (Unicode NFKC), white space and invisible characters dropped, quotation marks, dashes,
 * stops and commas made alike, capitals made small, traditional Chinese characters made simplified. Time is linear.
 */
export function comparisonForm(original: string): ComparisonForm {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let index = 0
  while (index < original.length) {
    const end = characterEnd(original, index)
    for (const unit of formOf(original.slice(index, end))) {
      units.push(unit)
      starts.push(index)
      ends.push(end)
    }
    index = end
  }
  return { text: units.join(''), starts, ends }
}

/** The units in which a character takes part in comparisons. */
function formOf(character: string): readonly string[] {
  const known = forms.get(character)
  if (known) return known
  const units = character
    .normalize('NFKC')
    .toLowerCase()
    .split('')
    .flatMap((unit) => {
      const folded = foldUnit(simplifiedOf.get(unit) ?? unit)
      return folded === '' ? [] : [punctuation.get(folded) ?? folded]
    })
  if (forms.size < 20_000) forms.set(character, units)
  return units
}

/** What was worked out before, since texts repeat their characters. */
const forms = new Map<string, readonly string[]>()

const punctuation: ReadonlyMap<string, string> = new Map([
  ['\u3002', '.'],
  ['\u3001', ','],
  ['\u2022', '\u00b7'],
  ['\u30fb', '\u00b7'],
])

/** Marks beyond this many on one letter are taken for themselves: sorting them is not linear. */
const mostMarks = 16

/** Where the character that begins here ends, the marks that combine with it included. */
function characterEnd(text: string, index: number): number {
  let end = index + (text.codePointAt(index)! > 0xffff ? 2 : 1)
  for (let marks = 0; marks < mostMarks && isMark(text.charCodeAt(end)); marks += 1) end += 1
  return end
}

function isMark(code: number): boolean {
  const isHan = code >= 0x4e00 && code <= 0x9fff
  return code >= 0x300 && !isHan && combining.test(String.fromCharCode(code))
}

const combining = /\p{M}/u
