import type { KnownActor } from '../found-name.ts'
import type { PersonFrame } from './person-frames.ts'
import { givenNames } from './stop-words.ts'

/** A person with the forms by which the page names him. */
export interface Person {
  readonly actor: KnownActor
  readonly forms: readonly string[]
}

/**
 * Frames as people. First and last name make a person; a last name alone is the person of that name whom the page names
 * oftenest, the first of them when that does not tell.
 */
export function peopleOf(frames: readonly (PersonFrame & { readonly text: string })[]): {
  readonly people: readonly Person[]
  personOf(frame: PersonFrame): KnownActor
} {
  const byKey = new Map<string, (PersonFrame & { readonly text: string })[]>()
  const longerOf = namesByEnding(frames)
  // “Peña Nieto” is Enrique Peña Nieto.
  const wholeOf = (name: readonly string[]): readonly string[] =>
    longerOf.get(name.join(' ').toLowerCase())?.split(' ') ?? name
  for (const frame of frames) if (frame.name.length > 1) push(byKey, keyOf(wholeOf(frame.name)), frame)
  const bySurname = new Map<string, string>()
  const isKin = (own: readonly PersonFrame[]): number =>
    own.some(({ role }) => role !== undefined && kin.test(role)) ? 1 : 0
  const ordered = [...byKey].sort(([, a], [, b]) => isKin(a) - isKin(b) || b.length - a.length)
  for (const [key, [frame]] of ordered) {
    const surname = surnameOf(frame!.name)
    if (!bySurname.has(surname)) bySurname.set(surname, key)
  }
  // “Ban” is Ban Ki-moon, whose surname stands first.
  for (const [key, [frame]] of ordered) if (!bySurname.has(frame!.name[0]!)) bySurname.set(`${frame!.name[0]} …`, key)
  // “President Obama” is not Michelle Obama, the first lady.
  for (const { name, role } of frames) {
    const key = name.length === 1 && role !== undefined ? bySurname.get(name[0]!) : undefined
    const others = key === undefined ? [] : (byKey.get(key) ?? []).filter((each) => each.role !== undefined)
    if (others.length > 0 && others.every((each) => !isAlike(each.role!, role!))) bySurname.set(name[0]!, name[0]!)
  }
  const keys = new Map<PersonFrame, string>()
  for (const frame of frames) {
    const [first] = frame.name
    const key =
      frame.name.length > 1
        ? keyOf(wholeOf(frame.name))
        : (bySurname.get(first!) ?? bySurname.get(`${first} …`) ?? first!)
    keys.set(frame, key)
    if (frame.name.length === 1) push(byKey, key, frame)
  }
  const people = new Map<string, Person>()
  const firstNames = new Map<string, number>()
  for (const [, [frame]] of byKey) firstNames.set(frame!.name[0]!, (firstNames.get(frame!.name[0]!) ?? 0) + 1)
  for (const [key, own] of byKey) {
    const longest = own.reduce((a, b) => (b.name.length > a.name.length ? b : a))
    const surname = surnameOf(longest.name)
    const alone = bySurname.get(surname) === key || longest.name.length === 1 ? [surname] : []
    if (
      bySurname.get(`${longest.name[0]} …`) === key &&
      own.some(({ name }) => name.length === 1 && name[0] === longest.name[0])
    )
      alone.push(longest.name[0]!)
    const [first] = longest.name
    const isOnly =
      longest.name.length > 1 && firstNames.get(first!) === 1 && givenNames.has(first!) && !bySurname.has(first!)
    const forms = new Set([
      ...own.map(({ text, start, end }) => text.slice(start, end)),
      ...alone,
      ...(isOnly ? [first!] : []),
    ])
    people.set(key, { actor: personActor(key, longest, own), forms: [...forms] })
  }
  return { people: [...people.values()], personOf: (frame) => people.get(keys.get(frame)!)!.actor }
}

/** The first name of two words or more that ends with some of them, by these in lower case. */
function namesByEnding(frames: readonly PersonFrame[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const written of new Set(frames.map(({ name }) => name.join(' ')))) {
    const lower = written.toLowerCase()
    for (let space = lower.indexOf(' '); space >= 0; space = lower.indexOf(' ', space + 1)) {
      const ending = lower.slice(space + 1)
      if (!names.has(ending)) names.set(ending, written)
    }
  }
  return names
}

const kin = /\b(?:daughter|son|wife|husband|brother|sister|mother|father|first lady)$/

function personActor(
  key: string,
  longest: PersonFrame & { readonly text: string },
  own: readonly (PersonFrame & { readonly text: string })[],
): KnownActor {
  const ordered = own
  const role = ordered.find((frame) => frame.role !== undefined)
  const body = ordered.find((frame) => frame.body !== undefined)
  const affiliation = body
    ? body.text.slice(body.body!.start, body.body!.end)
    : ordered.find(({ state }) => state)?.state?.name
  return {
    key: `person ${key}`,
    kind: 'person',
    name: longest.text.slice(longest.start, longest.end),
    role: role?.role,
    affiliation,
    stands: ordered.find(({ stands }) => stands)?.stands,
    confidence: Math.max(...own.map(({ confidence }) => confidence)),
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const isSuffix = (word: string): boolean => /^(?:Jr|Sr|I{1,3}|IV)\.?$/.test(word)

/** The last word of a name, with the particles before it. */
function surnameOf(name: readonly string[]): string {
  let at = name.length - 1
  if (at > 0 && isSuffix(name[at]!)) at -= 1
  return name[at]!
}

const keyOf = (name: readonly string[]): string => `${name[0]} ${surnameOf(name)}`

const isAlike = (one: string, other: string): boolean => one.includes(other) || other.includes(one)
