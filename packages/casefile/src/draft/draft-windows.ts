import type { TextSpan } from '@anchorage/reader'
import type { Value } from '../edit/edits.ts'
import type { draftEn } from '../messages/draft.en.ts'
import { dayAfter } from '../parse/dates.ts'
import { deadlineDay } from './deadline-day.ts'
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
function deadlineOf({ reading, date: day }: ReadSource, { suggestion }: OptionRole): Deadline | undefined {
  const block = reading.blocks.find(({ id }) => id === suggestion.block)
  if (!block) return undefined
  for (const mention of reading.dates) {
    if (mention.block !== block.id) continue
    const [start, end] = block.map.spanToRaw(mention.start, mention.end)
    if (!isInside({ start, end }, suggestion.sentence)) continue
    const date = deadlineDay(mention, block)
    // “Within two years” is a plan, and takes nothing off the table now.
    if (date === undefined || isFarOff(date, day)) continue
    const { condition } = suggestion
    const isInCondition = condition !== undefined && isInside({ start, end }, condition)
    return { date, words: block.text.slice(mention.start, mention.end), isInCondition }
  }
  return undefined
}

/** Whether a day is more than a year after another one. */
const isFarOff = (date: string, from: string | undefined): boolean =>
  from !== undefined && date > `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`

const isInside = (inner: TextSpan, outer: TextSpan): boolean => outer.start <= inner.start && inner.end <= outer.end
