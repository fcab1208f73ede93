import { simplifiedForm } from '../../anchors/simplified-form.ts'

/**
 * A Chinese text in the form that the rules look at, unit by unit, so that offsets stay: simplified characters, marks of full
 * width, and one form of quotation marks, opening and closing told apart.
 */
export function plainForm(text: string): string {
  const units: string[] = []
  let isOpen = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!
    if (unit === '"' || unit === '＂') {
      isOpen = !isOpen
      units.push(isOpen ? '“' : '”')
    } else units.push(plainUnit(unit, text[at - 1] ?? '', text[at + 1] ?? ''))
  }
  return repaired(units).join('')
}

function plainUnit(unit: string, before: string, after: string): string {
  const mark = marks.get(unit)
  if (mark === undefined) return simplifiedForm(unit)
  const isInside = /[,:.]/.test(unit) && /[0-9A-Za-z/]/.test(before) && /[0-9A-Za-z/]/.test(after)
  return isInside ? unit : mark
}

const marks: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  ['∶', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
  ['｡', '。'],
  ['(', '（'],
  [')', '）'],
  ['「', '“'],
  ['『', '“'],
  ['﹁', '“'],
  ['〝', '“'],
  ['」', '”'],
  ['』', '”'],
  ['﹂', '”'],
  ['〞', '”'],
])

/** Where a text has quotation marks of one side only, in pairs, every second one is taken for the other side. */
function repaired(units: string[]): string[] {
  const opening = units.filter((unit) => unit === '“').length
  const closing = units.filter((unit) => unit === '”').length
  if ((opening > 0 && closing > 0) || opening + closing === 0 || (opening + closing) % 2 === 1) return units
  let count = 0
  return units.map((unit) => {
    if (unit !== '“' && unit !== '”') return unit
    count += 1
    return count % 2 === 1 ? '“' : '”'
  })
}
