import { visibleWidth } from './width.ts'

/** A line of the raw text. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Where its first character that is no space stands, and the end after its last one. */
  readonly start: number
  readonly end: number
  /** What stands between. */
  readonly text: string
  /** Whether it begins with a space of full width, or with two spaces or a tab. */
  readonly indent: string | undefined
  /** Columns of `text`. */
  readonly width: number
}

/** The lines of a raw text, blank ones with an empty `text`. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from <= raw.length; ) {
    let end = from
    while (end < raw.length && !isBreak(raw.charCodeAt(end))) end += 1
    lines.push(lineAt(raw, from, end, lines.length + 1))
    from = end + (raw.charCodeAt(end) === 0x0d && raw.charCodeAt(end + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

function lineAt(raw: string, from: number, to: number, number: number): Line {
  let start = from
  let end = to
  while (start < end && (isSpace(raw.charCodeAt(start)) || raw.charCodeAt(start) === 0xad)) start += 1
  while (end > start && isSpace(raw.charCodeAt(end - 1))) end -= 1
  const text = raw.slice(start, end)
  const space = start === from ? '' : raw.slice(from, start).replaceAll(/[^ \t\u3000]/g, '')
  const isIndented = space.includes('\u3000') || space.includes('\t') || space.length >= 2
  return { number, start, end, text, indent: isIndented && text !== '' ? space : undefined, width: visibleWidth(text) }
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0b || code === 0x0c || code === 0x85 || code >> 1 === 0x2028 >> 1
}

/** Spaces of any width, byte order marks, and what cannot be seen. */
function isSpace(code: number): boolean {
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0x3000) return true
  return code === 0xfeff || code === 0x202f || code === 0x2060 || (code >= 0x2000 && code <= 0x200f)
}
