import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  complement,
  countStates,
  difference,
  emptySet,
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

  it('holds exactly the states put into it, on both sides of a word', () => {
    for (const size of [31, 32, 33, 65]) {
      expect(emptySet(size).words).toHaveLength(Math.ceil(size / 32))
      for (const state of [0, size - 1]) {
        const set = setOf(size, [state])
        expect([listStates(set), countStates(set)]).toEqual([[state], 1])
        expect(Array.from({ length: size }, (_, each) => each).filter((each) => hasState(set, each))).toEqual([state])
        expect(listStates(complement(set))).toEqual(listStates(difference(fullSet(size), set)))
        expect(countStates(complement(set))).toBe(size - 1)
      }
    }
    expect([emptySet(0), fullSet(0)].map((set) => [set.size, listStates(set)])).toEqual([
      [0, []],
      [0, []],
    ])
  })

  it('is the same as another only over the same states', () => {
    expect(sameStates(setOf(40, [1, 35]), setOf(40, [35, 1, 1]))).toBe(true)
    expect(sameStates(emptySet(3), emptySet(4))).toBe(false)
    expect(sameStates(setOf(40, [35]), setOf(40, [36]))).toBe(false)
    expect(isSubset(setOf(40, [1]), setOf(40, [1, 35]))).toBe(true)
    expect(isSubset(setOf(40, [1, 35]), setOf(40, [1]))).toBe(false)
    expect(() => isSubset(emptySet(3), emptySet(4))).toThrow('expected two sets over the same states, got 3 and 4')
  })

  it('lists no more than asked for', () => {
    expect(listStates(fullSet(100), 0)).toEqual([])
    expect(listStates(setOf(100, [1, 40, 41, 99]), 2)).toEqual([1, 40])
    expect(listStates(fullSet(33), 33)).toHaveLength(33)
    expect(listStates(fullSet(100), 3)).toEqual([0, 1, 2])
  })

  it('does not mix with a set over other states', () => {
    expect(() => union(fullSet(3), fullSet(40))).toThrow('expected two sets over the same states, got 3 and 40')
  })
})
