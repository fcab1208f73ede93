/**
 * How often a pattern stands in a text, overlaps included, and where first (-1 if nowhere).
 *
 * Knuth, Morris & Pratt (1977): linear in both lengths, whatever they hold.
 */
export function occurrences(text: string, pattern: string): { count: number; first: number } {
  let count = 0
  let first = -1
  eachOccurrence(text, pattern, (at) => {
    if (count === 0) first = at
    count += 1
    return true
  })
  return { count, first }
}

/** Visits the places of a pattern in a text, overlaps included, in order, until a visit answers that it is enough. */
export function eachOccurrence(text: string, pattern: string, visit: (at: number) => boolean): void {
  if (pattern === '') return
  const border = borders(pattern)
  let matched = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    while (matched > 0 && pattern.charCodeAt(matched) !== code) matched = border[matched - 1]!
    if (pattern.charCodeAt(matched) === code) matched += 1
    if (matched === pattern.length) {
      if (!visit(index - pattern.length + 1)) return
      matched = border[matched - 1]!
    }
  }
}

/** For each beginning of the pattern, the length of its longest proper beginning that is also its end. */
function borders(pattern: string): Uint32Array {
  const border = new Uint32Array(pattern.length)
  let length = 0
  for (let index = 1; index < pattern.length; index += 1) {
    const code = pattern.charCodeAt(index)
    while (length > 0 && pattern.charCodeAt(length) !== code) length = border[length - 1]!
    if (pattern.charCodeAt(length) === code) length += 1
    border[index] = length
  }
  return border
}
