import type { RankedChange, StatementEdit } from '@anchorage/analysis'
import type { Lang } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'

/** Edits that differ only in places, in one line. */
export interface ChangeRow {
  readonly words: string
  /** How many lists the line stands for. */
  readonly lists: number
}

const kinds: readonly StatementEdit['kind'][] = ['move', 'drop', 'add', 'negate']
const levels = { assumed: 1, inferred: 2, attested: 3 } as const

/** The best supported statement that the change touches: 0 none, 1 assumed, 2 inferred, 3 attested. */
export function supportOf({ edits }: RankedChange): number {
  return Math.max(0, ...edits.map(({ confidence }) => (confidence ? levels[confidence] : 0)))
}

/** Changes of one party's list as lines: additions first, then those that touch less supported statements. */
export function changeRows(lists: readonly RankedChange[], lang: Lang): ChangeRow[] {
  const groups = new Map<string, RankedChange[]>()
  for (const list of lists) {
    const key = JSON.stringify(list.edits.map(({ kind, statement, from }) => [kind, statement, from]))
    const group = groups.get(key)
    if (group) group.push(list)
    else groups.set(key, [list])
  }
  const order = (list: RankedChange): number =>
    supportOf(list) * 100 + list.edits.reduce((sum, { kind }) => sum + kinds.indexOf(kind), 0)
  const rows = [...groups.values()].map((alike) => ({ alike, order: order(alike[0] as RankedChange) }))
  const added = rows.filter(({ alike }) => isOneAddition(alike[0]))
  const others = rows.filter(({ alike }) => !isOneAddition(alike[0])).sort((a, b) => a.order - b.order)
  return [
    ...additionRows(
      added.map(({ alike }) => alike),
      lang,
    ),
    ...others.map(({ alike }) => ({ words: rowWords(alike, lang), lists: alike.length })),
  ]
}

function isOneAddition(list: RankedChange | undefined): boolean {
  return list?.edits.length === 1 && list.edits[0]?.kind === 'add'
}

/** Additions, those with the same places in one line. */
function additionRows(groups: readonly (readonly RankedChange[])[], lang: Lang): ChangeRow[] {
  const { change } = messagesIn(lang)
  const byPlaces = new Map<string, { statements: string[]; lists: number }>()
  for (const alike of groups) {
    const places = ranges(
      alike.flatMap(({ edits }) => edits[0]?.to ?? []),
      change.placeSeparator,
    )
    const row = byPlaces.get(places) ?? { statements: [], lists: 0 }
    row.statements.push(alike[0]?.edits[0]?.statement ?? '')
    row.lists += alike.length
    byPlaces.set(places, row)
  }
  return [...byPlaces].map(([places, { statements, lists }]) => ({
    words: change.edits.add(statements, change.places(places)),
    lists,
  }))
}

function rowWords(alike: readonly RankedChange[], lang: Lang): string {
  const { change } = messagesIn(lang)
  const [first] = alike
  if (!first) return ''
  const [only, ...more] = first.edits
  if (only && more.length === 0) {
    const to = alike.flatMap(({ edits }) => edits[0]?.to ?? [])
    return editWords(only, to, lang)
  }
  const words = first.edits.map((edit) => editWords(edit, edit.to === undefined ? [] : [edit.to], lang))
  return words.join(change.editSeparator) + (alike.length > 1 ? change.otherPlaces(alike.length - 1) : '')
}

function editWords(
  { kind, statement, from = 0, confidence }: StatementEdit,
  to: readonly number[],
  lang: Lang,
): string {
  const { change } = messagesIn(lang)
  const places = change.places(ranges(to, change.placeSeparator))
  const words =
    kind === 'move'
      ? change.edits.move(statement, from, places)
      : kind === 'add'
        ? change.edits.add([statement], places)
        : change.edits[kind](statement, from)
  return confidence ? change.supported(words, change.support[confidence]) : words
}

/** Numbers in order, neighbours joined: 1–3, 5. */
function ranges(numbers: readonly number[], separator: string): string {
  const ordered = [...new Set(numbers)].sort((a, b) => a - b)
  const parts: string[] = []
  for (let index = 0; index < ordered.length; index += 1) {
    const start = ordered[index] ?? 0
    let end = start
    while (ordered[index + 1] === end + 1) {
      index += 1
      end += 1
    }
    parts.push(start === end ? String(start) : end === start + 1 ? `${start}${separator}${end}` : `${start}–${end}`)
  }
  return parts.join(separator)
}
