import { grouped } from './grouped.ts'
import type { EditedList } from './list-edits.ts'
import type { FoundWay } from './question.ts'

/**
 * Ways that change the same parties and lead to the same states, put together wherever they differ in the lists of one
 * party only: party by party, until nothing can be joined. The combinations that the ways stand for stay the same, each
 * in one way.
 */
export function joinedWays(ways: readonly FoundWay[]): FoundWay[] {
  const numbers = new Map<EditedList, number>()
  const numberOf = (list: EditedList): number => {
    const number = numbers.get(list) ?? numbers.size
    numbers.set(list, number)
    return number
  }
  let current = [...ways]
  for (let before = Number.POSITIVE_INFINITY; current.length < before; ) {
    before = current.length
    const places = Math.max(0, ...current.map(({ changes }) => changes.length))
    for (let place = 0; place < places; place += 1) {
      const alike = grouped(current, ({ changes, states }) =>
        JSON.stringify([
          states,
          changes.map(({ party, lists }, at) => (at === place ? [party] : [party, lists.map(numberOf).sort()])),
        ]),
      )
      current = [...alike.values()].map(([first, ...more]) => ({
        states: first.states,
        changes: first.changes.map(({ party, lists }, at) => ({
          party,
          lists: at === place ? [...lists, ...more.flatMap(({ changes }) => changes[at].lists)] : lists,
        })),
      }))
    }
  }
  return current
}
