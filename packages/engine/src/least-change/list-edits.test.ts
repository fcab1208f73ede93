import { describe, expect, it } from 'vitest'
import { type Formula, not, option, or } from '../formula.ts'
import { listsByEdits } from '../testing/literal-change.ts'
import { twoByTwo } from '../testing/small-spaces.ts'
import { applyEdit, formulasOf, type ListEdit, listLevels } from './list-edits.ts'
import { alphabetOf } from './statements.ts'

const space = twoByTwo()

const lists: readonly (readonly Formula[])[] = [
  [],
  [not(option(0))],
  [option(0), option(0)],
  [or(option(0), option(1)), option(1), not(option(0))],
]

describe('listLevels', () => {
  it.each(lists.map((list) => [list.length, list] as const))(
    'has what one and two edits make of a list of %i',
    (_, list) => {
      const alphabet = alphabetOf(space, list)
      const literal = listsByEdits(list, 2, 2)
      for (const distance of [0, 1, 2]) {
        const expected = [...literal[distance].keys()].sort()
        const seen: string[] = []
        // The first time without keeping them, then out of what is kept.
        const levels = listLevels(alphabet)
        levels.forEach(distance, (text, edits) => {
          const edited = formulasOf(alphabet, text)
          expect(edits()).toHaveLength(distance)
          expect(edits().reduce<readonly Formula[]>(applyEdit, list)).toEqual(edited)
          seen.push(JSON.stringify(edited))
        })
        expect(seen.sort()).toEqual(expected)
        const kept = levels.level(distance).map(({ list: text, edits }) => {
          expect(edits.reduce<readonly Formula[]>(applyEdit, list)).toEqual(formulasOf(alphabet, text))
          return JSON.stringify(formulasOf(alphabet, text))
        })
        expect(kept.sort()).toEqual(expected)
        const again: string[] = []
        levels.forEach(distance, (text) => again.push(JSON.stringify(formulasOf(alphabet, text))))
        expect(again.sort()).toEqual(expected)
        expect(levels.atMost(distance)).toBeGreaterThanOrEqual(expected.length)
      }
    },
  )

  it('knows at most how many lists there are: moves, drops, opposites and additions of each place', () => {
    const levels = listLevels(alphabetOf(space, lists[3]))
    expect([0, 1, 2].map(levels.atMost)).toEqual([1, 6 + 3 + 3 + 16, 28 * (12 + 4 + 4 + 20)])
  })
})

describe('applyEdit', () => {
  const [a, b, c] = [option(0), option(1), not(option(0))]

  it.each<[ListEdit, readonly Formula[]]>([
    [{ kind: 'move', from: 0, to: 2 }, [b, c, a]],
    [{ kind: 'move', from: 2, to: 0 }, [c, a, b]],
    [{ kind: 'drop', at: 1 }, [a, c]],
    [{ kind: 'negate', at: 1 }, [a, not(b), c]],
    [{ kind: 'negate', at: 2 }, [a, b, option(0)]],
    [{ kind: 'add', at: 3, statement: b }, [a, b, c, b]],
    [{ kind: 'add', at: 0, statement: b }, [b, a, b, c]],
  ])('%o', (edit, expected) => {
    expect(applyEdit([a, b, c], edit)).toEqual(expected)
  })

  it.each<ListEdit>([
    { kind: 'move', from: 3, to: 0 },
    { kind: 'move', from: -1, to: 0 },
    { kind: 'move', from: 0, to: 3 },
    { kind: 'move', from: 0, to: -1 },
    { kind: 'drop', at: 3 },
    { kind: 'negate', at: -1 },
    { kind: 'add', at: 4, statement: option(0) },
  ])('refuses a place that is not there: %o', (edit) => {
    expect(() => applyEdit([a, b, c], edit)).toThrow(/a list of 3 statements has no place for/)
  })

  it('adds to an empty list', () => {
    expect(applyEdit([], { kind: 'add', at: 0, statement: a })).toEqual([a])
  })
})
