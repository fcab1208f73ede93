import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { isStable } from '../stability/oracle.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { carriedThrough } from '../work.ts'
import { allowedSets, statesNamed } from './allowed-sets.ts'
import { conditionShare, conditionTrial } from './condition-share.ts'
import { countRankings } from './count-rankings.ts'
import { type CountedShare, sampledShare } from './counted-share.ts'
import { type Fraction, fraction, fractionValue } from './fraction.ts'
import { inverseConcepts, meetsCondition, rankingCondition } from './ranking-condition.ts'
import { supportingImprovements } from './supporting-improvements.ts'
import { wilsonInterval } from './wilson.ts'

const runs = { numRuns: 60 * Number(process.env.ANCHORAGE_RUNS ?? 1) }

/** Random conflicts of at most six states, in option form and as graphs, with ties in the rankings given. */
function smallConflicts(): fc.Arbitrary<Conflict> {
  const graphs = graphModels()
    .filter(({ stateCount }) => stateCount <= 6)
    .map(graphSpace)
  const inOptions = optionModels({
    powers: true,
    irreversible: true,
    infeasible: true,
    forbidden: true,
    merged: true,
    optionLimit: 4,
  })
    .map((model) => optionSpace(model))
    .filter((opened) => opened.ok && opened.space.stateCount > 0 && opened.space.stateCount <= 6)
    .map((opened) => {
      if (!opened.ok) throw new Error('expected a space')
      return opened.space
    })
  return fc
    .oneof(graphs, inOptions)
    .chain((space) =>
      ranks(space.partyCount, space.stateCount, 4).map((lists) => ({ space, ranks: lists.map(denseRanks) })),
    )
}

/** Every strict ranking of some states: their ranks. */
function rankings(stateCount: number): Uint32Array[] {
  const orders = (left: readonly number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((first) => orders(left.filter((each) => each !== first)).map((rest) => [first, ...rest]))
  return orders(Array.from({ length: stateCount }, (_, state) => state)).map((order) => Uint32Array.from(order))
}

function withRank(conflict: Conflict, party: number, rank: Uint32Array): Conflict {
  return { ...conflict, ranks: conflict.ranks.map((own, index) => (index === party ? rank : own)) }
}

function exact(share: CountedShare): Fraction {
  if (share.kind !== 'exact') throw new Error(`not exact: ${share.kind}`)
  return share.share
}

describe('the condition on a ranking', () => {
  it('holds exactly for the rankings under which the state is stable, with ties and without', () => {
    const anyRank = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(
        smallConflicts(),
        fc.nat(),
        fc.array(anyRank, { minLength: 4, maxLength: 4 }),
        (conflict, at, lists) => {
          const { stateCount } = conflict.space
          const state = at % stateCount
          const rank = [...lists.map((list) => denseRanks(list.slice(0, stateCount))), ...rankings(stateCount)]
          for (let party = 0; party < conflict.space.partyCount; party += 1) {
            for (const concept of inverseConcepts) {
              const condition = rankingCondition(conflict, concept, state, party)
              const wrong = rank.filter(
                (each) =>
                  meetsCondition(condition, each) !== isStable(withRank(conflict, party, each), concept, state, party),
              )
              expect([concept, party, wrong]).toEqual([concept, party, []])
            }
          }
        },
      ),
      { numRuns: runs.numRuns / 2 },
    )
  })

  it('has no clause that another one implies, and says each thing once', () => {
    fc.assert(
      fc.property(smallConflicts(), fc.nat(), (conflict, at) => {
        const state = at % conflict.space.stateCount
        for (const concept of inverseConcepts) {
          const { clauses } = rankingCondition(conflict, concept, state, 0)
          const all = rankings(conflict.space.stateCount)
          const isNeeded = (index: number, others: readonly number[]): boolean => {
            const [rest, own] = [others, [index]].map((list) => ({
              concept,
              state,
              party: 0,
              clauses: clauses.filter((_, each) => list.includes(each)),
            }))
            return all.some((rank) => rest && own && meetsCondition(rest, rank) && !meetsCondition(own, rank))
          }
          clauses.forEach((_, index) => {
            const others = clauses.flatMap((__, other) => (other === index ? [] : [other]))
            for (const other of others) expect(isNeeded(index, [other])).toBe(true)
            // Where an alternative asks for several states, two clauses together may still imply a third.
            if (concept !== 'smr' && concept !== 'symseq') expect(isNeeded(index, others)).toBe(true)
          })
        }
      }),
      runs,
    )
  })
})

