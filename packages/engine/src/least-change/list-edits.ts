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

/** A list as a text, one UTF-16 unit for the number of each statement in its alphabet: texts are told apart by value. */
export type StatementText = string

/** A list after some edits. */
export interface EditedList {
  readonly list: StatementText
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

/** An edit, made only where it is needed: kind, place, and where to or which statement. */
type Visit = (edited: StatementText, kind: ListEdit['kind'], place: number, other: number) => void

/** Calls `visit` with every list that one edit makes of this one; some lists come more than once. */
function forEachEdit(alphabet: Alphabet, list: StatementText, visit: Visit): void {
  const { length } = list
  for (let from = 0; from < length; from += 1) {
    const without = list.slice(0, from) + list.slice(from + 1)
    for (let to = 0; to < length; to += 1) {
      // Neighbours change places either way: once is enough.
      if (to !== from && to !== from + 1) visit(without.slice(0, to) + list[from] + without.slice(to), 'move', from, to)
    }
  }
  for (let at = 0; at < length; at += 1) visit(list.slice(0, at) + list.slice(at + 1), 'drop', at, 0)
  for (let at = 0; at < length; at += 1) {
    const opposite = String.fromCharCode(alphabet.opposite[list.charCodeAt(at)])
    visit(list.slice(0, at) + opposite + list.slice(at + 1), 'negate', at, 0)
  }
  const literals = alphabet.literals.map((statement) => String.fromCharCode(statement))
  for (let at = 0; at <= length; at += 1) {
    const before = list.slice(0, at)
    const after = list.slice(at)
    for (let index = 0; index < literals.length; index += 1) {
      visit(before + literals[index] + after, 'add', at, alphabet.literals[index])
    }
  }
}

function editOf(alphabet: Alphabet, kind: ListEdit['kind'], place: number, other: number): ListEdit {
  switch (kind) {
    case 'move':
      return { kind, from: place, to: other }
    case 'add':
      return { kind, at: place, statement: alphabet.formulas[other] }
    default:
      return { kind, at: place }
  }
}

/** The lists at each distance from a party's list: what so many edits make of it and fewer do not. */
export interface ListLevels {
  /** All lists at a distance, kept for the next distance and for combinations. */
  level(distance: number): readonly EditedList[]
  /** Visits the lists at a distance without keeping them. */
  forEach(distance: number, visit: (list: StatementText, edits: () => readonly ListEdit[]) => void): void
  /** At least as many as there are lists at this distance; known without making them. */
  atMost(distance: number): number
}

/** Breadth first over edits, each list once. */
export function listLevels(alphabet: Alphabet): ListLevels {
  const start = String.fromCharCode(...alphabet.list)
  const seen = new Set<StatementText>([start])
  const levels: (readonly EditedList[])[] = [[{ list: start, edits: [] }]]
  const level = (distance: number): readonly EditedList[] => {
    const known = levels[distance]
    if (known) return known
    const found: EditedList[] = []
    for (const before of level(distance - 1)) {
      forEachEdit(alphabet, before.list, (list, kind, place, other) => {
        if (seen.has(list)) return
        seen.add(list)
        found.push({ list, edits: [...before.edits, editOf(alphabet, kind, place, other)] })
      })
    }
    levels[distance] = found
    return found
  }
  return {
    level,
    forEach: (distance, visit) => {
      const known = levels[distance]
      if (known) {
        for (const { list, edits } of known) visit(list, () => edits)
        return
      }
      const before = level(distance - 1)
      const now = new Set(seen)
      for (const { list: from, edits } of before) {
        forEachEdit(alphabet, from, (list, kind, place, other) => {
          const { size } = now
          if (now.add(list).size > size) visit(list, () => [...edits, editOf(alphabet, kind, place, other)])
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

/** The statements of a list. */
export function formulasOf(alphabet: Alphabet, list: StatementText): Formula[] {
  return Array.from({ length: list.length }, (_, place) => alphabet.formulas[list.charCodeAt(place)])
}
