import type { Case, DateText } from '../case.ts'
import { dayAfter, dayBefore } from '../parse/dates.ts'
import type { Choice } from '../situation.ts'
import { type DatedElement, datedElements, holdsOn } from './dated-elements.ts'

/** Days, both ends included, on which the same is in force; a missing end is open. */
export interface Phase {
  readonly from?: DateText
  readonly until?: DateText
  /** A day in it; absent where the case is not dated. */
  readonly day?: DateText
  /** What begins and ends with its first day; empty in the first phase. */
  readonly turns: readonly Turning[]
}

/** Something that begins or ends. With an uncertain end: which of its two ends it is. */
export interface Turning {
  readonly element: DatedElement
  readonly kind: 'begins' | 'ends'
  readonly end?: 'earliest' | 'latest'
}

/**
 * The phases of a case, in order: a new one begins on every day on which something begins, and on the day after something
 * ends, at the earliest and at the latest. With `from` or `to`, only those that have a day between the two, cut there.
 */
export function phasesOf(
  c: Case,
  options: { readonly choice?: Choice; readonly from?: DateText; readonly to?: DateText } = {},
): Phase[] {
  const { choice = {}, from, to } = options
  const elements = datedElements(c, choice)
  const dates = new Set<DateText>()
  for (const { interval } of elements) {
    if (interval.from !== undefined) dates.add(interval.from)
    if (interval.until !== undefined) dates.add(dayAfter(interval.until.earliest)).add(dayAfter(interval.until.latest))
  }
  const within = [...dates].filter((date) => (from === undefined || date > from) && (to === undefined || date <= to))
  const starts = [from, ...within.sort()]
  return starts.map((start, index): Phase => {
    const next = starts[index + 1]
    const until = next === undefined ? to : dayBefore(next)
    const day = start ?? until ?? choice.asOf ?? c.asOf
    return {
      ...(start !== undefined && { from: start }),
      ...(until !== undefined && { until }),
      ...(day !== undefined && { day }),
      turns: index === 0 || start === undefined ? [] : elements.flatMap((element) => turningsOn(element, start)),
    }
  })
}

function turningsOn(element: DatedElement, date: DateText): Turning[] {
  const { from, until } = element.interval
  const last = dayBefore(date)
  if (from === date) return [{ element, kind: 'begins' }]
  if (until === undefined || (until.earliest !== last && until.latest !== last)) return []
  if (until.earliest === until.latest) return [{ element, kind: 'ends' }]
  return [{ element, kind: 'ends', end: until.earliest === last ? 'earliest' : 'latest' }]
}

/** Whether something is in force on the day or not by which end of it one takes. */
export function isUncertainDay(c: Case, choice: Choice): boolean {
  const date = choice.asOf ?? c.asOf
  if (date === undefined) return false
  return datedElements(c, choice).some(
    (element) => holdsOn(element, date, 'earliest') !== holdsOn(element, date, 'latest'),
  )
}
