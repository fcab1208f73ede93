import type { Reading, Suggestion } from '@anchorage/reader'

/** A source that was read, as drafts and evidence are made from it. */
export interface ReadSource {
  /** Its id under `sources:`. */
  readonly id: string
  /** The text that the offsets of the reading mean: the file as it is stored, decoded. */
  readonly raw: string
  readonly reading: Reading
  /** By rule, or proposed by a model and located (`origin` says which model). */
  readonly suggestions: readonly (Suggestion & { readonly origin?: string })[]
  /** When it appeared, ISO 8601. */
  readonly date?: string
}