describe('what SEQ and SymSEQ hang on', () => {
  it('are improvements of others, without which a condition may ask for more and never for less', () => {
    fc.assert(
      fc.property(smallConflicts(), fc.nat(), (conflict, at) => {
        const state = at % conflict.space.stateCount
        for (const concept of ['seq', 'symseq'] as const) {
          const condition = rankingCondition(conflict, concept, state, 0)
          const steps = supportingImprovements(conflict, condition)
          for (const { party, from, to } of steps) {
            expect(party).not.toBe(0)
            expect(conflict.ranks[party]?.[to]).toBeGreaterThan(conflict.ranks[party]?.[from] ?? 0)
          }
          const idle = { ...conflict, ranks: conflict.ranks.map((rank) => new Uint32Array(rank.length)) }
          const harder = rankingCondition(idle, concept, state, 0)
          const isHarder = rankings(conflict.space.stateCount).some(
            (rank) => meetsCondition(condition, rank) && !meetsCondition(harder, rank),
          )
          if (steps.length === 0) expect(isHarder).toBe(false)
        }
      }),
      runs,
    )
  })
})

describe('the share of rankings', () => {
  it('is that of trying every ranking of a party, and grows from Nash over SMR to GMR', () => {
    fc.assert(
      fc.property(smallConflicts(), fc.nat(), (conflict, at) => {
        const { stateCount, partyCount } = conflict.space
        const state = at % stateCount
        const all = rankings(stateCount)
        for (let party = 0; party < partyCount; party += 1) {
          const values = inverseConcepts.map((concept) => {
            const share = conditionShare(rankingCondition(conflict, concept, state, party))
            const hits = all.filter((rank) => isStable(withRank(conflict, party, rank), concept, state, party)).length
            expect([concept, share]).toEqual([concept, fraction(BigInt(hits), BigInt(all.length))])
            return hits
          })
          const [nash = 0, gmr = 0, smr = 0, , symseq = 0] = values
          expect(nash <= symseq && symseq <= smr && smr <= gmr).toBe(true)
        }
      }),
      { numRuns: runs.numRuns / 2 },
    )
  })

  it('comes from the right number of sets of each size, also where states hang together in many ways', () => {
    const conflicts = optionModels({
      powers: true,
      irreversible: true,
      infeasible: true,
      forbidden: true,
      merged: true,
      optionLimit: 5,
    })
      .map((model) => optionSpace(model))
      .filter((opened) => opened.ok && opened.space.stateCount > 6)
      .map((opened) => (opened.ok ? opened.space : graphSpace({ partyCount: 1, stateCount: 1, arcs: [] })))
      .chain((space) =>
        ranks(space.partyCount, space.stateCount, 9).map((lists) => ({ space, ranks: lists.map(denseRanks) })),
      )
    fc.assert(
      fc.property(conflicts, fc.nat(), (conflict, at) => {
        const { stateCount, partyCount } = conflict.space
        for (const concept of inverseConcepts) {
          const condition = rankingCondition(conflict, concept, at % stateCount, at % partyCount)
          const named = statesNamed(condition)
          if (named.length > 11) continue
          const bySize = Array.from({ length: named.length + 1 }, () => 0n)
          for (let above = 0; above < 2 ** named.length; above += 1) {
            const rank = new Int8Array(stateCount)
            named.forEach((state, place) => {
              rank[state] = (above >>> place) & 1 ? 1 : -1
            })
            const size = rank.filter((value) => value > 0).length
            if (meetsCondition(condition, rank)) bySize[size] = (bySize[size] ?? 0n) + 1n
          }
          expect([concept, allowedSets(condition)]).toEqual([concept, { named, bySize }])
        }
      }),
      { numRuns: 2 * runs.numRuns },
    )
  })

  it('counts equilibria, whichever way it counts: for one party or two, for one state or several', () => {
    fc.assert(
      fc.property(
        smallConflicts().filter(({ space }) => space.stateCount <= 4),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (conflict, first, second, isPair) => {
          const { stateCount, partyCount } = conflict.space
          const wanted = [...new Set([first % stateCount, second % stateCount])]
          const free = isPair ? [0, partyCount - 1] : [first % partyCount]
          const all = rankings(stateCount)
          const variants = free.reduce<Conflict[]>(
            (list, party) => list.flatMap((each) => all.map((rank) => withRank(each, party, rank))),
            [conflict],
          )
          for (const concept of inverseConcepts) {
            const hits = variants.filter((variant) =>
              wanted.some((state) => variant.ranks.every((_, party) => isStable(variant, concept, state, party))),
            ).length
            const share = exact(carriedThrough(countRankings(conflict, { concept, wanted, free })))
            expect([concept, share]).toEqual([concept, fraction(BigInt(hits), BigInt(variants.length))])
          }
        },
      ),
      { numRuns: runs.numRuns / 3 },
    )
  })
})

