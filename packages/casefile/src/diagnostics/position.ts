/** The line and column of an offset, both from 1; columns count UTF-16 units, `\r\n`, `\n` and `\r` end a line. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const end = Math.max(0, Math.min(offset, text.length))
  let line = 1
  let lineStart = 0
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) {
      line += 1
      lineStart = index + 1
    }
  }
  return { line, column: end - lineStart + (lineStart === 0 && text.charCodeAt(0) === 0xfeff && end > 0 ? 0 : 1) }
}

/** The line that contains the offset, without its line break: where it starts and ends. */
export function lineAround(text: string, offset: number): { start: number; end: number } {
  const at = Math.max(0, Math.min(offset, text.length))
  let start = at
  while (start > 0 && !isBreakEnd(text, start)) start -= 1
  let end = at
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { start: start === 0 && text.charCodeAt(0) === 0xfeff ? Math.min(1, end) : start, end }
}

function isBreakEnd(text: string, offset: number): boolean {
  const before = text[offset - 1]
  return before === '\n' || (before === '\r' && text[offset] !== '\n')
}
