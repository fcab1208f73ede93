import type { Case, Constraint, Speaker, Text } from '@anchorage/casefile'
import type { ModelElement } from './model-element.ts'
import { partyElements } from './party-elements.ts'
import { judged, span, stateText, words } from './plain-fields.ts'

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

function speaker(c: Case, by: Speaker | undefined): string | undefined {
  return by && (by.kind === 'person' ? c.people[by.person]?.id : c.parties[by.party]?.id)
}

function named(name: Text | undefined): { readonly name?: Text } {
  return name === undefined ? {} : { name }
}
