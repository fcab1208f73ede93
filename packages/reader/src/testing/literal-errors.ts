/** The fewest characters left out, put in or replaced that make one text the other (Levenshtein 1966), by the table. */
export function literalDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/** The fewest errors with which a quote stands anywhere in a text: every stretch of the text is tried. */
export function literalLeastErrors(text: string, quote: string): number {
  let least = quote.length
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start; end <= text.length; end += 1) {
      least = Math.min(least, literalDistance(text.slice(start, end), quote))
    }
  }
  return least
}
