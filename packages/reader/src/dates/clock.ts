import {
  addDays,
  addMonths,
  type CalendarDate,
  dayNumber,
  daysIn,
  type FullDate,
  isDate,
  isFull,
  weekday,
} from './calendar.ts'
import type { DateBasis } from './date-mention.ts'
import type { TimeMeaning } from './expression.ts'

/** What an expression comes to: one date, or from one to another. */
export interface ResolvedTime {
  readonly from: CalendarDate | undefined
  readonly to: CalendarDate | undefined
  readonly basis: DateBasis
  readonly confidence: number
}

/** What a sentence says of when: for dates that name no year, and days that could be before or after. */
export interface TimeContext {
  readonly isFuture: boolean
  /** A date that the sentence has named before. */
  readonly inSentence: ResolvedTime | undefined
}

/**
 * Resolves expressions of time in reading order.
 *
 * The reference is the dateline of the report, else its day of publication, else the first full date that the text names.
 * The year of a date without one is that of the reference or a year beside it, else that of the last full date; without
 * either it stays unknown.
 */
export class Clock {
  #reference: FullDate | undefined
  #basis: DateBasis = 'publication'
  /** The last date that the text named with a day, its year perhaps unknown. */
  #previous: CalendarDate | undefined
  /** The last of them that is no later than the reference: 当天 hardly means the day of a deadline. */
  #past: FullDate | undefined
  readonly #events = new Map<string, CalendarDate>()

  constructor(published: FullDate | undefined) {
    this.#reference = published
  }

