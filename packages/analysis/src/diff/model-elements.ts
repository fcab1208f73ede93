import type {
  Case,
  Constraint,
  Interval,
  Judgement,
  PartyPreference,
  Priority,
  Speaker,
  StateReference,
  Text,
} from '@anchorage/casefile'

/** The parts of a case that a comparison tells apart. */
export type ModelPart =
  | 'case'
  | 'party'
  | 'option'
  | 'priority'
  | 'weight'
  | 'ranking'
  | 'reading'
  | 'attitude'
  | 'power'
  | 'perception'
  | 'interest'
  | 'term'
  | 'constraint'
  | 'window'
  | 'state'
  | 'status-quo'
  | 'outlook'
  | 'evidence'
  | 'coalition'
  | 'relation'
  | 'event'
  | 'person'
  | 'source'

/** One thing that a case says, ready to be compared: what it is known by, and what it says as plain strings. */
export interface ModelElement {
  readonly part: ModelPart
  /** The party that it belongs to, and the reading if it is not the main one. */
  readonly party?: string
  readonly reading?: string
  /** Two elements of a part and owner with the same key are the same one. */
  readonly key: string
  /** What readers call it, where that is not the key. */
  readonly name?: Text
  /** Place in a list whose order matters, from 1. */
  readonly place?: number
  /** Name of a field → what it says; undefined where it says nothing. */
  readonly fields: Readonly<Record<string, string | undefined>>
}

/** Everything that a case says, in the order of its schema. */
export function modelElements(c: Case): ModelElement[] {
  return [
    {
      part: 'case',
      key: 'case',
      fields: { title: words(c.title), question: words(c.question), summary: words(c.summary), asOf: c.asOf },
    },
    ...c.parties.flatMap((party): ModelElement[] => partyElements(c, party)),
    ...c.terms.map(
      ({ id, name, condition }): ModelElement => ({
        part: 'term',
        key: id,
        ...named(name),
        fields: { formula: condition.canonical, name: words(name) },
      }),
    ),
    ...c.constraints.map((constraint): ModelElement => {
      const key = constraintKey(constraint)
      return {
        part: 'constraint',
        key,
        fields: { formula: key, during: span(constraint.during), ...judged(constraint) },
      }
    }),
    ...c.windows.map((window): ModelElement => {
      const { canonical } = window.condition
      const fields = { formula: canonical, unavailable: span(window.unavailable), ...judged(window) }
      return { part: 'window', key: canonical, fields }
    }),
    ...c.states.map(
      ({ id, taken, name }): ModelElement => ({
        part: 'state',
        key: id,
        ...named(name),
        fields: { taken: taken.map((option) => c.options[option]?.id ?? '').join(' + ') || 'none', name: words(name) },
      }),
    ),
    ...c.statusQuo.map((entry, index): ModelElement => {
      const state = stateText(c, entry.state)
      const fields = { state, during: span(entry.during), ...judged(entry) }
      return { part: 'status-quo', key: state, place: index + 1, fields }
    }),
    ...c.outlooks.map((outlook): ModelElement => {
      const { id, by, text, claimText, notModelled, resolution } = outlook
      return {
        part: 'outlook',
        key: id,
        ...named(text),
        fields: {
          by: speaker(c, by),
          claim: claimText,
          text: words(text),
          notModelled: words(notModelled),
          resolution: resolution && [words(resolution.criterion), resolution.date].filter(Boolean).join(', '),
          ...judged(outlook),
        },
      }
    }),
    ...c.evidence.map(
      ({ id, by, kind, said, reported, setting, anchors }): ModelElement => ({
        part: 'evidence',
        key: id,
        fields: {
          by: speaker(c, by),
          kind,
          said,
          reported,
          setting: words(setting),
          quotes: anchors.map(({ source, quote }) => `${c.sources[source]?.id}: “${quote}”`).join('; ') || undefined,
        },
      }),
    ),
    ...c.coalitions.map((coalition): ModelElement => {
      const key = coalition.members.map((party) => c.parties[party]?.id).join(' + ')
      return { part: 'coalition', key, fields: { name: words(coalition.name), ...judged(coalition) } }
    }),
    ...c.relations.map((relation): ModelElement => {
      const key = relation.between.map((party) => c.parties[party]?.id).join(' – ')
      return { part: 'relation', key, fields: { direction: relation.direction, ...judged(relation) } }
    }),
    ...c.events.map(
      (event): ModelElement => ({
        part: 'event',
        key: words(event.what) ?? '',
        name: event.what,
        fields: { date: event.date, ...judged(event) },
      }),
    ),
    ...c.people.map(
      ({ id, name, role, affiliation, party }): ModelElement => ({
        part: 'person',
        key: id,
        name,
        fields: {
          name: words(name),
          role: words(role),
          affiliation: words(affiliation),
          party: party === undefined ? undefined : c.parties[party]?.id,
        },
      }),
    ),
    ...c.sources.map(
      ({ id, title, file, sha256, rendering, published, publisher, url }): ModelElement => ({
        part: 'source',
        key: id,
        ...named(title),
        fields: {
          title: words(title),
          file,
          sha256,
          rendering,
          published: typeof published === 'object' ? `not before ${published.notBefore}` : published,
          publisher: words(publisher),
          url,
        },
      }),
    ),
  ]
}

