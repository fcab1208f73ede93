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

/** Whoever does or says so much is a party: a body soon, people without a name more, one who speaks for himself much more. */
const enough = { body: 2, group: 5, person: 6 }

/** People in the plural who are no side: sources, ministers, refugees. */
const crowd =
  /^(?:[a-z-]+ )?(?:officials?|sources?|experts?|analysts?|diplomats?|critics|observers?|aides?|lawmakers|voters|witnesses|reporters|journalists|ministers?|leaders?|senators|refugees|civilians|economists|scientists|researchers|historians|commentators|pollsters|allies|police|troops|negotiators?|mediators?|envoys?|spokes\w+|insiders|executives|investors|supporters|opponents)$|官员|專家|专家|媒体|媒體|选民|選民|民众|民眾|网友|網友|人士|外界|记者|記者|外交官|舆论|分析师|學者|学者|难民|難民|警方|目击者|消息/i
/** What somebody is called who speaks for a place or for voters, not for one of the sides. */
const voice =
  /senator|congress|lawmaker|legislator|mayor|member|councill?or|candidate|bishop|rabbi|imam|议员|議員|代表$|市长|市長|委员$/i

/** More parties than this make a model that nobody can read. */
const mostParties = 6

/**
 * The parties of a draft. States, blocs, organisations and groups that act or speak, themselves or by officials, or of
 * which something is demanded; a person only if he acts for nobody else. Outlets and experts are no parties.
 */
export function castOf(sources: readonly ReadSource[], ids: NewIds, idle: ReadonlySet<string> = new Set()): Cast {
  const weights = new Map<string, number>()
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
      }
    }
    for (const { kind, holders, targets } of suggestions) {
      count(holders, { act: 3, interest: 2, constraint: 1, outlook: 0.25 }[kind])
      const isOfMany = targets.some((id) => (reading.names.find((each) => each.id === id)?.members.length ?? 0) > 2)
      if (!isOfMany) count(targets, 2)
    }
    // Who is named over and over is what the report is about.
    for (const { actor, describes } of reading.mentions) if (describes === undefined) count([actor], 0.3)
    for (const { speakers, tier, negated } of reading.statements) if (tier < 3 && !negated) count(speakers, 1)
    for (const actor of reading.names) {
      for (const key of keysOf(source, actor.id)) {
        if (actor.kind !== 'compound') actors.set(key, [...(actors.get(key) ?? []), actor])
      }
    }
  })
  const ranked = [...weights].sort(([, a], [, b]) => b - a)
  const kindOf = (key: string): keyof typeof enough => {
    const own = actors.get(key) ?? []
    if (key.startsWith('code ') || own.some(({ kind }) => kind !== 'person' && kind !== 'group')) return 'body'
    return own.some(({ kind }) => kind === 'group') ? 'group' : 'person'
  }
  // Those who hold an office for somebody who is not named, and people in general, decide nothing.
  const mayDecide = (key: string): boolean =>
    kindOf(key) === 'body' ||
    !(actors.get(key) ?? []).some(({ kind, name, role }) =>
      kind === 'group' ? crowd.test(name) : kindOf(key) === 'person' && voice.test(role ?? ''),
    )
  const able = ranked.filter(([key]) => mayDecide(key) && !idle.has(key))
  const strong = able.filter(([key, weight]) => weight >= enough[kindOf(key)])
  const chosen = (strong.length >= 2 ? strong : able.length >= 2 ? able : ranked).slice(0, mostParties)
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
  const name = known ?? (own[0] ? own[0].name : (first?.name ?? key))
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
