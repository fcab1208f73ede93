import type { Formula } from '../formula.ts'
import type { Alphabet } from './statements.ts'

/**
 * One edit of a priority list. Places count from 0 in the list as it is when the edit is made; `to` is the place after
 * the move, `at` of an addition the place that the new statement gets.
 */
export type ListEdit =
  | { readonly kind: 'move'; readonly from: number; readonly to: number }
  | { readonly kind: 'drop'; readonly at: number }
  | { readonly kind: 'negate'; readonly at: number }
  | { readonly kind: 'add'; readonly at: number; readonly statement: Formula }

/** A list after some edits, as numbers of its alphabet. */
export interface EditedList {
  readonly list: readonly number[]
  readonly edits: readonly ListEdit[]
}

/** The list after the edit. Throws a RangeError for a place that is not there. */
export function applyEdit(list: readonly Formula[], edit: ListEdit): Formula[] {
  const place = edit.kind === 'move' ? edit.from : edit.at
  const last = edit.kind === 'add' ? list.length : list.length - 1
  const target = edit.kind === 'move' ? edit.to : 0
  if (!(place >= 0 && place <= last && target >= 0 && target < Math.max(1, list.length))) {
    throw new RangeError(`a list of ${list.length} statements has no place for ${JSON.stringify(edit)}`)
  }
  switch (edit.kind) {
    case 'move':
      return list.toSpliced(edit.from, 1).toSpliced(edit.to, 0, list[edit.from])
    case 'drop':
      return list.toSpliced(edit.at, 1)
    case 'add':
      return list.toSpliced(edit.at, 0, edit.statement)
    case 'negate': {
      const statement = list[edit.at]
      return list.with(edit.at, statement.kind === 'not' ? statement.operand : { kind: 'not', operand: statement })
    }
  }
}

/** Calls `visit` with every list that one edit makes of this one, and the edit; some lists come more than once. */
function forEachEdit(
  alphabet: Alphabet,
  list: readonly number[],
  visit: (edited: number[], edit: () => ListEdit) => void,
): void {
  const { length } = list
  for (let from = 0; from < length; from += 1) {
    for (let to = 0; to < length; to += 1) {
      // Neighbours change places either way: once is enough.
      if (to === from || to === from + 1) continue
      const edited = list.slice()
      edited.splice(from, 1)
      edited.splice(to, 0, list[from])
      visit(edited, () => ({ kind: 'move', from, to }))
    }
  }
  for (let at = 0; at < length; at += 1) {
    const edited = list.slice()
    edited.splice(at, 1)
    visit(edited, () => ({ kind: 'drop', at }))
  }
  for (let at = 0; at < length; at += 1) {
    const edited = list.slice()
    edited[at] = alphabet.opposite[list[at]]
    visit(edited, () => ({ kind: 'negate', at }))
  }
  for (let at = 0; at <= length; at += 1) {
    for (const statement of alphabet.literals) {
      const edited = list.slice()
      edited.splice(at, 0, statement)
      visit(edited, () => ({ kind: 'add', at, statement: alphabet.formulas[statement] }))
    }
  }
}

/** The lists at each distance from a party's list: what so many edits make of it and fewer do not. */
export interface ListLevels {
  /** All lists at a distance, kept for the next distance and for combinations. */
  level(distance: number): readonly EditedList[]
  /** Visits the lists at a distance without keeping them. */
  forEach(distance: number, visit: (list: readonly number[], edits: () => readonly ListEdit[]) => void): void
  /** At least as many as there are lists at this distance; known without making them. */
  atMost(distance: number): number
}

/** Breadth first over edits, each list once. */
export function listLevels(alphabet: Alphabet): ListLevels {
  const seen = new Set<string>([keyOf(alphabet.list)])
  const levels: (readonly EditedList[])[] = [[{ list: alphabet.list, edits: [] }]]
  const level = (distance: number): readonly EditedList[] => {
    const known = levels[distance]
    if (known) return known
    const found: EditedList[] = []
    for (const before of level(distance - 1)) {
      forEachEdit(alphabet, before.list, (list, edit) => {
        const key = keyOf(list)
        if (seen.has(key)) return
        seen.add(key)
        found.push({ list, edits: [...before.edits, edit()] })
      })
    }
    levels[distance] = found
    return found
  }
  return {
    level,
    forEach: (distance, visit) => {
      if (levels[distance] || distance === 0) {
        for (const { list, edits } of level(distance)) visit(list, () => edits)
        return
      }
      const before = level(distance - 1)
      const now = new Set<string>()
      for (const { list: from, edits } of before) {
        forEachEdit(alphabet, from, (list, edit) => {
          const key = keyOf(list)
          if (seen.has(key) || now.has(key)) return
          now.add(key)
          visit(list, () => [...edits, edit()])
        })
      }
    },
    atMost: (distance) => {
      let bound = 1
      for (let done = 0; done < distance; done += 1) {
        const length = alphabet.list.length + done
        bound *= length * (length - 1) + 2 * length + (length + 1) * alphabet.literals.length
      }
      return bound
    },
  }
}

function keyOf(list: readonly number[]): string {
  return String.fromCharCode(...list)
}
