import { expect, it } from 'vitest'
import { shares } from './shares.ts'

it('shares out edits in every way, those of few parties first', () => {
  expect(shares(3, [0, 2])).toEqual([
    [{ party: 0, edits: 3 }],
    [{ party: 2, edits: 3 }],
    [
      { party: 0, edits: 1 },
      { party: 2, edits: 2 },
    ],
    [
      { party: 0, edits: 2 },
      { party: 2, edits: 1 },
    ],
  ])
  expect(shares(1, [])).toEqual([])
  expect(shares(0, [0, 1])).toEqual([[]])
})
