import type { Case, QuotedPlace } from '@anchorage/casefile'

/** What a reading of a source depends on, beside its text. */
export function readingKey(of: Case, source: number): string {
  const { id, lang, published, corrections = [] } = of.sources[source]!
  const said = corrections.map((correction) => {
    const { speaker, statement, split, join, before, after, block } = correction
    return [...[correction, join, before, after].map(wordsOf), speaker, statement, split, block]
  })
  return JSON.stringify([of.file, id, lang, published, said])
}

function wordsOf(place: QuotedPlace | undefined): readonly (string | undefined)[] {
  return [place?.quote, place?.prefix, place?.suffix]
}
