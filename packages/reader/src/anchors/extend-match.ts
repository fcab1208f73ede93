/** What work has been done, in comparisons of characters, and how much is allowed. */
export interface Effort {
  spent: number
  readonly most: number
}

/** Where to go on comparing: from these offsets on, forwards or backwards. */
export interface ExtendFrom {
  readonly quoteAt: number
  readonly textAt: number
  readonly direction: 'forwards' | 'backwards'
}

/**
 * The fewest errors with which the rest of the quote stands in the text next to a place, and how much text it takes.
 *
 * An error is a character left out, put in or replaced (Levenshtein 1966). Undefined where it takes more than
 * `limit` errors. Of several lengths with the fewest errors the shortest counts, so that nothing foreign is claimed.
 * Furthest reaching points on diagonals (Ukkonen 1985): `limit`² steps and `limit` passes over the quote at the most,
 * memory of `limit`.
 */
export function extendMatch(
  quote: string,
  text: string,
  from: ExtendFrom,
  limit: number,
  effort: Effort,
): { readonly errors: number; readonly length: number } | undefined {
  const forwards = from.direction === 'forwards'
  const quoteLength = forwards ? quote.length - from.quoteAt : from.quoteAt
  const textLength = forwards ? text.length - from.textAt : from.textAt
  const step = forwards ? 1 : -1
  const quoteBase = forwards ? from.quoteAt : from.quoteAt - 1
  const textBase = forwards ? from.textAt : from.textAt - 1
  const slide = (reached: number, diagonal: number): number => {
    let index = reached
    while (
      index < quoteLength &&
      index + diagonal < textLength &&
      quote.charCodeAt(quoteBase + step * index) === text.charCodeAt(textBase + step * (index + diagonal))
    ) {
      index += 1
    }
    effort.spent += index - reached + 1
    return index
  }
  // Diagonal d, where the text is d characters ahead of the quote, stands at d + limit + 1.
  const center = limit + 1
  let reached = new Int32Array(2 * limit + 3).fill(-1)
  reached[center] = slide(0, 0)
  if (reached[center] === quoteLength) return { errors: 0, length: quoteLength }
  for (let errors = 1; errors <= limit; errors += 1) {
    const next = new Int32Array(2 * limit + 3).fill(-1)
    let shortest: number | undefined
    for (let diagonal = -errors; diagonal <= errors; diagonal += 1) {
      const at = center + diagonal
      const most = Math.min(quoteLength, textLength - diagonal)
      // A character of the quote replaced or left out, or one of the text put in.
      const replaced = reached[at]! < 0 ? -1 : reached[at]! + 1
      const leftOut = reached[at + 1]! < 0 ? -1 : reached[at + 1]! + 1
      const putIn = reached[at - 1]!
      let furthest = replaced <= most ? replaced : -1
      if (leftOut <= most && leftOut > furthest) furthest = leftOut
      if (putIn <= most && putIn > furthest) furthest = putIn
      if (furthest < 0) continue
      next[at] = slide(furthest, diagonal)
      if (next[at] === quoteLength) shortest ??= quoteLength + diagonal
    }
    if (shortest !== undefined) return { errors, length: shortest }
    reached = next
  }
  return undefined
}