  resolve(meaning: TimeMeaning, context: TimeContext): ResolvedTime {
    const resolved = this.#resolve(meaning, context)
    const { from } = resolved
    if (from?.day !== undefined && from.month !== undefined && meaning.is !== 'event' && meaning.is !== 'stretch') {
      this.#previous = from
      const isPast = isFull(from) && (!this.#reference || dayNumber(from) <= dayNumber(this.#reference))
      if (isPast) this.#past = from
    }
    if (meaning.is === 'date' && from && isFull(from) && (meaning.isDateline || !this.#reference)) {
      this.#reference = from
      this.#basis = 'text'
    }
    return resolved
  }

  /** Says that something happened on a date; the first time counts. */
  note(noun: string, date: CalendarDate): void {
    if (!this.#events.has(noun)) this.#events.set(noun, date)
  }

  #resolve(meaning: TimeMeaning, context: TimeContext): ResolvedTime {
    switch (meaning.is) {
      case 'date':
        return this.#date(meaning, context)
      case 'day': {
        const base = meaning.from === 'previous' ? this.#before(meaning.days, context) : this.#reference
        const basis = meaning.from === 'previous' ? 'previous-date' : this.#basis
        if (base && isFull(base))
          return point(addDays(base, meaning.days), basis, meaning.from === 'previous' ? 0.75 : 0.9)
        return { from: meaning.days === 0 ? base : undefined, to: undefined, basis, confidence: 0.4 }
      }
      case 'week':
        return this.#week(meaning, context)
      case 'month': {
        if (!this.#reference) return unknown(this.#basis)
        const { year, month } = addMonths({ ...this.#reference, day: 1 }, meaning.months)
        return point({ year, month, day: meaning.day }, this.#basis, 0.9)
      }
      case 'quarter': {
        if (!this.#reference) return unknown(this.#basis)
        const inQuarter = addMonths({ ...this.#reference, day: 1 }, 3 * meaning.quarters)
        const from = { ...inQuarter, month: inQuarter.month - ((inQuarter.month - 1) % 3) }
        const to = { year: from.year, month: from.month + 2, day: daysIn(from.year, from.month + 2) }
        return isDate(from) ? { from, to, basis: this.#basis, confidence: 0.85 } : unknown(this.#basis)
      }
      case 'part': {
        const year = meaning.year ?? (this.#reference && this.#reference.year + (meaning.years ?? 0))
        if (year === undefined) return unknown(this.#basis)
        const to = { year, month: meaning.to, day: daysIn(year, meaning.to) }
        return {
          from: { year, month: meaning.from, day: 1 },
          to,
          basis: meaning.year ? 'text' : this.#basis,
          confidence: 0.85,
        }
      }
      case 'years':
        return {
          from: { year: meaning.from, month: 1, day: 1 },
          to: { year: meaning.to, month: 12, day: 31 },
          basis: 'text',
          confidence: 0.9,
        }
      case 'stretch':
        return this.#stretch(meaning, context)
      case 'event': {
        const date = this.#events.get(meaning.noun)
        if (!date) return unknown('event')
        return meaning.isBefore
          ? { from: undefined, to: date, basis: 'event', confidence: 0.5 }
          : point(date, 'event', 0.5)
      }
    }
  }

  /** The day that 当天, 次日 or “the next day” counts from. */
  #before(days: number, { inSentence }: TimeContext): CalendarDate | undefined {
    if (days !== 0 || inSentence !== undefined) return this.#previous
    return this.#past ?? this.#previous
  }

  #date(meaning: Extract<TimeMeaning, { is: 'date' }>, { isFuture }: TimeContext): ResolvedTime {
    const { month, day, lastDay: last, years } = meaning
    const reference = this.#reference
    const withDays = (date: CalendarDate, basis: DateBasis, confidence: number): ResolvedTime =>
      isDate(date)
        ? { from: date, to: last === undefined ? undefined : { ...date, day: last }, basis, confidence }
        : unknown(basis)
    if (meaning.year !== undefined) return withDays({ year: meaning.year, month, day }, 'text', 0.95)
    if (years === 'same') {
      const year = this.#previous?.year
      return year === undefined && month === undefined
        ? unknown('previous-date')
        : withDays({ year, month, day }, 'previous-date', 0.7)
    }
    if (years !== undefined) {
      if (!reference)
        return month === undefined ? unknown(this.#basis) : withDays({ year: undefined, month, day }, this.#basis, 0.4)
      return withDays({ year: reference.year + years, month, day }, this.#basis, 0.9)
    }
    if (month === undefined) return this.#dayOfMonth(day!, withDays, isFuture)
    if (reference) return withDays({ year: likelyYear(reference, month, day, isFuture), month, day }, this.#basis, 0.85)
    const year = this.#previous?.year
    return year === undefined
      ? withDays({ year: undefined, month, day }, 'text', 0.4)
      : withDays({ year, month, day }, 'previous-date', 0.6)
  }

  /** 15日: of the month that the text named last, else the one that the reference makes likeliest. */
  #dayOfMonth(
    day: number,
    withDays: (date: CalendarDate, basis: DateBasis, confidence: number) => ResolvedTime,
    isFuture: boolean,
  ): ResolvedTime {
    const reference = this.#reference
    if (this.#previous?.month !== undefined && this.#isNear(this.#previous) && isDate({ ...this.#previous, day })) {
      const { year, month } = this.#previous
      return withDays({ year, month, day }, 'previous-date', year === undefined ? 0.4 : 0.75)
    }
    if (!reference) return withDays({ year: undefined, day }, this.#basis, 0.2)
    const step = isFuture ? 1 : -1
    const isBeyond = isFuture ? day < reference.day : day > reference.day + 1
    let first = { ...reference, day: 1 }
    if (isBeyond) first = addMonths(first, step)
    for (let tries = 0; tries < 3 && !isDate({ ...first, day }); tries += 1) first = addMonths(first, step)
    return withDays({ ...first, day }, this.#basis, 0.75)
  }

  /** Whether a date belongs to the news of the day and not to their history. */
  #isNear(date: CalendarDate): boolean {
    return !this.#reference || !isFull(date) || Math.abs(dayNumber(date) - dayNumber(this.#reference)) <= 62
  }

  #week(meaning: Extract<TimeMeaning, { is: 'week' }>, { isFuture }: TimeContext): ResolvedTime {
    const reference = this.#reference
    if (!reference) return unknown(this.#basis)
    const monday = addDays(reference, 1 - weekday(reference))
    const start = addDays(monday, 7 * (meaning.weeks ?? 0))
    if (meaning.isWeekend) {
      const isPast = meaning.weeks === undefined && !isFuture && weekday(reference) < 6
      const saturday = addDays(start, isPast ? -2 : 5)
      return { from: saturday, to: addDays(saturday, 1), basis: this.#basis, confidence: 0.7 }
    }
    if (meaning.weekday === undefined)
      return { from: start, to: addDays(start, 6), basis: this.#basis, confidence: 0.85 }
    const day = addDays(start, meaning.weekday - 1)
    if (meaning.weeks !== undefined) return point(day, this.#basis, 0.8)
    const gap = dayNumber(day) - dayNumber(reference)
    const isLater = meaning.toward === undefined ? isFuture : meaning.toward > 0
    return point(addDays(day, !isLater && gap > 0 ? -7 : isLater && gap < 0 ? 7 : 0), this.#basis, 0.75)
  }

  #stretch(meaning: Extract<TimeMeaning, { is: 'stretch' }>, { inSentence }: TimeContext): ResolvedTime {
    const { least, most, unit, sign, kind, from } = meaning
    const inContext = inSentence?.from && isFull(inSentence.from) ? inSentence.from : undefined
    const before = from === 'previous' && this.#previous && isFull(this.#previous) ? this.#previous : undefined
    const base = inContext ?? before ?? this.#reference
    const basis = inContext
      ? inSentence!.basis === 'event'
        ? 'event'
        : 'previous-date'
      : before
        ? 'previous-date'
        : this.#basis
    if (!base || unit === 'hour') return unknown(basis)
    const at = (count: number): CalendarDate =>
      moved(base, sign * count, unit, kind === 'point' && unit !== 'day' && unit !== 'week')
    const [near, far] = [at(least), at(most)]
    if (!isDate(near) || !isDate(far) || near.year === undefined || far.year === undefined) return unknown(basis)
    if (kind === 'point') {
      if (least === most) return point(near, basis, 0.7)
      return sign > 0
        ? { from: near, to: far, basis, confidence: 0.6 }
        : { from: far, to: near, basis, confidence: 0.6 }
    }
    return sign > 0 ? { from: base, to: far, basis, confidence: 0.6 } : { from: far, to: base, basis, confidence: 0.6 }
  }
}

const point = (from: CalendarDate, basis: DateBasis, confidence: number): ResolvedTime =>
  isDate(from) ? { from, to: undefined, basis, confidence } : unknown(basis)

const unknown = (basis: DateBasis): ResolvedTime => ({ from: undefined, to: undefined, basis, confidence: 0.3 })

/** A day so many units on; of “three years ago” no more than the year is meant. */
function moved(base: FullDate, count: number, unit: 'day' | 'week' | 'month' | 'year', isVague: boolean): CalendarDate {
  if (unit === 'day') return addDays(base, count)
  if (unit === 'week') return addDays(base, 7 * count)
  const months = unit === 'month' ? count : 12 * count
  if (Math.abs(months) > 12 * 3000) return { year: undefined }
  const { year, month, day } = addMonths(base, months)
  return isVague ? (unit === 'month' ? { year, month } : { year }) : { year, month, day }
}

/**
 * The year of a date that names none: that of the reference, as reports mean it; the one before if that date lies more
 * than three months ahead and the text does not speak of what is to come; the one after if it does speak of that and the
 * date is past, or if that brings it much nearer.
 */
function likelyYear(reference: FullDate, month: number, day: number | undefined, isFuture: boolean): number {
  const { year } = reference
  const ahead = (inYear: number): number => {
    const date = { year: inYear, month, day: Math.min(day ?? 15, daysIn(inYear, month)) }
    return dayNumber(date) - dayNumber(reference)
  }
  const gap = ahead(year)
  const guess = gap > 92 && !isFuture ? year - 1 : (gap < -31 && isFuture) || ahead(year + 1) <= 45 ? year + 1 : year
  const near = [guess, year, year - 1, year + 1, year - 2, year - 3, year - 4].find((each) =>
    isDate({ year: each, month, day }),
  )
  return near ?? guess
}
