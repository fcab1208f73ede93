import type { KnownActor } from './found-name.ts'

/** What 该组织, 该公司 or “the ministry” calls for: the last named of its kind. */
export type Sought = (actor: KnownActor) => boolean

const isBody = ({ kind, stands }: KnownActor): boolean =>
  kind === 'organisation' || (kind === 'bloc' && stands !== 'west' && stands !== 'europe')
const named =
  (pattern: RegExp): Sought =>
  (actor) =>
    isBody(actor) && pattern.test(actor.name)

const company =
  /公司|集团|集團|银行|銀行|企业|企業|\b(?:Inc|Ltd|Corp|Corporation|Company|LLC|Group|Holdings|Bank|Partners|Airlines|Airways|Motors|Energy|Water|Rail|Railways?|Power|Gas|Oil|Petroleum|Steel|Mining|Minerals|Shipping|Logistics|Freight|Ports|Terminals?|Lines|Foods|Farms|Timber|Lumber|Media|Telecom|Industries|Technologies|Pharmaceuticals|Chemicals|Electric|Grid|Buses|Lithium|Copper|Nickel|Uranium|Cement|Paper|plc|PLC)\b/
/** A body of whose kind its name says nothing. */
const isPlain = ({ kind, confidence }: KnownActor): boolean => kind === 'organisation' && confidence <= 0.6

const office =
  /[部局署厅廳院办辦]$|法院|议会|議會|政府|\b(?:Ministry|ministry|Department|Agency|Bureau|Army|Navy|Police|Court|Parliament|Congress|Senate|Cabinet|Treasury|Embassy)\b/
const party = /党$|黨$|\b(?:Party|Republicans|Democrats)\b/
const union = /\b[Uu]nions?\b|\b(?:Teamsters|\w*[Ww]orkers|Brotherhood|Guild|Federation of Labou?r)\b/
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
    actor.kind === 'organisation' &&
    !isMovement(actor) &&
    (company.test(actor.name) || (actor.confidence <= 0.6 && !office.test(actor.name))),
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
  [/^公司|^集团|^企业|^资方/, kinds.company],
  [/^机构/, kinds.institution],
  [/^国(?!际|防|内|会|务|土|家)/, kinds.state],
  [/^(?:政)?党/, kinds.party],
  [/^联盟/, kinds.bloc],
  [/^(?:报|社|台|刊|媒体)/, kinds.outlet],
  [/^部(?!分|门|队|长)/, named(/部$/)],
  [/^署/, named(/署$/)],
  [/^局/, named(/局$/)],
  [/^厅/, named(/厅$|廳$/)],
  [/^智库|^研究所|^中心/, named(/智库|研究|中心|学会|研究所/)],
  [/^大学|^校/, named(/大学|大學|学院|學院/)],
  [/^委员会/, named(/委员会|委員會/)],
  [/^(?:总)?工会|^公会/, named(/工会|工會|公会|公會/)],
  [/^协会|^学会|^商会/, named(/协会|協會|学会|學會|商会|商會/)],
  [/^银行/, named(/银行|銀行/)],
  [/^法院/, named(/法院/)],
  [/^医院|^院方/, named(/医院|醫院/)],
]

const companyWords =
  'company firm manufacturer retailer operator utility miner lender supplier developer contractor producer insurer refiner'.split(
    ' ',
  )

/** What a text calls a body right beside its name: “the union Verdi”, “Maersk, a shipping company”. */
const nouns = `union|group|charity|consultancy|regulator|watchdog|bank|airline|carrier|carmaker|automaker|shipbuilder|chipmaker|${companyWords.join('|')}`
const calledBefore = new RegExp(`\\b(${nouns}) ["“]?$`)
const calledBehind = new RegExp(`^(?:, (?:an?|the) (?:[\\w’'-]+ ){0,4}| )(${nouns})\\b`)

/** “…, which represents 1,900 drivers”: a union, whatever its name. */
const representing = /^(?: \([A-Z]{2,8}\))?,? which represents/

/** What a text calls a body in words that follow its name: “, a shipping company”. */
export const calledAfter = (text: string): string | undefined => calledBehind.exec(text)?.[1]

