import { type OffsetMap, offsetMap, type Piece } from './offset-map.ts'

/** A text made from a raw one, and the map between the two. */
export interface CleanText {
  readonly text: string
  readonly map: OffsetMap
}

/** Collects a clean text stretch by stretch, from the front of the raw text to its back. */
export interface TextBuilder {
  /** Takes the raw text over, from where the last stretch ended. */
  keep(rawEnd: number): void
  /** Puts something else in the place of the raw text; the empty text drops it. */
  replace(rawEnd: number, text: string): void
  build(): CleanText
}

/** Starts a clean text at an offset of the raw one. */
export function textBuilder(raw: string, rawStart = 0): TextBuilder {
  const parts: string[] = []
  const pieces: Piece[] = []
  let at = rawStart
  let cleanAt = 0
  const add = (rawEnd: number, text: string, isKept: boolean): void => {
    if (rawEnd <= at) return
    const before = pieces.at(-1)
    const cleanEnd = cleanAt + text.length
    const extends_ = before && ((before.isKept && isKept) || (!isKept && text === '' && isDropped(before)))
    if (extends_) {
      const { rawStart, cleanStart } = before
      pieces[pieces.length - 1] = { rawStart, rawEnd, cleanStart, cleanEnd, isKept: before.isKept }
    } else pieces.push({ rawStart: at, rawEnd, cleanStart: cleanAt, cleanEnd, isKept })
    parts.push(text)
    at = rawEnd
    cleanAt = cleanEnd
  }
  return {
    keep: (rawEnd) => add(rawEnd, raw.slice(at, rawEnd), true),
    replace: (rawEnd, text) => add(rawEnd, text, false),
    build: () => ({ text: parts.join(''), map: offsetMap(pieces) }),
  }
}

function isDropped({ isKept, cleanStart, cleanEnd }: Piece): boolean {
  return !isKept && cleanStart === cleanEnd
}
