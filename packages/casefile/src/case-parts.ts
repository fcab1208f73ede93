import type { Formula } from '@anchorage/engine'
import type { Expression } from './formula/expression.ts'
import type { Range } from './range.ts'
import type { Text } from './text.ts'

/** The way from the top of the file to an element, as `editCase` takes it: `['parties', 'us', 'priorities', 2]`. */
export type Path = readonly (string | number)[]

/** Where an element stands in case.yaml. */
export interface Located {
  readonly range: Range
  readonly path: Path
}

/** How well a judgement is supported: said by the party itself, following from what was reported, or said by nobody. */
export type Confidence = 'attested' | 'inferred' | 'assumed'

/** What every judgement carries: the evidence for it, how sure it is (missing = assumed), and a remark. */
export interface Judgement extends Located {
  /** Ids of `Case.evidence`. */
  readonly because: readonly string[]
  readonly confidence: Confidence
  /** Where the file states the confidence; absent when it is assumed for want of a word. */
  readonly confidenceRange?: Range
  readonly note?: Text
}

/**
 * How likely it is that a judgement is otherwise than it stands in the file: what nobody has is left out, what a party
 * wants stands elsewhere in its list, or it wants the opposite. Each from 0 to 1, together at most 1.
 */
export interface Varies {
  readonly drop: number
  /** Of a priority, that it stands elsewhere in its list; of a window, that its dates are others; 0 elsewhere. */
  readonly move: number
  /** Priorities only; 0 elsewhere. */
  readonly flip: number
}

/** A formula of the file: its words, where they stand, and what they mean to the engine. */
export interface Condition {
  /** As written. */
  readonly text: string
  /** Printed in the one canonical way, options in full. */
  readonly canonical: string
  /** The syntax tree, with the terms and bare names as written; its ranges are offsets into the scalar's value. */
  readonly expression: Expression
  /** Terms expanded, options by their index in `Case.options`. */
  readonly formula: Formula
  readonly range: Range
}

/** A day, `YYYY-MM-DD`. Days compare as strings. */
export type DateText = string

/** A day, a month or a year, as far as it is known: `2025-08-15`, `2025-08`, `2025`. */
export type PartialDate = string

/** Days, both ends included; a missing end is open. An uncertain end has `earliest` before `latest`. */
export interface Interval {
  readonly from?: DateText
  readonly until?: { readonly earliest: DateText; readonly latest: DateText }
  readonly range: Range
}
