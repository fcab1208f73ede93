/** A date as far as it is known: of one with a year, never a day without a month. */
export interface CalendarDate {
  readonly year: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** A day of the Gregorian calendar, everything known. */
export interface FullDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const msPerDay = 86_400_000

/** Days since 1 January 1970. */
export const dayNumber = ({ year, month, day }: FullDate): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / msPerDay
}

export function dateOf(number: number): FullDate {
  const date = new Date(number * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The same day so many days later. */
export const addDays = (date: FullDate, days: number): FullDate => dateOf(dayNumber(date) + days)

/** The same day of another month, or the last one if it has fewer. */
export function addMonths({ year, month, day }: FullDate, months: number): FullDate {
  const index = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return { year: inYear, month: inMonth, day: Math.min(day, daysIn(inYear, inMonth)) }
}

/** 1 for Monday to 7 for Sunday. */
export const weekday = (date: FullDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

export const daysIn = (year: number, month: number): number =>
  dayNumber(addMonth(year, month)) - dayNumber({ year, month, day: 1 })

const addMonth = (year: number, month: number): FullDate =>
  month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }

/** Whether the calendar has such a date; 29 February without a year is one. */
export function isDate({ year, month, day }: CalendarDate): boolean {
  if (year !== undefined && (year < 1 || year > 9999)) return false
  if (month === undefined) return day === undefined || (year === undefined && day >= 1 && day <= 31)
  return month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysIn(year ?? 2000, month)))
}

export const isFull = (date: CalendarDate): date is FullDate =>
  date.year !== undefined && date.month !== undefined && date.day !== undefined

const pad = (value: number | undefined, length: number): string =>
  value === undefined ? 'X'.repeat(length) : String(value).padStart(length, '0')

/** ISO 8601, with X for an unknown year: `2025-08-13`, `2019-06`, `XXXX-08-13`. */
export function isoOf({ year, month, day }: CalendarDate): string {
  const parts = [
    pad(year, 4),
    ...(month === undefined && day === undefined ? [] : [pad(month, 2)]),
    ...(day === undefined ? [] : [pad(day, 2)]),
  ]
  return parts.join('-')
}

/** A day written as ISO 8601; undefined where it is none. */
export function parseIso(text: string): FullDate | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text)
  if (!match) return undefined
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDate(date) ? date : undefined
}
