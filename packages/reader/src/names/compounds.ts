import type { FoundName, KnownActor } from './found-name.ts'
import type { TextSpan } from './name-mention.ts'

/** Which of those that the text has named an expression for several means. */
export type CompoundKind = 'sides' | 'leaders' | 'all' | 'three'

/**
 * What 双方, 各方, “both sides” mean, from what the page has named before: a reading for the analyst to confirm.
 * Names must be shown to it in order.
 */
export class CompoundReader {
  readonly #people: readonly KnownActor[]
  #article: string | undefined
  /** States and blocs of the article, the latest last. */
  #states: KnownActor[] = []
  #leaders: KnownActor[] = []
  #statePair: readonly KnownActor[] | undefined
  /** The pair before the last. */
  #olderPair: readonly KnownActor[] | undefined
  #leaderPair: readonly KnownActor[] | undefined
  /** A union and a company, or one of these and a state, if they were the last two named together. */
  #bodyPair: readonly KnownActor[] | undefined
  #last: FoundName[] = []
  /** Blocks so far, and the one of the last pair. */
  #block = 0
  #pairBlock = 0
  /** The members of a pair that is named only for what is between them, as 俄乌 in 俄乌冲突: not whom 双方 means. */
  #quarrel: readonly KnownActor[] | undefined
  readonly #byState = new Map<string, KnownActor>()
  /** Those of the article that mediate between others, or are their hosts. */
  readonly #mediators = new Set<string>()
  /** Up to where, in the block, the last name may still turn out not to be the one that mediates. */
  #mediates = -1
  /** The text of the block that was looked at last, and whether anybody may mediate in it. */
  #text = ''
  #mayMediate = false
  /** Whether the last pair only spoke together: two sides are hardly meant by it farther on. */
  #isChorus = false

  constructor(people: readonly KnownActor[]) {
    this.#people = people
  }

