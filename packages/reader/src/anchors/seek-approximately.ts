import { type Effort, extendMatch } from './extend-match.ts'

/** Where a quote stands but for some errors: characters left out, put in or replaced. */
export interface ApproximatePlace {
  readonly start: number
  readonly end: number
  readonly errors: number
}

/** More places than these are not told apart. */
const mostPlaces = 64
/**
 * As much of a piece is looked for: enough to be rare, and short enough for a search that is linear whatever the text.
 */
const seedLength = 32

/**
 * The places where a quote stands with at most `limit` errors, those that overlap taken as one, the one with fewer
 * errors.
 *
 * A quote cut into `limit` + 1 pieces has a piece without error wherever it stands (Wu & Manber 1992); each place of
 * each piece is extended both ways. `isComplete` is false where a text repeats itself so much that the allowed effort,
 * a constant for each character of text and quote, is used up, or there are more than 64 places.
 */
export function seekApproximately(
  text: string,
  quote: string,
  limit: number,
  effort: Effort = { spent: 0, most: allowedEffort(text, quote) },
): { readonly places: readonly ApproximatePlace[]; readonly isComplete: boolean } {
  let places: ApproximatePlace[] = []
  let isComplete = true
  const pieceCount = limit + 1
  for (let piece = 0; piece < pieceCount && isComplete; piece += 1) {
    const from = Math.floor((piece * quote.length) / pieceCount)
    const to = Math.floor(((piece + 1) * quote.length) / pieceCount)
    const seed = quote.slice(from, Math.min(to, from + seedLength))
    for (let at = text.indexOf(seed); at >= 0 && isComplete; at = text.indexOf(seed, at + 1)) {
      const place = placeAround({ text, quote, limit, effort }, { from, to: from + seed.length, at })
      if (place) places = withPlace(places, place)
      isComplete = effort.spent <= effort.most && places.length <= mostPlaces
    }
  }
  return { places: places.sort((a, b) => a.start - b.start), isComplete }
}

/** Comparisons that a search may take. */
export function allowedEffort(text: string, quote: string): number {
  return 20 * (text.length + quote.length) + 10_000
}

interface Search {
  readonly text: string
  readonly quote: string
  readonly limit: number
  readonly effort: Effort
}

function placeAround(
  { text, quote, limit, effort }: Search,
  piece: { readonly from: number; readonly to: number; readonly at: number },
): ApproximatePlace | undefined {
  const textAt = piece.at + piece.to - piece.from
  const right = extendMatch(quote, text, { quoteAt: piece.to, textAt, direction: 'forwards' }, limit, effort)
  if (!right) return undefined
  const backwards = { quoteAt: piece.from, textAt: piece.at, direction: 'backwards' } as const
  const left = extendMatch(quote, text, backwards, limit - right.errors, effort)
  if (!left) return undefined
  return { start: piece.at - left.length, end: textAt + right.length, errors: left.errors + right.errors }
}

function withPlace(places: readonly ApproximatePlace[], place: ApproximatePlace): ApproximatePlace[] {
  const overlaps = (other: ApproximatePlace): boolean => other.start < place.end && place.start < other.end
  const isNoBetter = places.some((other) => overlaps(other) && other.errors <= place.errors)
  return isNoBetter ? [...places] : [...places.filter((other) => !overlaps(other)), place]
}
