import { expect, test } from 'vitest'
import { occurrences } from './occurrences.ts'

test('counts overlaps, and needs linear time where naive search is quadratic', () => {
  expect(occurrences('aaa', 'aa')).toEqual({ count: 2, first: 0 })
  expect(occurrences('a'.repeat(400_000), `${'a'.repeat(200_000)}b`).count).toBe(0)
})
