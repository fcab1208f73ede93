/** Characters that are as wide as they are high: Chinese, Japanese, Korean, full-width forms. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{3fffd}]/u

/** About how wide a text is at a font size, without a font at hand: wide characters 1 em, others 0.56 em. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const character of text) ems += wide.test(character) ? 1 : 0.56
  return ems * fontSize
}

/** Pieces that a line may be broken between: words with their trailing space, single wide characters. */
function pieces(text: string): string[] {
  const parts: string[] = []
  let word = ''
  for (const character of text.trim()) {
    if (wide.test(character)) {
      if (word !== '') parts.push(word)
      // Closing punctuation stays on the line of what it closes.
      if (/[，。；：、？！）》」』”]/.test(character) && parts.length > 0) parts[parts.length - 1] += character
      else parts.push(character)
      word = ''
    } else {
      word += character
      if (character === ' ') {
        parts.push(word)
        word = ''
      }
    }
  }
  if (word !== '') parts.push(word)
  return parts
}

function cut(text: string, width: number, fontSize: number): string {
  let kept = ''
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, fontSize) > width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/**
 * The text in at most `limit` lines of a width; what does not fit is cut with an ellipsis.
 * Lines of one text are made about equally long, so that no single word or character is left over.
 */
export function textLines(text: string, options: { width: number; fontSize: number; limit: number }): string[] {
  const { width, fontSize, limit } = options
  const lines = brokenLines(text, width, fontSize)
  if (lines.length > limit) {
    const rest = lines.slice(limit - 1).join(' ')
    return [...lines.slice(0, limit - 1).map((kept) => fit(kept, width, fontSize)), cut(rest, width, fontSize)]
  }
  let balanced = lines
  for (let narrower = width * 0.95; lines.length > 1 && narrower > width / 2; narrower -= width * 0.05) {
    const next = brokenLines(text, narrower, fontSize)
    if (next.length > lines.length || next.some((line) => textWidth(line, fontSize) > width)) break
    balanced = next
  }
  return balanced.map((kept) => fit(kept, width, fontSize))
}

function brokenLines(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  if (line !== '') lines.push(line.trimEnd())
  return lines
}

function fit(line: string, width: number, fontSize: number): string {
  return textWidth(line, fontSize) > width ? cut(line, width, fontSize) : line
}
