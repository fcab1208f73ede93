import { headlineOf } from '@anchorage/casefile'
import type { ExtractedText } from '@anchorage/formats'
import { type BlockKind, read } from '@anchorage/reader'
import type { BroughtFacts, Preview } from './protocol.ts'
import { speakerWords } from './statement-view.ts'

const shown = { blocks: 6, statements: 5, characters: 280 }

/** What was recognised in a document. */
export function previewOf({ text, format, encoding, pages, about }: ExtractedText, facts: BroughtFacts): Preview {
  const published = facts.published ?? about.published
  const reading = read(text, {
    ...(facts.lang && { lang: facts.lang }),
    ...(published !== undefined && { date: published }),
  })
  const blocks: Partial<Record<BlockKind, number>> = {}
  for (const { kind } of reading.blocks) blocks[kind] = (blocks[kind] ?? 0) + 1
  const title = headlineOf(reading) ?? about.title
  const { author, publisher } = about
  const said = reading.statements.filter(({ tier, negated, echoes }) => tier < 3 && !negated && echoes === undefined)
  return {
    format,
    ...(encoding !== undefined && { encoding }),
    ...(pages !== undefined && { pages: { count: pages.count, withoutText: pages.withoutText.length } }),
    lang: reading.lang,
    characters: text.length,
    blocks,
    articles: reading.articles.length,
    statements: reading.statements.length,
    facts: {
      ...(title !== undefined && { title }),
      ...(author !== undefined && { author }),
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
    },
    opening: reading.blocks.slice(0, shown.blocks).map((block) => ({ kind: block.kind, text: cut(block.text) })),
    said: said.slice(0, shown.statements).map((statement) => {
      const speaker = speakerWords(statement, reading, text)
      const words = statement.parts.map(({ start, end }) => text.slice(start, end)).join(' … ')
      return { ...(speaker !== undefined && { speaker }), text: cut(words.replaceAll(/\s+/g, ' ')) }
    }),
  }
}

function cut(text: string): string {
  return text.length <= shown.characters ? text : `${text.slice(0, shown.characters).trimEnd()}…`
}
