import { type Block, certainPlace, type QuoteSelector, reanchor, searchedText, type TextSpan } from '@anchorage/reader'
import type { Value } from '../edit/edits.ts'
import type { ReadSource } from './read-source.ts'

/** The passages of one source as the anchors of a case file. */
export interface SourceAnchors {
  /** The anchor of a raw span of a block; undefined where there are no words that a case file could hold. */
  anchorOf(block: string, span: TextSpan): { readonly [key: string]: Value } | undefined
}

/** Characters of the surroundings, where a quotation stands more than once. */
const contextLength = 32

/**
 * Prepares the anchors of a source. A quotation is given in clean words, its lines joined, where it can be found again
 * that way; otherwise as it stands in the file. Where it stands more than once its surroundings are given too.
 */
export function sourceAnchors({ id, raw, reading }: ReadSource): SourceAnchors {
  const blocks = new Map(reading.blocks.map((block) => [block.id, block]))
  const searched = searchedText(raw)
  /** Whether the words are found at the span, and nowhere else as well. */
  const standsAt = (span: TextSpan, selector: QuoteSelector): boolean => {
    const place = certainPlace(reanchor(searched, selector))
    return place !== undefined && place.start < span.end && span.start < place.end
  }
  const cleanOf = (block: Block, { start, end }: TextSpan) => {
    const [from, to] = [block.map.toClean(start), block.map.toClean(end)]
    return {
      quote: block.text.slice(from, to).trim(),
      prefix: block.text.slice(Math.max(0, from - contextLength), from),
      suffix: block.text.slice(to, to + contextLength),
    }
  }
  const rawOf = ({ start, end }: TextSpan) => ({
    quote: raw.slice(start, end).trim(),
    prefix: raw.slice(Math.max(0, start - contextLength), start),
    suffix: raw.slice(end, end + contextLength),
  })
  return {
    anchorOf: (blockId, span) => {
      const block = blocks.get(blockId)
      const forms = [...(block ? [cleanOf(block, span)] : []), rawOf(span)]
      for (const { quote, prefix, suffix } of forms) {
        if (quote.length < 2 || unsayable.test(quote)) continue
        if (standsAt(span, { exact: quote })) return { source: id, quote }
        const isSayable = !unsayable.test(prefix + suffix)
        if (isSayable && standsAt(span, { exact: quote, prefix, suffix })) return { source: id, quote, prefix, suffix }
      }
      return undefined
    },
  }
}

/** Control characters, halves of surrogate pairs and private characters: YAML and its readers do not all keep them. */
const unsayable = /[\p{Cs}\p{Co}\p{Cn}\u007f-\u009f\ufeff\ufffe\uffff]|(?![\n\r\t])\p{Cc}/u
