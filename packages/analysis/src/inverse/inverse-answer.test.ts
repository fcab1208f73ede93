import {
  carriedThrough,
  fraction,
  hasState,
  type InverseConcept,
  inverseConcepts,
  isVerdicts,
  setOf,
  solve,
} from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { situationFrom, situations } from '../testing/situations.ts'
import { answersByReading } from './answers-by-reading.ts'
import { conditionWords } from './condition-text.ts'
import { inverseAnswer } from './inverse-answer.ts'
import { countOrders } from './preference-orders.ts'

/** Situations of so few states that all rankings are tried quickly, or of so many that they are sampled. */
const fewRankings = situations().filter(({ conflict }) => conflict.space.stateCount !== 8)

const runs = { numRuns: 40 * Number(process.env.ANCHORAGE_RUNS ?? 1) }

describe('the answer to what would have to be preferred', () => {
  it('agrees with the solution: who stays, and what holds; and finds words for all of it', () => {
    fc.assert(
      fc.property(fewRankings, fc.nat(), fc.nat(), (situation, first, second) => {
        const { stateCount } = situation.conflict.space
        const wanted = setOf(stateCount, [first % stateCount, second % stateCount])
        for (const concept of inverseConcepts) {
          const verdicts = solve(situation.conflict, { concepts: [concept] })[concept]
          const answer = carriedThrough(inverseAnswer(situation, { concept, wanted }, { samples: 20 }))
          if (!isVerdicts(verdicts) || 'reason' in answer) throw new Error('expected an answer')
          expect(answer.states.map(({ state }) => state).sort((a, b) => a - b)).toEqual(answer.wanted)
          for (const { state, holds, conditions } of answer.states) {
            expect(holds).toBe(hasState(verdicts.equilibria, state))
            expect(answer.holding.includes(state)).toBe(holds)
            for (const condition of conditions) {
              const stays = verdicts.stable.map((set) => hasState(set, state))[condition.party]
              expect(!condition.met.includes(false)).toBe(stays)
              for (const lang of ['en', 'zh'] as const) {
                const { verdict, demands, coupling } = conditionWords(situation, condition, lang)
                const words = [verdict, ...demands, coupling ?? ''].join(' ')
                expect(words).not.toMatch(/undefined|NaN|\[object|“”/)
                if (!stays) expect(demands.length).toBeGreaterThan(0)
                expect(coupling !== undefined).toBe(concept === 'seq' || concept === 'symseq')
              }
            }
          }
        }
      }),
      runs,
    )
  })

  it('refuses an empty wish', () => {
    const situation = situationFrom(riverText(['a', 'b', 'c']))
    expect(() => carriedThrough(inverseAnswer(situation, { concept: 'nash', wanted: setOf(4, []) }))).toThrow(
      RangeError,
    )
  })
})

const priorities: Readonly<Record<string, string>> = {
  a: '{want: not downstream.attack, confidence: attested}',
  b: '{want: release if downstream.attack, confidence: attested}',
  c: '{want: not release}',
  d: '{want: release iff downstream.attack, confidence: inferred}',
}

/** A conflict over a river in which the priorities of the party upstream stand in the order given. */
function riverText(order: readonly string[], more = ''): string {
  return `anchorage: 1
title: The river
parties:
  upstream:
    name: Upstream
    options: {release: {name: Release water}}
    priorities:
${order.map((name) => `      - ${priorities[name]}`).join('\n')}
${more}  downstream:
    name: Downstream
    options: {attack: {name: Attack}}
    priorities:
      - want: upstream.release
      - {want: attack iff not upstream.release, confidence: inferred}
`
}

function ordersOf(names: readonly string[]): string[][] {
  if (names.length === 0) return [[]]
  return names.flatMap((first) => ordersOf(names.filter((each) => each !== first)).map((rest) => [first, ...rest]))
}

describe('the orders of priorities', () => {
  it('are all that keep the attested ones in their order, and each is tried', () => {
    const situation = situationFrom(riverText(['a', 'b', 'c', 'd']))
    for (const concept of inverseConcepts) {
      for (let state = 0; state < 4; state += 1) {
        const question = { concept, wanted: [state], free: [0] }
        const kept = ordersOf(['a', 'b', 'c', 'd']).filter((order) => order.indexOf('a') < order.indexOf('b'))
        const hits = kept.filter((order) => {
          const verdicts = solve(situationFrom(riverText(order)).conflict, { concepts: [concept] })[concept]
          return isVerdicts(verdicts) && hasState(verdicts.equilibria, state)
        })
        const found = carriedThrough(countOrders(situation, question))
        expect(found).toMatchObject({ lists: [{ party: 0, priorities: 4, movable: 2 }], orders: 12n })
        expect(found?.share).toMatchObject({ kind: 'exact', share: fraction(BigInt(hits.length), 12n) })
      }
    }
  })

  it('multiply for several parties, and are absent for a party without priorities', () => {
    const situation = situationFrom(riverText(['a', 'b', 'c', 'd']))
    expect(carriedThrough(countOrders(situation, { concept: 'seq', wanted: [0], free: [0, 1] }))?.orders).toBe(24n)
    const ranked = situationFrom(
      riverText(['a', 'b']).replace(/priorities:\n.*\n.*\n {2}down/, 'weights: {release: 1}\n  down'),
    )
    expect(carriedThrough(countOrders(ranked, { concept: 'seq', wanted: [0], free: [0] }))).toBeUndefined()
  })

  it('are sampled where there are many, the same way for the same seed', () => {
    const many = ['a', 'b', 'c', 'd', 'c', 'd', 'c', 'd', 'c']
    const situation = situationFrom(riverText(many))
    const question = { concept: 'gmr' as InverseConcept, wanted: [3], free: [0] }
    const options = { samples: 300, seed: 4 }
    const found = carriedThrough(countOrders(situation, question, options))
    expect(found?.share).toMatchObject({ kind: 'sampled', samples: 300, seed: 4 })
    expect(carriedThrough(countOrders(situation, question, options))).toEqual(found)
  })
})

describe('readings', () => {
  it('are answered each, combined with those of other free parties', () => {
    const reading = '    readings:\n      calm: {name: Calm, priorities: [{want: release}]}\n'
    const situation = situationFrom(riverText(['c'], reading))
    const wet = situation.findState('upstream.release') ?? -1
    const answers = answersByReading(situation, { concept: 'nash', wanted: [wet], free: [0, 1] })
    expect(answers).toEqual([
      { readings: {}, holding: [] },
      { readings: { upstream: 'calm' }, holding: [wet] },
    ])
    expect(answersByReading(situation, { concept: 'nash', wanted: [wet], free: [1] })).toBeUndefined()
  })
})
