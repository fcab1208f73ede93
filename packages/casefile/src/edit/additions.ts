import type { Case, Party } from '../case.ts'
import { newIds } from '../draft/new-ids.ts'
import type { Edit, Value } from './edits.ts'

/** Something new under an id made from its name; the id is there so that the form can go to it. */
export interface Addition {
  readonly id: string
  readonly edits: readonly Edit[]
}

/** A further party. */
export function newParty(of: Case, name: string): Addition {
  const ids = newIds([...of.parties, ...of.people, ...of.terms, ...of.states].map(({ id }) => id))
  const id = ids.readable(name, 'party')
  return { id, edits: [{ kind: 'set', path: ['parties', id], value: { name } }] }
}

/** A further option of a party. */
export function newOption(of: Case, party: Party, name: string): Addition {
  const taken = [...party.options.map(({ key }) => key), ...[...of.terms, ...of.states].map(({ id }) => id)]
  const id = newIds(taken).readable(name, 'option')
  return { id, edits: [{ kind: 'set', path: ['parties', party.id, 'options', id], value: { name } }] }
}

/** A rival reading of a party: it begins with what the party wants, where that is a list of priorities. */
export function newReading(party: Party, name: string): Addition {
  const id = newIds(party.readings.map((reading) => reading.id)).readable(name, 'reading')
  const { preference } = party
  const wants = preference.kind === 'priorities' ? preference.priorities.map(({ want }) => ({ want: want.text })) : []
  return { id, edits: [{ kind: 'set', path: [...party.path, 'readings', id], value: { name, priorities: wants } }] }
}

/** A further named formula. */
export function newTerm(of: Case, name: string, formula: string): Addition {
  const id = idBesideNames(of, name, 'term')
  return { id, edits: [{ kind: 'set', path: ['terms', id], value: { formula, name } }] }
}

/** A further named state, in which these options (indices into `Case.options`) are taken. */
export function newState(of: Case, name: string, taken: readonly number[]): Addition {
  const id = idBesideNames(of, name, 'state')
  const value: Value = { taken: taken.map((index) => of.options[index]!.id), name }
  return { id, edits: [{ kind: 'set', path: ['states', id], value }] }
}

function idBesideNames(of: Case, name: string, fallback: string): string {
  const taken = [...[...of.terms, ...of.states].map(({ id }) => id), ...of.options.map(({ key }) => key)]
  return newIds(taken).readable(name, fallback)
}
