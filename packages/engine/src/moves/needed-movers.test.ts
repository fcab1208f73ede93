import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { moveTargets } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { ranks } from '../testing/arbitraries.ts'
import { evolutionFrom } from './evolution.ts'
import { neededMovers } from './needed-movers.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)

/** The movers of every legal sequence to each state that never is in the same state with the same last mover twice. */
function moversOfEveryPath({ space, ranks: lists }: Conflict, start: number, kind: 'improvements' | 'moves') {
  const found: Set<number>[][] = Array.from({ length: space.stateCount }, () => [])
  const follow = (state: number, last: number, path: readonly string[], movers: ReadonlySet<number>): void => {
    found[state]?.push(new Set(movers))
    for (let party = 0; party < space.partyCount; party += 1) {
      if (party === last) continue
      for (const target of moveTargets(space, party, state)) {
        const rank = lists[party] ?? new Uint32Array()
        const node = `${target} ${party}`
        if (path.includes(node) || (kind === 'improvements' && (rank[target] ?? 0) <= (rank[state] ?? 0))) continue
        follow(target, party, [...path, node], new Set([...movers, party]))
      }
    }
  }
  follow(start, -1, [], new Set())
  return found
}

describe('neededMovers', () => {
  it('names those who move on every legal way, all ways tried', () => {
    const graphs = fc
      .record({
        stateCount: fc.integer({ min: 1, max: 4 }),
        pairs: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2)), { maxLength: 7 }),
      })
      .chain(({ stateCount, pairs }) => {
        const arcs = [0, 1, 2].map((party) => {
          const own = pairs.filter(([from, to, mover]) => mover === party && from < stateCount && to < stateCount)
          return { from: own.map(([from]) => from), to: own.map(([, to]) => to) }
        })
        return fc.record({
          space: fc.constant(graphSpace({ partyCount: 3, stateCount, arcs })),
          lists: ranks(3, stateCount, 3),
          start: fc.nat(stateCount - 1),
          kind: fc.constantFrom('improvements' as const, 'moves' as const),
        })
      })
    fc.assert(
      fc.property(graphs, ({ space, lists, start, kind }) => {
        const conflict = { space, ranks: lists.map((list) => Uint32Array.from(list)) }
        const needed = neededMovers(conflict, evolutionFrom(conflict, start, kind))
        moversOfEveryPath(conflict, start, kind).forEach((paths, state) => {
          const always = [0, 1, 2].filter((party) => paths.every((movers) => movers.has(party)))
          expect(needed(state)).toEqual(paths.length > 0 ? always : undefined)
        })
      }),
      { numRuns: Math.ceil(300 * runs) },
    )
  })

  it('are the owners of the options that change, where every combination is feasible', () => {
    const options = [0, 0, 1, 2].map((party) => ({ party, change: 'both' as const }))
    const made = optionSpace({ partyCount: 3, options, constraints: [] })
    if (!made.ok) throw new Error('expected a space')
    const { space } = made
    const conflict = { space, ranks: [0, 1, 2].map(() => new Uint32Array(space.stateCount)) }
    const needed = neededMovers(conflict, evolutionFrom(conflict, 0, 'moves'))
    const taken = (state: number) => [state & 3, state & 4, state & 8].flatMap((bits, party) => (bits ? [party] : []))
    for (let state = 0; state < space.stateCount; state += 1) expect(needed(state)).toEqual(taken(state))
  })
})
