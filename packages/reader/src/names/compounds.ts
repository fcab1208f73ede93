import type { FoundName, KnownActor } from './found-name.ts'

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
  #leaderPair: readonly KnownActor[] | undefined
  #last: FoundName[] = []
  /** Blocks so far, and the one of the last pair. */
  #block = 0
  #pairBlock = 0
  /** The members of a pair that is named only for what is between them, as 俄乌 in 俄乌冲突: not whom 双方 means. */
  #quarrel: readonly KnownActor[] | undefined
  readonly #byState = new Map<string, KnownActor>()

  constructor(people: readonly KnownActor[]) {
    this.#people = people
  }

  /** Says that a block begins. What an article named does not count in the next one. */
  startBlock(article: string | undefined): void {
    this.#block += 1
    this.#last = []
    if (article === this.#article) return
    this.#article = article
    this.#states = []
    this.#leaders = []
    this.#statePair = undefined
    this.#leaderPair = undefined
  }

  /** Takes note of a name. `text` is that of its block. */
  see(name: FoundName, text: string): void {
    const { actor, describes } = name
    if (isParty(actor)) {
      this.#byState.set(actor.stands!, actor)
      this.#states = [...this.#states.filter(({ key }) => key !== actor.key), actor]
    }
    if (actor.kind === 'compound') {
      const members = actor.members ?? []
      if (members.length === 2) this.#takePair(members)
      for (const member of members) {
        if (isParty(member)) {
          this.#byState.set(member.stands!, member)
          this.#states = [...this.#states.filter(({ key }) => key !== member.key), member]
        }
      }
    }
    if (actor.kind === 'person') {
      this.#leaders = [...this.#leaders.filter(({ key }) => key !== actor.key), actor]
    }
    const previous = this.#last.findLast((each) => each.describes === undefined && each.actor.key !== actor.key)
    if (describes === undefined && previous && isJoined(previous, name, text)) {
      const pair = [previous.actor, actor]
      if (pair.every(isParty) || pair.every(({ kind }) => kind === 'person')) this.#takePair(pair)
    }
    this.#last = [...this.#last.slice(-5), name]
  }

  #takePair(pair: readonly KnownActor[]): void {
    this.#pairBlock = this.#block
    if (pair.every(isParty)) {
      if (this.#quarrel !== pair || !this.#statePair) this.#statePair = pair
      return
    }
    this.#leaderPair = pair
    const states = pair.flatMap(({ stands }) => this.#byState.get(stands ?? '') ?? [])
    if (states.length === 2 && states[0] !== states[1]) this.#statePair = states
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

  /** What an expression means here; undefined where the text has named too little. */
  resolve(kind: CompoundKind, name: string): KnownActor | undefined {
    const sureness = this.#block - this.#pairBlock <= 2 ? 0.7 : 0.45
    if (kind === 'leaders') {
      const speaking = this.#leaders.filter(({ stands }) => stands !== undefined)
      const members = this.#leaderPair ?? speaking.slice(-2)
      return members.length === 2 ? compound(`${name} `, name, members, this.#leaderPair ? sureness : 0.5) : undefined
    }
    if (kind === 'sides') {
      const members = this.#statePair ?? this.#states.slice(-2)
      return members.length === 2 ? compound(`${name} `, name, members, this.#statePair ? sureness : 0.5) : undefined
    }
    const leaders = this.#leaders.filter(({ stands }) => stands !== undefined)
    const isOfLeaders = kind === 'three' && /leader|领导人|領導人|元首/.test(name) && leaders.length >= 3
    const members = kind === 'three' ? (isOfLeaders ? leaders : this.#states).slice(-3) : this.#states.slice(-6)
    return members.length >= 3 || (kind === 'all' && members.length === 2)
      ? compound(`${name} `, name, members, kind === 'three' ? 0.5 : 0.35)
      : undefined
  }
}

const isParty = ({ kind }: KnownActor): boolean => kind === 'state' || kind === 'bloc'

function compound(prefix: string, name: string, members: readonly KnownActor[], confidence: number): KnownActor {
  const keys = members.map(({ key }) => key).sort()
  return { key: `compound ${prefix}${keys.join(' + ')}`, kind: 'compound', name, members, confidence }
}

/** Whether nothing but a conjunction, and what describes the second, stands between two names. */
function isJoined(first: FoundName, second: FoundName, text: string): boolean {
  const gap = text.slice(first.end, second.start)
  return gap.length <= 60 && /^\s?(?:、|和|与|與|同|及|以及|and\b|or\b|&)/.test(gap) && !/[，。；,.;：:]/.test(gap)
}
