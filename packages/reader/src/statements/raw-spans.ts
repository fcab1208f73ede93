import type { Block } from '../blocks/block.ts'
import type { TextSpan } from '../names/name-mention.ts'
import { partitionPoint } from '../text/partition-point.ts'

/** The raw span of a span of the block's clean text. */
export function rawSpan(block: Block, { start, end }: TextSpan): TextSpan {
  const [rawStart, rawEnd] = block.map.spanToRaw(start, end)
  return { start: rawStart, end: rawEnd }
}

/** The raw spans of a span of the block's clean text: more than one where another block stands in between. */
export function rawSpans(raw: string, block: Block, span: TextSpan): readonly TextSpan[] {
  const { start, end } = rawSpan(block, span)
  const spans: TextSpan[] = []
  let from = start
  const { pieces } = block.map
  const first = partitionPoint(pieces, (piece) => piece.rawEnd <= start)
  for (let at = first; at < pieces.length && pieces[at]!.rawStart < end; at += 1) {
    const { rawStart, rawEnd, isKept } = pieces[at]!
    const between = raw.slice(rawStart, rawEnd)
    if (isKept || rawStart <= from || rawEnd >= end || !/[\p{L}\p{N}]/u.test(between) || !/[\n\r]/.test(between))
      continue
    if (block.text.slice(pieces[at]!.cleanStart, pieces[at]!.cleanEnd).trim() !== '') continue
    spans.push({ start: from, end: rawStart })
    from = rawEnd
  }
  spans.push({ start: from, end })
  return spans
}
