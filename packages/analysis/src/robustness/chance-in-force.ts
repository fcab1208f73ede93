import type { DateText, Interval } from '@anchorage/casefile'
import { shiftDays } from './usual-chances.ts'

/**
 * How likely it is that something dated is in force on a day: an uncertain end falls on each of its days with the same
 * probability, and with the probability `moved` both ends are out by the same number of days, each from 1 to `shiftDays`
 * sooner or later with the same probability. That reading is ours; a case states days, not how they are distributed.
 */
export function chanceInForce(interval: Interval, day: DateText, moved: number): number {
  const shifts = Array.from({ length: shiftDays }, (_, index) => index + 1).flatMap((days) => [-days, days])
  const written = chanceWith(interval, day, 0)
  if (moved === 0) return written
  const elsewhere = shifts.reduce((sum, days) => sum + chanceWith(interval, day, days), 0) / shifts.length
  return (1 - moved) * written + moved * elsewhere
}

function chanceWith({ from, until }: Interval, day: DateText, shift: number): number {
  const at = dayNumber(day) - shift
  if (from !== undefined && at < dayNumber(from)) return 0
  if (until === undefined) return 1
  const [earliest, latest] = [dayNumber(until.earliest), dayNumber(until.latest)]
  if (at > latest) return 0
  return at <= earliest ? 1 : (latest - at + 1) / (latest - earliest + 1)
}

function dayNumber(day: DateText): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}
