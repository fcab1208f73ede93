import { partitionPoint } from './partition-point.ts'

/** A stretch of raw text and what became of it. Together the pieces of a map cover both texts without a gap. */
export interface Piece {
  readonly rawStart: number
  readonly rawEnd: number
  readonly cleanStart: number
  readonly cleanEnd: number
  /** Whether the stretch stands in the clean text unit by unit, so that offsets inside it correspond. */
  readonly isKept: boolean
}

/** Offsets of a clean text in the raw text it was made from and back, both in UTF-16 units and never decreasing. */
export interface OffsetMap {
  readonly pieces: readonly Piece[]
  /** The raw offset of a clean one: of the unit that stands there, or the end of what the map covers. */
  toRaw(cleanOffset: number): number
  /** The clean offset of a raw one; for what was dropped, of what follows it. */
  toClean(rawOffset: number): number
  /** The raw span, end exclusive, of a clean span: without what was dropped just before and just after it. */
  spanToRaw(start: number, end: number): readonly [number, number]
}

/** The map that consists of these pieces, in order; they start where the first one does. */
export function offsetMap(pieces: readonly Piece[]): OffsetMap {
  const toRaw = (cleanOffset: number): number => {
    const piece = pieces[partitionPoint(pieces, (each) => each.cleanStart <= cleanOffset) - 1]
    if (!piece) return 0
    if (cleanOffset >= piece.cleanEnd) return piece.rawEnd
    return piece.isKept ? piece.rawStart + cleanOffset - piece.cleanStart : piece.rawStart
  }
  const toClean = (rawOffset: number): number => {
    const piece = pieces[partitionPoint(pieces, (each) => each.rawStart <= rawOffset) - 1]
    if (!piece) return 0
    if (rawOffset >= piece.rawEnd) return piece.cleanEnd
    if (piece.isKept) return piece.cleanStart + rawOffset - piece.rawStart
    return rawOffset === piece.rawStart ? piece.cleanStart : piece.cleanEnd
  }
  const spanToRaw = (start: number, end: number): readonly [number, number] => {
    const rawStart = toRaw(start)
    if (end <= start) return [rawStart, rawStart]
    // What was dropped before `end` is no part of the span; neighbours that were dropped are one piece.
    const at = partitionPoint(pieces, (each) => each.cleanStart < end) - 1
    const last = pieces[at]?.cleanStart === pieces[at]?.cleanEnd ? pieces[at - 1] : pieces[at]
    if (!last) return [rawStart, rawStart]
    return [rawStart, last.isKept ? Math.min(last.rawEnd, last.rawStart + end - last.cleanStart) : last.rawEnd]
  }
  return { pieces, toRaw, toClean, spanToRaw }
}
