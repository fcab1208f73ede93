import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { moveTargets, type StateSpace } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { countStates, hasState, isSubset, listStates, sameStates } from '../state-set.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { literalLastMovers, literalLayers } from '../testing/literal-sequences.ts'
import { type Evolution, evolutionFrom } from './evolution.ts'
import { reachableFrom } from './legal-sequences.ts'
import { entrants, forEachMoveInto } from './moves-into.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)

const kinds = ['improvements', 'moves'] as const

interface Sample {
  readonly conflict: Conflict
  readonly start: number
}

/** Conflicts in every layout: boxes, groups of irreversible options, arcs of merged states, and plain graphs. */
function samples(): fc.Arbitrary<Sample> {
  const spaces: fc.Arbitrary<StateSpace> = fc.oneof(
    graphModels().map(graphSpace),
    opened(optionModels({ infeasible: true })),
    opened(optionModels({ infeasible: true, irreversible: true })),
    opened(optionModels({ infeasible: true, irreversible: true, powers: true })),
    opened(optionModels({ infeasible: true, irreversible: true, forbidden: true, merged: true, optionLimit: 5 })),
  )
  return spaces.chain((space) =>
    fc.record({
      conflict: ranks(space.partyCount, space.stateCount, 4).map(
        (lists): Conflict => ({ space, ranks: lists.map((list) => Uint32Array.from(list)) }),
      ),
      start: fc.nat(space.stateCount - 1),
    }),
  )
}

function opened(models: ReturnType<typeof optionModels>): fc.Arbitrary<StateSpace> {
  return models
    .map((model) => optionSpace(model))
    .filter((result) => result.ok && result.space.stateCount > 0)
    .map((result) => {
      if (!result.ok) throw new Error('refused')
      return result.space
    })
}

function everyState({ space }: Conflict): number[] {
  return Array.from({ length: space.stateCount }, (_, state) => state)
}

function checkPath({ space, ranks: lists }: Conflict, evolution: Evolution, state: number): void {
  const path = evolution.path(state)
  expect(path.length).toBe(evolution.distance(state))
  expect(path.at(-1)?.to ?? evolution.start).toBe(state)
  path.forEach((step, index) => {
    expect(step.from).toBe(path[index - 1]?.to ?? evolution.start)
    expect(step.party).not.toBe(path[index - 1]?.party)
    expect(moveTargets(space, step.party, step.from)).toContain(step.to)
    const rank = lists[step.party] ?? new Uint32Array()
    if (evolution.kind === 'improvements') expect(rank[step.to]).toBeGreaterThan(rank[step.from] ?? 0)
  })
}

