import type { Lang, ProposedEvidence, Value } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'
import type { Block } from './render/blocks.ts'

/** The passages of a source that a case does not have yet, for people. */
export function evidenceReport(
  entries: readonly ProposedEvidence[],
  { title, leftOut }: { readonly title: string; readonly leftOut: number },
  lang: Lang,
): Block[] {
  const words = messagesIn(lang).draft.evidence
  const fresh = entries.filter(({ known }) => known === undefined)
  const people = new Set(fresh.flatMap(({ person }) => (person ? [person.id] : [])))
  const rows = fresh.map(({ id, by, person, entry }) => ({
    kind: 'cells' as const,
    cells: [
      id,
      by === undefined ? words.reporter : person ? words.added(by) : by,
      words.kinds[entry.kind],
      entry.anchors.map(shownQuote).join(' … '),
    ],
  }))
  return [
    { kind: 'title', text: title },
    {
      kind: 'paragraph',
      text: fresh.length === 0 ? words.none : words.summary(fresh.length, entries.length - fresh.length, people.size),
    },
    ...(fresh.length === 0
      ? []
      : [{ kind: 'table', head: [words.head.id, words.head.by, words.head.kind, words.head.quote], rows } as const]),
    ...(people.size > 0 ? [{ kind: 'paragraph', text: words.newPeople } as const] : []),
    ...(leftOut > 0 ? [{ kind: 'paragraph', text: words.leftOut(leftOut) } as const] : []),
  ]
}

/** The quotation of an anchor on one line, without what could disturb a terminal and without marks of Markdown, and not too long. */
export function shownQuote({ quote }: { readonly quote?: Value }): string {
  const line = String(quote)
    .slice(0, 400)
    .replaceAll(/\*\*|^(?:#{1,6}|>|[-*+]) +|\]\([^)\s]*\)/g, '')
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim()
  return line.length > 160 ? `${line.slice(0, 160)}…` : line
}
