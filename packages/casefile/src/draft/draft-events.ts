import { type Block, type DateMention, type Statement, sentencesOf } from '@anchorage/reader'
import { isDate as isDay } from '../parse/dates.ts'
import { deadlineDay } from './deadline-day.ts'
import type { Passage } from './entry.ts'
import { passageAbout } from './passage-about.ts'
import type { ReadSource } from './read-source.ts'

/** A sentence with a date. */
export interface DraftEvent extends Passage {
  readonly date: string
  /** What the sentence says around the date, in clean words. */
  readonly what: string
}

/** More than this is no timeline but a chronicle. */
const mostEvents = 20

/**
 * The sentences of a source that hold a date, one event for each date; the day, month or year as far as it is known. Days that
 * somebody only refers to in what he says are left out, and those of a deadline or a condition, which may never come to anything.
 */
export function draftEventsOf({ reading, suggestions }: ReadSource): readonly DraftEvent[] {
  const { statements } = reading
  const conditions = suggestions.flatMap(({ condition }) => condition ?? [])
  const blocks = new Map(reading.blocks.map((block) => [block.id, block]))
  const byBlock = new Map<string, DateMention[]>()
  for (const date of reading.dates) byBlock.set(date.block, [...(byBlock.get(date.block) ?? []), date])
  const events: DraftEvent[] = []
  for (const [id, dates] of byBlock) {
    const block = blocks.get(id)
    if (block?.kind !== 'lead' && block?.kind !== 'paragraph') continue
    for (const sentence of sentencesOf(block.text)) {
      if (events.length >= mostEvents) return events
      const inside = dates.filter(({ start }) => start >= sentence.start && start < sentence.end)
      const words = block.text.slice(sentence.start, sentence.end)
      const [start, end] = block.map.spanToRaw(sentence.start, sentence.end)
      const seen = new Set<string>()
      for (const mention of inside) {
        const { value: date } = mention
        if (seen.size >= mostOfSentence || !isDate(date) || seen.has(date)) continue
        if (isReferredTo(mention, block, statements) || deadlineDay(mention, block) !== undefined) continue
        const at = block.map.toRaw(mention.start)
        if (conditions.some((each) => each.start <= at && at < each.end)) continue
        seen.add(date)
        const what = passageAbout(words, mention.start - sentence.start).replaceAll(/[\s\p{C}]+/gu, ' ')
        events.push({ id: `d${events.length + 1}`, block: id, span: { start, end }, date, what })
      }
    }
  }
  return events.slice(0, mostEvents)
}

/** Whether somebody only speaks of a day, “after the meeting”, as a point of reference. */
function isReferredTo({ basis, start }: DateMention, { map }: Block, statements: readonly Statement[]): boolean {
  if (basis !== 'event') return false
  const at = map.toRaw(start)
  return statements.some(({ parts }) => parts.some((part) => part.start <= at && at < part.end))
}

const mostOfSentence = 4

/** Whether a date is one that a case file takes: a real day, a month or a year. */
export function isDate(value: string | undefined): value is string {
  return value !== undefined && isDay(`${value}${'-01-01'.slice(Math.max(0, value.length - 4))}`)
}
