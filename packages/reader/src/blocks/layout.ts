import { endsSentence } from './end-marks.ts'
import type { Line } from './lines.ts'
import { headingDepth } from './markdown-marks.ts'

/** How a document marks its paragraphs. */
export interface Layout {
  /** Headings are marked as in Markdown: marks and blank lines say what belongs together. */
  readonly hasMarks: boolean
  /** Paragraphs open with an indent: there are at least three indented lines, and lines that are not. */
  readonly isIndented: boolean
  /** Every line is a paragraph: nothing was wrapped. */
  readonly isUnwrapped: boolean
  /** Whole paragraphs stand on lines wider than any column, so that no line goes on with the one before it. */
  readonly hasWhole: boolean
  /** The indent that most indented lines have. */
  readonly usualIndent: string
  /** The usual width of a line that goes on in the next one, in columns; 0 if there are none. */
  readonly columnWidth: number
  /** Whether the line opens a paragraph by its indent. */
  opens(line: Line): boolean
}

/** Looks at all lines at once. */
export function layoutOf(lines: readonly Line[]): Layout {
  const hasMarks = lines.some(({ text }) => headingDepth(text) > 0)
  const filled = lines.filter(({ text }) => text !== '')
  const least = filled.reduce((length, { indent }) => Math.min(length, indent?.length ?? 0), Number.POSITIVE_INFINITY)
  const indented = filled.filter(({ indent }) => (indent?.length ?? 0) > least)
  const isIndented =
    !hasMarks &&
    indented.length >= 3 &&
    indented.length < filled.length &&
    wholeWithout(lines, least) <= indented.length
  const counts = new Map<string, number>()
  for (const { indent = '' } of indented) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  const usualIndent = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0]
  const opens = (line: Line): boolean => isIndented && (line.indent?.length ?? 0) > least
  const goesOn = lines.filter((line, index) => {
    const next = lines[index + 1]
    return line.text !== '' && next !== undefined && next.text !== '' && !opens(next)
  })
  const long = filled.filter(({ width }) => width > 12)
  const ended = long.filter(({ text }) => endsSentence(text))
  // Of wrapped lines one in ten or so ends a sentence by chance.
  const mostlyEnd = ended.length > 0 && ended.length >= 0.6 * long.length
  const hasWhole = hasWholeParagraphs(long)
  const isUnwrapped = !hasMarks && (mostlyEnd || hasWhole)
  return {
    hasMarks,
    isIndented,
    isUnwrapped,
    hasWhole,
    usualIndent,
    columnWidth: medianWidth(goesOn),
    opens,
  }
}

/** Whether lines wider than any column are whole paragraphs, however many short ones stand between them: menus, times, bullets. */
function hasWholeParagraphs(long: readonly Line[]): boolean {
  const wide = long.filter(({ width }) => width > widestColumn)
  const ended = wide.filter(({ text }) => endsSentence(text))
  return wide.length >= 3 && ended.length >= 0.7 * wide.length
}

const widestColumn = 100

/**
 * How many lines without an indent are whole paragraphs: a sentence ends with them, and with the text before the blank line
 * above them. Where these outnumber the indented lines, an indent is not what opens paragraphs: a list, a quotation has it.
 */
function wholeWithout(lines: readonly Line[], least: number): number {
  let count = 0
  let hasEnded = true
  let isAfterBlank = true
  for (const { text, indent } of lines) {
    if (text === '') {
      isAfterBlank = true
      continue
    }
    const ends = endsSentence(text)
    if (isAfterBlank && hasEnded && ends && (indent?.length ?? 0) <= least) count += 1
    hasEnded = ends
    isAfterBlank = false
  }
  return count
}

/** The median width of lines, 0 without any. */
export function medianWidth(lines: readonly Line[]): number {
  const widths = new Uint32Array(lines.length)
  for (let at = 0; at < lines.length; at += 1) widths[at] = lines[at]!.width
  return widths.sort()[widths.length >> 1] ?? 0
}
