import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { moveTargets } from '../space/space.ts'
import { type Conflict, isVerdicts, type Verdicts } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { listStates } from '../state-set.ts'
import { graphModels, ranks } from '../testing/arbitraries.ts'
import { cautiousLongRun, cautiousMoves } from './cautious-moves.ts'
import { limitedMoves } from './limited-moves.ts'
import { nonMyopic } from './non-myopic.ts'
import { type HorizonRefusal, isHorizonRefusal } from './two-party-moves.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)

function answer<A extends object>(result: A | HorizonRefusal): A {
  if (isHorizonRefusal(result)) throw new Error(`no answer: ${result.reason}`)
  return result
}

function stableLists(verdicts: Verdicts): number[][] {
  return verdicts.stable.map((set) => listStates(set))
}

/** Random graphs with few moves, ranked with ties or strictly. */
function conflicts(
  kind: 'strict' | 'tied',
  { partyCount, stateLimit, arcLimit }: { partyCount: number; stateLimit: number; arcLimit: number },
): fc.Arbitrary<Conflict> {
  const state = fc.nat(stateLimit - 1)
  return fc
    .record({
      stateCount: fc.integer({ min: 1, max: stateLimit }),
      arcs: fc.array(fc.tuple(state, state, fc.nat(partyCount - 1)), { maxLength: arcLimit }),
    })
    .chain(({ stateCount, arcs }) => {
      const lists = Array.from({ length: partyCount }, (_, party) => {
        const own = arcs.filter(([from, to, mover]) => mover === party && from < stateCount && to < stateCount)
        return { from: own.map(([from]) => from), to: own.map(([, to]) => to) }
      })
      const space = graphSpace({ partyCount, stateCount, arcs: lists })
      const order = fc.shuffledSubarray(
        Array.from({ length: stateCount }, (_, index) => index),
        { minLength: stateCount },
      )
      const given =
        kind === 'strict'
          ? fc.array(order, { minLength: partyCount, maxLength: partyCount })
          : ranks(partyCount, stateCount, 3)
      return given.map((rows): Conflict => ({ space, ranks: rows.map((row) => denseRanks(row)) }))
    })
}

/** G_h(i, s) word by word: under every way of breaking ties, each branch of the tree of moves by itself. */
function literalEnds(conflict: Conflict, party: number, state: number, horizon: number): Set<number> {
  if (horizon === 0) return new Set([state])
  const rank = conflict.ranks[party] ?? new Uint32Array()
  const worth = (end: number): number => rank[end] ?? 0
  const branches = moveTargets(conflict.space, party, state).map((target) => {
    const others = conflict.ranks.flatMap((_, other) =>
      other === party ? [] : [[...literalEnds(conflict, other, target, horizon - 1)]],
    )
    const reckoned = new Set<number>()
    for (const ends of selections(others)) {
      const goingOn = ends.filter((end) => end !== target)
      const worst = Math.min(...goingOn.map(worth))
      for (const end of goingOn.length > 0 ? goingOn.filter((each) => worth(each) === worst) : [target]) {
        reckoned.add(end)
      }
    }
    return [...reckoned]
  })
  const found = new Set<number>()
  for (const selection of selections(branches)) {
    const most = Math.max(worth(state), ...selection.map(worth))
    if (most === worth(state)) found.add(state)
    else for (const end of selection) if (worth(end) === most) found.add(end)
  }
  return found
}

function selections(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>((made, list) => made.flatMap((done) => list.map((item) => [...done, item])), [[]])
}

