import type { Party } from '../case.ts'
import type { Edit } from './edits.ts'
import { priorityRemoval, type Removal, renumbered } from './removal.ts'

/**
 * Another list in the place of a party’s own: a number is a statement of the old list (its index) that stays with all that
 * is written of it, a string is the formula of a new one. The interests that are carried by statements follow these; a
 * statement that carries one cannot go, and what speaks of it is answered instead.
 */
export function priorityListEdits(party: Party, list: readonly (number | string)[]): Removal {
  const { preference } = party
  const count = preference.kind === 'priorities' ? preference.priorities.length : 0
  const uses = Array.from({ length: count }, (_, index) => index)
    .filter((index) => !list.includes(index))
    .flatMap((index) => {
      const removed = priorityRemoval(party, index)
      return 'uses' in removed ? removed.uses : []
    })
  if (uses.length > 0) return { uses }
  const path = [...party.path, 'priorities']
  const entryOf = (want: string) => ({ want })
  if (count === 0) return { edits: [{ kind: 'set', path, value: list.map((each) => entryOf(String(each))) }] }
  const edits: Edit[] = []
  const now: (number | string)[] = Array.from({ length: count }, (_, index) => index)
  for (const [at, each] of list.entries()) {
    const from = typeof each === 'number' ? now.indexOf(each) : -1
    if (from === at) continue
    if (from < 0) {
      edits.push({ kind: at < now.length ? 'insert' : 'set', path: [...path, at], value: entryOf(String(each)) })
    } else edits.push({ kind: 'move', path: [...path, from], to: at })
    now.splice(at, 0, ...(from < 0 ? [each] : now.splice(from, 1)))
  }
  for (let last = now.length - 1; last >= list.length; last -= 1) edits.push({ kind: 'delete', path: [...path, last] })
  return { edits: [...edits, ...renumbered(party, (old) => list.indexOf(old - 1) + 1)] }
}
