import { unitSet } from '../../text/unit-set.ts'
import type { KnownActor } from '../found-name.ts'
import type { PersonFrame } from './person-frames.ts'

/** A frame with the block it stands in and both forms of that block's text. */
export interface PlacedFrame {
  readonly frame: PersonFrame
  /** As written, and simplified. */
  readonly original: string
  readonly text: string
}

/** A person with the simplified forms by which the page names him. */
export interface Person {
  readonly actor: KnownActor
  readonly forms: readonly string[]
}

const dots = /[·‧•・]/
const isDot = unitSet('·‧•・')

function isDotted(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (isDot(name, at)) return true
  return false
}

/**
 * Frames as people: a name with a dot takes the name that is its last part, or any other part that stands alone, for its
 * alias; a name that goes on with what another one consists of is cut there, if the shorter one stands oftener.
 */
export function peopleOf(frames: readonly PlacedFrame[]): readonly Person[] {
  const bare = frames.map(({ frame, text }) => text.slice(frame.start, frame.end))
  const counts = new Map<string, number>()
  for (const name of bare) counts.set(name, (counts.get(name) ?? 0) + 1)
  const full = [...new Set(bare.filter(isDotted))].sort((a, b) => b.length - a.length)
  const byLast = new Map<string, string[]>()
  const byPart = new Map<string, string>()
  for (const name of full) {
    const last = lastPart(name)
    byLast.set(last, [...(byLast.get(last) ?? []), name])
    for (const part of name.split(dots)) if (!byPart.has(part)) byPart.set(part, name)
  }
  const fullOf = (name: string): string | undefined =>
    isDotted(name)
      ? byLast.get(lastPart(name))?.find((each) => each !== name && each.includes(name))
      : (byLast.get(name)?.[0] ?? byPart.get(name))
  const shortened = new Map<string, string>()
  const plain = [...counts.keys()].filter((name) => !isDotted(name) && fullOf(name) === undefined)
  for (const name of plain) {
    for (let length = name.length - 1; length >= 2 && !shortened.has(name); length -= 1) {
      const shorter = name.slice(0, length)
      const isName = counts.has(shorter) || byLast.has(shorter)
      if (isName && (counts.get(shorter) ?? 1) >= counts.get(name)! && name.length - length <= 2)
        shortened.set(name, shorter)
    }
  }
  const people = new Map<string, { frames: { placed: PlacedFrame; name: string }[]; forms: Set<string> }>()
  frames.forEach((placed, index) => {
    const short = shortened.get(bare[index]!) ?? bare[index]!
    const whole = fullOf(short)
    const key = whole ?? short
    const person = people.get(key) ?? { frames: [], forms: new Set<string>() }
    people.set(key, person)
    person.frames.push({ placed, name: short })
    for (const form of [key, short, ...(isDotted(key) ? [lastPart(key)] : [])])
      if (form.length > 1) person.forms.add(form)
  })
  return [...people].map(([key, { frames: own, forms }]) => ({ forms: [...forms], actor: personActor(key, own) }))
}

function personActor(key: string, own: readonly { readonly placed: PlacedFrame; readonly name: string }[]): KnownActor {
  const fullest = own.find(({ name }) => name === key) ?? own[0]!
  const { original, frame } = fullest.placed
  const name = original.slice(frame.start, frame.start + fullest.name.length)
  const described = own.map(({ placed }) => placed).filter(({ frame }) => frame.description)
  const first = <T>(read: (placed: PlacedFrame) => T | undefined): T | undefined => {
    for (const placed of described) {
      const value = read(placed)
      if (value !== undefined) return value
    }
    return undefined
  }
  const body = first(({ original, frame }) => {
    const span = frame.description!.body
    return span && original.slice(span.start, span.end)
  })
  return {
    key: `person ${key}`,
    kind: 'person',
    name,
    role: first(({ original, frame }) => roleAsWritten(original, frame)),
    affiliation: body ?? first(({ frame }) => frame.description!.state?.name),
    stands:
      first(({ frame }) => (frame.description!.state ? frame.description!.stands : undefined)) ??
      first(({ frame }) => frame.description!.stands),
    confidence: Math.max(...own.map(({ placed }) => placed.frame.confidence)),
  }
}

/** The title as the page writes it: behind the name, or before it and perhaps before a 的. */
function roleAsWritten(original: string, { start, end: nameEnd, description }: PersonFrame): string | undefined {
  if (!description) return undefined
  if (description.start === start) return original.slice(nameEnd, nameEnd + description.role.length)
  const end = start - (original[start - 1] === '的' ? 1 : 0)
  return original.slice(end - description.role.length, end)
}

function lastPart(name: string): string {
  let at = name.length
  while (at > 0 && !isDot(name, at - 1)) at -= 1
  return name.slice(at)
}
