import type { AnchorReport } from '@anchorage/casefile'

/** Answers with the line, from 1, in which an offset of a source stands; each text is read once. */
export function linesOf(report: AnchorReport): (source: number | undefined, offset: number) => number {
  const starts = new Map<number, readonly number[]>()
  return (source, offset) => {
    const text = source === undefined ? undefined : report.sources[source]
    if (source === undefined || !text || !('text' in text)) return 1
    const lines = starts.get(source) ?? lineStarts(text.text)
    starts.set(source, lines)
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lines[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)]
}
