import { medianOf } from './columns.ts'
import { type Row, rowText } from './page-runs.ts'

/**
 * The rows of a region as lines of text: an indent as two spaces, a blank line where the gap is wider than usual or where
 * letters change their size, as between a heading and its text.
 */
export function regionLines(rows: readonly Row[]): string[] {
  const pitch = medianOf(rows.slice(1).map(({ y }, index) => rows[index]!.y - y))
  const margin = usualLeft(rows)
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]
    const isApart =
      before !== undefined &&
      (before.y - row.y > 1.35 * pitch || Math.max(before.size, row.size) > 1.15 * Math.min(before.size, row.size))
    const shift = (row.runs[0]!.left - margin) / row.size
    const text = rowText(row)
    const isIndented = shift > 0.8 && shift < 4.5 && !/^[\s\u3000]/.test(text)
    return [...(isApart ? [''] : []), (isIndented ? '  ' : '') + text]
  })
}

/** Where most lines begin: the place, to half a letter, that has most of them; the leftmost of equals. */
function usualLeft(rows: readonly Row[]): number {
  const step = Math.max(1, medianOf(rows.map(({ size }) => size)) / 2)
  const counts = new Map<number, number>()
  for (const { runs } of rows) {
    const place = Math.round(runs[0]!.left / step)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return (best?.[0] ?? 0) * step
}
