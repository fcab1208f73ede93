import { expect, it } from 'vitest'
import { joinedWays } from './joined-ways.ts'
import type { EditedList } from './list-edits.ts'
import type { FoundWay } from './question.ts'

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((list): EditedList => ({ list, edits: [] }))

/** A way in which parties 0 and 1 change, and that leads to some states. */
function way(first: readonly EditedList[], second: readonly EditedList[], states: readonly number[] = [1]): FoundWay {
  return {
    changes: [
      { party: 0, lists: first },
      { party: 1, lists: second },
    ],
    states,
  }
}

it('puts together what differs in one party, then in another', () => {
  expect(joinedWays([way([a], [c]), way([b], [c]), way([a], [d]), way([b], [d])])).toEqual([way([a, b], [c, d])])
  // Only when c and d stand together is b with both of them the same as a with both; their order does not matter.
  expect(joinedWays([way([a], [c]), way([a], [d]), way([b], [d, c])])).toEqual([way([a, b], [c, d])])
})

it('keeps apart what differs in two parties, in who changes, or in where it leads', () => {
  const ways = [
    way([a], [c]),
    way([b], [d]),
    way([a], [c], [2]),
    { changes: [{ party: 0, lists: [a] }], states: [1] },
    { changes: [{ party: 1, lists: [b] }], states: [1] },
    {
      changes: [
        { party: 0, lists: [a] },
        { party: 2, lists: [c] },
      ],
      states: [1],
    },
  ]
  expect(joinedWays(ways)).toEqual(ways)
  expect(joinedWays([])).toEqual([])
  expect(joinedWays([{ changes: [], states: [3] }])).toEqual([{ changes: [], states: [3] }])
})
