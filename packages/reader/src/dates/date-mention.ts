import type { TextSpan } from '../names/name-mention.ts'

/** What a relative date counts from. */
export type DateBasis = 'text' | 'publication' | 'previous-date' | 'event'

/** An expression of time in a text. Offsets are those of the block's clean text. */
export interface DateMention extends TextSpan {
  /** The id of its block. */
  readonly block: string
  /** ISO 8601: `2025-08-13`, `2019-06`, `2015`; undefined where it cannot be told without a date that nobody gave. */
  readonly value: string | undefined
  /** What is known of it without that date, ISO 8601-2 with X for what is not: `XXXX-08-13`. Undefined where `value` tells all, or nothing is known. */
  readonly partial: string | undefined
  /** The last day of a stretch of time (“two to three weeks”), or of one whose beginning is unknown (会晤前); undefined for a point. */
  readonly until: string | undefined
  readonly basis: DateBasis
  /** How sure that is, from 0 to 1: a judgement, not a measured frequency. */
  readonly confidence: number
}
