import type { Lang } from '@anchorage/casefile'
import { type CountedShare, fractionValue } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'

/** Above this many things, a share is given without its count. */
const countLimit = 100_000n

/** Longer denominators say less than a percentage. */
const denominatorLimit = 100_000n

/** A share in words: counted where `all` is known and not too large, else as a fraction, a percentage or an estimate. */
export function shareWords(share: CountedShare, all: bigint | undefined, lang: Lang): string {
  const { inverse } = messagesIn(lang)
  switch (share.kind) {
    case 'too-much-work':
      return inverse.tooMuchWork
    case 'sampled':
      return inverse.estimate(percent(share.hits / share.samples), percent(share.low), percent(share.high))
    case 'exact': {
      const { numerator, denominator } = share.share
      if (numerator === 0n) return inverse.none
      if (numerator === denominator) return inverse.all
      const words = percent(fractionValue(share.share))
      if (all !== undefined && all <= countLimit) {
        return inverse.counted(grouped((all * numerator) / denominator), grouped(all), words)
      }
      return denominator <= denominatorLimit ? inverse.fraction(String(numerator), String(denominator), words) : words
    }
  }
}

/** A whole number with commas between thousands. */
export function grouped(count: bigint | number): string {
  return count.toLocaleString('en-US')
}

/**
 * Three digits, and never 0 % or 100 % for what is neither: shares of rankings, which are counted, can be very small, and are
 * not given to a tenth as shares of samples are.
 */
function percent(share: number): string {
  const value = share * 100
  if (share === 0 || share === 1) return `${value} %`
  if (value < 0.001) return '<0.001 %'
  if (value > 99.9) return '>99.9 %'
  return `${value >= 10 ? value.toFixed(1) : Number(value.toPrecision(2))} %`
}

/** A share as plain data; big numbers as decimal strings. `count` and `all` are left out where `all` is not known. */
export function shareJson(share: CountedShare, all: bigint | undefined): object {
  if (share.kind === 'too-much-work') return { kind: share.kind }
  if (share.kind === 'sampled') {
    const { samples, hits, seed, low, high } = share
    return { kind: 'sampled', share: hits / samples, low, high, samples, hits, seed }
  }
  const { numerator, denominator } = share.share
  return {
    kind: 'exact',
    by: share.by,
    share: fractionValue(share.share),
    numerator: String(numerator),
    denominator: String(denominator),
    ...(all !== undefined && { count: String((all * numerator) / denominator), all: String(all) }),
  }
}
