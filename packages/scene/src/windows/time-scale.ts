import { rounded } from '../graph/route.ts'

/** Where each date stands. */
export interface TimeScale {
  readonly width: number
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a date between two known ones stands in proportion. */
  at(date: string): number
}

const day = 24 * 60 * 60 * 1000

/** The first day of a date as precise as it is, in milliseconds. */
function timeOf(date: string): number {
  return Date.parse(`${date}${date.length === 4 ? '-01-01' : date.length === 7 ? '-01' : ''}T00:00:00Z`)
}

/**
 * An axis on which years and days can both be read: the dates in order, long gaps drawn shorter (by the logarithm of their
 * days). It is not to scale, and pictures say so.
 */
export function timeScale(dates: readonly string[], { least }: { readonly least: number }): TimeScale {
  const known = [...new Set(dates.map(timeOf))].filter((time) => !Number.isNaN(time)).sort((a, b) => a - b)
  const places: number[] = []
  known.forEach((time, index) => {
    const before = known[index - 1]
    places.push(before === undefined ? 0 : places[index - 1]! + least + 9 * Math.log2(1 + (time - before) / day))
  })
  const width = places.at(-1) ?? 0
  return {
    width: rounded(width),
    at: (date) => {
      const time = timeOf(date)
      const next = known.findIndex((other) => other >= time)
      if (next < 0) return rounded(width)
      if (known[next] === time || next === 0) return rounded(places[next]!)
      const share = (time - known[next - 1]!) / (known[next]! - known[next - 1]!)
      return rounded(places[next - 1]! + share * (places[next]! - places[next - 1]!))
    },
  }
}
