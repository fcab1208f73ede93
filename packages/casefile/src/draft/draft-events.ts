import { type Block, type DateMention, type Statement, sentencesOf } from '@anchorage/reader'
import type { Passage } from './entry.ts'
import type { ReadSource } from './read-source.ts'

/** A sentence with a date. */
export interface DraftEvent extends Passage {
  readonly date: string
  /** The sentence in clean words. */
  readonly what: string
}

/** More than this is no timeline but a chronicle. */
const mostEvents = 20

/**
 * The sentences of a source that hold a date, one event for each date; the day, month or year as far as it is known. Days that
 * somebody only refers to in what he says are left out.
 */
export function draftEventsOf({ reading }: ReadSource): readonly DraftEvent[] {
  const { statements } = reading
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
      const words = block.text.slice(sentence.start, sentence.end).replaceAll(/[\s\p{C}]+/gu, ' ')
      const what = words.length > longest ? `${words.slice(0, longest)}…` : words
      const [start, end] = block.map.spanToRaw(sentence.start, sentence.end)
      const values = inside.filter((date) => !isReferredTo(date, block, statements)).map(({ value }) => value)
      for (const date of [...new Set(values.filter(isDate))].slice(0, mostOfSentence)) {
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
const longest = 160

/** Whether a date is one that a case file takes: a real day, a month or a year. */
export function isDate(value: string | undefined): value is string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value ?? '') ?? []
  if (year === undefined) return false
  if (month === undefined) return true
  if (day === undefined) return Number(month) >= 1 && Number(month) <= 12
  const time = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value!)
}
