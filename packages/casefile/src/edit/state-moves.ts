import type { PartyPreference, Path } from '../case.ts'
import type { Edit } from './edits.ts'
import { rankingValue } from './ranking-value.ts'

/** A state put above, level with or below another, both as the file calls them. */
export interface StateMove {
  readonly move: string
  readonly place: 'above' | 'level' | 'below'
  readonly of: string
}

/**
 * The edits that move a state in a preference: at the place in the ranking that is written out, else by an entry of
 * `tuned`. The last entry is altered if it moves the same state, so that going on moving it adds no further entries; what
 * stands above it is left alone. `path` leads to the party or reading.
 */
export function stateMoveEdits(preference: PartyPreference, path: Path, asked: StateMove): Edit[] {
  if (preference.kind === 'ranking') {
    return [{ kind: 'set', path: [...path, 'ranking'], value: movedRanking(preference, asked) }]
  }
  const { tuned = [] } = preference
  const last = tuned.at(-1)
  if (last?.move.text !== asked.move) {
    const value = { move: asked.move, [asked.place]: asked.of }
    const whole = tuned.length === 0
    return whole
      ? [{ kind: 'set', path: [...path, 'tuned'], value: [value] }]
      : [{ kind: 'set', path: [...path, 'tuned', tuned.length], value }]
  }
  if (last.place === asked.place) return [{ kind: 'set', path: [...last.path, asked.place], value: asked.of }]
  return [
    { kind: 'set', path: [...last.path, asked.place], value: asked.of },
    { kind: 'delete', path: [...last.path, last.place] },
  ]
}

type WrittenRanking = Extract<PartyPreference, { readonly kind: 'ranking' }>

/** Degrees stay between the states that they stood between; the moved one is put between by one degree. */
function movedRanking(preference: WrittenRanking, { move, place, of }: StateMove): (string | string[])[] {
  const rows = preference.classes.map((states, index) => ({
    states: states.map(({ text }) => text).filter((text) => text !== move),
    toNext: preference.strengths?.[index] ?? 1,
  }))
  const at = rows.findIndex(({ states }) => states.includes(of))
  const beside = rows[at]
  if (beside !== undefined && place === 'level') beside.states.push(move)
  if (beside !== undefined && place === 'above') rows.splice(at, 0, { states: [move], toNext: 1 })
  if (beside !== undefined && place === 'below') {
    rows.splice(at + 1, 0, { states: [move], toNext: beside.toNext })
    beside.toNext = 1
  }
  return rankingValue(rows)
}
