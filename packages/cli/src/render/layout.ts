import { displayWidth } from '@anchorage/casefile'

/** What the output goes to: how wide it is and whether it understands bold and colour. */
export interface Terminal {
  readonly columns: number
  readonly styled: boolean
}

/** Escape sequences of the few styles in use. */
const codes = { bold: [1, 22], dim: [2, 22], good: [32, 39], bad: [31, 39], warn: [33, 39] } as const

/** A style of a stretch of text. */
export type Style = keyof typeof codes

/** The text in a style, where the terminal has styles. */
export function styled(terminal: Terminal, style: Style, text: string): string {
  const [on, off] = codes[style]
  return terminal.styled ? `\u001b[${on}m${text}\u001b[${off}m` : text
}

/** The text filled up with spaces to a width in columns; wide characters count twice. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** The text cut to a width in columns, with an ellipsis where something is missing. */
export function clipped(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (displayWidth(kept) + displayWidth(character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}

/** Marks that must not open a line in Chinese text. */
const noLineStart = new Set('，。；：？！、）》〉”’】〕］」』,.;:?!)%')

/** Marks that must not close one. */
const noLineEnd = new Set('“‘（《〈［「『【〔')

/**
 * Pieces between which a line may break: words with the space after them, a number with its “%”, single wide characters with
 * their marks.
 */
function pieces(text: string): string[] {
  const result: string[] = []
  let current = ''
  for (const character of text) {
    const previous = [...current].at(-1) ?? ''
    const breaksHere =
      previous === ' ' || (displayWidth(character) === 2 && !noLineStart.has(character)) || displayWidth(previous) === 2
    if (current !== '' && breaksHere && !noLineStart.has(character) && !noLineEnd.has(previous)) {
      result.push(current)
      current = ''
    }
    current += character
  }
  if (current !== '') result.push(current)
  return result
}

/** The text in lines of at most `width` columns. A word longer than a line stands alone and sticks out. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const piece of pieces(paragraph)) {
      if (line !== '' && displayWidth(line) + displayWidth(piece.trimEnd()) > width) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += piece
    }
    lines.push(line.trimEnd())
  }
  return lines
}

/** The text wrapped, with `first` before its first line and as much space before the others. */
export function hanging(first: string, text: string, columns: number): string[] {
  const indent = displayWidth(first)
  return wrapped(text, Math.max(20, columns - indent)).map((line, index) =>
    index === 0 ? first + line : ' '.repeat(indent) + line,
  )
}
