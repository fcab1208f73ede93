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
    const sample = optionModels({ irreversible: true, infeasible: true }).chain((model) => {
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
          for (const [index, step] of direct.path(state).entries()) {
            expect(moveTargets(space, step.party, step.from)).toContain(step.to)
            expect(step.party).not.toBe(direct.path(state)[index - 1]?.party)
          }
        }
      }),
      { numRuns: runs(300) },
    )
  })
})