function partyElements(c: Case, party: Case['parties'][number]): ModelElement[] {
  const { id, name, options, powers, interests, attitudes, readings, perception, preference } = party
  return [
    {
      part: 'party',
      key: id,
      name,
      fields: { name: words(name), threshold: party.threshold?.toString(), preference: preference.kind },
    },
    ...options.map(
      (option): ModelElement => ({
        part: 'option',
        party: id,
        key: option.id,
        name: option.name,
        fields: { name: words(option.name), change: option.change, ...judged(option) },
      }),
    ),
    ...preferenceElements(c, preference, { party: id }),
    ...readings.flatMap((reading): ModelElement[] => [
      {
        part: 'reading',
        party: id,
        key: reading.id,
        name: reading.name,
        fields: { name: words(reading.name), preference: reading.preference.kind, ...judged(reading) },
      },
      ...preferenceElements(c, reading.preference, { party: id, reading: reading.id }),
    ]),
    ...attitudes.map(
      ({ toward, attitude }): ModelElement => ({
        part: 'attitude',
        party: id,
        key: c.parties[toward]?.id ?? '',
        fields: { attitude },
      }),
    ),
    ...powers.map((power): ModelElement => {
      const key = c.options[power.option]?.id ?? ''
      return { part: 'power', party: id, key, fields: { change: power.change, ...judged(power) } }
    }),
    ...interests.map((interest): ModelElement => {
      const fields = {
        priority: interest.priorities.join(', ') || undefined,
        notModelled: words(interest.notModelled),
        ...judged(interest),
      }
      return { part: 'interest', party: id, key: words(interest.text) ?? '', name: interest.text, fields }
    }),
    ...(perception
      ? [
          {
            part: 'perception',
            party: id,
            key: 'perception',
            fields: { content: withoutPlaces(perception), ...judged(perception) },
          } as const,
        ]
      : []),
  ]
}

function preferenceElements(
  c: Case,
  preference: PartyPreference,
  owner: { readonly party: string; readonly reading?: string },
): ModelElement[] {
  const states = (list: readonly StateReference[]): string => list.map((state) => stateText(c, state)).join(', ')
  const rest: ModelElement[] =
    preference.unknown || preference.degrees
      ? [
          {
            ...owner,
            part: 'ranking',
            key: 'uncertain',
            fields: {
              unknown: preference.unknown?.map((each) => `[${states(each.states)}]`).join(' '),
              degrees: preference.degrees
                ?.map(({ prefer, to, degree }) => `${stateText(c, prefer)} to ${stateText(c, to)}: ${degree}`)
                .join('; '),
            },
          },
        ]
      : []
  switch (preference.kind) {
    case 'priorities':
      return [
        ...preference.priorities.map((priority, index) => ({ ...owner, ...priorityElement(priority, index + 1) })),
        ...rest,
      ]
    case 'weights':
      return [
        ...preference.weights.map(
          ({ option, weight }): ModelElement => ({
            ...owner,
            part: 'weight',
            key: c.options[option]?.id ?? '',
            fields: { weight: String(weight) },
          }),
        ),
        ...rest,
      ]
    case 'ranking': {
      const marks = preference.strengths
      const text = preference.classes
        .map((each, index) => `[${states(each)}]${(marks?.[index] ?? 1) > 1 ? ' ≫' : ''}`)
        .join(' ')
      return [{ ...owner, part: 'ranking', key: 'ranking', fields: { ranking: text } }, ...rest]
    }
    case 'none':
      return rest
  }
}

function priorityElement(priority: Priority, place: number): ModelElement {
  const { want, during, strength, uncertain, certainty } = priority
  return {
    part: 'priority',
    key: want.canonical,
    place,
    fields: {
      formula: want.canonical,
      during: span(during),
      strength: strength?.toString(),
      uncertain: uncertain && 'uncertain',
      certainty: certainty?.toString(),
      ...judged(priority),
    },
  }
}

function constraintKey(constraint: Constraint): string {
  switch (constraint.kind) {
    case 'forbid':
      return `forbid: from ${constraint.from.canonical} to ${constraint.to.canonical}`
    case 'merge':
      return `merge: ${constraint.condition.canonical}${constraint.representative ? ` as ${constraint.representative.canonical}` : ''}`
    case 'never':
    case 'require':
      return `${constraint.kind}: ${constraint.condition.canonical}`
  }
}

function stateText(c: Case, state: StateReference): string {
  return state.kind === 'merged'
    ? state.text
    : state.taken.map((option) => c.options[option]?.id ?? '').join(' + ') || 'none'
}

function speaker(c: Case, by: Speaker | undefined): string | undefined {
  return by && (by.kind === 'person' ? c.people[by.person]?.id : c.parties[by.party]?.id)
}

function judged({ confidence, because, note }: Judgement): Readonly<Record<string, string | undefined>> {
  return { confidence, because: because.join(', ') || undefined, note: words(note) }
}

function span(interval: Interval | undefined): string | undefined {
  if (!interval) return undefined
  const { from, until } = interval
  const end = until && (until.earliest === until.latest ? until.latest : `${until.earliest}/${until.latest}`)
  return `${from ?? ''}..${end ?? ''}`
}

/** A text in all its languages, so that a change in any of them shows. */
function words(text: Text | undefined): string | undefined {
  if (text === undefined || typeof text === 'string') return text
  return [text.en, text.zh].filter(Boolean).join(' / ')
}

function named(name: Text | undefined): { readonly name?: Text } {
  return name === undefined ? {} : { name }
}

/** What an element says, without where it says it. */
function withoutPlaces(element: object): string {
  const places = new Set(['range', 'path', 'confidenceRange', 'strengthRange', 'expression', 'formula'])
  return JSON.stringify(element, (key, value) => (places.has(key) ? undefined : value))
}
