import type { Case, DateText, Interval, Party, View } from '../case.ts'
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

/** Every interval of the case, that is, everything in it that holds only for a time. */
export function intervalsOf(c: Case): Interval[] {
  const preferences = c.parties.flatMap((party) => [
    party.preference,
    ...party.readings.map((rival) => rival.preference),
    ...viewsOf(party).flatMap(({ believes }) => believes.map(({ preference }) => preference)),
  ])
  const perceptions = c.parties.flatMap(({ perception }) => perception ?? [])
  const dated = [...c.constraints, ...preferences.flatMap(prioritiesIn), ...c.statusQuo, ...perceptions]
  return [...c.windows.map(({ unavailable }) => unavailable), ...dated.flatMap(({ during }) => during ?? [])]
}

/** How a party sees the conflict, and how it takes others to see it. */
function viewsOf({ perception }: Party): View[] {
  return perception === undefined ? [] : [perception, ...perception.thinks]
}
