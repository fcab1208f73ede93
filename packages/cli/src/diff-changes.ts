import type { FieldChange, ModelChange } from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'

/** Longer texts are not quoted in a report. */
const quotable = 60

/** What is said of an element that was added or removed, beyond its key. */
const telling = new Set([
  'confidence',
  'formula',
  'taken',
  'claim',
  'during',
  'unavailable',
  'change',
  'direction',
  'attitude',
  'weight',
])

/** Texts of which only is said that they changed. */
const prose = new Set(['note', 'summary', 'question', 'content', 'text', 'quotes', 'sha256'])

/** A change of the model in words; `partyName` is how the later version, or else the earlier, calls a party. */
export function changeWords(change: ModelChange, partyName: (id: string) => string, lang: Lang): string {
  const { diff } = messagesIn(lang)
  const { party, reading, fields, guess } = change
  // The party of an option is in its id.
  const owner = party === undefined || change.part === 'option' ? '' : diff.owner(partyName(party), reading)
  const name = change.name === undefined ? undefined : textIn(change.name, lang)
  const isProse = change.part === 'interest' || change.part === 'event' || change.part === 'outlook'
  const bare = isProse && name !== undefined && change.part !== 'outlook' ? name : change.key
  const element = name === undefined || bare === name ? bare : diff.named(bare, clipped(name))
  const details = (): string => {
    const told = fields.flatMap(({ field, before, after }) => {
      const text = after ?? before ?? ''
      const isTelling = telling.has(field) && text !== change.key && text !== 'both' && text.length <= quotable
      return isTelling ? [valueWords(field, text, lang)] : []
    })
    return told.length > 0 ? diff.details(told.join(diff.listSeparator)) : ''
  }
  switch (change.kind) {
    case 'added':
      return owner + diff.added(placed(element, change.to, lang), details())
    case 'removed':
      return owner + diff.removed(placed(element, change.from, lang), details())
    case 'moved':
      return owner + diff.moved(element, change.from ?? 0, change.to ?? 0)
    case 'renamed': {
      const [id] = fields
      const by = guess === 'content' ? diff.renamedBy.content : diff.renamedBy.name
      return owner + diff.renamed(id?.before ?? '', id?.after ?? '', by)
    }
    case 'changed': {
      if (guess === 'opposite') {
        const formula = fields.find(({ field }) => field === 'formula')
        const rest = fields.filter(({ field }) => field !== 'formula')
        const turned = diff.opposite(formula?.before ?? '', formula?.after ?? '')
        return owner + [turned, ...rest.map((each) => fieldWords(each, lang))].join(diff.separator)
      }
      if (guess === 'place') {
        const isWhat = ({ field }: FieldChange): boolean => field === 'formula' || field === 'state'
        const what = fields.find(isWhat)
        const replaced = what ? diff.replaced(what.before ?? '', what.after ?? '') : element
        const rest = fields.filter((each) => !isWhat(each)).map((each) => fieldWords(each, lang))
        return owner + [replaced, ...rest].join(diff.separator) + diff.guess
      }
      const changes = fields.map((each) => fieldWords(each, lang)).join(diff.separator)
      if (change.part === 'case') return changes
      return owner + diff.changed(element, changes)
    }
  }
}

function placed(element: string, place: number | undefined, lang: Lang): string {
  return place === undefined ? element : messagesIn(lang).diff.place(element, place)
}

function fieldWords({ field, before, after }: FieldChange, lang: Lang): string {
  const { diff } = messagesIn(lang)
  const name = diff.fields[field] ?? field
  const isLong = Math.max(before?.length ?? 0, after?.length ?? 0) > quotable
  if (prose.has(field) || isLong) return diff.textChanged(name)
  return diff.field(
    name,
    before === undefined ? undefined : valueWords(field, before, lang),
    after === undefined ? undefined : valueWords(field, after, lang),
  )
}

/** A value as it is read: words of the file format in the language of the report. */
function valueWords(field: string, value: string, lang: Lang): string {
  const { confidence } = messagesIn(lang).timeline
  return field === 'confidence' && value in confidence ? confidence[value as keyof typeof confidence] : value
}

/** The beginning of a long text. */
function clipped(text: string): string {
  return text.length <= quotable ? text : `${text.slice(0, quotable - 1).trimEnd()}…`
}
