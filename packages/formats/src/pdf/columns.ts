import { type Row, type Run, wideGap } from './page-runs.ts'

/** Columns narrower than this many rows are no columns. */
const leastRows = 4
/** How much of its column a usual line fills; cells of tables fill less. */
const leastFill = 0.5
/** Cuts within cuts; a page has a handful, and this bounds the time for pages made to have thousands. */
const mostCuts = 12
/** Gaps looked at on one page: more places are no columns. */
const mostPlaces = 60

/**
 * The rows of a page cut into regions in the order of reading: what runs across, then the columns below it from left to
 * right, then what comes below them.
 *
 * Two columns are a place in the middle of gaps that many consecutive rows leave free, with running text on both sides. A
 * page without coordinates to that effect is one region. Of ours; after the recursive cuts of Nagy and Seth (1984).
 */
export function regionsOf(rows: readonly Row[], cutsLeft = mostCuts): (readonly Row[])[] {
  const cut = cutsLeft > 0 ? bestCut(rows) : undefined
  if (!cut) return rows.length > 0 ? [rows] : []
  const { from, to, place } = cut
  const inside = rows.slice(from, to)
  return [
    ...regionsOf(rows.slice(0, from), cutsLeft - 1),
    ...regionsOf(
      side(inside, ({ right }) => right <= place),
      cutsLeft - 1,
    ),
    ...regionsOf(
      side(inside, ({ left }) => left >= place),
      cutsLeft - 1,
    ),
    ...regionsOf(rows.slice(to), cutsLeft - 1),
  ]
}

interface Cut {
  readonly from: number
  readonly to: number
  readonly place: number
  readonly count: number
}

/** The place and the consecutive rows that have most rows with text on both of its sides. */
function bestCut(rows: readonly Row[]): Cut | undefined {
  let best: Cut | undefined
  for (const place of placesOf(rows)) {
    let [from, lefts, rights] = [0, 0, 0]
    for (let at = 0; at <= rows.length; at += 1) {
      const runs = rows[at]?.runs
      const isFree = runs?.every(({ left, right }) => left >= place || right <= place)
      if (isFree) {
        if (runs!.some(({ right }) => right <= place)) lefts += 1
        if (runs!.some(({ left }) => left >= place)) rights += 1
        continue
      }
      const count = Math.min(lefts, rights)
      if (count >= leastRows && count > (best?.count ?? 0) && areColumns(rows.slice(from, at), place)) {
        best = { ...trimmed(rows, from, at, place), place, count }
      }
      ;[from, lefts, rights] = [at + 1, 0, 0]
    }
  }
  return best
}

/** Rows at the top and at the bottom that have text on one side only, like a short heading above both columns, stay out. */
function trimmed(rows: readonly Row[], from: number, to: number, place: number): { from: number; to: number } {
  const isBoth = ({ runs }: Row): boolean =>
    runs.some(({ right }) => right <= place) && runs.some(({ left }) => left >= place)
  const usual = medianOf(
    rows
      .slice(from, to)
      .filter(isBoth)
      .map(({ size }) => size),
  )
  let first = from
  // Columns on baselines of their own have no rows with both.
  while (usual > 0 && first < to && !isBoth(rows[first]!) && rows[first]!.size > 1.15 * usual) first += 1
  return { from: first, to }
}

/** The middles of gaps in a row, or in two rows that follow each other, since columns need not share their baselines. */
function placesOf(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>()
  const count = (runs: readonly Run[], least: number): void => {
    let right = runs[0]!.right
    for (const run of runs) {
      const place = Math.round((right + run.left) / 2)
      if (run.left - right > least) counts.set(place, (counts.get(place) ?? 0) + 1)
      right = Math.max(right, run.right)
    }
  }
  rows.forEach(({ runs, size }, index) => {
    count(runs, 0)
    const next = rows[index + 1]?.runs ?? []
    if (runs.length + next.length > 1)
      count(
        [...runs, ...next].sort((a, b) => a.left - b.left),
        wideGap * size,
      )
  })
  const usual = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return usual.slice(0, mostPlaces).map(([place]) => place)
}

function areColumns(rows: readonly Row[], place: number): boolean {
  return [(run: Run) => run.right <= place, (run: Run) => run.left >= place].every((isInside) => {
    const widths = side(rows, isInside).map(({ runs }) => runs.at(-1)!.right - runs[0]!.left)
    return medianOf(widths) >= leastFill * Math.max(...widths)
  })
}

function side(rows: readonly Row[], isInside: (run: Run) => boolean): Row[] {
  return rows.flatMap((row) => {
    const runs = row.runs.filter(isInside)
    return runs.length > 0 ? [{ ...row, runs }] : []
  })
}

/** The median of numbers, 0 without any. */
export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
