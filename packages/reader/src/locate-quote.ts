import { type Folded, foldText } from './fold-text.ts'
import { occurrences } from './occurrences.ts'

/** A quotation, and the words before and after it where it stands more than once (W3C TextQuoteSelector). */
export interface QuoteSelector {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Where a quotation stands, in UTF-16 offsets, end exclusive; or that it stands nowhere, or in several places. */
export type QuoteLocation =
  | { readonly found: 'exact' | 'folded'; readonly start: number; readonly end: number }
  | { readonly found: 'none' }
  | { readonly found: 'ambiguous'; readonly count: number }

/**
 * Finds the quote in the text.
 *
 * First letter by letter; then without regard to white space, full or half width, kinds of quotation marks and dashes.
 * Of several places the one between `prefix` and `suffix` counts. A quote that stands once is found whatever its
 * surroundings. Time is linear in the lengths of text and quote.
 */
export function locateQuote(text: string, selector: QuoteSelector): QuoteLocation {
  const { exact, prefix = '', suffix = '' } = selector
  if (exact.trim() === '') return { found: 'none' }
  const asWritten = occurrences(text, exact)
  if (asWritten.count === 1) return { found: 'exact', start: asWritten.first, end: asWritten.first + exact.length }
  const hasContext = prefix !== '' || suffix !== ''
  if (asWritten.count > 1 && hasContext) {
    const inContext = occurrences(text, prefix + exact + suffix)
    const start = inContext.first + prefix.length
    if (inContext.count === 1) return { found: 'exact', start, end: start + exact.length }
  }
  // Folding what stands several times as written cannot make it unique, only its surroundings can.
  if (asWritten.count > 1 && !hasContext) return { found: 'ambiguous', count: asWritten.count }
  return locateFolded(foldText(text), selector)
}

function locateFolded(text: Folded, { exact, prefix = '', suffix = '' }: QuoteSelector): QuoteLocation {
  const quote = foldText(exact).text
  if (quote === '') return { found: 'none' }
  const places = occurrences(text.text, quote)
  if (places.count === 0) return { found: 'none' }
  const spanFrom = (first: number): QuoteLocation => ({
    found: 'folded',
    start: text.offsets[first]!,
    end: text.offsets[first + quote.length - 1]! + 1,
  })
  if (places.count === 1) return spanFrom(places.first)
  const before = foldText(prefix).text
  const inContext = occurrences(text.text, before + quote + foldText(suffix).text)
  const isUnique = inContext.count === 1 && (prefix !== '' || suffix !== '')
  return isUnique ? spanFrom(inContext.first + before.length) : { found: 'ambiguous', count: places.count }
}
