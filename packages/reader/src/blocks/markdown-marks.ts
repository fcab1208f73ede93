import type { TextSpan } from '../names/name-mention.ts'
import type { Line } from './lines.ts'

/** Whether a text without marked headings sets words off as Markdown does: by stars, more than once. */
export function setsOffWords(lines: readonly Line[]): boolean {
  let bold = 0
  for (const { text } of lines) {
    // Not behind a letter: number plates and names are masked with stars too.
    if (/(?:^|[^\p{L}\p{N}/*])\*\*[^\s*]/u.test(text) && ++bold > 1) return true
  }
  return false
}

/** The depth of the heading that a line of Markdown is, from 1; 0 where it is none. */
export const headingDepth = (text: string): number => /^(#{1,6}) \S/.exec(text)?.[1]?.length ?? 0

/** Whether a line of Markdown opens an item of a list. */
export const opensListItem = (text: string): boolean => /^(?:[-*+]|\d{1,3}[.)]) +\S/.test(text)

/** The marks of Markdown in a line, which nobody reads aloud: of headings, lists, quotations, stress, and the addresses of links. */
export function markdownMarks({ text, start }: Line): readonly TextSpan[] {
  const marks: TextSpan[] = []
  const mark = (from: number, to: number): void => {
    if (to > from) marks.push({ start: start + from, end: start + to })
  }
  const opening = /^(?:#{1,6} +|(?:> ?)+|[-*+] +)+(?=\S)/.exec(text)?.[0].length ?? 0
  mark(0, opening)
  inline.lastIndex = opening
  for (let found = inline.exec(text); found; found = inline.exec(text)) {
    const [whole, words] = found
    if (words === undefined) mark(found.index, found.index + whole.length)
    else {
      mark(found.index, found.index + 1)
      mark(found.index + 1 + words.length, found.index + whole.length)
      inline.lastIndex = found.index + 1
    }
  }
  return marks
}

/** `**`, `__`, a star or a low line before or behind a word, and `[words](address)`. */
const inline =
  /\*\*|(?<![\p{L}\d_])__(?=\S)|(?<=\S)__(?![\p{L}\d_])|(?<![\p{L}\d*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\p{L}\d*])|(?<![\p{L}\d_])_(?=[\p{L}\d])|(?<=[\p{L}\d.])_(?![\p{L}\d_])|\[([^\][]{1,200})\]\([^)\s]{1,400}\)/gu
