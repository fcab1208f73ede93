import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { moveTargets } from '../space/space.ts'
import { type Concept, type Conflict, isVerdicts, type Verdicts } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { countStates, isSubset, listStates, sameStates } from '../state-set.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { runs } from '../testing/runs.ts'
import { twoByTwoGames } from '../testing/two-by-two-games.ts'
import { limitedMoveStates, limitedMoves } from './limited-moves.ts'
import { maximinStates } from './maximin.ts'
import { nonMyopic } from './non-myopic.ts'
import { stackelberg } from './stackelberg.ts'
import { type HorizonRefusal, isHorizonRefusal } from './two-party-moves.ts'

function answer<A extends object>(result: A | HorizonRefusal): A {
  if (isHorizonRefusal(result)) throw new Error(`no answer: ${result.reason}`)
  return result
}

/** Random conflicts of two parties, in option form and as graphs; strict where asked for, else with ties. */
function twoPartyConflicts(kind: 'strict' | 'tied'): fc.Arbitrary<Conflict> {
  const graphs = graphModels().map(({ stateCount, arcs }) =>
    graphSpace({ partyCount: 2, stateCount, arcs: arcs.slice(0, 2) }),
  )
  const features = { irreversible: true, infeasible: true, forbidden: true, merged: true, powers: true } as const
  const models = optionModels({ ...features, optionLimit: 5 })
  const boxes = models.map((model) => {
    const options = model.options.map((option) => ({ ...option, party: option.party % 2 }))
    const powers = (model.powers ?? []).map((power) => ({ ...power, party: 1 - options[power.option].party }))
    return optionSpace({ ...model, partyCount: 2, options, powers })
  })
  const spaces = fc.oneof(
    graphs,
    boxes
      .filter((result) => result.ok && result.space.stateCount > 0)
      .map((result) => (result.ok ? result.space : never())),
  )
  return spaces.chain((space) => {
    const order = fc.shuffledSubarray(
      Array.from({ length: space.stateCount }, (_, state) => state),
      { minLength: space.stateCount },
    )
    const lists = kind === 'strict' ? fc.tuple(order, order) : ranks(2, space.stateCount, 3)
    return lists.map((given) => ({ space, ranks: given.map((list) => denseRanks(list)) }))
  })
}

function never(): never {
  throw new Error('a space without states')
}

function stableLists(verdicts: Verdicts): number[][] {
  return verdicts.stable.map((set) => listStates(set))
}

function solved(conflict: Conflict, concept: Concept): Verdicts {
  const verdicts = solve(conflict, { concepts: [concept], solver: 'oracle' })[concept]
  if (!isVerdicts(verdicts)) throw new Error(`${concept} does not apply`)
  return verdicts
}

/** G_h(i, s) for strict preferences, word by word. */
function literalOutcome(conflict: Conflict, party: number, state: number, horizon: number): number {
  const targets = moveTargets(conflict.space, party, state)
  if (horizon === 0 || targets.length === 0) return state
  const rank = conflict.ranks[party]
  const outcomes = targets.map((target) => literalOutcome(conflict, 1 - party, target, horizon - 1))
  const best = outcomes.reduce((a, b) => (rank[b] > rank[a] ? b : a))
  return rank[best] > rank[state] ? best : state
}

/** What backward induction gives under every way of breaking ties, each branch of the tree of moves by itself. */
function literalOutcomes(conflict: Conflict, party: number, state: number, horizon: number): Set<number> {
  if (horizon === 0) return new Set([state])
  const rank = conflict.ranks[party]
  const branches = moveTargets(conflict.space, party, state).map((target) => [
    ...literalOutcomes(conflict, 1 - party, target, horizon - 1),
  ])
  const selections = branches.reduce<number[][]>(
    (made, branch) => made.flatMap((selection) => branch.map((final) => [...selection, final])),
    [[]],
  )
  const found = new Set<number>()
  for (const selection of selections) {
    const most = Math.max(rank[state], ...selection.map((final) => rank[final]))
    if (most === rank[state]) found.add(state)
    else for (const final of selection) if (rank[final] === most) found.add(final)
  }
  return found
}

