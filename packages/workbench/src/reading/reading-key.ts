import type { Case } from '@anchorage/casefile'

/** What a reading of a source depends on, beside its text. */
export function readingKey(of: Case, source: number): string {
  const { id, lang, published, corrections = [] } = of.sources[source]!
  const said = corrections.map(({ quote, prefix, suffix, speaker, statement, block }) => [
    ...[quote, prefix, suffix, speaker, statement, block],
  ])
  return JSON.stringify([of.file, id, lang, published, said])
}
