import { parseCase, type Situation, situationOf } from '@anchorage/casefile'
import { carriedThrough, countStates, listStates, type StateSet, setOf } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gains } from '../gains.ts'
import { situations } from '../testing/situations.ts'
import { type GainVerdict, paretoVerdict, rankChange } from './party-gain.ts'
import { whoGains } from './who-gains.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const runs = 150 * Number(process.env.ANCHORAGE_RUNS ?? 1)

function situationFrom(text: string): Situation {
  const parsed = parseCase('case.yaml', text)
  if (!parsed.case) throw new Error(JSON.stringify(parsed.diagnostics))
  const { situation, diagnostics } = situationOf(parsed.case)
  if (!situation) throw new Error(JSON.stringify(diagnostics))
  return situation
}

/** Two parties over one river; what the second one wants is told in two ways, and in part not known. */
const river = `anchorage: 1
title: River
parties:
  up:
    name: Up
    options: {release: {name: Release}}
    priorities: [{want: not down.pay}, {want: not release}]
    readings:
      generous: {name: Generous, priorities: [{want: release}, {want: not down.pay}]}
  down:
    name: Down
    options: {pay: {name: Pay}}
    priorities: [{want: up.release}, {want: not pay, uncertain: true}]
statusQuo: none
`

/** A random situation with two sets of its states that are not empty. */
const between = situations().chain((situation) => {
  const { stateCount } = situation.conflict.space
  const set = fc.uniqueArray(fc.nat(stateCount - 1), { minLength: 1, maxLength: 4 })
  return fc.tuple(set, set).map(([from, to]) => ({
    situation,
    from: setOf(stateCount, from),
    to: setOf(stateCount, to),
  }))
})

/** What a change means, straight from the definition: over every way from one state to another. */
function literally(situation: Situation, party: number, from: StateSet, to: StateSet): GainVerdict {
  const preference = situation.pairPreferences()[party]
  const ways = listStates(from).flatMap((state) => listStates(to).map((target) => ({ state, target })))
  const of = ({ state, target }: (typeof ways)[number]): string => {
    if (preference?.isUnknown(state, target)) return 'unknown'
    const step = (preference?.ranks[target] ?? 0) - (preference?.ranks[state] ?? 0)
    return step > 0 ? 'better' : step < 0 ? 'worse' : 'same'
  }
  const found = new Set(ways.map(of))
  if (found.has('unknown')) return 'unknown'
  const [only, ...others] = found
  return others.length === 0 ? (only as GainVerdict) : 'depends'
}

