import { certainPlace, reanchor, searchedText, type TextSpan } from '@anchorage/reader'
import type { Case } from '../case.ts'
import type { Edit, Value } from '../edit/edits.ts'
import { renderBlock } from '../edit/render.ts'
import { draftEn } from '../messages/draft.en.ts'
import { draftZh } from '../messages/draft.zh.ts'
import type { Lang, Text } from '../text.ts'
import { entryValue } from './draft-evidence.ts'
import { nameKey, peopleBook } from './draft-people.ts'
import { type Entry, entriesOf } from './entry.ts'
import { newIds } from './new-ids.ts'
import type { ReadSource } from './read-source.ts'
import type { Voice } from './voice.ts'

type Mapping = { readonly [key: string]: Value }

/** A passage of a source, as an entry that a case could have. */
export interface ProposedEvidence {
  /** The id that it would get. */
  readonly id: string
  readonly entry: Entry
  /** Whose words they are: the id of a person or a party, one that would be added included; undefined: the reporter's. */
  readonly by: string | undefined
  /** The person to add, where the case does not have him. */
  readonly person: { readonly id: string; readonly value: Mapping } | undefined
  /** The entry of the case whose anchor overlaps it, where there is one. */
  readonly known: string | undefined
  /** As it would stand in the file. */
  readonly value: Mapping
}

/**
 * What a source says, held against a case: who speaks is looked for among its people and parties by name and alias, and
 * a passage that overlaps an anchor of the case counts as known. Ids are the first free ones, `e1`, `e2`, … and `m1`, … for
 * what a model proposed, so that they stay the same until the case changes. Nothing is written.
 */
export function proposedEvidence(
  c: Case,
  source: number,
  read: ReadSource,
  lang: Lang,
): { readonly entries: readonly ProposedEvidence[]; readonly leftOut: number } {
  const words = lang === 'zh' ? draftZh : draftEn
  const taken = [...c.evidence, ...c.people, ...c.parties].map(({ id }) => id)
  const ids = newIds(taken)
  const parties = new Map(c.parties.flatMap(({ id, name, aliases }) => keysOf([name, ...aliases], id)))
  const people = peopleBook(ids, new Map(c.people.flatMap(({ id, name }) => keysOf([name], id))))
  const existing = existingPassages(c, source, read.raw)
  const partyOf = (voice: Voice): string | undefined =>
    [...voice.names, ...sideNames(voice, read)].map((name) => parties.get(nameKey(name))).find((id) => id !== undefined)
  const speaking = new Set([...c.parties, ...c.people.filter((each) => each.party !== undefined)].map(({ id }) => id))
  const { entries, leftOut } = entriesOf(read, 0)
  const proposed = entries.map((entry): ProposedEvidence => {
    const { by: voice } = entry
    const party = voice && partyOf(voice)
    const isParty = party !== undefined && voice!.names.some((name) => parties.get(nameKey(name)) === party)
    const by = voice && (isParty ? party : people.idOf(voice, voice.side === undefined ? undefined : party))
    const person = by === undefined ? undefined : people.entries.get(by)
    const known = knownAs(existing, entry, by)
    // Whether somebody speaks for a party the case knows better than the page.
    const isForParty = by !== undefined && (speaking.has(by) || typeof person?.party === 'string')
    const kind = by === undefined ? 'report' : isForParty ? 'statement' : 'judgement'
    return {
      ...{ id: known ?? ids.numbered(entry.origin === undefined ? 'e' : 'm'), entry: { ...entry, kind }, by, known },
      person: person && { id: by!, value: person },
      value: entryValue({ ...entry, kind }, by, read.date, words, { isDraft: false }),
    }
  })
  return { entries: proposed, leftOut }
}

/** The edits that write entries, and the people they need, into a case file. */
export function evidenceEdits(accepted: readonly ProposedEvidence[]): readonly Edit[] {
  const people = new Map(accepted.flatMap(({ person }) => (person ? [[person.id, person.value] as const] : [])))
  return [
    ...[...people].map(([id, value]): Edit => ({ kind: 'set', path: ['people', id], value })),
    ...accepted.map(({ id, value }): Edit => ({ kind: 'set', path: ['evidence', id], value })),
  ]
}

/** The entries as YAML, to paste into a case file: the people to add, and the evidence. */
export function evidenceYaml(proposed: readonly ProposedEvidence[]): string {
  const people = Object.fromEntries(proposed.flatMap(({ person }) => (person ? [[person.id, person.value]] : [])))
  const evidence = Object.fromEntries(proposed.map(({ id, value }) => [id, value]))
  return renderBlock({ ...(Object.keys(people).length > 0 && { people }), evidence }, '', '\n')
}

function keysOf(names: readonly Text[], id: string): (readonly [string, string])[] {
  const forms = names.flatMap((name) => (typeof name === 'string' ? [name] : [name.en ?? '', name.zh ?? '']))
  // “Experts (unnamed)” is found by “experts” too.
  return forms
    .flatMap((form) => [form, form.replace(/\s*[(（].*[)）]\s*$/, '')])
    .flatMap((form) => (form === '' ? [] : [[nameKey(form), id] as const]))
}

/** What the side of a voice is called in its source. */
function sideNames({ side, affiliation }: Voice, { reading }: ReadSource): readonly string[] {
  if (side === undefined) return []
  const actors = reading.names.filter(({ id, stands, kind }) => kind !== 'person' && (stands ?? id) === side)
  return [
    ...actors.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...(affiliation === undefined ? [] : [affiliation]),
  ]
}

interface Passage extends TextSpan {
  readonly id: string
  readonly by: string | undefined
}

/** Where the anchors of a case stand in one of its sources; those that are not found stand nowhere. */
function existingPassages(c: Case, source: number, raw: string): readonly Passage[] {
  const text = searchedText(raw)
  return c.evidence.flatMap(({ id, by, anchors }) =>
    anchors.flatMap((anchor): Passage[] => {
      if (anchor.source !== source) return []
      const { quote, prefix, suffix } = anchor
      const selector = {
        exact: quote,
        ...(prefix !== undefined && { prefix }),
        ...(suffix !== undefined && { suffix }),
      }
      const place = certainPlace(reanchor(text, selector))
      if (!place) return []
      const speaker = by && (by.kind === 'party' ? c.parties[by.party]!.id : c.people[by.person]!.id)
      return [{ id, start: place.start, end: place.end, by: speaker }]
    }),
  )
}

/** The entry of the case that a passage is: one of the same speaker first; words said together need the same one. */
function knownAs(existing: readonly Passage[], { span, isJoint }: Entry, by: string | undefined): string | undefined {
  const overlapping = existing.filter(({ start, end }) => start < span.end && span.start < end)
  const same = overlapping.find((each) => each.by === by)
  return (same ?? (isJoint ? undefined : overlapping[0]))?.id
}
