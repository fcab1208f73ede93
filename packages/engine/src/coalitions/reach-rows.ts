import { forEachMove, type StateSpace } from '../space/space.ts'
import { addState, emptySet, hasState, type StateSet } from '../state-set.ts'

/** A relation between states: for every state, the states that it leads to. */
export type Rows = readonly StateSet[]

/** What one party can move to, from every state. */
export function moveRows(space: StateSpace, party: number): Rows {
  return Array.from({ length: space.stateCount }, (_, state) => {
    const row = emptySet(space.stateCount)
    forEachMove(space, party, state, (target) => addState(row, target))
    return row
  })
}

/**
 * What sequences of steps reach, from every state, where each step is of one of the relations and no relation is used
 * twice in succession. The state itself is in its own row: nothing that is asked of these rows hangs on it.
 *
 * `transitive` says that two steps of one relation in succession are as good as one (or lead back), so that the rule
 * changes nothing.
 */
export function sequenceRows(
  stateCount: number,
  relations: readonly Rows[],
  options: { readonly transitive?: true } = {},
): Rows {
  return options.transitive
    ? closedRows(stateCount, unionRows(stateCount, relations))
    : alternatingRows(stateCount, relations)
}

/** Calls `visit` for every state of `row` that is not in `known`. */
function forEachNew(row: StateSet, known: StateSet, visit: (state: number) => void): void {
  for (let index = 0; index < row.words.length; index += 1) {
    let word = row.words[index] & ~known.words[index]
    while (word !== 0) {
      visit(index * 32 + 31 - Math.clz32(word & -word))
      word &= word - 1
    }
  }
}

function unionRows(stateCount: number, relations: readonly Rows[]): Rows {
  return Array.from({ length: stateCount }, (_, state) => {
    const row = emptySet(stateCount)
    for (const rows of relations) merge(row, rows[state])
    return row
  })
}

/** Any steps: rows that are known already are taken whole. */
function closedRows(stateCount: number, steps: Rows): Rows {
  const rows: StateSet[] = []
  for (let start = 0; start < stateCount; start += 1) {
    const reached = emptySet(stateCount)
    const closed = emptySet(stateCount)
    const pending = [start]
    addState(reached, start)
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
      if (hasState(closed, state)) continue
      if (state < start) {
        merge(reached, rows[state])
        merge(closed, rows[state])
        continue
      }
      forEachNew(steps[state], reached, (target) => {
        addState(reached, target)
        pending.push(target)
      })
    }
    rows.push(reached)
  }
  return rows
}

/** No relation twice in succession, after the last movers of Fang, Hipel & Kilgour (1993), def. 4.3. */
function alternatingRows(stateCount: number, relations: readonly Rows[]): Rows {
  return Array.from({ length: stateCount }, (_, start) => {
    const reached = emptySet(stateCount)
    // Reached by two relations, so that any may follow: such a state has nothing more to learn.
    const open = emptySet(stateCount)
    const first = new Int32Array(stateCount).fill(-1)
    const pending: (readonly [state: number, relation: number])[] = relations.map((_, relation) => [start, relation])
    addState(reached, start)
    addState(open, start)
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const [state, relation] = next
      forEachNew(relations[relation][state], open, (target) => {
        if (first[target] < 0) {
          first[target] = relation
          addState(reached, target)
          for (let other = 0; other < relations.length; other += 1) {
            if (other !== relation) pending.push([target, other])
          }
        } else if (first[target] !== relation) {
          addState(open, target)
          pending.push([target, first[target]])
        }
      })
    }
    return reached
  })
}

function merge(into: StateSet, from: StateSet): void {
  for (let index = 0; index < into.words.length; index += 1) into.words[index] |= from.words[index]
}
