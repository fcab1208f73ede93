import type { Suggestion } from '@anchorage/reader'
import type { Value } from '../edit/edits.ts'
import type { draftEn } from '../messages/draft.en.ts'
import type { Cast } from './cast.ts'
import { draftEventsOf, isDate } from './draft-events.ts'
import { peopleBook, sayable } from './draft-people.ts'
import { type Entry, entriesOf } from './entry.ts'
import type { NewIds } from './new-ids.ts'
import type { ReadSource } from './read-source.ts'
import type { Voice } from './voice.ts'

type Entries = ReadonlyMap<string, { readonly [key: string]: Value }>

/** The evidence of a draft, and what else of it depends on who said what. */
export interface DraftEvidence {
  readonly entries: Entries
  readonly people: Entries
  readonly events: readonly { readonly [key: string]: Value }[]
  /** Passages of long sources that were not taken up. */
  readonly leftOut: number
  /** The `because` of what a suggestion tells; nothing where it has no passage. */
  because(source: number, suggestion: Suggestion): { readonly because?: readonly string[] }
  /** Whose view a suggestion is, as an id; undefined for the reporter. */
  byOf(source: number, suggestion: Suggestion): string | undefined
}

/** Everything said and reported in the sources as evidence entries, with the people they need and the dated events. */
export function draftEvidenceOf(
  sources: readonly ReadSource[],
  cast: Cast,
  ids: NewIds,
  words: typeof draftEn,
): DraftEvidence {
  const events = sources.map(draftEventsOf)
  const read = sources.map((source, index) => entriesOf(source, index, events[index]))
  const people = peopleBook(ids)
  const speakerOf = ({ source, by }: Entry): string | undefined => {
    if (by === undefined) return undefined
    const party = cast.partyOfVoice(source, by)
    return party && speaksAsParty(by) ? party.id : people.idOf(by, party?.id)
  }
  const numbered = read
    .flatMap(({ entries }) => entries)
    .map((entry, index) => {
      return { id: `e${index + 1}`, entry: judged(entry, cast), by: speakerOf(entry) }
    })
  const inSource = sources.map((_, index) => numbered.filter(({ entry }) => entry.source === index))
  const supporting = (source: number, suggestion: Suggestion) => {
    const own = inSource[source]!
    const said = own.filter(({ entry }) => entry.from === suggestion.statement || entry.from === suggestion.id)
    if (said.length > 0) return said
    return own.filter(({ entry: { span } }) => span.start < suggestion.end && suggestion.start < span.end)
  }
  return {
    entries: new Map(
      numbered.map(({ id, entry, by }) => [id, entryValue(entry, by, sources[entry.source]!.date, words)]),
    ),
    people: people.entries,
    events: events
      .flatMap((list, source) => list.map((event) => ({ ...event, source })))
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map(({ date, what, span, source }) => {
        const because = inSource[source]!.filter(
          ({ entry }) => entry.span.start < span.end && span.start < entry.span.end,
        ).map(({ id }) => id)
        return { date, what: sayable(what), ...(because.length > 0 && { because }), confidence: 'assumed' }
      }),
    leftOut: read.reduce((sum, { leftOut }) => sum + leftOut, 0),
    because: (source, suggestion) => {
      const because = supporting(source, suggestion).map(({ id }) => id)
      return because.length > 0 ? { because } : {}
    },
    byOf: (source, suggestion) => inSource[source]!.find(({ entry }) => entry.from === suggestion.statement)?.by,
  }
}

/** Who speaks for no party of the draft judges the conflict from outside. */
function judged(entry: Entry, cast: Cast): Entry {
  const isOutside = entry.kind === 'statement' && entry.by && cast.partyOfVoice(entry.source, entry.by) === undefined
  return isOutside ? { ...entry, kind: 'judgement' } : entry
}

/** A state or a bloc speaks itself; a person speaks for it. */
function speaksAsParty({ kind }: Voice): boolean {
  return kind !== 'person' && kind !== 'unnamed'
}

/** An entry as it stands in a file. */
export function entryValue(
  { from, kind, said, anchors, cue, confidence, origin }: Entry,
  by: string | undefined,
  reported: string | undefined,
  words: typeof draftEn,
  { isDraft }: { readonly isDraft: boolean } = { isDraft: true },
): { readonly [key: string]: Value } {
  const note = [
    ...(isDraft
      ? [from.startsWith('d') ? words.passage : words.entry(sayable(cue), Math.round(100 * confidence))]
      : []),
    ...(origin === undefined ? [] : [words.model(sayable(origin))]),
  ]
  return {
    by: by ?? null,
    kind,
    ...(isDate(said) && { said }),
    ...(isDate(reported) && { reported }),
    anchors,
    ...(note.length > 0 && { note: note.join(words.also) }),
  }
}
