import { type Reanchoring, reanchor, type SearchedText, searchedText } from '@anchorage/reader'
import type { Case } from '../case.ts'
import { type CodePoints, codePointsOf } from './code-points.ts'
import type { MarkedPassage } from './marked-passage.ts'
import { type SourceText, sourceTexts } from './source-texts.ts'

/** What became of a passage; `unread` where there is no text to look in. */
export type PassageOutcome =
  | Reanchoring
  | { readonly found: 'unread'; readonly because: 'no-file' | 'missing' | 'not-utf8' | 'unknown-source' }

/** All that can become of a passage, best first. */
export const outcomeKinds = ['exact', 'moved', 'folded', 'fuzzy', 'ambiguous', 'lost', 'unread'] as const

/** What became of the passages marked in the sources of a case. */
export interface AnchorReport {
  readonly sources: readonly SourceText[]
  readonly passages: readonly { readonly passage: MarkedPassage; readonly outcome: PassageOutcome }[]
}

/**
 * Looks for each passage in its source as the files are now (`reanchor` says how). Nothing is changed: a passage that
 * was not found word by word keeps its words until somebody takes the new ones.
 */
export function anchorReport(
  c: Case,
  contents: ReadonlyMap<string, Uint8Array | undefined>,
  passages: readonly MarkedPassage[],
): AnchorReport {
  const sources = sourceTexts(c, contents)
  const prepared = new Map<SourceText, Prepared>()
  return { sources, passages: passages.map((passage) => ({ passage, outcome: outcomeOf(sources, prepared, passage) })) }
}

/** How many passages there are of each kind of outcome: of all, or of one source. */
export function countOutcomes(
  report: AnchorReport,
  source?: number,
): Readonly<Record<PassageOutcome['found'], number>> {
  const counts = { exact: 0, moved: 0, folded: 0, fuzzy: 0, ambiguous: 0, lost: 0, unread: 0 }
  for (const { passage, outcome } of report.passages) {
    if (source === undefined || passage.source === source) counts[outcome.found] += 1
  }
  return counts
}

interface Prepared {
  readonly searched: SearchedText
  readonly codePoints: CodePoints
}

function outcomeOf(
  sources: readonly SourceText[],
  prepared: Map<SourceText, Prepared>,
  { source, selector, position, sha256 }: MarkedPassage,
): PassageOutcome {
  if (source === undefined) return { found: 'unread', because: 'unknown-source' }
  const text = sources[source]!
  if (!('text' in text)) return { found: 'unread', because: text.state }
  const { searched, codePoints } = prepared.get(text) ?? {
    searched: searchedText(text.text, text.sha256),
    codePoints: codePointsOf(text.text),
  }
  prepared.set(text, { searched, codePoints })
  // A place past the end of the text is known not to be the place; that one was known still tells moved from exact.
  const unitsAt = (count: number): number => codePoints.toUnits(count) ?? text.text.length
  return reanchor(searched, {
    ...selector,
    ...(position && { position: { start: unitsAt(position.start), end: unitsAt(position.end) } }),
    ...(sha256 !== undefined && { textHash: sha256 }),
  })
}
