import { fileSha256 } from '@anchorage/casefile'
import { extractorVersion } from '@anchorage/formats'
import type { Block, TextSpan } from '@anchorage/reader'
import type { OpenDocument } from './open-document.ts'
import type { ReadDocument } from './read-document.ts'
import { type StatementRow, statementRows } from './statement-rows.ts'

/**
 * A reading as JSON. All offsets are UTF-16 units, ends exclusive, of the text of the document: of plain text the file itself
 * after its byte order mark, else of what was extracted from it.
 */
export function readingJson({ document, reading, date, dateFrom }: ReadDocument): object {
  const raw = document.extracted.text
  const blocks = new Map(reading.blocks.map((block) => [block.id, block]))
  const place = (id: string, span: TextSpan): readonly [number, number] | null =>
    blocks.get(id)?.map.spanToRaw(span.start, span.end) ?? null
  const mentions = new Map<string, (readonly [string, ...number[]])[]>()
  for (const mention of reading.mentions) {
    const places = mentions.get(mention.actor) ?? []
    places.push([mention.block, ...(place(mention.block, mention) ?? [])])
    mentions.set(mention.actor, places)
  }
  return {
    source: { ...sourceJson(document), lang: reading.lang, date: date ?? null, dateFrom },
    blocks: reading.blocks.map(({ map: _, article, ...block }) => ({ ...block, article: article ?? null })),
    articles: reading.articles.map(({ headline, ...article }) => ({ ...article, headline: headline ?? null })),
    statements: statementRows(raw, reading).map(statementJson),
    names: reading.names.map(({ id, kind, name, aliases, role, affiliation, stands, members, confidence }) => ({
      ...{ id, kind, name, aliases, role: role ?? null, affiliation: affiliation ?? null, party: stands ?? null },
      ...{ members, confidence },
      mentions: mentions.get(id) ?? [],
    })),
    dates: reading.dates.map(({ block, start, end, value, until, basis, confidence }) => {
      const [rawStart, rawEnd] = place(block, { start, end }) ?? [null, null]
      const text = textOf(blocks.get(block), { start, end })
      return {
        ...{ block, start: rawStart, end: rawEnd, text, value: value ?? null, until: until ?? null, basis, confidence },
      }
    }),
  }
}

function textOf(block: Block | undefined, { start, end }: TextSpan): string {
  return block?.text.slice(start, end) ?? ''
}

function sourceJson({ file, bytes, extracted }: OpenDocument): object {
  const { format, text, encoding, bom, about, pages } = extracted
  const own = { file, sha256: fileSha256(bytes), format, chars: text.length, encoding: encoding ?? null, bom }
  if (format === 'text') return own
  return {
    ...own,
    text: { sha256: fileSha256(new TextEncoder().encode(text)), extractor: extractorVersion },
    title: about.title ?? null,
    author: about.author ?? null,
    publisher: about.publisher ?? null,
    pages: pages ?? null,
  }
}

function statementJson({ statement, speakers, via, cue, hedge, text }: StatementRow): object {
  const { id, block, tier, kind, start, end, parts, speakerSpan, cueSpan, cueClass, negated } = statement
  return {
    ...{ id, block, tier, kind, start, end, text },
    parts: parts.map((part) => [part.start, part.end]),
    ...{ speakerStart: speakerSpan?.start ?? null, speakerEnd: speakerSpan?.end ?? null },
    ...{ speaker: speakers[0] ?? null, speakers, via },
    ...{ cueStart: cueSpan?.start ?? null, cueEnd: cueSpan?.end ?? null, cue: cue === '' ? null : cue, cueClass },
    ...{ negated, hedge: hedge === '' ? null : hedge, date: statement.date ?? null, echoes: statement.echoes ?? null },
    ...{ origin: statement.origin, confidence: statement.confidence },
  }
}
