import { cleanUnit } from '../text/clean-unit.ts'
import { type CleanText, textBuilder } from '../text/text-builder.ts'
import type { ReaderLang } from './block.ts'
import type { Line } from './lines.ts'
import { markdownMarks } from './markdown-marks.ts'
import { keepsHyphen, type Vocabulary } from './vocabulary.ts'

/** The clean text of lines as one, and the map of its offsets; `gaps` between lines that do not adjoin are dropped. */
export function joinLines(
  raw: string,
  lines: readonly Line[],
  lang: ReaderLang,
  { vocabulary, markdown }: { readonly vocabulary: Vocabulary; readonly markdown: boolean },
): CleanText {
  const builder = textBuilder(raw, lines[0]?.start ?? 0)
  let last = ''
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before && !endsWithSplit(before, line, vocabulary)) {
      builder.replace(line.start, needsSpace(last, line.text, lang) ? ' ' : '')
    }
    const next = lines[index + 1]
    const isSplit = next !== undefined && endsWithSplit(line, next, vocabulary)
    const end = isSplit ? line.end - 1 : line.end
    const marks = markdown ? markdownMarks(line) : []
    let mark = 0
    for (let at = line.start; at < end; at += 1) {
      if (marks[mark]?.start === at) {
        builder.keep(at)
        builder.replace(marks[mark]!.end, '')
        at = marks[mark]!.end - 1
        mark += 1
        continue
      }
      const unit = lang === 'zh' && splitsDigits(raw, at, line.end) ? '' : cleanUnit(raw, at)
      if (unit === undefined) continue
      builder.keep(at)
      builder.replace(at + 1, unit)
    }
    builder.keep(end)
    if (isSplit) builder.replace(next.start, '')
    last = line.text
  })
  return builder.build()
}

/** Whether the line ends with a hyphen, hard or soft, that is dropped when the next one is joined to it. */
function endsWithSplit(line: Line, next: Line, vocabulary: Vocabulary): boolean {
  if (line.text.endsWith('\u00ad')) return true
  if (!line.text.endsWith('-') || line.text.endsWith('--')) return false
  const before = /[A-Za-z0-9’']*$/.exec(line.text.slice(-41, -1))?.[0] ?? ''
  const after = /^[A-Za-z0-9’']*/.exec(next.text.slice(0, 40))?.[0] ?? ''
  return !keepsHyphen(before, after, vocabulary)
}

function needsSpace(before: string, after: string, lang: ReaderLang): boolean {
  if (before === '' || after === '') return false
  if (lang === 'en') {
    const isCompound = before.endsWith('-') && !before.endsWith('--')
    return !isCompound && !before.endsWith('/') && !/[—–]$/.test(before.slice(-1))
  }
  return isLatin(after.charCodeAt(0)) && /[A-Za-z,.;:]$/.test(before.slice(-1))
}

const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** Whether a single space stands inside a number of a Chinese text: one digit before it, or three after it. */
function splitsDigits(raw: string, at: number, end: number): boolean {
  if (raw.charCodeAt(at) !== 0x20 || !isDigit(raw[at - 1]) || !isDigit(raw[at + 1]) || at + 1 >= end) return false
  return !isDigit(raw[at - 2]) || (isDigit(raw[at + 2]) && isDigit(raw[at + 3]) && !isDigit(raw[at + 4]))
}

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && ((unit >= '0' && unit <= '9') || (unit >= '０' && unit <= '９'))
}
