import { type ReaderLang, type Reading, read, suggestionsOf, withHomes } from '@anchorage/reader'
import type { DraftSource } from '../draft/draft-case.ts'
import { nameParts } from './file-name.ts'
import { type SourceFacts, sourceEntry } from './source-entry.ts'
import type { StoredSource } from './stored-source.ts'

/** What somebody says of a document; what is left open is read from it. */
export interface ImportFacts extends Partial<Pick<SourceFacts, 'title' | 'publisher' | 'rendering'>> {
  /** Found out from the letters if it is not given. */
  readonly lang?: ReaderLang | undefined
  /** The day of publication, ISO 8601. */
  readonly published?: string | undefined
}

/** A stored document read, with its entry under `sources:` and what the rules suggest: what a draft is made from. */
export function importedSource(
  { id, document, original, quoted, text }: StoredSource,
  facts: ImportFacts,
): DraftSource {
  const { about } = document.extracted
  const date = facts.published ?? about.published
  const { lang } = facts
  const reading = withHomes(read(text, { ...(lang && { lang }), ...(date !== undefined && { date }) }))
  const entry = sourceEntry(
    document,
    { original, text: quoted },
    {
      title: facts.title ?? headlineOf(reading),
      publisher: facts.publisher,
      published: date,
      lang: reading.lang,
      rendering: facts.rendering ?? 'original',
    },
  ) as DraftSource['entry']
  return { id, raw: text, reading, suggestions: suggestionsOf(reading), entry, ...(date !== undefined && { date }) }
}

/** What a case made of these documents may be called: the first headline, else the first title, else the name of the first file. */
export function importedTitle(stored: readonly StoredSource[], sources: readonly DraftSource[]): string {
  const titles = sources.map(
    ({ reading }, index) => headlineOf(reading) ?? stored[index]!.document.extracted.about.title,
  )
  return titles.find((title) => title !== undefined) ?? nameParts(stored[0]?.original.name ?? '')[0]
}

/** The headline of the main article, on one line. */
export function headlineOf({ articles, blocks }: Reading): string | undefined {
  const id = articles.find(({ role }) => role === 'main')?.headline
  const text = blocks.find((block) => block.id === id)?.text ?? ''
  return (
    text
      .replaceAll(/[\s\p{C}]+/gu, ' ')
      .trim()
      .slice(0, 120) || undefined
  )
}
