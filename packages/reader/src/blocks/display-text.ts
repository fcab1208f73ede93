import type { ReaderLang } from './block.ts'
import { endsSentence, endsWithCall } from './end-marks.ts'
import type { Line } from './lines.ts'
import { isBold } from './question-lines.ts'

/** How display text shows itself. */
export type DisplaySign = 'display-text' | 'narrow-lines' | undefined

/**
 * Whether lines that stand by themselves are set for display, as headings are: few and short, without an end mark; or with
 * one, if they were broken before the column was full, or if their words are capitalised.
 *
 * `columnWidth` is that of the text around them, 0 if unknown.
 */
export function displaySign(lines: readonly Line[], lang: ReaderLang, columnWidth: number): DisplaySign {
  const text = lines.map((line) => line.text).join(' ')
  const last = lines.at(-1)?.text ?? ''
  if (lines.length === 1 && (isBold(text) || isTime.test(text))) return 'display-text'
  if (lines.length > 5 || text.length > (lang === 'zh' ? 60 : 180) || !letters.test(text)) return undefined
  if (/^[a-z•·*\-–—(（]/.test(text) || /[,，、(（]$/.test(last)) return undefined
  // What ends with a colon brings in what follows.
  if (lang === 'en' && last.endsWith(':')) return undefined
  if (lang === 'en' && isInsideQuotation(text)) return undefined
  const isNarrow = lines.length > 1 && breaksEarly(lines, lang, columnWidth)
  if (!endsSentence(last)) {
    if (last.endsWith('.')) return undefined
    if (lines.length === 1) return isShortLine(text, lang, columnWidth) ? 'display-text' : undefined
    if (isNarrow) return 'narrow-lines'
    // Lines that fill their column are text that a column break has cut off.
    const isKnown = columnWidth === 0 || (lang === 'en' && isCapitalised(text))
    return isKnown && lines.length <= 4 ? 'display-text' : undefined
  }
  if (lang === 'zh') return lines.length === 1 && endsWithCall(last) && text.length <= 20 ? 'display-text' : undefined
  if (isNarrow) return 'narrow-lines'
  const isQuestion = lines.length === 1 && endsWithCall(last) && wordsOf(text).length <= 12
  const isSentence = last.endsWith('.') && wordsOf(text).length > 14
  return isQuestion || (isCapitalised(text) && !isSentence) ? 'display-text' : undefined
}

/** “18:42”, “5:31 p.m. GMT”: the time above an entry of a live page. */
const isTime = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/

const letters = /[A-Za-z\u00c0-\u024f\u4e00-\u9fff]/

function isShortLine(text: string, lang: ReaderLang, columnWidth: number): boolean {
  if (lang === 'zh') return text.length <= 40 && !text.includes('。')
  return wordsOf(text).length <= 16 && text.length <= Math.max(110, columnWidth)
}

/** Whether every line but the last left room for the first word, or character, of the next one, or all are narrow. */
function breaksEarly(lines: readonly Line[], lang: ReaderLang, columnWidth: number): boolean {
  if (Math.max(...lines.map(({ width }) => width)) <= 0.8 * columnWidth) return true
  return lines.slice(1).every((line, index) => {
    const word = lang === 'zh' ? 4 : line.text.search(/\s|$/) + 2
    return lines[index]!.width + word <= columnWidth
  })
}

function isInsideQuotation(text: string): boolean {
  const [straight, open, close] = ['"', '“', '”'].map((mark) => text.split(mark).length - 1)
  return straight! % 2 === 1 || open !== close
}

/** Whether at least three words, and four of five of the longer ones, begin with a capital. */
function isCapitalised(text: string): boolean {
  const words = wordsOf(text).filter((word) => word.length > 3)
  const capitals = words.filter((word) => /^[“‘"'(]?[A-Z0-9]/.test(word))
  return words.length >= 3 && capitals.length >= 0.8 * words.length
}

/** The words between spaces. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
