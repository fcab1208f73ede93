import type { TextSpan } from '../names/name-mention.ts'

/** What a relative date counts from. */
export type DateBasis = 'text' | 'publication' | 'previous-date' | 'event'

/** An expression of time in a text. Offsets are those of the block's clean text. */
export interface DateMention extends TextSpan {
  /** The id of its block. */
  readonly block: string
  /** ISO 8601: `2025-08-13`, `2019-06`, `2015`; undefined where it cannot be told without a date that nobody gave. */
  readonly value: string | undefined
  /** The last day of a stretch of time (“two to three weeks”); undefined for a point. */
  readonly until: string | undefined
  readonly basis: DateBasis
  /** How sure that is, from 0 to 1: a judgement, not a measured frequency. */
  readonly confidence: number
}
