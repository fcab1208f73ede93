import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  complement,
  countStates,
  difference,
  fullSet,
  hasState,
  intersection,
  isSubset,
  listStates,
  sameStates,
  setOf,
  union,
} from './state-set.ts'

const pairs = fc
  .integer({ min: 1, max: 100 })
  .chain((size) => fc.tuple(fc.constant(size), fc.array(fc.nat(size - 1)), fc.array(fc.nat(size - 1))))

describe('a set of states', () => {
  it('behaves like a set', () => {
    fc.assert(
      fc.property(pairs, ([size, first, second]) => {
        const a = setOf(size, first)
        const b = setOf(size, second)
        const inA = new Set(first)
        const inB = new Set(second)
        const where = (holds: (state: number) => boolean): number[] =>
          Array.from({ length: size }, (_, state) => state).filter(holds)
        expect(listStates(a)).toEqual(where((state) => inA.has(state)))
        expect(countStates(a)).toBe(inA.size)
        expect(listStates(intersection(a, b))).toEqual(where((state) => inA.has(state) && inB.has(state)))
        expect(listStates(union(a, b))).toEqual(where((state) => inA.has(state) || inB.has(state)))
        expect(listStates(difference(a, b))).toEqual(where((state) => inA.has(state) && !inB.has(state)))
        expect(listStates(complement(a))).toEqual(where((state) => !inA.has(state)))
        expect(isSubset(a, union(a, b))).toBe(true)
        expect(isSubset(a, b)).toBe(first.every((state) => inB.has(state)))
        expect(sameStates(a, b)).toBe(inA.size === inB.size && first.every((state) => inB.has(state)))
        expect(hasState(a, 0)).toBe(inA.has(0))
      }),
    )
  })

  it('that is full counts every state, also past a word', () => {
    for (const size of [1, 31, 32, 33, 64]) expect(countStates(fullSet(size))).toBe(size)
  })

  it('lists no more than asked for', () => {
    expect(listStates(fullSet(100), 3)).toEqual([0, 1, 2])
  })

  it('does not mix with a set over other states', () => {
    expect(() => union(fullSet(3), fullSet(40))).toThrow('expected two sets over the same states, got 3 and 40')
  })
})