/** Words behind “the”, in lower case. */
const english: ReadonlyMap<string, Sought> = new Map([
  ...['group', 'organisation', 'organization', 'movement'].map((word): [string, Sought] => [word, kinds.group]),
  ...companyWords.map((word): [string, Sought] => [word, kinds.company]),
  ['bloc', kinds.bloc],
  ['alliance', ({ stands, name }) => alliances.has(stands ?? '') || /\bAlliance\b/.test(name)],
  ...['newspaper', 'broadcaster'].map((word): [string, Sought] => [word, kinds.outlet]),
  ['party', kinds.party],
  ['commission', (actor) => actor.stands === 'eu' || named(/\bcommission\b/i)(actor)],
  ['agency', named(/\b(?:Agency|Administration|Bureau|Commission|Authority|Service)\b/i)],
  ...['ministry', 'department', 'institute', 'committee', 'university', 'foundation'].map((word): [string, Sought] => [
    word,
    named(new RegExp(`\\b${word}\\b`, 'i')),
  ]),
  ...['airline', 'carrier'].map((word): [string, Sought] => [
    word,
    (actor) => (/\bAir/.test(actor.name) ? isBody(actor) : isPlain(actor)),
  ]),
  ...['carmaker', 'automaker'].map((word): [string, Sought] => [
    word,
    (actor) => (/\b(?:Motors?|Auto)/.test(actor.name) ? isBody(actor) : isPlain(actor)),
  ]),
  ...['shipbuilder', 'chipmaker'].map((word): [string, Sought] => [word, () => false]),
  ['union', (actor) => actor.kind === 'organisation' && union.test(actor.name)],
  ...[
    'federation',
    'association',
    'council',
    'court',
    'authority',
    'bank',
    'league',
    'board',
    'coalition',
    'trust',
    'society',
    'network',
    'forum',
    'fund',
    'chamber',
    'college',
    'hospital',
    'observatory',
    'tribunal',
    'consortium',
    'guild',
  ].map((word): [string, Sought] => [word, named(new RegExp(`\\b${word}\\b`, 'i'))]),
  ['centre', named(/\bCent(?:re|er)\b/)],
  ['center', named(/\bCent(?:re|er)\b/)],
  ['local', named(/\bLocal \d/)],
  ['charity', named(/\b(?:Trust|Foundation|Society|Charity|Alliance|Fund|Network)\b/)],
  ...['regulator', 'watchdog'].map((word): [string, Sought] => [
    word,
    named(/\b(?:Authority|Agency|Regulator|Commission|Office|Board)\b/),
  ]),
  ['think-tank', named(/\b(?:Institut|Cent(?:re|er)|Foundation|Council)/)],
])

/** 该. */
const pointing = 0x8be5

/** Remembers what an article has named, for words that point back to it. */
export class LastNamed {
  #article: string | undefined
  #last: KnownActor | undefined
  readonly #seen = new Map<string, KnownActor>()
  readonly #called = new Map<string, string>()
  #governed: KnownActor | undefined

  /** Says that a block begins. What an article named does not count in the next one. */
  startBlock(article: string | undefined): void {
    if (article !== this.#article) {
      this.#seen.clear()
      this.#last = undefined
      this.#governed = undefined
    }
    this.#article = article
  }

  /** Takes note of what a text calls a body beside its name. */
  call({ kind, key }: KnownActor, text: string, start: number, end: number): void {
    if (kind !== 'organisation') return
    const word =
      calledAfter(text.slice(end, end + 60)) ?? calledBefore.exec(text.slice(Math.max(0, start - 16), start))?.[1]
    if (word) this.#called.set(key, word)
    else if (representing.test(text.slice(end, end + 30))) this.#called.set(key, 'union')
  }

  /** Takes note of a state whose government a text names, or somebody who speaks for it. */
  govern(state: KnownActor | undefined): void {
    if (state?.kind === 'state') this.#governed = state
  }

  /** Whose “the government” is: the state whose government was named last. */
  get governed(): KnownActor | undefined {
    return this.#governed
  }

  /** Takes note of a name. */
  see(actor: KnownActor): void {
    if (actor === this.#last || actor.kind === 'person' || actor.kind === 'group' || actor.kind === 'compound') return
    this.#last = actor
    this.#seen.delete(actor.key)
    this.#seen.set(actor.key, actor)
    if (this.#seen.size > 64) this.#seen.delete(this.#seen.keys().next().value!)
  }

  /** What 该组织, 该国, 该党 mean at a place of a simplified text. */
  chinese(text: string, at: number): { readonly actor: KnownActor; readonly end: number } | undefined {
    return text.charCodeAt(at) === pointing ? this.#pointedTo(text, at) : undefined
  }

  #pointedTo(text: string, at: number): { readonly actor: KnownActor; readonly end: number } | undefined {
    const rest = text.slice(at + 1, at + 5)
    const [pattern, sought] = chinese.find(([each]) => each.test(rest)) ?? []
    const actor = sought && this.latest(sought)
    return actor && { actor, end: at + 1 + pattern!.exec(rest)![0].length }
  }

  /** What “the group”, “the ministry” mean; the word comes without its article. */
  english(word: string): KnownActor | undefined {
    const sought = english.get(word)
    return sought && this.latest((actor) => this.#called.get(actor.key) === word || sought(actor))
  }

  /** What 公司 or 工会 mean without 该: the last named whose name says more than that. */
  bare(word: string, isBare: (name: string) => boolean): KnownActor | undefined {
    const sought = chinese.find(([pattern]) => pattern.test(word))?.[1]
    return sought && this.latest((actor) => sought(actor) && !isBare(actor.name))
  }

  /** The last named of some kind. */
  latest(sought: Sought): KnownActor | undefined {
    return [...this.#seen.values()].findLast(sought)
  }
}
