import type { ReaderLang } from './block.ts'
import { endsSentence } from './end-marks.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { markedKind } from './markers.ts'

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
  const cuts = run.flatMap((_, index) => (index === 0 || cutsBefore(run, index, layout, lang) ? [index] : []))
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
  if (layout.opens(line) || layout.isUnwrapped) return true
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

function isLabel({ text }: Line, lang: ReaderLang): boolean {
  if (text.length > 60) return false
  const kind = markedKind(text, lang)
  return kind === 'credit' || kind === 'byline' || kind === 'jump-line'
}
