import { foldUnit } from '../fold-unit.ts'
import { simplifiedForm } from './simplified-form.ts'

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
 * Compatibility forms are replaced (Unicode NFKC), white space and invisible characters dropped, quotation marks,
 * dashes, stops and commas made alike, capitals made small, traditional Chinese characters made simplified. Time is
 * linear.
 */
export function comparisonForm(original: string): ComparisonForm {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let index = 0
  while (index < original.length) {
    const end = characterEnd(original, index)
    const form = formOf(end === index + 1 ? original[index]! : original.slice(index, end))
    for (let unit = 0; unit < form.length; unit += 1) {
      units.push(form[unit]!)
      starts.push(index)
      ends.push(end)
    }
    index = end
  }
  return { text: units.join(''), starts, ends }
}

/** The units in which a character takes part in comparisons; none if it does not. */
function formOf(character: string): string {
  const known = forms.get(character)
  if (known !== undefined) return known
  const units = character.normalize('NFKC').toLowerCase().split('')
  const form = units
    .map((unit) => foldUnit(simplifiedForm(unit)))
    .map((unit) => punctuation.get(unit) ?? unit)
    .join('')
  if (forms.size < 20_000) forms.set(character, form)
  return form
}

/** What was worked out before, since texts repeat their characters. */
const forms = new Map<string, string>()

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
  if (!(code >= 0x300) || (code >= 0x4e00 && code <= 0x9fff)) return false
  const known = marks.get(code)
  if (known !== undefined) return known
  const isOne = combining.test(String.fromCharCode(code))
  marks.set(code, isOne)
  return isOne
}

/** Units that were looked at before; there are no more than 65,536. */
const marks = new Map<number, boolean>()

const combining = /\p{M}/u
