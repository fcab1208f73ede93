import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { moveTargets } from '../space/space.ts'
import { hasState, listStates } from '../state-set.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { runs } from '../testing/runs.ts'
import { reachableFrom } from './legal-sequences.ts'

const twoInARow = graphSpace({
  partyCount: 2,
  stateCount: 4,
  arcs: [
    { from: [0, 1], to: [1, 2] },
    { from: [1], to: [3] },
  ],
})
const indifferent = [new Uint32Array(4), new Uint32Array(4)]

describe('reachableFrom', () => {
  it('lets nobody move twice in succession', () => {
    const reach = reachableFrom({ space: twoInARow, ranks: indifferent }, 0, 'moves')
    expect(listStates(reach.states)).toEqual([0, 1, 3])
    expect(reach.distance(3)).toBe(2)
    expect(reach.distance(2)).toBeUndefined()
    expect(() => reach.path(2)).toThrow('state 2 is not reached from state 0')
  })

  it('follows only improvements of their mover when asked', () => {
    const reach = reachableFrom({ space: twoInARow, ranks: indifferent }, 0, 'improvements')
    expect(listStates(reach.states)).toEqual([0])
    expect(reach.path(0)).toEqual([])
  })

  it('gives shortest paths that are legal, for every state that it reaches', () => {
    const sample = graphModels().chain((model) =>
      fc.record({
        model: fc.constant(model),
        lists: ranks(model.partyCount, model.stateCount, 4),
        start: fc.nat(model.stateCount - 1),
        kind: fc.constantFrom('moves' as const, 'improvements' as const),
      }),
    )
    fc.assert(
      fc.property(sample, ({ model, lists, start, kind }) => {
        const space = graphSpace(model)
        const conflict = { space, ranks: lists.map((list) => Uint32Array.from(list)) }
        const reach = reachableFrom(conflict, start, kind)
        for (let state = 0; state < space.stateCount; state += 1) {
          expect(hasState(reach.states, state)).toBe(reach.distance(state) !== undefined)
          if (!hasState(reach.states, state)) continue
          const path = reach.path(state)
          expect(path.length).toBe(reach.distance(state))
          expect(path.at(-1)?.to ?? start).toBe(state)
          path.forEach((step, index) => {
            expect(step.from).toBe(path[index - 1]?.to ?? start)
            expect(step.party).not.toBe(path[index - 1]?.party)
            expect(moveTargets(space, step.party, step.from)).toContain(step.to)
            if (kind === 'improvements') {
              expect(lists[step.party]?.[step.to]).toBeGreaterThan(lists[step.party]?.[step.from] ?? 0)
            }
          })
        }
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('reachableFrom over transitive moves', () => {
  it('reaches the same states at the same distance as over the same moves listed as arcs', () => {
    const models = fc.oneof(
      optionModels({ irreversible: true, infeasible: true, powers: true }),
      optionModels({ infeasible: true }),
      optionModels({}),
    )
    const sample = models.chain((model) => {
      const opened = optionSpace(model)
      if (!opened.ok) return fc.constant(undefined)
      const { space } = opened
      return fc.record({
        space: fc.constant(space),
        lists: ranks(space.partyCount, space.stateCount, 5),
        start: fc.nat(space.stateCount - 1),
        kind: fc.constantFrom('moves' as const, 'improvements' as const),
      })
    })
    fc.assert(
      fc.property(sample, (drawn) => {
        if (!drawn) return
        const { space, lists, start, kind } = drawn
        const arcs = Array.from({ length: space.partyCount }, (_, party) => {
          const from: number[] = []
          const to: number[] = []
          for (let state = 0; state < space.stateCount; state += 1) {
            for (const target of moveTargets(space, party, state)) {
              from.push(state)
              to.push(target)
            }
          }
          return { from, to }
        })
        const listed = graphSpace({ partyCount: space.partyCount, stateCount: space.stateCount, arcs })
        const numbers = lists.map((list) => Uint32Array.from(list))
        const direct = reachableFrom({ space, ranks: numbers }, start, kind)
        const alternating = reachableFrom({ space: listed, ranks: numbers }, start, kind)
        for (let state = 0; state < space.stateCount; state += 1) {
          expect(direct.distance(state)).toBe(alternating.distance(state))
          if (!hasState(direct.states, state)) continue
          expect(direct.path(state).at(-1)?.to ?? start).toBe(state)
          for (const [index, step] of direct.path(state).entries()) {
            expect(step.from).toBe(direct.path(state)[index - 1]?.to ?? start)
            expect(numbers[step.party][step.to]).toBeGreaterThanOrEqual(
              kind === 'improvements' ? numbers[step.party][step.from] + 1 : 0,
            )
            expect(moveTargets(space, step.party, step.from)).toContain(step.to)
            expect(step.party).not.toBe(direct.path(state)[index - 1]?.party)
          }
        }
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('a search with conditions', () => {
  const free = optionSpace({
    partyCount: 3,
    options: [0, 1, 2].map((party) => ({ party, change: 'both' })),
    constraints: [],
  })
  if (!free.ok) throw new Error('expected a space')
  const transitive = { space: free.space, ranks: [0, 1, 2].map(() => new Uint32Array(8)) }
  // 0 → 1 → 2 → 3 → 4, the first party moving first, third and so on; and a shorter way by the third.
  const chain = graphSpace({
    partyCount: 3,
    stateCount: 5,
    arcs: [
      { from: [0, 2], to: [1, 3] },
      { from: [1, 3], to: [2, 4] },
      { from: [1], to: [4] },
    ],
  })
  const alternating = { space: chain, ranks: [0, 1, 2].map(() => new Uint32Array(5)) }

  it('moves only the parties that may', () => {
    expect(listStates(reachableFrom(transitive, 0, 'moves', { parties: [0, 2] }).states)).toEqual([0, 1, 4, 5])
    expect(listStates(reachableFrom(transitive, 0, 'moves', { parties: [] }).states)).toEqual([0])
    const pair = reachableFrom(alternating, 0, 'moves', { parties: [0, 1] })
    expect(pair.distance(4)).toBe(4)
    expect(pair.path(4).map(({ party }) => party)).toEqual([0, 1, 0, 1])
    expect(reachableFrom(alternating, 0, 'moves').path(4)).toEqual([
      { party: 0, from: 0, to: 1 },
      { party: 2, from: 1, to: 4 },
    ])
  })

  it('ends where it is told to', () => {
    for (const conflict of [transitive, alternating]) {
      const asked: number[] = []
      const until = (state: number): boolean => {
        asked.push(state)
        return state === 1
      }
      const reach = reachableFrom(conflict, 0, 'moves', { until })
      expect(reach.start).toBe(0)
      expect(reach.path(1)).toEqual([{ party: 0, from: 0, to: 1 }])
      expect(new Set(asked).size).toBe(asked.length)
      expect(listStates(reach.states)).not.toContain(3)
      // A search that is over before it begins reaches the start alone.
      const nowhere = reachableFrom(conflict, 1, 'moves', { until })
      expect(listStates(nowhere.states)).toEqual([1])
      expect([nowhere.distance(1), nowhere.path(1), nowhere.distance(0)]).toEqual([0, [], undefined])
      expect(() => nowhere.path(0)).toThrow('state 0 is not reached from state 1')
    }
  })

  it('comes back to a class from a place that its mover likes less', () => {
    // From 0 the first party improves to 1 only; from 2, which it likes less, all of the class improves things.
    const ranks = [Uint32Array.of(1, 2, 0, 3, 0, 0, 0, 0), Uint32Array.of(0, 0, 1, 1, 0, 0, 0, 0), new Uint32Array(8)]
    const reach = reachableFrom({ ...transitive, ranks }, 0, 'improvements')
    expect(listStates(reach.states)).toEqual([0, 1, 2, 3])
    expect(reach.distance(3)).toBe(2)
  })
})
