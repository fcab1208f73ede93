import type { FoundName, KnownActor } from './found-name.ts'

/** What 该组织, 该公司 or “the ministry” calls for: the last named of its kind. */
export type Sought = (actor: KnownActor) => boolean

const isBody = ({ kind, stands }: KnownActor): boolean =>
  kind === 'organisation' || (kind === 'bloc' && stands !== 'west' && stands !== 'europe')
const named =
  (pattern: RegExp): Sought =>
  (actor) =>
    isBody(actor) && pattern.test(actor.name)

const company =
  /公司|集团|集團|银行|銀行|企业|企業|\b(?:Inc|Ltd|Corp|Corporation|Company|LLC|Group|Holdings|Bank|Partners|Airlines|Motors|Energy)\b/
const office =
  /[部局署厅廳院办辦]$|法院|议会|議會|政府|\b(?:Ministry|ministry|Department|Agency|Bureau|Army|Navy|Police|Court|Parliament|Congress|Senate|Cabinet|Treasury|Embassy)\b/
const party = /党$|黨$|\b(?:Party|Republicans|Democrats)\b/
const isMovement = ({ kind, key }: KnownActor): boolean => kind === 'organisation' && key.startsWith('state ')

/** What is called a bloc or a union of states. */
const unions = new Set('eu asean brics ecowas gcc sco g7 g20 african-union arab-league opec eaeu cis oas'.split(' '))
const alliances = new Set('nato csto aukus quad'.split(' '))

/** Kinds that more than one word calls for. */
const kinds = {
  /** No ministry, and no company. */
  group: (actor: KnownActor) =>
    isBody(actor) &&
    (isMovement(actor) || !(company.test(actor.name) || office.test(actor.name) || party.test(actor.name))),
  /** What is called a company, or a body of whose kind its name says nothing. */
  company: (actor: KnownActor) =>
    actor.kind === 'organisation' && !isMovement(actor) && (company.test(actor.name) || actor.confidence <= 0.6),
  institution: (actor: KnownActor) =>
    isBody(actor) && !isMovement(actor) && !party.test(actor.name) && !company.test(actor.name),
  party: (actor: KnownActor) => party.test(actor.name) && isBody(actor),
  bloc: ({ stands }: KnownActor) => unions.has(stands ?? ''),
  state: ({ kind }: KnownActor) => kind === 'state',
  outlet: ({ kind }: KnownActor) => kind === 'outlet',
} satisfies Readonly<Record<string, Sought>>

/** Words behind 该, simplified. */
const chinese: readonly (readonly [RegExp, Sought])[] = [
  [/^组织|^团体|^武装/, kinds.group],
  [/^公司|^集团|^企业/, kinds.company],
  [/^机构/, kinds.institution],
  [/^国(?!际|防|内|会|务|土|家)/, kinds.state],
  [/^(?:政)?党/, kinds.party],
  [/^联盟/, kinds.bloc],
  [/^(?:报|社|台|刊|媒体)/, kinds.outlet],
  [/^部(?!分|门|队|长)/, named(/部$/)],
  [/^智库|^研究所|^中心/, named(/智库|研究|中心|学会|研究所/)],
  [/^大学|^校/, named(/大学|大學|学院|學院/)],
  [/^委员会/, named(/委员会|委員會/)],
]

/** Words behind “the”, in lower case. */
const english: ReadonlyMap<string, Sought> = new Map([
  ...['group', 'organisation', 'organization', 'movement'].map((word): [string, Sought] => [word, kinds.group]),
  ...['company', 'firm'].map((word): [string, Sought] => [word, kinds.company]),
  ['bloc', kinds.bloc],
  ['alliance', ({ stands, name }) => alliances.has(stands ?? '') || /\bAlliance\b/.test(name)],
  ...['newspaper', 'broadcaster'].map((word): [string, Sought] => [word, kinds.outlet]),
  ['party', kinds.party],
  ...['ministry', 'department', 'agency', 'institute', 'commission', 'committee', 'university', 'foundation'].map(
    (word): [string, Sought] => [word, named(new RegExp(`\\b${word}\\b`, 'i'))],
  ),
  ['centre', named(/\bCent(?:re|er)\b/)],
  ['center', named(/\bCent(?:re|er)\b/)],
  ['think-tank', named(/\b(?:Institut|Cent(?:re|er)|Foundation|Council)/)],
])

/** 该. */
const pointing = 0x8be5

/** Remembers what an article has named, for words that point back to it. */
export class LastNamed {
  #article: string | undefined
  readonly #seen = new Map<string, KnownActor>()

  /** Says that a block begins. What an article named does not count in the next one. */
  startBlock(article: string | undefined): void {
    if (article !== this.#article) this.#seen.clear()
    this.#article = article
  }

  /** Takes note of a name. */
  see({ actor }: FoundName): void {
    if (actor.kind === 'person' || actor.kind === 'group' || actor.kind === 'compound') return
    this.#seen.delete(actor.key)
    this.#seen.set(actor.key, actor)
    if (this.#seen.size > 64) this.#seen.delete(this.#seen.keys().next().value!)
  }

  /** What 该组织, 该国, 该党 mean at a place of a simplified text. */
  chinese(text: string, at: number): { readonly actor: KnownActor; readonly end: number } | undefined {
    if (text.charCodeAt(at) !== pointing) return undefined
    const rest = text.slice(at + 1, at + 5)
    const [pattern, sought] = chinese.find(([each]) => each.test(rest)) ?? []
    const actor = sought && [...this.#seen.values()].findLast(sought)
    return actor && { actor, end: at + 1 + pattern!.exec(rest)![0].length }
  }

  /** What “the group”, “the ministry” mean; the word comes without its article. */
  english(word: string): KnownActor | undefined {
    const sought = english.get(word)
    return sought && [...this.#seen.values()].findLast(sought)
  }
}
