import type { Case, DateText, Interval } from '../case.ts'
import { dayAfter } from '../parse/dates.ts'
import { prioritiesIn } from './in-force.ts'

/**
 * The days on which something may change: every day on which a window or a `during` begins, and the day after it ends
 * (at the earliest and at the latest), in order. Between two of them the case is the same every day.
 */
export function datesOf(c: Case): DateText[] {
  const dates = new Set<DateText>()
  for (const { from, until } of intervalsOf(c)) {
    if (from !== undefined) dates.add(from)
    if (until !== undefined) dates.add(dayAfter(until.earliest)).add(dayAfter(until.latest))
  }
  return [...dates].sort()
}

function intervalsOf(c: Case): Interval[] {
  const preferences = c.parties.flatMap((party) => [
    party.preference,
    ...party.readings.map((rival) => rival.preference),
  ])
  const dated = [...c.constraints, ...preferences.flatMap(prioritiesIn), ...c.statusQuo]
  return [...c.windows.map(({ unavailable }) => unavailable), ...dated.flatMap(({ during }) => during ?? [])]
}
