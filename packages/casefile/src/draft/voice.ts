import { type Actor, type Reading, representsSide, type Statement, sideOf } from '@anchorage/reader'

/** Somebody who speaks in a source: an actor, or only the words that the source has for him. */
export interface Voice {
  /** The fullest name, or “experts”. */
  readonly name: string
  /** Every form of the name. */
  readonly names: readonly string[]
  readonly kind: Actor['kind'] | 'unnamed'
  readonly role: string | undefined
  readonly affiliation: string | undefined
  /** What it speaks for, as `sideOf` has it; undefined where it speaks for nobody but itself. */
  readonly side: string | undefined
}

/** Who speaks: an actor of the reading as a voice. */
export function voiceOf(actor: Actor, names: readonly Actor[]): Voice {
  const { name, aliases, kind, role, affiliation } = actor
  const side = kind === 'outlet' || !representsSide(actor) ? undefined : sideOf(actor, names)
  return {
    name,
    names: [name, ...aliases],
    kind,
    role,
    affiliation,
    side: side === actor.id && kind === 'person' ? undefined : side,
  }
}

/**
 * Who makes a statement: several where they speak together, members in place of “both sides”, the words of the source
 * where nobody is named, none where nobody is mentioned.
 */
export function speakersOf(statement: Statement, reading: Reading, raw: string): readonly Voice[] {
  const actors = statement.speakers.flatMap((id) => membersOf(id, reading.names))
  const voices = [...new Set(actors)].map((actor) => voiceOf(actor, reading.names))
  if (voices.length > 0) return isJoint(statement, raw) ? voices : speakingAlone(voices)
  const { speakerSpan } = statement
  if (!speakerSpan) return []
  const block = reading.blocks.find(({ id }) => id === statement.block)
  const inBlock = block && speakerSpan.start >= block.rawStart && speakerSpan.end <= block.rawEnd
  const words = inBlock
    ? block.text.slice(block.map.toClean(speakerSpan.start), block.map.toClean(speakerSpan.end))
    : raw.slice(speakerSpan.start, speakerSpan.end)
  const name = words.replaceAll(/[\s\p{C}]+/gu, ' ').trim()
  if (name === '' || name.length > longestName || pronoun.test(name)) return []
  return [{ name, names: [name], kind: 'unnamed', role: undefined, affiliation: undefined, side: undefined }]
}

/** Of names that only describe each other, “the American magazine Newsweek”, “a spokesman for the EU, Peter Wolff”, those that
 * speak. */
function speakingAlone(voices: readonly Voice[]): readonly Voice[] {
  const people = voices.filter(({ kind, name }) => kind === 'person' && !/^\p{Ll}/u.test(name))
  const outlets = voices.filter(({ kind }) => kind === 'outlet')
  const speaking = people.length > 0 ? people : outlets
  if (speaking.length === 0) return voices
  // Nothing is known of him but whom he is named with.
  const home = voices.find(({ kind, side }) => kind !== 'person' && kind !== 'outlet' && side !== undefined)
  return speaking.map((voice) => {
    const isBare = voice.kind === 'person' && voice.side === undefined && voice.role === undefined
    return isBare && home ? { ...voice, side: home.side, affiliation: voice.affiliation ?? home.name } : voice
  })
}

/** Whether the words for the speaker join several. */
function isJoint({ speakerSpan }: Statement, raw: string): boolean {
  return speakerSpan !== undefined && /[和与及、]|\band\b/.test(raw.slice(speakerSpan.start, speakerSpan.end))
}

/** The actor, or the members that a compound stands for. */
export function membersOf(id: string, names: readonly Actor[]): Actor[] {
  const actor = names.find((each) => each.id === id)
  if (!actor) return []
  if (actor.kind !== 'compound') return [actor]
  return actor.members.flatMap((member) => names.filter((each) => each.id === member && each.kind !== 'compound'))
}

const longestName = 60
const pronoun = /^(?:he|she|they|it|we|i|who|他|她|它|他们|她们|我|我们|其|自己|双方)$/i
