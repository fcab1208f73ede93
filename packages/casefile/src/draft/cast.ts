import { type Actor, isOutsider, stateActor } from '@anchorage/reader'
import type { Text } from '../text.ts'
import type { NewIds } from './new-ids.ts'
import type { ReadSource } from './read-source.ts'
import { membersOf, type Voice, voiceOf } from './voice.ts'

/** A party of a draft: who acts, speaks, or is asked to act. */
export interface DraftParty {
  /** The same for every source: a code, or a name. */
  readonly key: string
  readonly id: string
  readonly name: Text
  readonly aliases: readonly string[]
  /** How much the sources make of it: acts count most, then demands on it, then wishes and statements. */
  readonly weight: number
}

/** Who is in the sources, and what each actor acts for. */
export interface Cast {
  readonly parties: readonly DraftParty[]
  /** Names of those that act or speak too, but less than the parties do. */
  readonly leftOut: readonly string[]
  /** The parties that an actor of a source acts for: several for “both sides”, none for an expert. */
  partiesOf(source: number, actor: string): readonly DraftParty[]
  /** The party that a voice speaks for. */
  partyOfVoice(source: number, voice: Voice): DraftParty | undefined
}

/** Whoever says so much is a party without an act that was found: the union of a strike; one who speaks for himself says more. */
const muchTalk = { side: 2, person: 3 }

/** More parties than this make a model that nobody can read. */
const mostParties = 6

/**
 * The parties of a draft. States, blocs, organisations and groups that act or speak, themselves or by officials, or of
 * which something is demanded; a person only if he acts for nobody else. Outlets and experts are no parties.
 */
export function castOf(sources: readonly ReadSource[], ids: NewIds): Cast {
  const weights = new Map<string, number>()
  const acting = new Set<string>()
  const actors = new Map<string, Actor[]>()
  const keysOfVoice = (source: number, voice: Voice, actor: Actor | undefined): string[] => {
    if (voice.side !== undefined) return [sideKey(sources[source]!, voice.side)]
    return actor?.kind === 'person' && !isOutsider(actor) ? [`name ${actor.name}`] : []
  }
  const cache = sources.map(() => new Map<string, string[]>())
  const keysOf = (source: number, id: string): string[] => {
    const known = cache[source]!.get(id)
    if (known) return known
    const keys = keysNow(source, id)
    cache[source]!.set(id, keys)
    return keys
  }
  const keysNow = (source: number, id: string): string[] => {
    const { names } = sources[source]!.reading
    return [...new Set(membersOf(id, names).flatMap((actor) => keysOfVoice(source, voiceOf(actor, names), actor)))]
  }
  sources.forEach(({ reading, suggestions }, source) => {
    const count = (ids: readonly string[], weight: number): void => {
      for (const key of new Set(ids.flatMap((id) => keysOf(source, id)))) {
        weights.set(key, (weights.get(key) ?? 0) + weight)
        if (weight >= 2) acting.add(key)
      }
    }
    for (const { kind, holders, targets } of suggestions) {
      count(holders, { act: 3, interest: 2, constraint: 1, outlook: 0.25 }[kind])
      count(targets, 2)
    }
    for (const { speakers, tier, negated } of reading.statements) if (tier < 3 && !negated) count(speakers, 1)
    for (const actor of reading.names) {
      for (const key of keysOf(source, actor.id)) {
        if (actor.kind !== 'compound') actors.set(key, [...(actors.get(key) ?? []), actor])
      }
    }
  })
  const ranked = [...weights].sort(([, a], [, b]) => b - a)
  // Who only talks a little decides nothing.
  const enough = (key: string): number =>
    actors.get(key)?.every(({ kind }) => kind === 'person') && !key.startsWith('code ')
      ? muchTalk.person
      : muchTalk.side
  const strong = ranked.filter(([key, weight]) => acting.has(key) || weight >= enough(key))
  const chosen = (strong.length >= 2 ? strong : ranked).slice(0, mostParties)
  const parties = chosen.map(([key, weight]) => partyOf(key, weight, actors.get(key) ?? [], ids))
  const byKey = new Map(parties.map((party) => [party.key, party]))
  const left = ranked.slice(0, 40).filter(([key]) => !byKey.has(key))
  return {
    parties,
    leftOut: left.flatMap(
      ([key]) => actors.get(key)?.find(({ kind }) => kind !== 'person' && kind !== 'group')?.name ?? [],
    ),
    partiesOf: (source, actor) => keysOf(source, actor).flatMap((key) => byKey.get(key) ?? []),
    partyOfVoice: (source, voice) => {
      const named = sources[source]!.reading.names.find(({ name }) => name === voice.name)
      return keysOfVoice(source, voice, named).flatMap((key) => byKey.get(key) ?? [])[0]
    },
  }
}

/** A side under the same name in every source: a code as it is, an actor by its name. */
function sideKey({ reading }: ReadSource, side: string): string {
  const actor = reading.names.find(({ id }) => id === side)
  return actor ? `name ${actor.name}` : `code ${side}`
}

function partyOf(key: string, weight: number, actors: readonly Actor[], ids: NewIds): DraftParty {
  // A state before its ministries.
  const own = actors
    .filter(({ kind }) => kind !== 'person')
    .toSorted((a, b) => Number(b.kind === 'state') - Number(a.kind === 'state'))
  const first = own[0] ?? actors[0]
  const code = key.startsWith('code ') ? key.slice(5) : undefined
  const known = code === undefined ? undefined : namesOf(code)
  const name = known ?? (own[0] ? own[0].name : (first?.affiliation ?? first?.name ?? key))
  // “A ministry” and “an official” are names of no party: another one may have such too.
  const itself =
    code === undefined ? own : own.filter(({ kind, affiliation }) => kind !== 'group' && affiliation === undefined)
  const spoken = itself.flatMap(({ name, aliases }) => [name, ...aliases])
  const names = typeof name === 'string' ? [name] : [name.en, name.zh]
  const aliases = [...new Set(spoken)].filter((alias) => !names.includes(alias)).slice(0, 12)
  const words = typeof name === 'string' ? name : (name.en ?? '')
  return { key, id: ids.readable(shortIds[code ?? ''] ?? words, 'p'), name, aliases, weight }
}

/** The names of a state or a bloc by its code, in both languages. */
function namesOf(code: string): { readonly en: string; readonly zh: string } | undefined {
  const [en, zh] = [stateActor(code, 'en'), stateActor(code, 'zh')]
  return en && zh && { en: en.name, zh: zh.name }
}

/** Where the usual English name would make a long identifier. */
const shortIds: Readonly<Record<string, string>> = { us: 'us', gb: 'uk', eu: 'eu', ae: 'uae', cd: 'drc', un: 'un' }