describe('whoGains', () => {
  it('says of each party what every way from one point to the other means, and agrees with the claims', () => {
    fc.assert(
      fc.property(between, ({ situation, from, to }) => {
        const { passages } = carriedThrough(
          whoGains(situation, { points: [{ states: from }, { states: to }], passages: [[0, 1]] }),
        )
        const claimed = gains(situation, from, to)
        passages[0]?.parties.forEach(({ verdict, steps }, party) => {
          expect(verdict).toBe(literally(situation, party, from, to))
          expect(verdict === 'better').toBe(claimed[party]?.gains === 'all')
          expect(verdict === 'worse').toBe(claimed[party]?.loses === 'all')
          expect((steps?.most ?? 0) > 0).toBe(claimed[party]?.gains !== 'none')
        })
      }),
      { numRuns: runs },
    )
  })

  it('turns round with the passage, and a passage from a state to itself is all the same', () => {
    const turned = {
      'all-better': 'all-worse',
      'none-worse': 'none-better',
      same: 'same',
      'none-better': 'none-worse',
      'all-worse': 'all-better',
      differ: 'differ',
      open: 'open',
    } as const
    fc.assert(
      fc.property(between, ({ situation, from, to }) => {
        const points = [{ states: from }, { states: to }]
        const { passages } = carriedThrough(
          whoGains(situation, {
            points,
            passages: [
              [0, 1],
              [1, 0],
            ],
          }),
        )
        const [there, back] = passages
        expect(back?.pareto).toBe(turned[there?.pareto ?? 'open'])
        there?.parties.forEach(({ steps }, party) => {
          const reversed = back?.parties[party]?.steps
          expect([reversed?.least, reversed?.most].map((step) => 0 - (step ?? 0))).toEqual([steps?.most, steps?.least])
        })
        const [state = 0] = listStates(from)
        const one = [{ states: setOf(situation.conflict.space.stateCount, [state]) }]
        expect(carriedThrough(whoGains(situation, { points: one, passages: [[0, 0]] })).passages[0]?.pareto).toBe(
          'same',
        )
      }),
      { numRuns: runs },
    )
  })

  it('counts as dominated what some state is better than for all, and as above the level what is', () => {
    fc.assert(
      fc.property(between, ({ situation, from, to }) => {
        const { ranks, space } = situation.conflict
        const [look = 0] = listStates(from)
        const { standings, fallback } = carriedThrough(
          whoGains(situation, { points: [{ states: to }], passages: [], from: look }),
        )
        const [standing] = standings
        const isDominated = (state: number): boolean =>
          Array.from({ length: space.stateCount }, (_, other) => other).some(
            (other) =>
              ranks.every((rank) => (rank[other] ?? 0) >= (rank[state] ?? 0)) &&
              ranks.some((rank) => (rank[other] ?? 0) > (rank[state] ?? 0)),
          )
        expect(standing?.optimal).toBe(listStates(to).filter((state) => !isDominated(state)).length)
        standing?.aboveLevel?.forEach((share, party) => {
          const level = fallback?.parties[party]?.rank ?? 0
          const above = listStates(to).filter((state) => (ranks[party]?.[state] ?? 0) >= level).length
          expect(share).toBe(above === countStates(to) ? 'all' : above > 0 ? 'some' : 'none')
        })
        for (const state of listStates(fallback?.zone ?? from)) {
          for (const [party, rank] of ranks.entries()) {
            expect(rank[state]).toBeGreaterThanOrEqual(fallback?.parties[party]?.rank ?? 0)
          }
        }
      }),
      { numRuns: runs },
    )
  })

  it('says where the verdict depends on the reading, and where the preference is not known', () => {
    const situation = situationFrom(river)
    const states = (text: string): StateSet => situation.statesIn(text).states ?? setOf(4, [])
    const points = ['none', 'up.release+down.pay', 'down.pay and not up.release'].map((text) => ({
      states: states(text),
    }))
    const { passages } = carriedThrough(
      whoGains(situation, {
        points,
        passages: [
          [0, 1],
          [0, 2],
        ],
      }),
    )
    const [up, down] = passages[0]?.parties ?? []
    expect([up?.verdict, up?.dependsOnReading, up?.readings]).toEqual([
      'worse',
      true,
      [expect.objectContaining({ reading: 'generous', verdict: 'better' })],
    ])
    expect([down?.verdict, down?.dependsOnReading]).toEqual(['better', false])
    expect(passages[1]?.parties[1]).toMatchObject({ verdict: 'unknown', unknown: 'all' })
    expect(passages[1]?.pareto).toBe('open')
  })

  it('refuses points without a state', () => {
    const situation = situationFrom(river)
    const points = [{ states: setOf(4, []) }]
    expect(() => carriedThrough(whoGains(situation, { points, passages: [] }))).toThrow(RangeError)
  })
})

describe('paretoVerdict', () => {
  it('speaks of everybody only where it is so', () => {
    expect(paretoVerdict(['better', 'same'])).toBe('none-worse')
    expect(paretoVerdict(['better', 'unknown'])).toBe('open')
    expect(paretoVerdict(['better', 'worse', 'unknown'])).toBe('differ')
    expect(paretoVerdict(['same', 'depends'])).toBe('open')
  })
})

describe('rankChange', () => {
  it('gives the steps of the pairs that are known', () => {
    const situation = situationFrom(river)
    const [, preference] = situation.pairPreferences()
    if (!preference) throw new Error('expected a preference')
    const all = setOf(4, [0, 1, 2, 3])
    const change = rankChange(preference, situation.statesIn('none').states ?? all, all)
    expect(change).toMatchObject({ verdict: 'unknown', unknown: 'some' })
    expect(change.steps?.least).toBe(0)
    expect(change.steps?.most).toBeGreaterThan(0)
  })
})
