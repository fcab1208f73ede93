import { forEachMove, type StateSpace } from '../space/space.ts'
import { addState, emptySet, type StateSet } from '../state-set.ts'

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

/**
 * What sequences of steps reach, from every state, where each step is of one of the relations and no relation is used
 * twice in succession, after the last movers of Fang, Hipel & Kilgour (1993), def. 4.3. The state itself is in its own
 * row: nothing that is asked of these rows hangs on it.
 */
export function sequenceRows(stateCount: number, relations: readonly Rows[]): Rows {
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
