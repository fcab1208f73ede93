import type { AnchorReport, PassageOutcome } from '@anchorage/casefile'
import { linesOf } from './line-numbers.ts'

/** What became of one anchor, for JSON and CSV. Offsets are UTF-16 units of the source's text, end exclusive. */
export interface AnchorRow {
  readonly id: string
  readonly evidence?: string
  /** The id of the source; what was annotated, where it is no source of the case. */
  readonly source: string
  readonly found: PassageOutcome['found']
  readonly because?: string
  readonly line?: number
  readonly start?: number
  readonly end?: number
  readonly errors?: number
  readonly confidence?: number
  readonly quote: string
  /** The source's own words, where they are not those of the quote. */
  readonly text?: string
  readonly places?: readonly { readonly start: number; readonly end: number; readonly line: number }[]
  readonly note?: string
}

/** The anchors of a report, in its order. */
export function anchorRows(report: AnchorReport): AnchorRow[] {
  const lines = linesOf(report)
  return report.passages.map(({ passage, outcome }) => {
    const source = passage.source === undefined ? undefined : report.sources[passage.source]
    const { exact } = passage.selector
    const text =
      'start' in outcome && source && 'text' in source ? source.text.slice(outcome.start, outcome.end) : exact
    return {
      id: passage.id,
      ...(passage.evidence !== undefined && { evidence: passage.evidence }),
      source: source?.source.id ?? passage.target ?? '',
      found: outcome.found,
      ...(outcome.found === 'unread' && { because: outcome.because }),
      ...('start' in outcome && {
        line: lines(passage.source, outcome.start),
        start: outcome.start,
        end: outcome.end,
        errors: outcome.errors,
        confidence: Math.round(outcome.confidence * 1000) / 1000,
      }),
      quote: exact,
      ...(text !== exact && { text }),
      ...(outcome.found === 'ambiguous' && {
        places: outcome.places.map(({ start, end }) => ({ start, end, line: lines(passage.source, start) })),
      }),
      ...(passage.note !== undefined && { note: passage.note }),
    }
  })
}
