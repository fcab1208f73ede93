import type { Value } from '../edit/edits.ts'
import type { NewIds } from './new-ids.ts'
import type { Voice } from './voice.ts'

/** Hands out the people of a case: one for each voice, whatever form of its name a source has. */
export interface PeopleBook {
  /** The id of a voice, made when it is first asked for. */
  idOf(voice: Voice, party: string | undefined): string
  /** The entries made so far, in order. */
  readonly entries: ReadonlyMap<string, { readonly [key: string]: Value }>
}

/** A book of people; `known` are those the case has already, by every form of their names. */
export function peopleBook(ids: NewIds, known: ReadonlyMap<string, string> = new Map()): PeopleBook {
  const byName = new Map(known)
  const entries = new Map<string, { readonly [key: string]: Value }>()
  return {
    entries,
    idOf: (voice, party) => {
      const forms = voice.names.map(nameKey)
      const found = forms.map((form) => byName.get(form)).find((id) => id !== undefined)
      const id = found ?? ids.readable(lastWordOf(voice), 'v')
      for (const form of forms) if (!byName.has(form)) byName.set(form, id)
      if (found === undefined) {
        entries.set(id, {
          name: sayable(voice.name),
          ...(voice.role !== undefined && { role: sayable(voice.role) }),
          ...(voice.affiliation !== undefined && { affiliation: sayable(voice.affiliation) }),
          party: party ?? null,
        })
      }
      return id
    },
  }
}

/** A name as names are compared: without case, white space and titles that follow a comma. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{C}·•.]+/gu, '')
}

/** Words on one line, without what no file should hold; a question mark where nothing is left. */
export function sayable(words: string): string {
  return words.replaceAll(/[\s\p{C}\ufffd]+/gu, ' ').trim() || '?'
}

/** A family name makes the shortest identifier; unnamed voices keep up to four words. */
function lastWordOf({ name, kind }: Voice): string {
  return kind === 'person' ? (name.trim().split(/\s+/).at(-1) ?? '') : name
}