describe('evolutionFrom', () => {
  it('gives V^(h) as its definition does: states, last movers and counts at every number of moves', () => {
    fc.assert(
      fc.property(samples(), fc.constantFrom(...kinds), ({ conflict, start }, kind) => {
        const evolution = evolutionFrom(conflict, start, kind)
        const { rows } = evolution
        const layers = literalLayers(conflict, start, kind, rows.length + 3)
        const parties = conflict.ranks.map((_, party) => party)
        for (const party of parties) {
          for (const state of everyState(conflict)) {
            const moves = layers.findIndex((layer) => layer[party]?.has(state))
            expect(evolution.distanceBy(party, state)).toBe(moves < 0 ? undefined : moves)
          }
        }
        // Nothing is new in the layers after the last row.
        expect(rows.map(({ moves }) => moves)).toEqual(rows.map((_, index) => index + 1))
        for (const { moves, newStates, reached, lastMovers } of rows) {
          const upTo = (longest: number, party: number) =>
            new Set(layers.slice(0, longest + 1).flatMap((layer) => [...(layer[party] ?? [])]))
          const all = (longest: number) => new Set([start, ...parties.flatMap((party) => [...upTo(longest, party)])])
          expect(reached).toBe(all(moves).size)
          expect(newStates).toBe(all(moves).size - all(moves - 1).size)
          expect(lastMovers).toEqual(parties.map((party) => upTo(moves, party).size))
        }
        expect(countStates(evolution.states)).toBe(rows.at(-1)?.reached ?? 1)
      }),
      { numRuns: Math.ceil(400 * runs) },
    )
  })

  it('finds the smallest sets of last movers, also where some parties do not move', () => {
    const withParties = samples().chain((sample) =>
      fc.record({
        sample: fc.constant(sample),
        parties: fc.subarray(sample.conflict.ranks.map((_, party) => party)),
        kind: fc.constantFrom(...kinds),
      }),
    )
    fc.assert(
      fc.property(withParties, ({ sample: { conflict, start }, parties, kind }) => {
        const evolution = evolutionFrom(conflict, start, kind, { parties })
        const literal = literalLastMovers(conflict, start, kind, parties)
        for (const state of everyState(conflict)) {
          expect(evolution.lastMovers(state)).toEqual([...(literal.get(state) ?? [])].sort((a, b) => a - b))
          expect(hasState(evolution.states, state)).toBe(state === start || literal.has(state))
        }
      }),
      { numRuns: Math.ceil(400 * runs) },
    )
  })

  it('reaches what reachableFrom reaches, as soon, and every path is legal and as short as said', () => {
    fc.assert(
      fc.property(samples(), fc.constantFrom(...kinds), ({ conflict, start }, kind) => {
        const evolution = evolutionFrom(conflict, start, kind)
        const reach = reachableFrom(conflict, start, kind)
        expect(sameStates(evolution.states, reach.states)).toBe(true)
        for (const state of everyState(conflict)) {
          expect(evolution.distance(state)).toBe(reach.distance(state))
          if (hasState(evolution.states, state)) checkPath(conflict, evolution, state)
          else expect(() => evolution.path(state)).toThrow(`state ${state} is not reached from state ${start}`)
        }
      }),
      { numRuns: Math.ceil(300 * runs) },
    )
  })

  it('goes by improvements nowhere that moves do not, and never sooner', () => {
    fc.assert(
      fc.property(samples(), ({ conflict, start }) => {
        const [improvements, moves] = kinds.map((kind) => evolutionFrom(conflict, start, kind)) as [
          Evolution,
          Evolution,
        ]
        expect(isSubset(improvements.states, moves.states)).toBe(true)
        for (const state of listStates(improvements.states)) {
          expect(improvements.distance(state)).toBeGreaterThanOrEqual(moves.distance(state) ?? Number.NaN)
          for (const party of improvements.lastMovers(state)) {
            expect(improvements.distanceBy(party, state)).toBeGreaterThanOrEqual(
              moves.distanceBy(party, state) ?? Number.NaN,
            )
          }
        }
      }),
    )
  })

  it('counts a way back to the start, but not one that a party would make by moving twice in succession', () => {
    // Party 0 goes from 0 to 1 and back; party 1 only from 1 to 2, and 0 from 2 to 0.
    const space = graphSpace({
      partyCount: 2,
      stateCount: 3,
      arcs: [
        { from: [0, 1, 2], to: [1, 0, 0] },
        { from: [1], to: [2] },
      ],
    })
    const evolution = evolutionFrom({ space, ranks: [new Uint32Array(3), new Uint32Array(3)] }, 0, 'moves')
    expect(evolution.distance(0)).toBe(0)
    expect(evolution.distanceBy(0, 0)).toBe(3)
    expect(evolution.lastMovers(0)).toEqual([0])
    expect(evolution.rows).toEqual([
      { moves: 1, newStates: 1, reached: 2, lastMovers: [1, 0] },
      { moves: 2, newStates: 1, reached: 3, lastMovers: [1, 1] },
      { moves: 3, newStates: 0, reached: 3, lastMovers: [2, 1] },
    ])
  })

  it('stops when it is told to', () => {
    const space = graphSpace({ partyCount: 1, stateCount: 2, arcs: [{ from: [0], to: [1] }] })
    const signal = {
      throwIfAborted: () => {
        throw new Error('stopped')
      },
    }
    expect(() => evolutionFrom({ space, ranks: [new Uint32Array(2)] }, 0, 'moves', { signal })).toThrow('stopped')
  })

  it('has, of all sequences that are as short, one with the fewest steps that do not pay', () => {
    fc.assert(
      fc.property(samples(), ({ conflict, start }) => {
        const evolution = evolutionFrom(conflict, start, 'moves')
        const fewest = literalFewestCosts(conflict, start, evolution.rows.length)
        for (const state of listStates(evolution.states)) {
          const path = evolution.path(state)
          const costs = path.filter(({ party, from, to }) => {
            const rank = conflict.ranks[party] ?? new Uint32Array()
            return (rank[to] ?? 0) <= (rank[from] ?? 0)
          }).length
          expect(costs).toBe(fewest[path.length]?.get(state))
          expect(evolution.path(state)).toEqual(path)
        }
      }),
      { numRuns: Math.ceil(200 * runs) },
    )
  })
})

/** By number of moves and state: the fewest steps that do not pay in a legal sequence of exactly so many moves. */
function literalFewestCosts({ space, ranks: lists }: Conflict, start: number, longest: number): Map<number, number>[] {
  let ends = new Map([[`${start} -1`, 0]])
  const all = [new Map([[start, 0]])]
  for (let moves = 1; moves <= longest; moves += 1) {
    const next = new Map<string, number>()
    const found = new Map<number, number>()
    for (const [end, costs] of ends) {
      const [state = 0, last] = end.split(' ').map(Number)
      lists.forEach((rank, party) => {
        if (party === last) return
        for (const target of moveTargets(space, party, state)) {
          const sum = costs + ((rank[target] ?? 0) > (rank[state] ?? 0) ? 0 : 1)
          const key = `${target} ${party}`
          next.set(key, Math.min(sum, next.get(key) ?? sum))
          found.set(target, Math.min(sum, found.get(target) ?? sum))
        }
      })
    }
    ends = next
    all.push(found)
  }
  return all
}

describe('moves into a state', () => {
  it('are the moves of the others read backwards', () => {
    fc.assert(
      fc.property(samples(), ({ conflict }) => {
        const { space, ranks: lists } = conflict
        const states = everyState(conflict)
        for (const state of states) {
          const sources = lists.map((_, party) => {
            const found: number[] = []
            forEachMoveInto(space, party, state, (source) => found.push(source))
            return found.sort((a, b) => a - b)
          })
          sources.forEach((found, party) => {
            expect(found).toEqual(states.filter((from) => moveTargets(space, party, from).includes(state)))
          })
          const gains = (source: number, party: number) => (lists[party]?.[state] ?? 0) > (lists[party]?.[source] ?? 0)
          const who = (is: (source: number, party: number) => boolean) =>
            sources.flatMap((found, party) => (found.some((source) => is(source, party)) ? [party] : []))
          expect(entrants(conflict, state, 'moves')).toEqual(who(() => true))
          expect(entrants(conflict, state, 'improvements')).toEqual(who(gains))
        }
      }),
    )
  })
})