  /** Says that a block begins. What an article named does not count in the next one. */
  startBlock(article: string | undefined): void {
    this.#block += 1
    this.#last = []
    this.#mediates = -1
    if (article === this.#article) return
    this.#article = article
    this.#mediators.clear()
    this.#states = []
    this.#leaders = []
    this.#statePair = undefined
    this.#olderPair = undefined
    this.#leaderPair = undefined
    this.#bodyPair = undefined
  }

  /** Takes note of a name. `text` is that of its block, `speakers` are the speakers' spans in it. */
  see(name: FoundName, text: string, speakers: readonly TextSpan[]): void {
    const { actor, describes } = name
    if (isParty(actor)) {
      this.#seeMediator(name, text)
      this.#byState.set(actor.stands!, actor)
      putLast(this.#states, actor)
    }
    if (actor.kind === 'compound') {
      const members = actor.members ?? []
      if (members.length === 2) this.#takePair(members)
      for (const member of members) {
        if (isParty(member)) {
          this.#byState.set(member.stands!, member)
          putLast(this.#states, member)
        }
      }
    }
    if (actor.kind === 'person') putLast(this.#leaders, actor)
    const previous = this.#before(actor)
    if (describes === undefined && previous && isJoined(previous, name, text)) {
      const pair = [previous.actor, actor]
      const first = this.#last.at(this.#last.indexOf(previous) - 1)
      if (first && first !== previous && first.start < previous.start && isListed(first, previous, text))
        this.#dropPair()
      else if (pair.every(isParty) || pair.every(({ kind }) => kind === 'person')) {
        this.#takePair(pair)
        this.#bodyPair = undefined
        this.#isChorus = speakers.some(({ start, end }) => start <= name.start && name.end <= end)
      } else if (pair.every(isSide) && !(first && isListed(first, previous, text))) {
        this.#pairBlock = this.#block
        this.#bodyPair = pair
      }
    }
    this.#last.push(name)
    if (this.#last.length > 6) this.#last.shift()
  }

  /** The last name of somebody else that stands for itself. */
  #before(actor: KnownActor): FoundName | undefined {
    for (let index = this.#last.length - 1; index >= 0; index -= 1) {
      const each = this.#last[index]!
      if (each.describes === undefined && each.actor.key !== actor.key) return each
    }
    return undefined
  }

  /** Whether a name is followed by words that make it the go-between, and no other name stands before these. */
  #seeMediator(name: FoundName, text: string): void {
    const previous = this.#last.at(-1)
    const isNearer = this.#mediates >= 0 && name.start < this.#mediates
    if (isNearer && previous && !isJoined(previous, name, text)) this.#mediators.delete(previous.actor.key)
    if (text !== this.#text) {
      this.#text = text
      this.#mayMediate = mediatingWords.test(text)
    }
    const word = this.#mayMediate ? mediating.exec(text.slice(name.end, name.end + 40)) : null
    this.#mediates = word ? name.end + word[0].length : -1
    if (word) this.#mediators.add(name.actor.key)
  }

  /** Those of the article who may be sides of what it is about, the latest last. */
  #sides(): readonly KnownActor[] {
    return this.#states.filter(({ key, stands }) => !noSides.has(stands ?? '') && !this.#mediators.has(key))
  }

  /** What was taken for a pair is the beginning of a longer row. */
  #dropPair(): void {
    this.#statePair = this.#olderPair
    this.#isChorus = false
  }

  #takePair(pair: readonly KnownActor[]): void {
    this.#isChorus = false
    this.#olderPair = this.#statePair
    this.#pairBlock = this.#block
    if (pair.every(isParty)) {
      if (this.#quarrel !== pair || !this.#statePair) this.#statePair = pair
      return
    }
    this.#leaderPair = pair
    const [one, other] = pair.map(({ stands }) => this.#byState.get(stands ?? ''))
    if (one && other && one !== other) this.#statePair = [one, other]
  }

  /** The last name turned out to describe what comes next. */
  forget(): void {
    this.#last.pop()
  }

  /** The state that a person speaks for, once the text has named it. */
  stateOf(person: KnownActor): KnownActor | undefined {
    return person.stands === undefined ? undefined : this.#byState.get(person.stands)
  }

  /** Several states written as one word, or those who lead them. */
  row(
    states: readonly KnownActor[],
    name: string,
    { of: kind, isQuarrel }: { readonly of: 'sides' | 'leaders'; readonly isQuarrel: boolean },
  ): KnownActor {
    const leaders = states.map(({ stands }) => this.#people.find((person) => person.stands === stands))
    const members = kind === 'leaders' && leaders.every((each) => each !== undefined) ? leaders : states
    this.#quarrel = isQuarrel ? members : undefined
    return compound(`${kind} `, name, members, kind === 'leaders' ? 0.75 : 0.9)
  }

  /** What an expression means here; undefined where the text has named too little, or too many. */
  resolve(kind: CompoundKind, name: string): KnownActor | undefined {
    const sureness = this.#block - this.#pairBlock <= 2 ? 0.7 : 0.45
    if (kind === 'leaders') {
      const members = this.#leaderPair ?? onlyTwo(this.#speaking())
      return members && compound(`${name} `, name, members, this.#leaderPair ? sureness : 0.5)
    }
    if (kind === 'sides') {
      const isOfStates = /国|國|countr|nation|government|capital|power/.test(name)
      const pair = (isOfStates ? undefined : this.#bodyPair) ?? this.#pairFor(name)
      const members = pair ?? onlyTwo(this.#sides())
      return members && compound(`${name} `, name, members, pair ? sureness : 0.5)
    }
    const leaders = this.#leaders.filter(({ stands }) => stands !== undefined)
    const isOfLeaders = kind === 'three' && /leader|领导人|領導人|元首/.test(name) && leaders.length >= 3
    const sides = this.#sides()
    const members = kind === 'three' ? (isOfLeaders ? leaders : sides).slice(-3) : sides.slice(-6)
    return members.length >= 3 || (kind === 'all' && members.length === 2 && this.#statePair !== undefined)
      ? compound(`${name} `, name, members, kind === 'three' ? 0.5 : 0.35)
      : undefined
  }

  /** The last pair, unless it can be no two sides: go-betweens, or two who only spoke together farther up. */
  #pairFor(name: string): readonly KnownActor[] | undefined {
    const pair = this.#statePair
    if (!pair) return undefined
    if (/国|國|countr|nation/.test(name)) return pair.every(({ kind }) => kind === 'state') ? pair : undefined
    if (/government|capital|power/.test(name)) return pair
    if (this.#isChorus && this.#block !== this.#pairBlock) return undefined
    return pair.some(({ key, stands }) => this.#mediators.has(key) || noSides.has(stands ?? '')) ? undefined : pair
  }

  /** People of the article who speak for a state; those who lead one, where these are fewer. */
  #speaking(): readonly KnownActor[] {
    const speaking = this.#leaders.filter(({ stands }) => stands !== undefined && !noSides.has(stands))
    return speaking.length > 2 ? speaking.filter(({ role }) => role !== undefined && leading.test(role)) : speaking
  }
}

/** Puts an actor behind all others, from where it stood among them if it did. */
function putLast(actors: KnownActor[], latest: KnownActor): void {
  if (actors.at(-1) === latest) return
  const at = actors.findIndex(({ key }) => key === latest.key)
  if (at >= 0) actors.splice(at, 1)
  actors.push(latest)
}

const leading =
  /^(?:president|prime minister|premier|chancellor|king|总统|總統|总理|總理|首相|国家主席|國家主席|主席|国王|國王)$/

/** Organisations that others meet in, and that are no party to a quarrel. */
const noSides = new Set(
  'un unsc g7 g20 brics sco asean arab-league gcc african-union ecowas opec osce oas oic iaea who wto imf world-bank icc icj icrc'.split(
    ' ',
  ),
)

/** What every text has in which the pattern below finds something. */
const mediatingWords = /斡旋|调解|調解|调停|調停|居中|东道|host|mediat|broker/

/** Words of a clause behind the name of a go-between. */
const mediating =
  /^(?:[^。！？；“”]{0,20}?(?:斡旋|调解|調解|调停|調停|居中|东道)|[^.;!?“”"]{0,24}?\b(?:host(?:ed|s|ing)?|mediat\w+|broker(?:ed|s|ing)?)\b)/

const onlyTwo = (actors: readonly KnownActor[]): readonly KnownActor[] | undefined =>
  actors.length === 2 ? actors : undefined

/** A state, a bloc, or a movement of the table. */
const isParty = ({ kind, key }: KnownActor): boolean => kind === 'state' || kind === 'bloc' || key.startsWith('state ')

function compound(prefix: string, name: string, members: readonly KnownActor[], confidence: number): KnownActor {
  const keys = members.map(({ key }) => key).sort()
  return { key: `compound ${prefix}${keys.join(' + ')}`, kind: 'compound', name, members, confidence }
}

/** Whether somebody may be one of two sides that are not both states: no office of a state, and none that others meet in. */
const isSide = (actor: KnownActor): boolean =>
  (isParty(actor) && !noSides.has(actor.stands ?? '')) || (actor.kind === 'organisation' && actor.stands === undefined)

/** Whether two names stand in a row: joined, or parted by a comma. */
const isListed = (first: FoundName, second: FoundName, text: string): boolean =>
  isJoined(first, second, text) || /^, (?:the )?$/.test(text.slice(first.end, second.start))

/** What may stand between two names that are joined: a title of the first, and a conjunction. */
const joint =
  /^\s?(?:（[^（）]{1,16}）)?(?:(?:副?总统|副?總統|总理|總理|首相|外长|外長|防长|防長|外交部长|国防部长|外交大臣|领导人|代表|官员|国家主席|政府)(?=[、和与與及]))?(?:、|和|与|與|同|及|以及|and\b|or\b|&)/

/** Whether nothing but a conjunction, and what describes the second, stands between two names. */
function isJoined(first: FoundName, second: FoundName, text: string): boolean {
  if (second.start - first.end > 60) return false
  const gap = text.slice(first.end, second.start)
  return joint.test(gap) && !/[，。；,.;：:]/.test(gap)
}
