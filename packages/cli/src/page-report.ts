import type { Lang } from '@anchorage/casefile'
import type { Block as PageBlock } from '@anchorage/reader'
import { messagesIn } from './messages/messages.ts'
import type { ReadDocument } from './read-document.ts'
import type { Block } from './render/blocks.ts'

const headings: ReadonlySet<string> = new Set(['headline', 'subheading'])

/** Below this, a reader should look again. */
export const doubt = 0.75

/** What was read, for people: each article as a table in reading order, and what is doubtful in it. */
export function pageReport(
  { document, reading: page, date, dateFrom, corrections }: ReadDocument,
  lang: Lang,
): Block[] {
  const { file, extracted } = document
  const { text, format, encoding, pages } = extracted
  const { read: words } = messagesIn(lang)
  const title: Block = { kind: 'title', text: file }
  if (page.blocks.length === 0) return [title, { kind: 'paragraph', text: words.empty }]
  const chars = text.length.toLocaleString('en-US')
  const from = words.from[format](encoding ?? '', pages?.count ?? 0)
  const summary = words.summary(words.languages[page.lang], page.blocks.length, page.articles.length, chars, from)
  const notes = [
    summary,
    ...(page.articles.some(({ headings }) => headings === 'after') ? [words.displaced] : []),
    ...(pages && pages.withoutText.length > 0 ? [words.pagesWithoutText(pages.withoutText)] : []),
    ...(date !== undefined && dateFrom !== null ? [words.published[dateFrom](date)] : []),
    ...(corrections ? [words.corrected(corrections.count, corrections.unfit)] : []),
  ]
  const tableOf = (blocks: readonly PageBlock[]): Block => ({
    kind: 'table',
    head: [words.head.lines, words.head.kind, words.head.text],
    rows: blocks.map((block) => ({
      kind: 'cells',
      cells: [linesOf(block), words.kinds[block.kind] + (block.confidence < doubt ? ' ?' : ''), block.text],
      styles: ['dim', block.confidence < doubt ? 'warn' : 'dim', headings.has(block.kind) ? 'bold' : undefined],
    })),
  })
  const byId = new Map(page.blocks.map((block) => [block.id, block]))
  const ofPage = page.blocks.filter(({ article }) => article === undefined)
  const doubtful = page.blocks.filter(({ confidence }) => confidence < doubt)
  return [
    title,
    { kind: 'paragraph', text: notes.join(lang === 'en' ? ' ' : '') },
    ...page.articles.flatMap(({ role, blocks }, index): Block[] => [
      { kind: 'heading', text: words.article[role](index + 1) },
      tableOf(blocks.flatMap((id) => byId.get(id) ?? [])),
    ]),
    ...(ofPage.length > 0 ? [{ kind: 'heading', text: words.page } as const, tableOf(ofPage)] : []),
    ...(doubtful.length > 0
      ? [
          { kind: 'heading', text: words.lookAt } as const,
          {
            kind: 'list',
            items: doubtful.map((block) =>
              words.doubtful(linesOf(block), words.kinds[block.kind], words.reasons[block.reason]),
            ),
          } as const,
        ]
      : []),
  ]
}

function linesOf({ lines: [from, to] }: PageBlock): string {
  return from === to ? String(from) : `${from}–${to}`
}
