import { type CorrectedReading, correctedReading, type Source } from '@anchorage/casefile'
import type { ReaderLang } from '@anchorage/reader'
import { CommandError } from './command-error.ts'
import { isDate } from './commands/choices.ts'
import type { Editable } from './load.ts'

/** A source of a case, read with the corrections that the case keeps for it. */
export interface SourceOfCase extends CorrectedReading {
  readonly index: number
  readonly source: Source
  readonly raw: string
  /** The day of publication, as far as it is known to the day. */
  readonly date: string | undefined
}

/** Reads a source of a case by its id; language and day are the case's where none are given. Throws a CommandError where it has no text. */
export function sourceOfCase(
  { case: c, texts }: Pick<Editable, 'case' | 'texts'>,
  id: string,
  given: { readonly lang: ReaderLang | undefined; readonly date: string | undefined },
): SourceOfCase {
  const index = c.sources.findIndex((each) => each.id === id)
  const source = c.sources[index]
  if (!source)
    throw new CommandError('unknown-source-id', { given: id, known: c.sources.map((each) => each.id).join(', ') })
  const raw = source.file === undefined ? undefined : texts.get(source.file)
  if (raw === undefined) throw new CommandError('source-without-file', { given: id })
  const published = typeof source.published === 'string' ? source.published : source.published?.notBefore
  const date = given.date ?? (published !== undefined && isDate(published) ? published : undefined)
  const lang = given.lang ?? (source.lang === 'zh' || source.lang === 'en' ? source.lang : undefined)
  const known = { ...(lang && { lang }), ...(date !== undefined && { date }) }
  return { index, source, raw, date, ...correctedReading(raw, known, source.corrections) }
}
