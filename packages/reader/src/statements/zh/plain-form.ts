import { simplifiedText } from '../../anchors/simplified-form.ts'
import { unitSet } from '../../text/unit-set.ts'

/**
 * A Chinese text in the form that the rules look at, unit by unit, so that offsets stay: simplified characters, marks of full
 * width, and one form of quotation marks, opening and closing told apart.
 */
export function plainForm(text: string): string {
  let isOpen = false
  const simplified = simplifiedText(text)
  let first = 0
  while (first < simplified.length && !isOther(simplified, first)) first += 1
  if (first === simplified.length) return repaired(simplified)
  const plain = simplified.replaceAll(/["＂,:∶;?!｡()「『﹁〝」』﹂〞]/g, (unit, at: number) => {
    if (unit === '"' || unit === '＂') {
      isOpen = !isOpen
      return isOpen ? '“' : '”'
    }
    return isInsideWord(unit, text[at - 1] ?? '', text[at + 1] ?? '') ? unit : marks.get(unit)!
  })
  return repaired(plain)
}

const isOther = unitSet('"＂,:∶;?!｡()「『﹁〝」』﹂〞')

const isInsideWord = (unit: string, before: string, after: string): boolean =>
  /[,:]/.test(unit) && /[0-9A-Za-z/]/.test(before) && /[0-9A-Za-z/]/.test(after)

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
function repaired(plain: string): string {
  if (plain.includes('“') === plain.includes('”')) return plain
  const count = plain.match(/[“”]/g)!.length
  if (count % 2 === 1) return plain
  let isOpen = false
  return plain.replaceAll(/[“”]/g, () => {
    isOpen = !isOpen
    return isOpen ? '“' : '”'
  })
}
