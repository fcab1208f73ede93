import { describe, expect, it } from 'vitest'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { isStable } from '../stability/oracle.ts'
import { carriedThrough } from '../work.ts'
import { countRankings, shareMeeting } from './count-rankings.ts'
import { sampledShare } from './counted-share.ts'
import { fraction, fractionValue } from './fraction.ts'
import { inverseConcepts, rankingCondition } from './ranking-condition.ts'

const counted = (...question: Parameters<typeof countRankings>) => carriedThrough(countRankings(...question))
const meeting = (...question: Parameters<typeof shareMeeting>) => carriedThrough(shareMeeting(...question))
const sample = (...question: Parameters<typeof sampledShare>) => carriedThrough(sampledShare(...question))

/** Two parties with an option each, who rank the four states as given. */
function square(first: readonly number[], second: readonly number[]): Conflict {
  const options = [0, 1].map((party) => ({ party, change: 'both' as const }))
  const opened = optionSpace({ partyCount: 2, options, constraints: [] })
  if (!opened.ok) throw new Error('expected a space')
  return { space: opened.space, ranks: [Uint32Array.from(first), Uint32Array.from(second)] }
}

function orders(list: readonly number[]): number[][] {
  if (list.length === 0) return [[]]
  return list.flatMap((first) => orders(list.filter((each) => each !== first)).map((rest) => [first, ...rest]))
}

const strict = orders([0, 1, 2, 3]).map((order) => Uint32Array.from(order))

/** The conflict with every combination of strict rankings of the free parties. */
function variantsOf(conflict: Conflict, free: readonly number[]): Conflict[] {
  return free.reduce<Conflict[]>(
    (list, party) =>
      list.flatMap((each) =>
        strict.map((rank) => ({ ...each, ranks: each.ranks.map((own, index) => (index === party ? rank : own)) })),
      ),
    [conflict],
  )
}

describe('countRankings', () => {
  const games = [
    square([3, 1, 2, 0], [0, 2, 1, 3]),
    square([0, 0, 1, 1], [1, 0, 0, 1]),
    square([2, 0, 0, 1], [3, 3, 1, 2]),
  ]

  it.each([{ free: [0] }, { free: [1] }, { free: [0, 1] }])(
    'finds what trying every ranking finds, free: $free',
    ({ free }) => {
      for (const conflict of free.length > 1 ? games.slice(0, 1) : games) {
        const variants = variantsOf(conflict, free)
        for (const concept of free.length > 1 ? (['smr', 'seq'] as const) : inverseConcepts) {
          const holding = variants.map((variant) =>
            [0, 1, 2, 3].filter((state) => [0, 1].every((party) => isStable(variant, concept, state, party))),
          )
          for (const wanted of [[0], [3], [1, 2], [3, 0], [0, 1, 2, 3]]) {
            const hits = holding.filter((states) => wanted.some((state) => states.includes(state))).length
            const share = counted(conflict, { concept, wanted, free })
            expect([concept, wanted, share]).toEqual([
              concept,
              wanted,
              { kind: 'exact', by: expect.any(String), share: fraction(BigInt(hits), BigInt(variants.length)) },
            ])
          }
        }
      }
    },
  )

  it('reads off conditions where they decide, and tries rankings where they do not', () => {
    const [conflict] = games
    const by = (wanted: number[], free: number[], concept: 'gmr' | 'seq'): string | undefined => {
      const share = counted(conflict, { concept, wanted, free })
      return share.kind === 'exact' ? share.by : share.kind
    }
    expect(by([0], [0], 'gmr')).toBe('conditions')
    expect(by([0], [0, 1], 'gmr')).toBe('conditions')
    expect(by([0, 1, 2, 3], [0], 'gmr')).toBe('trials')
    expect(by([0], [0, 1], 'seq')).toBe('trials')
  })

  it('samples where rankings are too many, close to what conditions say, and not at all where samples are', () => {
    // One party moves anywhere between nine states: a state is stable if it is the best, one time in nine.
    const arcs = Array.from({ length: 81 }, (_, pair) => [Math.floor(pair / 9), pair % 9]).filter(([a, b]) => a !== b)
    const space = graphSpace({
      partyCount: 1,
      stateCount: 9,
      arcs: [{ from: arcs.map(([from]) => from), to: arcs.map(([, to]) => to) }],
    })
    const conflict = { space, ranks: [new Uint32Array(9)] }
    expect(counted(conflict, { concept: 'nash', wanted: [4], free: [0] })).toMatchObject({
      by: 'conditions',
      share: { numerator: 1n, denominator: 9n },
    })
    const question = { concept: 'nash' as const, wanted: [4, 7], free: [0] }
    const sampled = counted(conflict, question, { samples: 4000, seed: 5 })
    if (sampled.kind !== 'sampled') throw new Error('expected a sample')
    expect(sampled.samples).toBe(4000)
    expect(Math.abs(sampled.hits / 4000 - 2 / 9)).toBeLessThan(0.03)
    expect(counted(conflict, question, { samples: 1e9 })).toEqual({ kind: 'too-much-work' })
  })

  it('stops when it is told to', () => {
    const signal = {
      throwIfAborted: () => {
        throw new Error('stopped')
      },
    }
    const question = { concept: 'seq' as const, wanted: [0, 1, 2, 3], free: [0, 1] }
    expect(() => counted(games[0], question, { signal })).toThrow('stopped')
    expect(() => sample({ signal }, () => true)).toThrow('stopped')
    expect(() => meeting([rankingCondition(games[0], 'nash', 0, 0)], { signal })).toThrow('stopped')
  })

  it('refuses states and parties that are not there', () => {
    const ask = (wanted: number[], free: number[]) => () => counted(games[0], { concept: 'gmr', wanted, free })
    for (const state of [-1, 0.5, 4]) expect(ask([state], [0])).toThrow(/wanted state .* expected 0…3/)
    for (const party of [-1, 0.5, 2]) expect(ask([0], [party])).toThrow(/free party .* expected 0…1/)
    expect(ask([1, 1], [0])).toThrow('each wanted state once')
  })
})

describe('shares', () => {
  it('of conditions on different parties multiply', () => {
    const conflict = square([3, 1, 2, 0], [0, 2, 1, 3])
    const conditions = [0, 1].map((party) => rankingCondition(conflict, 'nash', 0, party))
    expect(meeting(conditions)).toEqual({ kind: 'exact', by: 'conditions', share: fraction(1n, 4n) })
    expect(meeting([])).toMatchObject({ share: fraction(1n, 1n) })
    expect(fractionValue(fraction(2n, 3n))).toBe(0.666666666666)
  })

  it('are sampled as often as asked, at least once', () => {
    let trials = 0
    const counts = sample({ samples: 17 }, (random) => {
      trials += 1
      return random.below(2) < 2
    })
    expect(counts).toMatchObject({ kind: 'sampled', samples: 17, hits: 17, seed: 1 })
    expect(trials).toBe(17)
    expect(sample({ samples: 1 }, () => false)).toMatchObject({ hits: 0 })
    for (const samples of [0, -1, 1.5, Number.NaN]) expect(() => sample({ samples }, () => true)).toThrow(RangeError)
  })
})