describe('limited moves', () => {
  it('follow the definition where preferences are strict, and then expect one state', () => {
    fc.assert(
      fc.property(twoPartyConflicts('strict'), (conflict) => {
        for (const { horizon, outcomes } of answer(limitedMoves(conflict, 3))) {
          for (const party of [0, 1]) {
            for (let state = 0; state < conflict.space.stateCount; state += 1) {
              expect(outcomes(party, state)).toEqual([literalOutcome(conflict, party, state, horizon)])
            }
          }
        }
      }),
    )
  })

  it('expect, where there are ties, what some way of breaking them gives', () => {
    const small = fc
      .record({
        stateCount: fc.integer({ min: 1, max: 4 }),
        pairs: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(1)), { maxLength: 10 }),
      })
      .chain(({ stateCount, pairs }) => {
        const arcs = [0, 1].map((party) => {
          const own = pairs.filter(([from, to, mover]) => mover === party && from < stateCount && to < stateCount)
          return { from: own.map(([from]) => from), to: own.map(([, to]) => to) }
        })
        const space = graphSpace({ partyCount: 2, stateCount, arcs })
        return ranks(2, stateCount, 3).map(
          (lists): Conflict => ({ space, ranks: lists.map((list) => denseRanks(list)) }),
        )
      })
    fc.assert(
      fc.property(small, (conflict) => {
        for (const { horizon, outcomes } of answer(limitedMoves(conflict, 4))) {
          for (const party of [0, 1]) {
            for (let state = 0; state < conflict.space.stateCount; state += 1) {
              const literal = [...literalOutcomes(conflict, party, state, horizon)].sort((a, b) => a - b)
              expect(outcomes(party, state)).toEqual(literal)
            }
          }
        }
      }),
    )
  })

  it('one ahead are Nash stability', () => {
    fc.assert(
      fc.property(twoPartyConflicts('tied'), (conflict) => {
        expect(stableLists(answer(limitedMoveStates(conflict, 1)))).toEqual(stableLists(solved(conflict, 'nash')))
      }),
    )
  })

  it('are refused for other than two parties, with their number', () => {
    const space = graphSpace({ partyCount: 3, stateCount: 1, arcs: [0, 1, 2].map(() => ({ from: [], to: [] })) })
    const conflict = { space, ranks: [0, 1, 2].map(() => new Uint32Array(1)) }
    const refusal = { reason: 'not-two-parties', partyCount: 3 }
    expect(limitedMoveStates(conflict, 2)).toEqual(refusal)
    expect(nonMyopic(conflict)).toEqual(refusal)
    expect(stackelberg(conflict, 0)).toEqual(refusal)
    expect(maximinStates(conflict, 2)).toEqual(refusal)
  })

  it('are refused where there are too many moves, before they take long', () => {
    const options = Array.from({ length: 13 }, () => ({ party: 0, change: 'both' as const }))
    const made = optionSpace({ partyCount: 2, options, constraints: [] })
    if (!made.ok) throw new Error('expected a space')
    const rank = Uint32Array.from({ length: made.space.stateCount }, (_, state) => state)
    const conflict = { space: made.space, ranks: [rank, rank] }
    expect(limitedMoveStates(conflict, 2)).toEqual({ reason: 'too-much-work' })
    expect(nonMyopic(conflict)).toEqual({ reason: 'too-much-work' })
  })

  it('need a horizon of at least one', () => {
    const [conflict = never()] = twoByTwoGames()
    expect(() => limitedMoveStates(conflict, 0)).toThrow(RangeError)
    expect(() => maximinStates(conflict, 1.5)).toThrow(RangeError)
    expect(() => stackelberg(conflict, 2)).toThrow(RangeError)
  })
})

describe('the long run', () => {
  // Counts of an independent brute-force checker; cycles of this kind are the subject of Games 16(5):54, 2025.
  it('settles in 61 of the 78 strict 2×2 games, has period 2 in 6 and period 4 in 11', () => {
    const periods: Record<number, number> = {}
    const equilibriumCounts: Record<number, number> = {}
    for (const game of twoByTwoGames()) {
      const { phases, equilibria } = answer(nonMyopic(game))
      const sets = phases.map((phase) => phase.equilibria)
      const shifted = sets.map((_, shift) => sets.every((set, at) => sameStates(set, sets[(at + shift) % sets.length])))
      const found = shifted.indexOf(true, 1)
      const period = found < 0 ? sets.length : found
      periods[period] = (periods[period] ?? 0) + 1
      const count = countStates(equilibria)
      if (period === 1) equilibriumCounts[count] = (equilibriumCounts[count] ?? 0) + 1
    }
    expect(periods).toEqual({ 1: 61, 2: 6, 4: 11 })
    expect(equilibriumCounts).toEqual({ 0: 6, 1: 54, 2: 1 })
  })

  it('goes on as it says, and no shorter round or earlier start would do', () => {
    fc.assert(
      fc.property(twoPartyConflicts('tied'), (conflict) => {
        const { from, period, phases, stable } = answer(nonMyopic(conflict))
        const rows = answer(limitedMoves(conflict, from + 3 * period + 4)).map(stableLists)
        const at = (horizon: number) => rows[horizon - 1]
        const holds = (start: number, length: number) =>
          rows.every(
            (row, index) => index + 1 < start || index + length >= rows.length || same(row, rows[index + length]),
          )
        expect(holds(from, period)).toBe(true)
        if (from > 1) expect(holds(from - 1, period)).toBe(false)
        for (let shorter = 1; shorter < period; shorter += 1) expect(holds(from, shorter)).toBe(false)
        phases.forEach((phase, index) => {
          expect(stableLists(phase)).toEqual(at(from + index))
          for (const party of [0, 1]) expect(isSubset(stable[party], phase.stable[party])).toBe(true)
        })
      }),
    )
  })
})

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

describe('a leader', () => {
  it('looks two moves ahead, and the follower one', () => {
    fc.assert(
      fc.property(twoPartyConflicts('tied'), fc.constantFrom(0, 1), (conflict, leader) => {
        const { stable } = answer(stackelberg(conflict, leader))
        expect(listStates(stable[leader])).toEqual(stableLists(answer(limitedMoveStates(conflict, 2)))[leader])
        expect(listStates(stable[1 - leader])).toEqual(stableLists(solved(conflict, 'nash'))[1 - leader])
      }),
    )
  })
})

describe('maximin', () => {
  it.each([
    [1, 'nash'],
    [2, 'gmr'],
    [3, 'smr'],
  ] as const)('%i moves ahead is %s', (horizon, concept) => {
    fc.assert(
      fc.property(twoPartyConflicts('tied'), (conflict) => {
        expect(stableLists(answer(maximinStates(conflict, horizon)))).toEqual(stableLists(solved(conflict, concept)))
      }),
      { numRuns: runs(300) },
    )
  })
})
