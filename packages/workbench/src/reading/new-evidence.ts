import { type Case, type Edit, newIds, type Value } from '@anchorage/casefile'
import type { Proposal } from './protocol.ts'

/** Whose words a passage is: somebody in the case, a person to be added with this id, a name nobody has yet, or the report. */
export type SpeakerChoice =
  | { readonly kind: 'report' }
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'proposed'; readonly person: NonNullable<Proposal['person']> }
  | { readonly kind: 'named'; readonly name: string }

/** An entry that is to be made. */
export interface NewEvidence {
  readonly speaker: SpeakerChoice
  readonly kind: 'statement' | 'report' | 'judgement'
  /** When it was said, as far as it is known. */
  readonly said?: string
  readonly reported?: string
  readonly anchors: readonly Value[]
}

/** The ids and edits of new entries under `evidence:`, and of the people they need: the first ids that are free. */
export function newEvidenceEdits(
  of: Case,
  entries: readonly NewEvidence[],
): { readonly ids: readonly string[]; readonly edits: readonly Edit[] } {
  const ids = newIds([...of.evidence, ...of.people, ...of.parties].map(({ id }) => id))
  const known = new Set([...of.people, ...of.parties].map(({ id }) => id))
  const people: Edit[] = []
  const add = (id: string, value: Value): string => {
    known.add(id)
    people.push({ kind: 'set', path: ['people', id], value })
    return id
  }
  const speakerOf = (speaker: SpeakerChoice): string | null => {
    switch (speaker.kind) {
      case 'report':
        return null
      case 'known':
        return known.has(speaker.id) ? speaker.id : null
      case 'proposed':
        return known.has(speaker.person.id) ? speaker.person.id : add(speaker.person.id, speaker.person.value)
      case 'named': {
        const name = speaker.name.replaceAll(/[\s\p{C}]+/gu, ' ').trim()
        return name === '' ? null : add(ids.readable(name, 'v'), { name, party: null })
      }
    }
  }
  const made = entries.map(({ speaker, kind, said, reported, anchors }): [string, Value] => [
    ids.numbered('e'),
    {
      by: speakerOf(speaker),
      kind,
      ...(said !== undefined && said !== '' && { said }),
      ...(reported !== undefined && { reported }),
      anchors,
    },
  ])
  const edits = made.map(([id, value]): Edit => ({ kind: 'set', path: ['evidence', id], value }))
  return { ids: made.map(([id]) => id), edits: [...people, ...edits] }
}

/** The entry that a proposal makes, with whatever was chosen otherwise. */
export function entryOf({ by, person, value }: Proposal): NewEvidence {
  const { kind, said, reported, anchors } = value
  const speaker: SpeakerChoice =
    by === undefined
      ? { kind: 'report' }
      : person === undefined
        ? { kind: 'known', id: by }
        : { kind: 'proposed', person }
  return {
    speaker,
    kind: kind === 'statement' || kind === 'judgement' ? kind : 'report',
    ...(typeof said === 'string' && { said }),
    ...(typeof reported === 'string' && { reported }),
    anchors: Array.isArray(anchors) ? anchors : [],
  }
}
