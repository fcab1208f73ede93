import { type FormIndex, formIndex } from '../form-index.ts'
import { type KnownName, knownNames } from '../known-names.ts'

let index: FormIndex<KnownName> | undefined

/** The name of the tables that begins at a place and ends with a word. */
export function formAt(text: string, start: number): KnownName | undefined {
  index ??= formIndex(knownNames('en'))
  const known = index(text, start)
  if (!known) return undefined
  const end = start + known.form.length
  const isWhole = !/[\p{L}\p{N}]/u.test(text[end] ?? '') || known.form.endsWith('.')
  if (isWhole) return known
  const shorter = [...text.slice(start, end).matchAll(/[ -]/g)].at(-1)
  return shorter ? index(`${text.slice(start, start + shorter.index)} `, 0) : undefined
}