/** A conflict in which each of two parties has `count` states to go to from the first state, and from there again. */
function twoBoxes(optionCount: number): Conflict {
  const options = Array.from({ length: 2 * optionCount }, (_, option) => ({
    party: option % 2,
    change: 'both' as const,
  }))
  const opened = optionSpace({ partyCount: 2, options, constraints: [] })
  if (!opened.ok) throw new Error('expected a space')
  const { space } = opened
  const rank = Uint32Array.from({ length: space.stateCount }, (_, state) => state)
  return { space, ranks: [rank, rank] }
}

describe('large counts', () => {
  it('are exact far beyond what could be tried: 256 states, in closed form', () => {
    const conflict = twoBoxes(4)
    // Nash: the state is above the 15 others of its class. GMR: and each of those alone or with one of 16 − 1 answers.
    const shares = inverseConcepts.map((concept) => conditionShare(rankingCondition(conflict, concept, 0, 0)))
    expect(shares[0]).toEqual({ numerator: 1n, denominator: 16n })
    const values = shares.map((share) => (share ? fractionValue(share) : Number.NaN))
    // 240 states in 15 columns of 16: the chance that some column is wholly above, by inclusion and exclusion.
    let none = 0
    let choose = 1
    for (let columns = 0; columns <= 15; columns += 1) {
      none += ((-1) ** columns * choose) / (16 * columns + 1)
      choose = (choose * (15 - columns)) / (columns + 1)
    }
    expect(values[1]).toBeCloseTo(none, 9)
    // 16 rows of 16, the wanted state in one of them: the chance that some row has nothing above it, in the same way.
    let some = 0
    let [without, within] = [15, 1]
    for (let rows = 1; rows <= 16; rows += 1) {
      some -= (-1) ** rows * (without / (16 * rows + 1) + within / (16 * rows))
      within = (within * (16 - rows)) / rows
      without = (without * (15 - rows)) / (rows + 1)
    }
    expect(values[2]).toBeCloseTo(some, 9)
  })

  it('can be drawn instead: which states stand above the wanted one', () => {
    const conflict = twoBoxes(3)
    for (const concept of ['gmr', 'smr'] as const) {
      const condition = rankingCondition(conflict, concept, 5, 1)
      const share = conditionShare(condition)
      const drawn = carriedThrough(sampledShare({ samples: 4000, seed: 3 }, conditionTrial(condition)))
      if (!share || drawn.kind !== 'sampled') throw new Error('expected a share and a sample')
      expect(Math.abs(fractionValue(share) - drawn.hits / drawn.samples)).toBeLessThan(0.02)
      expect(drawn.high - drawn.low).toBeLessThan(0.04)
    }
  })

  it('are estimated where there are too many rankings: within the interval, the same for the same seed', () => {
    const conflict = twoBoxes(2)
    const question = { concept: 'seq' as const, wanted: [3], free: [0, 1] }
    const options = { samples: 2000, seed: 7 }
    const first = carriedThrough(countRankings(conflict, question, options))
    expect(first).toEqual(carriedThrough(countRankings(conflict, question, options)))
    expect(carriedThrough(countRankings(conflict, question, { ...options, seed: 8 }))).not.toEqual(first)
    if (first.kind !== 'sampled') throw new Error('expected a sample')
    const nash = exact(carriedThrough(countRankings(conflict, { ...question, concept: 'nash' })))
    const gmr = exact(carriedThrough(countRankings(conflict, { ...question, concept: 'gmr' })))
    expect(nash).toEqual({ numerator: 1n, denominator: 16n })
    expect(first.low).toBeLessThan(first.high)
    expect(first.high).toBeGreaterThan(fractionValue(nash))
    expect(first.low).toBeLessThan(fractionValue(gmr))
  })

  it('refuses an empty question and states or parties that are not there', () => {
    const conflict = twoBoxes(1)
    const ask = (wanted: number[], free: number[]) => () =>
      carriedThrough(countRankings(conflict, { concept: 'nash', wanted, free }))
    expect(ask([], [0])).toThrow(RangeError)
    expect(ask([0], [])).toThrow(RangeError)
    expect(ask([4], [0])).toThrow(RangeError)
    expect(ask([0], [0, 0])).toThrow(RangeError)
  })
})

describe("Wilson's interval", () => {
  it('holds the share, narrows with the samples, and says something about no hit and all hits', () => {
    const { low, high } = wilsonInterval(50, 100)
    expect([low, high].map((end) => end.toFixed(3))).toEqual(['0.404', '0.596'])
    expect(wilsonInterval(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.278, 3) })
    expect(wilsonInterval(10, 10)).toEqual({ low: expect.closeTo(0.722, 3), high: 1 })
  })
})
