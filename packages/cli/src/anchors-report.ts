import { type AnchorReport, countOutcomes, type Lang, outcomeKinds, type PassageOutcome } from '@anchorage/casefile'
import { linesOf } from './line-numbers.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'

/** How much of a passage is shown. */
const shownLength = 400
/** How many places of an ambiguous passage are named. */
const placesShown = 6

/** The report for people: counts by source, then the anchors that want looking at, or with `all` every one. */
export function anchorsReport(
  report: AnchorReport,
  options: { readonly title: string; readonly all: boolean },
  lang: Lang,
): Block[] {
  const { anchors } = messagesIn(lang)
  const { passages } = report
  const sources = new Set(passages.map(({ passage }) => passage.source))
  if (passages.length === 0) return [{ kind: 'title', text: options.title }, paragraph(anchors.none)]
  const counts = countOutcomes(report)
  return [
    { kind: 'title', text: options.title },
    paragraph(anchors.opening(passages.length, sources.size)),
    countsTable(report, lang),
    ...stateLines(report, lang),
    paragraph(anchors.legend),
    ...outcomeKinds
      .filter((kind) => options.all || (kind !== 'exact' && kind !== 'unread'))
      .flatMap((kind) => listOf(report, kind, lang)),
    paragraph(anchors.verdict(counts.lost, counts.unread, counts.fuzzy + counts.ambiguous)),
  ]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

function countsTable(report: AnchorReport, lang: Lang): Block {
  const { anchors } = messagesIn(lang)
  const all = countOutcomes(report)
  const kinds = outcomeKinds.filter((kind) => kind !== 'unread' || all.unread > 0)
  const row = (name: string, counts: Readonly<Record<PassageOutcome['found'], number>>): TableRow => ({
    kind: 'cells',
    cells: [name, ...kinds.map((kind) => String(counts[kind]))],
  })
  const rows = report.sources.flatMap(({ source }, index) => {
    const counts = countOutcomes(report, index)
    return outcomeKinds.some((kind) => counts[kind] > 0) ? [row(source.id, counts)] : []
  })
  const elsewhere = report.passages.filter(({ passage }) => passage.source === undefined).length
  const none = { exact: 0, moved: 0, folded: 0, fuzzy: 0, ambiguous: 0, lost: 0, unread: elsewhere }
  return {
    kind: 'table',
    head: [anchors.source, ...kinds.map((kind) => anchors.kinds[kind])],
    rows: [
      ...rows,
      ...(elsewhere > 0 ? [row(anchors.unknownSource, none)] : []),
      ...(rows.length + Math.min(1, elsewhere) > 1 ? [row(anchors.total, all)] : []),
    ],
  }
}

function stateLines(report: AnchorReport, lang: Lang): Block[] {
  const { states } = messagesIn(lang).anchors
  const asked = new Set(report.passages.map(({ passage }) => passage.source))
  const items = report.sources.flatMap(({ source, state }, index) =>
    state === 'unchanged' || !asked.has(index) ? [] : [states[state](source.id)],
  )
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function listOf(report: AnchorReport, kind: PassageOutcome['found'], lang: Lang): Block[] {
  const { anchors } = messagesIn(lang)
  const lines = linesOf(report)
  const items = report.passages.flatMap(({ passage, outcome }) => {
    if (outcome.found !== kind) return []
    const source = passage.source === undefined ? undefined : report.sources[passage.source]
    const lineAt = (offset: number): number => lines(passage.source, offset)
    const name = source?.source.id ?? passage.target ?? anchors.unknownSource
    const id = shownText(passage.id)
    const quoted = anchors.quoted(shownText(passage.selector.exact))
    if (outcome.found === 'ambiguous') {
      const numbers = outcome.places.slice(0, placesShown).map(({ start }) => lineAt(start))
      const several = anchors.severalPlaces(numbers.join(', '), Math.max(0, outcome.places.length - placesShown))
      const place = anchors.place(id, shownText(name), undefined)
      return [[anchors.detailed(place, several), quoted].join('\n')]
    }
    if (!('start' in outcome)) return [[anchors.place(id, shownText(name), undefined), quoted].join('\n')]
    const place = anchors.place(id, shownText(name), lineAt(outcome.start))
    if (kind === 'exact' || kind === 'moved') return [[place, quoted].join('\n')]
    const head = kind === 'fuzzy' ? anchors.detailed(place, anchors.errorsFound(outcome.errors)) : place
    const text = source && 'text' in source ? source.text.slice(outcome.start, outcome.end) : ''
    return [[head, quoted, anchors.standing(shownText(text))].join('\n')]
  })
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: anchors.headings[kind] },
        { kind: 'list', items },
      ]
}

/** A passage on one line, without what could disturb a terminal, and not too long. */
function shownText(text: string): string {
  const line = text
    .slice(0, 2 * shownLength)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(unprintable, '\ufffd')
    .trim()
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line
}

/** Control characters, and those that turn the direction of writing. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu
