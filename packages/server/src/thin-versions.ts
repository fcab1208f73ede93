/** A kept version as far as thinning looks at it. */
export interface Dated {
  /** Milliseconds since 1970. */
  readonly time: number
  /** Bytes. */
  readonly size: number
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Earlier versions of one case take no more than so many bytes. */
export const historyLimit = 64 * 1024 * 1024

/**
 * Which versions are kept: all of the last hour, the last of each hour for a day, the last of each day before that. When
 * they are too large together, the last hour is thinned to one a minute, and then the oldest ones go. The latest always
 * stays. `versions` in any order; the answer is by time, latest first.
 */
export function thinned<T extends Dated>(versions: readonly T[], now: number, limit = historyLimit): T[] {
  const sorted = [...versions].sort((a, b) => b.time - a.time)
  const kept = lastOfEach(sorted, ({ time }) => periodOf(time, now))
  if (sizeOf(kept) <= limit) return kept
  const sparse = lastOfEach(kept, ({ time }) => (now - time < hour ? Math.floor(time / minute) : undefined))
  while (sparse.length > 1 && sizeOf(sparse) > limit) sparse.pop()
  return sparse
}

/** The period of which one version is kept; none inside the last hour, also for two written in one millisecond. */
function periodOf(time: number, now: number): string | undefined {
  const age = now - time
  if (age < hour) return undefined
  return age < day ? `hour ${Math.floor(time / hour)}` : `day ${Math.floor(time / day)}`
}

/** The last version of each period; those of none all stay. */
function lastOfEach<T>(sorted: readonly T[], period: (version: T) => string | number | undefined): T[] {
  const seen = new Set<string | number>()
  return sorted.filter((version) => {
    const name = period(version)
    return name === undefined || (!seen.has(name) && seen.add(name))
  })
}

function sizeOf(versions: readonly Dated[]): number {
  return versions.reduce((sum, { size }) => sum + size, 0)
}
