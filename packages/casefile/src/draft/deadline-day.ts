import type { Block, DateMention } from '@anchorage/reader'
import { dayAfter, isDate } from '../parse/dates.ts'

/** The last day that a date leaves, where the words around it make it a deadline. */
export function deadlineDay({ start, end, value, until }: DateMention, { text }: Block): string | undefined {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 10)
  const isBound = opens.test(before) || closes.test(after)
  const stretch = text.slice(Math.max(0, start - 8), end)
  const isWithin = until !== undefined && (/\bwithin\b/i.test(stretch) || /内$/.test(stretch))
  const day = isWithin ? until : isBound && until === undefined ? value : undefined
  return day !== undefined && isDate(day) && isDate(dayAfter(day)) ? day : undefined
}

/** What stands right before a deadline. */
const opens =
  /(?:\b(?:by|before|no later than|not later than|deadline (?:of|is|was|on)|deadline (?:is|was) (?:set for|on))(?: (?:midnight|noon|the end of))?(?: on)? |限期至?|期限(?:为|是|定在|设在)?|最后期限(?:为|是|定在)?|至迟|最迟|最晚)$/i

/** What stands right behind one. */
const closes = /^(?:午夜|零时|中午|晚上?|晚间|傍晚|\d{1,2}[时点])?(?:之前|以前|前(?!线|往|来|后|夕))/