describe('cautious moves', () => {
  it.each([
    ['strict', { partyCount: 3, stateLimit: 6, arcLimit: 14 }],
    ['tied', { partyCount: 3, stateLimit: 4, arcLimit: 8 }],
    ['tied', { partyCount: 4, stateLimit: 4, arcLimit: 8 }],
  ] as const)('follow their definition (%s, %o)', (kind, size) => {
    fc.assert(
      fc.property(conflicts(kind, size), (conflict) => {
        for (const { horizon, outcomes, stable } of answer(cautiousMoves(conflict, 4))) {
          conflict.ranks.forEach((rank, party) => {
            rank.forEach((_, state) => {
              const literal = [...literalEnds(conflict, party, state, horizon)].sort((a, b) => a - b)
              expect(outcomes(party, state)).toEqual(literal)
              const stays = literal.length === 1 && literal[0] === state
              expect(listStates(stable[party] ?? { size: 0, words: new Uint32Array() }).includes(state)).toBe(stays)
            })
          })
        }
      }),
      { numRuns: Math.ceil(100 * runs) },
    )
  })

  it('are limited moves exactly for two parties, ties, ends and the long run included', () => {
    const sample = fc.oneof(
      conflicts('tied', { partyCount: 2, stateLimit: 9, arcLimit: 24 }),
      conflicts('strict', { partyCount: 2, stateLimit: 9, arcLimit: 24 }),
    )
    fc.assert(
      fc.property(sample, (conflict) => {
        const limited = answer(limitedMoves(conflict, 6))
        answer(cautiousMoves(conflict, 6)).forEach((ahead, index) => {
          expect(stableLists(ahead)).toEqual(limited[index] && stableLists(limited[index]))
          conflict.ranks.forEach((rank, party) => {
            rank.forEach((_, state) => {
              expect(ahead.outcomes(party, state)).toEqual(limited[index]?.outcomes(party, state))
            })
          })
        })
        expect(answer(cautiousLongRun(conflict))).toEqual(answer(nonMyopic(conflict)))
      }),
      { numRuns: Math.ceil(200 * runs) },
    )
  })

  it('one ahead are Nash stability, for any number of parties', () => {
    const sample = graphModels().chain((model) =>
      ranks(model.partyCount, model.stateCount, 3).map(
        (rows): Conflict => ({ space: graphSpace(model), ranks: rows.map((row) => denseRanks(row)) }),
      ),
    )
    fc.assert(
      fc.property(sample, (conflict) => {
        const nash = solve(conflict, { concepts: ['nash'], solver: 'oracle' }).nash
        const [first] = answer(cautiousMoves(conflict, 1))
        expect(first && stableLists(first)).toEqual(isVerdicts(nash) && stableLists(nash))
      }),
    )
  })

  it('do not change for the others when a party joins that has no moves', () => {
    fc.assert(
      fc.property(conflicts('tied', { partyCount: 3, stateLimit: 6, arcLimit: 14 }), ({ space, ranks: rows }) => {
        const arcs = rows.map((row, party) => {
          const pairs = [...row.keys()].flatMap((from) => moveTargets(space, party, from).map((to) => [from, to]))
          return { from: pairs.map(([from = 0]) => from), to: pairs.map(([, to = 0]) => to) }
        })
        const idle = { from: [], to: [] }
        const wider = graphSpace({ partyCount: 4, stateCount: space.stateCount, arcs: [...arcs, idle] })
        const before = answer(cautiousMoves({ space, ranks: rows }, 5))
        const after = answer(cautiousMoves({ space: wider, ranks: [...rows, new Uint32Array(space.stateCount)] }, 5))
        expect(after.map((ahead) => stableLists(ahead).slice(0, 3))).toEqual(before.map(stableLists))
      }),
    )
  })

  it('settle or go round as the long run says', () => {
    fc.assert(
      fc.property(conflicts('tied', { partyCount: 3, stateLimit: 6, arcLimit: 14 }), (conflict) => {
        const { from, period, stable } = answer(cautiousLongRun(conflict))
        const rows = answer(cautiousMoves(conflict, from + 2 * period + 2)).map(stableLists)
        for (let horizon = from; horizon + period <= rows.length; horizon += 1) {
          expect(rows[horizon - 1]).toEqual(rows[horizon - 1 + period])
        }
        const phases = rows.slice(from - 1, from - 1 + period)
        stable.forEach((set, party) => {
          const always = (phases[0]?.[party] ?? []).filter((state) =>
            phases.every((row) => row[party]?.includes(state)),
          )
          expect(listStates(set)).toEqual(always)
        })
      }),
    )
  })

  it('are refused where there are too many moves', () => {
    const options = Array.from({ length: 13 }, () => ({ party: 0, change: 'both' as const }))
    const made = optionSpace({ partyCount: 3, options, constraints: [] })
    if (!made.ok) throw new Error('expected a space')
    const rank = Uint32Array.from({ length: made.space.stateCount }, (_, state) => state)
    const conflict = { space: made.space, ranks: [rank, rank, rank] }
    expect(cautiousMoves(conflict, 2)).toEqual({ reason: 'too-much-work' })
    expect(cautiousLongRun(conflict)).toEqual({ reason: 'too-much-work' })
  })
})
