import type { FoundName, KnownActor } from '../found-name.ts'
import { groupModifiers, groupWords, singularGroupWords } from './group-words.ts'
import type { FramedBlock } from './person-frames.ts'

/** Whether a word names people without their names; in the singular, only who speaks. */
export function groupAt({ tokens, frames, spans }: FramedBlock, at: number): boolean {
  const { text: word, lower, start, end } = tokens[at]!
  if (groupModifiers.has(lower) && groupWords.has(tokens[at + 1]?.text ?? '')) return false
  if (groupWords.has(word) || (groupWords.has(lower) && /^[A-Z]/.test(word))) return true
  if (!singularGroupWords.has(lower)) return false
  const span = spans.find((each) => each.start <= start && end <= each.end)
  return span !== undefined && !frames.some((frame) => frame.start >= span.start && frame.start < start)
}

/** Whether “the ministry” stands for a ministry by itself: nothing goes on with its name or its kind. */
export function pointsBack({ tokens, text }: FramedBlock, at: number): boolean {
  const word = tokens[at + 1]
  if (!/^the$/i.test(tokens[at]!.text) || !word?.isNext) return false
  const next = tokens[at + 2]
  if (!next?.isNext || word.isPossessive) return true
  return !next.isCapital && !/^(?:of|for)$/.test(next.text) && !/^-/.test(text.slice(word.end, word.end + 1))
}

/** Whom “the mayor” means as a speaker: the only one of that office whom the page names. */
export function holderAt(
  { tokens, spans, text }: FramedBlock,
  at: number,
  people: readonly KnownActor[],
): { readonly actor: KnownActor; readonly end: number } | undefined {
  const { start } = tokens[at]!
  const span = spans.find((each) => each.start === start)
  // “The minister, who spoke through an aide,”
  const role = span && text.slice(tokens[at + 1]?.start ?? span.end, span.end).replace(/, who .*$/s, '')
  if (!span || !role || !/^(?:[A-Za-z][A-Za-z -]{3,40}|[A-Z]{2,4})$/.test(role)) return undefined
  const words = role
    .toLowerCase()
    .split(' ')
    .filter((word) => !/^(?:presumptive|former|current|presidential)$/.test(word))
  const holders = people.filter((each) => {
    const own = each.role?.toLowerCase().split(' ') ?? []
    return own.at(-1) === words.at(-1) && words.every((word) => own.includes(word))
  })
  return holders.length === 1 ? { actor: holders[0]!, end: tokens[at + 1]!.start + role.length } : undefined
}

/** What stands between “office” and its owner’s name: “of President”. */
const titled = /^ of (?:the )?(?:\p{Lu}[\p{L}-]+ ){0,3}$/u

/** The group or body that a name behind “of” or “at” describes: officials in Moscow, the ministry of Norway. */
export function headBefore(text: string, last: FoundName | undefined, start: number): string | undefined {
  if (last?.describes !== undefined || !last || start - last.end > 40) return undefined
  const gap = text.slice(last.end, start)
  const isOf =
    last.actor.kind === 'group'
      ? /^ (?:at|of|for|with|in|from|inside) (?:the )?$/.test(gap)
      : /^ of (?:the )?$/.test(gap) || (last.actor.key.startsWith('office ') && titled.test(gap))
  return isOf && (last.actor.kind === 'group' || last.actor.kind === 'organisation') ? last.actor.key : undefined
}
