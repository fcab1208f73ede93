import { partitionPoint } from '@anchorage/reader'

/** Offsets of one text in two ways of counting: UTF-16 units, as here, and Unicode code points, as on the web. */
export interface CodePoints {
  /** Code points that begin before a UTF-16 offset. */
  toCodePoints(offset: number): number
  /** The UTF-16 offset after so many code points; undefined past the end. */
  toUnits(count: number): number | undefined
}

/** Prepares the conversion for a text. A lone surrogate counts as one code point. */
export function codePointsOf(text: string): CodePoints {
  // Offsets of the second halves of pairs; texts without any convert as they are.
  const seconds: number[] = []
  for (let index = 1; index < text.length; index += 1) {
    if (isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1))) seconds.push(index)
  }
  const secondsBefore = (offset: number): number => partitionPoint(seconds, (second) => second < offset)
  const toCodePoints = (offset: number): number => offset - secondsBefore(offset)
  const toUnits = (count: number): number | undefined => {
    if (!Number.isInteger(count) || count < 0 || count > toCodePoints(text.length)) return undefined
    let low = count
    let high = Math.min(text.length, count + seconds.length)
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (toCodePoints(middle) <= count) low = middle
      else high = middle - 1
    }
    return low
  }
  return { toCodePoints, toUnits }
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
