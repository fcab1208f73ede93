import type { FoundName, KnownActor } from '../found-name.ts'
import { groupModifiers, groupWords, singularGroupWords } from './group-words.ts'
import type { FramedBlock } from './person-frames.ts'

/** Whether a word names people without their names; in the singular, only who speaks. */
export function groupAt({ tokens, frames, spans }: FramedBlock, at: number): boolean {
  const { text: word, start, end } = tokens[at]!
  if (groupWords.has(tokens[at + 1]?.text ?? '') && groupModifiers.has(word.toLowerCase())) return false
  if (groupWords.has(word) || (/^[A-Z]/.test(word) && groupWords.has(word.toLowerCase()))) return true
  if (!singularGroupWords.has(word.toLowerCase())) return false
  const span = spans.find((each) => each.start <= start && end <= each.end)
  return span !== undefined && !frames.some((frame) => frame.start >= span.start && frame.start < start)
}

/** Whom “the mayor” means as a speaker: the only one of that office whom the page names. */
export function holderAt(
  { tokens, spans, text }: FramedBlock,
  at: number,
  people: readonly KnownActor[],
): { readonly actor: KnownActor; readonly end: number } | undefined {
  const { start } = tokens[at]!
  const span = spans.find((each) => each.start === start)
  const role = span && text.slice(tokens[at + 1]?.start ?? span.end, span.end)
  if (!span || !role || !/^[A-Za-z][A-Za-z -]{3,40}$/.test(role)) return undefined
  const words = role
    .toLowerCase()
    .split(' ')
    .filter((word) => !/^(?:presumptive|former|current|presidential)$/.test(word))
  const holders = people.filter((each) => {
    const own = each.role?.toLowerCase().split(' ') ?? []
    return own.at(-1) === words.at(-1) && words.every((word) => own.includes(word))
  })
  return holders.length === 1 ? { actor: holders[0]!, end: span.end } : undefined
}

/** The group or body that a name behind “of” or “at” describes: officials in Moscow, the ministry of Norway. */
export function headBefore(text: string, last: FoundName | undefined, start: number): string | undefined {
  if (last?.describes !== undefined || !last || start - last.end > 14) return undefined
  const gap = text.slice(last.end, start)
  const isOf =
    last.actor.kind === 'group'
      ? /^ (?:at|of|for|with|in|from|inside) (?:the )?$/.test(gap)
      : /^ of (?:the )?$/.test(gap)
  return isOf && (last.actor.kind === 'group' || last.actor.kind === 'organisation') ? last.actor.key : undefined
}
