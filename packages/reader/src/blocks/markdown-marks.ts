import type { TextSpan } from '../names/name-mention.ts'
import type { Line } from './lines.ts'

/** Whether a text is written in Markdown: it has a heading of it, or words set off by stars more than once. */
export function isMarkdown(lines: readonly Line[]): boolean {
  let bold = 0
  for (const { text } of lines) {
    if (/^#{1,6} \S/.test(text)) return true
    // Not behind a letter: number plates and names are masked with stars too.
    if (/(?:^|[^\p{L}\p{N}/*])\*\*[^\s*]/u.test(text) && ++bold > 1) return true
  }
  return false
}

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
