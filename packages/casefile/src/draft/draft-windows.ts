import type { Block, DateMention, TextSpan } from '@anchorage/reader'
import type { Value } from '../edit/edits.ts'
import type { draftEn } from '../messages/draft.en.ts'
import { isDate } from './draft-events.ts'
import type { DraftEvidence } from './draft-evidence.ts'
import type { DraftOption, DraftOptions, OptionRole } from './draft-options.ts'
import { sayable } from './draft-people.ts'
import type { ReadSource } from './read-source.ts'

/** What windows of a draft are made from. */
export interface WindowParts {
  readonly sources: readonly ReadSource[]
  readonly chosen: DraftOptions
  readonly evidence: DraftEvidence
  readonly words: typeof draftEn
}

/**
 * `windows:` of a draft, from the deadlines of the sentences that options were found in: “by 30 August”, 在8月30日之前, 限期.
 *
 * What is promised or asked by a day is off the table after it; what is threatened if something is not done by a day is
 * off the table up to that day. Only days that are known count, and one deadline of each kind for an option.
 */
export function draftWindowsOf(parts: WindowParts): readonly Value[] {
  const { chosen } = parts
  const windows: Value[] = []
  for (const option of chosen.options) {
    const seen = new Set<string>()
    for (const role of option.roles) {
      const found = deadlineOf(parts.sources[role.source]!, role)
      if (found === undefined) continue
      const isThreat = role.act === 'threatened'
      // A day inside what is refused, or before anything else than a condition, is none that a threat hangs on.
      if (role.act === 'refused' || (isThreat && !found.isInCondition)) continue
      const side = isThreat ? 'until' : 'from'
      if (seen.has(side)) continue
      seen.add(side)
      windows.push(windowOf(parts, option, role, { ...found, isThreat }))
    }
  }
  return windows
}

interface Deadline {
  readonly date: string
  readonly words: string
  readonly isInCondition: boolean
}

function windowOf(
  { evidence, words }: WindowParts,
  { party, key }: DraftOption,
  { source, suggestion }: OptionRole,
  { date, words: told, isThreat }: Deadline & { readonly isThreat: boolean },
): Value {
  return {
    formula: `${party.id}.${key}`,
    unavailable: isThreat ? { until: date } : { from: dayAfter(date) },
    ...evidence.because(source, suggestion),
    confidence: 'assumed',
    note: (isThreat ? words.deadline.threat : words.deadline.act)(sayable(told)),
  }
}

/** The first deadline in the sentence that a role was found in. */
function deadlineOf({ reading }: ReadSource, { suggestion }: OptionRole): Deadline | undefined {
  const block = reading.blocks.find(({ id }) => id === suggestion.block)
  if (!block) return undefined
  for (const mention of reading.dates) {
    if (mention.block !== block.id) continue
    const [start, end] = block.map.spanToRaw(mention.start, mention.end)
    if (!isInside({ start, end }, suggestion.sentence)) continue
    const date = lastDayOf(mention, block)
    if (date === undefined) continue
    const { condition } = suggestion
    const isInCondition = condition !== undefined && isInside({ start, end }, condition)
    return { date, words: block.text.slice(mention.start, mention.end), isInCondition }
  }
  return undefined
}

const isInside = (inner: TextSpan, outer: TextSpan): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The last day that a date leaves, where the words around it make it a deadline. */
function lastDayOf({ start, end, value, until }: DateMention, { text }: Block): string | undefined {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 10)
  const isBound = opens.test(before) || closes.test(after)
  const stretch = text.slice(Math.max(0, start - 8), end)
  const isWithin = until !== undefined && (/\bwithin\b/i.test(stretch) || /内$/.test(stretch))
  const day = isWithin ? until : isBound && until === undefined ? value : undefined
  return day !== undefined && day.length === 10 && isDate(day) ? day : undefined
}

/** What stands right before a deadline. */
const opens =
  /(?:\b(?:by|before|no later than|not later than|deadline (?:of|is|was|on)|deadline (?:is|was) (?:set for|on))(?: (?:midnight|noon|the end of))?(?: on)? |限期至?|期限(?:为|是|定在|设在)?|最后期限(?:为|是|定在)?|至迟|最迟|最晚)$/i

/** What stands right behind one. */
const closes = /^(?:午夜|零时|中午|晚上?|晚间|傍晚|\d{1,2}[时点])?(?:之前|以前|前(?!线|往|来|后|夕))/

function dayAfter(day: string): string {
  const time = new Date(`${day}T00:00:00Z`)
  time.setUTCDate(time.getUTCDate() + 1)
  const next = time.toISOString().slice(0, 10)
  return isDate(next) ? next : day
}
