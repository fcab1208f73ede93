import type { ReaderLang } from './block.ts'
import { endsSentence } from './end-marks.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { headingDepth, opensListItem } from './markdown-marks.ts'
import { markedKind } from './markers.ts'
import { pageLineKind } from './page-lines.ts'
import { asks, isBold, turnLabel } from './question-lines.ts'

/** Lines that stand together and are decided on together. */
export interface Segment {
  readonly lines: readonly Line[]
  /** What parts it from the lines before it. */
  readonly starts: 'indent' | 'blank-line' | 'own-line'
  /** Whether blank lines (or the beginning and the end) stand around it. */
  readonly isAfterBlank: boolean
  readonly isBeforeBlank: boolean
}

/**
 * Cuts the document at blank lines and indents; also before and after short lines that say what they are (a credit right
 * below the last line of an article), and where nothing was wrapped, at every line.
 */
export function segmentsOf(lines: readonly Line[], layout: Layout, lang: ReaderLang): Segment[] {
  const segments: Segment[] = []
  let run: Line[] = []
  const flushRun = (): void => {
    if (run.length > 0) segments.push(...segmentsOfRun(run, layout, lang))
    run = []
  }
  for (const line of lines) {
    if (line.text === '') flushRun()
    else run.push(line)
  }
  flushRun()
  return segments
}

function segmentsOfRun(run: readonly Line[], layout: Layout, lang: ReaderLang): Segment[] {
  const cuts = [0]
  for (let index = 1; index < run.length; index += 1) if (cutsBefore(run, index, layout, lang)) cuts.push(index)
  return cuts.map((from, at) => {
    const to = cuts[at + 1] ?? run.length
    const opens = layout.opens(run[from]!)
    return {
      lines: run.slice(from, to),
      starts: opens ? 'indent' : from === 0 ? 'blank-line' : 'own-line',
      isAfterBlank: from === 0,
      isBeforeBlank: to === run.length,
    }
  })
}

function cutsBefore(run: readonly Line[], index: number, layout: Layout, lang: ReaderLang): boolean {
  const line = run[index]!
  const before = run[index - 1]!
  const after = run[index + 1]
  // A question set apart, and its answer right below it.
  if (turnLabel.test(line.text) || isBold(line.text) || isBold(before.text)) return true
  if (layout.hasMarks) return headingDepth(line.text) > 0 || headingDepth(before.text) > 0 || opensListItem(line.text)
  if (layout.opens(line) || layout.isUnwrapped) return true
  if (pageLineKind(line.text, lang) || pageLineKind(before.text, lang)) return true
  // A headline right above its report: a dateline opens the next line, or the headline broke long before the column was full.
  if (index === 1 && lang === 'en' && !endsSentence(before.text) && dateline.test(line.text)) return true
  if (index === 1 && asks(before.text) && before.width < 0.8 * layout.columnWidth) return true
  if ((index === 1 || endsSentence(run[index - 2]!.text)) && isLabel(before, lang)) return true
  if (!endsSentence(before.text)) return false
  if (isLabel(line, lang)) return true
  const isLast = after === undefined || layout.opens(after)
  const isShort = line.width < 0.8 * layout.columnWidth
  // The last line of a paragraph ends a sentence; one that does not is a heading set close to the text.
  if (layout.isIndented) return isLast && isShort && !endsSentence(line.text) && index >= 1
  // Without indents and blank lines, a short line that ends a sentence ends a paragraph.
  return run.length > 12 && before.width < 0.7 * layout.columnWidth
}

/** “LONDON —”, “PORT SELWYN, March 9 (Wire) -”. */
const dateline = /^[A-Z][A-Z .]{2,24}(?:, [A-Z][\w. ]{1,20})?(?: \([\w ]{2,20}\))? [—–-]/

function isLabel({ text }: Line, lang: ReaderLang): boolean {
  if (text.length > 60) return false
  const kind = markedKind(text, lang)
  return kind === 'credit' || kind === 'byline' || kind === 'jump-line'
}
