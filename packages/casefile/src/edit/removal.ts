import type { Case, Party, Path } from '../case.ts'
import type { Tree } from '../yaml/tree.ts'
import type { Edit } from './edits.ts'
import { definitionOf, type Named, type Use, usesOf } from './uses.ts'

/** What removing something comes to: the edits, or the places that speak of it and would break. */
export type Removal = { readonly edits: readonly Edit[] } | { readonly uses: readonly Use[] }

/**
 * Removing something that has a name. It is refused while anything outside of it speaks of it: nothing that somebody
 * wrote elsewhere is erased or left without meaning.
 */
export function removal(tree: Tree, named: Named): Removal {
  const path = definitionOf(named)
  const uses = usesOf(tree, named).filter((use) => !isWithin(use.path, path))
  return uses.length > 0 ? { uses } : { edits: [{ kind: 'delete', path }] }
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step)
}

/** Removing a statement of a party’s own list: refused while an interest says that it is carried by it. */
export function priorityRemoval(party: Party, index: number): Removal {
  const number = index + 1
  const uses = party.interests
    .filter(({ priorities }) => priorities.includes(number))
    .map(
      ({ path, range }): Use => ({ path: [...path, 'priority'], range, at: 'value', text: String(number), spans: [] }),
    )
  if (uses.length > 0) return { uses }
  const path = [...party.path, 'priorities', index]
  return { edits: [{ kind: 'delete', path }, ...renumbered(party, (old) => (old > number ? old - 1 : old))] }
}

/** Moving a statement of a party’s own list; the interests that are carried by statements follow them. */
export function priorityMove(party: Party, from: number, to: number): Edit[] {
  const after = (old: number): number => {
    if (old === from + 1) return to + 1
    if (from < to) return old > from + 1 && old <= to + 1 ? old - 1 : old
    return old >= to + 1 && old < from + 1 ? old + 1 : old
  }
  return [{ kind: 'move', path: [...party.path, 'priorities', from], to }, ...renumbered(party, after)]
}

/** The interests of a party with other numbers of priorities. */
export function renumbered(party: Party, after: (number: number) => number): Edit[] {
  return party.interests.flatMap(({ path, priorities }): Edit[] => {
    const numbers = priorities.map(after)
    if (numbers.every((number, index) => number === priorities[index])) return []
    const value = numbers.length === 1 ? numbers[0]! : numbers
    return [{ kind: 'set', path: [...path, 'priority'], value }]
  })
}

/** The status quo as the options taken (indices into `Case.options`), under the name of a state where one is the same. */
export function statusQuoEdits(of: Case, taken: readonly number[], entry = 0): Edit[] {
  const sorted = [...taken].sort((a, b) => a - b)
  const named = of.states.find((state) => state.taken.join() === sorted.join())
  const ids = sorted.map((index) => of.options[index]!.id)
  const value = named?.id ?? (ids.length === 0 ? 'none' : ids.join('+'))
  const written = of.statusQuo[entry]
  return [
    {
      kind: 'set',
      path: written === undefined || written.path.length === 1 ? ['statusQuo'] : [...written.path, 'state'],
      value,
    },
  ]
}
