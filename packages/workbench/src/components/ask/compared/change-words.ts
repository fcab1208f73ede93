import type { Messages } from '../../../messages/messages.ts'
import type { ModelChangeView } from '../../../model/ask/compared-versions.ts'

type Words = Messages['ask']['model']

/** Longer values are not quoted. */
const quotable = 60

/** A change of the model in a line. */
export function changeWords(change: ModelChangeView, words: Words): string {
  const { owner, reading, name, key, kind, fields, from, to, isGuess } = change
  const whose = owner === undefined ? '' : words.owner(owner, reading)
  const element = name === undefined || name === key ? key : words.named(clipped(name), key)
  const guess = isGuess ? words.guess : ''
  switch (kind) {
    case 'added':
      return whose + words.added(placed(element, to, words))
    case 'removed':
      return whose + words.removed(placed(element, from, words))
    case 'moved':
      return whose + words.moved(element, from ?? 0, to ?? 0)
    case 'renamed':
      return whose + words.renamed(fields[0]?.before ?? '', fields[0]?.after ?? '') + guess
    case 'changed': {
      const said = fields.map(({ field, before, after }) => {
        const label = words.fields[field] ?? field
        const isLong = Math.max(before?.length ?? 0, after?.length ?? 0) > quotable
        return isLong ? words.textChanged(label) : words.field(label, before, after)
      })
      return whose + words.changed(change.part === 'case' ? '' : element, said) + guess
    }
  }
}

function placed(element: string, place: number | undefined, words: Words): string {
  return place === undefined ? element : words.place(element, place)
}

function clipped(text: string): string {
  return text.length <= quotable ? text : `${text.slice(0, quotable - 1).trimEnd()}…`
}
