import type { Reading, Suggestion } from '@anchorage/reader'

/** A source that was read, as drafts and evidence are made from it. */
export interface ReadSource {
  /** Its id under `sources:`. */
  readonly id: string
  /** The text that the offsets of the reading mean: the file as it is stored, decoded. */
  readonly raw: string
  readonly reading: Reading
  /** By rule, or proposed by a model and found word by word. */
  readonly suggestions: readonly Suggestion[]
  /** When it appeared, ISO 8601. */
  readonly date?: string
}
