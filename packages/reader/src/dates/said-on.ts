import type { TextSpan } from '../names/name-mention.ts'
import type { FoundStatement } from '../statements/statement.ts'
import { partitionPoint } from '../text/partition-point.ts'
import type { DateMention } from './date-mention.ts'

const stop = /[。！？；!?;\n]|\.\s/

/** How far from its cue the date of a statement may stand, in characters. */
const reach = 300

/**
 * When a statement was made: the day in its sentence that stands outside what was said, the nearest before the cue, else
 * the nearest behind it; not one in what `others` beside it say. `dates` are those of its block, in order. Undefined where the sentence gives none with a value.
 */
export function saidOn(
  text: string,
  { parts, cue, speaker }: FoundStatement,
  dates: readonly DateMention[],
  others: readonly FoundStatement[] = [],
): string | undefined {
  const at = cue ?? speaker
  if (!at) return undefined
  const near: DateMention[] = []
  const first = partitionPoint(dates, ({ end }) => end < at.start - reach)
  for (let index = first; index < dates.length && dates[index]!.start <= at.end + reach; index += 1) {
    const date = dates[index]!
    const isDay = date.value?.length === 10 && date.until === undefined
    const isSaid = parts.some(({ start, end }) => date.start < end && date.end > start)
    const between = date.end <= at.start ? { start: date.end, end: at.start } : { start: at.end, end: date.start }
    if (others.some((other) => tells(other, date, at))) continue
    if (isDay && !isSaid && !stop.test(outside(text, between, parts))) near.push(date)
  }
  const before = near.filter(({ end }) => end <= at.start).at(-1)
  return (before ?? near.find(({ start }) => start >= at.end))?.value
}

/** Whether a day stands in what another statement says, and the cue does not. */
function tells({ parts }: FoundStatement, day: TextSpan, cue: TextSpan): boolean {
  return parts.some(({ start, end }) => start <= day.start && day.end <= end && !(start <= cue.start && cue.end <= end))
}

/** The text of a span without what was said in it. */
function outside(text: string, { start, end }: TextSpan, parts: readonly TextSpan[]): string {
  let rest = ''
  let from = start
  for (const part of parts) {
    if (part.end <= from || part.start >= end) continue
    rest += text.slice(from, Math.max(from, part.start))
    from = Math.min(end, part.end)
  }
  return rest + text.slice(from, end)
}
