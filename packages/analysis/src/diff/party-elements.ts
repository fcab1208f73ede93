import type { Case, PartyPreference, Priority, StateReference } from '@anchorage/casefile'
import type { ModelElement } from './model-element.ts'
import { judged, span, stateText, words } from './plain-fields.ts'

/** What a case says of a party: its options, preferences, readings, attitudes, powers, interests and perception. */
export function partyElements(c: Case, party: Case['parties'][number]): ModelElement[] {
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
  const moves = preference.tuned?.map(({ move, place, of }) => `${stateText(c, move)} ${place} ${stateText(c, of)}`)
  const tuned: ModelElement[] = moves
    ? [{ ...owner, part: 'ranking', key: 'tuned', fields: { tuned: moves.join('; ') } }]
    : []
  const doubts: ModelElement[] =
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
  const rest = [...tuned, ...doubts]
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

/** What an element says, without where it says it. */
function withoutPlaces(element: object): string {
  const places = new Set(['range', 'path', 'confidenceRange', 'strengthRange', 'expression', 'formula'])
  return JSON.stringify(element, (key, value) => (places.has(key) ? undefined : value))
}
