import type { QuoteSelector } from '@anchorage/reader'
import type { Case } from '../case.ts'

/** A passage of a source that somebody has marked: an anchor of the case, or an annotation from elsewhere. */
export interface MarkedPassage {
  /** Unique in a list: `evidence/number` for anchors of a case, numbers from 1. */
  readonly id: string
  /** The evidence it supports, where that is known. */
  readonly evidence?: string
  /** Index into `Case.sources`; absent where no source of the case is the one annotated. */
  readonly source?: number
  /** What was annotated, as an annotation from elsewhere names it. */
  readonly target?: string
  readonly selector: QuoteSelector
  /** Where it stood, in Unicode code points (as W3C's TextPositionSelector counts), end exclusive. */
  readonly position?: { readonly start: number; readonly end: number }
  /** SHA-256 of the file in which it stood there. */
  readonly sha256?: string
  readonly note?: string
}

/** The anchors of a case's evidence, in the order of the file. */
export function passagesOf(c: Case): MarkedPassage[] {
  return c.evidence.flatMap(({ id, anchors }) =>
    anchors.map(({ source, quote, prefix, suffix }, index) => ({
      id: `${id}/${index + 1}`,
      evidence: id,
      source,
      selector: { exact: quote, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) },
    })),
  )
}
