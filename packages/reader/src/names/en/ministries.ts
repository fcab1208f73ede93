import type { FoundName, KnownActor } from '../found-name.ts'
import type { LastNamed } from '../last-named.ts'
import { bodyActor } from './bodies.ts'
import type { Hit } from './hits.ts'
import type { FramedBlock, PersonFrame } from './person-frames.ts'
import { portfolios } from './portfolios.ts'
import type { Token } from './tokens.ts'

const portfolio = new RegExp(`^(?:${portfolios})$`)

/** Where a ministry ends that is written small: the German economy ministry, “the foreign ministry”. */
export function ministryAt({ tokens }: FramedBlock, at: number): Token | undefined {
  if (!portfolio.test(tokens[at]!.text)) return undefined
  const next = tokens[at + 1]
  return next?.isNext && next.text === 'ministry' ? next : undefined
}

/** The name of the ministry of a portfolio. */
const nameFor = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)} Ministry`

/** The state or capital that is named right behind a ministry: the foreign ministry in Oslo. */
export function placeBehind({ tokens, hits, text }: FramedBlock, end: number, at: number): Hit | undefined {
  const hit = hits.get(tokens[at]?.text === 'the' ? at + 1 : at)
  return hit && hit.use !== 'adjective' && /^ (?:in|of) (?:the )?$/.test(text.slice(end, hit.start)) ? hit : undefined
}

/**
 * The ministry that words without a state mean: the last one of that name, a minister's own included; where the page names
 * one state only, less surely, that state's.
 */
export function ministryMeant(
  word: string,
  named: LastNamed,
  bodies: Map<string, KnownActor>,
  { owner, only }: { readonly owner: KnownActor | undefined; readonly only: () => KnownActor | undefined },
): KnownActor | undefined {
  const name = nameFor(word)
  if (owner) return bodyActor(bodies, name, 'government', owner)
  const last = named.latest((each) => each.kind === 'organisation' && each.name === name)
  const state = last ? undefined : only()
  return last ?? (state && { ...bodyActor(bodies, name, 'government', state), confidence: 0.5 })
}

/** The ministry that a minister heads, made when he is named first. */
export function ministryOf(
  { role, affiliation, stands }: KnownActor,
  bodies: Map<string, KnownActor>,
): KnownActor | undefined {
  if (role === undefined || stands === undefined) return undefined
  const [, word] = /^(?:deputy |acting )?(\w+) minister$/i.exec(role) ?? []
  if (word === undefined || !portfolio.test(word)) return undefined
  const state = { key: `state ${stands}`, kind: 'state', name: affiliation ?? stands, stands, confidence: 0.9 } as const
  return bodyActor(bodies, nameFor(word), 'government', state)
}

/** Whom a person works for whose home only points back: “its chief executive, Ann Lee”, “a ministry spokesman, Jo Berg”. */
export function homeBefore({ text }: FramedBlock, frame: PersonFrame, named: LastNamed): KnownActor | undefined {
  const { role, around, start } = frame
  if (role === undefined) return undefined
  // “The department said … Asked when, spokeswoman Ann Lee said”: the body that the paragraph named last.
  if (
    /^spokes/.test(role) &&
    around.start < start &&
    /^$|[,.] $/.test(text.slice(Math.max(0, around.start - 2), around.start))
  ) {
    const last = named.latest(({ kind }) => kind === 'organisation')
    return last && text.slice(Math.max(0, around.start - 1500), around.start).includes(last.name) ? last : undefined
  }
  if (around.start >= start) return undefined
  const before = text.slice(Math.max(0, around.start - 40), around.start)
  if (/\b(?:its|their) $/i.test(before)) {
    const isOfState = /minister|president|ambassador|parliament|army|king|queen/.test(role)
    // A union has a president too.
    const isOfAny = /^president$/.test(role)
    return named.latest(({ kind }) =>
      isOfAny ? /^(?:state|organisation)$/.test(kind) : kind === (isOfState ? 'state' : 'organisation'),
    )
  }
  const [, kind, word] = /\b(?:an?|the) (?:(\w+) )?(\w+)(?:['’]s)? $/i.exec(before) ?? []
  if (word === undefined) return undefined
  if (kind === undefined) return word === 'government' ? named.governed : named.english(word.toLowerCase())
  if (word !== 'ministry' || !portfolio.test(kind)) return undefined
  return named.latest(({ name }) => name === nameFor(kind))
}

/**
 * The state of a minister who is named without one: “Kestria denied it. … Defense Minister Tomas Irbel said”. It is the only one
 * that the paragraph has named before.
 */
export function stateOfMinister(
  { role, state, body, start }: PersonFrame,
  before: readonly FoundName[],
): KnownActor | undefined {
  if (role === undefined || state || body || !/^(?!former )(?:[a-z-]+ ){0,2}minister$/.test(role)) return undefined
  const states = new Set(before.flatMap(({ actor, end }) => (actor.kind === 'state' && end <= start ? [actor] : [])))
  return states.size === 1 ? [...states][0] : undefined
}

/** A person with the home that the words before the name point back to. */
export function atHome(person: KnownActor, home: KnownActor): KnownActor {
  const speaksForIt = /spokes|minister|official|secretary|ambassador|envoy/.test(person.role ?? '')
  const isHead = home.kind === 'state' && /president|premier|chancellor/.test(person.role ?? '')
  return { ...person, affiliation: home.name, stands: speaksForIt || isHead ? home.stands : undefined }
}
