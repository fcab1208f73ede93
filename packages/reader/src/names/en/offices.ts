import { partitionPoint } from '../../text/partition-point.ts'
import type { FoundName, KnownActor } from '../found-name.ts'
import { officeOf } from '../office-of.ts'
import { titleAt } from './name-run.ts'
import type { FramedBlock } from './person-frames.ts'
import type { Token } from './tokens.ts'

/** The office of a person whom the page names. */
export const personalOffice = (person: KnownActor): KnownActor => officeOf(person, `Office of ${person.name}`)

const ofOwner = /^(?:’s|'s|’|') (?:(?:private|press) )?office\b/

/** Where “office” ends behind the name of its owner: “President Renn’s office”. */
export const officeEnd = (text: string, nameEnd: number): number | undefined => {
  const tail = ofOwner.exec(text.slice(nameEnd, nameEnd + 20))?.[0]
  return tail === undefined ? undefined : nameEnd + tail.length
}

/** Where a title without a name stands whose holder’s office is meant: “the prime minister’s office”. */
export function titledOffice(
  block: FramedBlock,
  at: number,
): { readonly role: string; readonly end: number; readonly next: number } | undefined {
  const { tokens } = block
  const last = tokens[at]!.isPossessive
    ? at
    : tokens[at + 1]?.isPossessive && tokens[at + 1]!.isNext
      ? at + 1
      : undefined
  const office = last === undefined ? undefined : tokens[last + 1]
  if (office?.lower !== 'office' || !office.isNext) return undefined
  const title = titleAt(block, at)
  if (title?.tokens[1] !== last! + 1 || !/^(?:head|office)$/.test(title.title.class)) return undefined
  return { role: title.title.form, end: office.end, next: last! + 2 }
}

/**
 * Whose office a title means: of a state named before it, its holder; else the one holder whom the page names, or of
 * several the last; less surely, that of the one state that the page names.
 */
export function titledOfficeOf(
  role: string,
  found: readonly FoundName[],
  people: readonly KnownActor[],
  { owner, only }: { readonly owner: KnownActor | undefined; readonly only: () => KnownActor | undefined },
): KnownActor | undefined {
  const isHolder = (each: KnownActor): boolean =>
    each.kind === 'person' &&
    (each.role?.toLowerCase().endsWith(role) ?? false) &&
    !/^(?:former|vice|deputy)/.test(each.role!) &&
    (owner === undefined || each.stands === owner.stands)
  const holders = people.filter(isHolder)
  const holder = holders.length === 1 ? holders[0] : found.findLast(({ actor }) => isHolder(actor))?.actor
  if (holder) return personalOffice(holder)
  const state = owner ?? (holders.length === 0 ? only() : undefined)
  if (!state) return undefined
  const { name, stands } = state
  const confidence = owner ? 0.7 : 0.5
  return {
    key: `office ${role} ${stands}`,
    kind: 'organisation',
    name: `Office of the ${role}`,
    affiliation: name,
    stands,
    confidence,
  }
}

/** Whose office stands before its owner: “the office of President Renn”; the owner’s frame begins within reach. */
export function officeBefore(
  { tokens, text, frames }: FramedBlock,
  at: number,
): FramedBlock['frames'][number] | undefined {
  const { lower, end } = tokens[at]!
  if (lower !== 'office' || tokens[at + 1]?.text !== 'of') return undefined
  const frame = frames[partitionPoint(frames, ({ start }) => start <= end)]
  return frame && /^ of (?:the )?(?:\p{Lu}[\p{L}-]+ ){0,3}$/u.test(text.slice(end, Math.min(frame.start, end + 60)))
    ? frame
    : undefined
}

/** Where “office” ends behind “his” or “her” that begins a speaker’s words. */
export function pronounOffice({ tokens, spans }: FramedBlock, at: number): Token | undefined {
  const { lower, start } = tokens[at]!
  const next = tokens[at + 1]
  if ((lower !== 'his' && lower !== 'her') || next?.lower !== 'office') return undefined
  return spans.some((span) => span.start === start && span.end === next.end) ? next : undefined
}
