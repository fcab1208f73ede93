import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { forEachMove, type StateSpace } from '../space/space.ts'
import { type Conflict, isVerdicts } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { hasState, isSubset, listStates, sameStates } from '../state-set.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { isRelationallyStable, relationalReplies } from '../testing/literal-attitudes.ts'
import {
  type Attitude,
  type Attitudes,
  attitudeRules,
  discreteAttitudes,
  ordinaryCounterpart,
  relationalConcepts,
  relationalVerdicts,
} from './attitudes.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)
const numRuns = Math.ceil(60 * runs)

const graphs = graphModels().map((model) => graphSpace(model))
function inOptions(features: Parameters<typeof optionModels>[0]): fc.Arbitrary<StateSpace> {
  return optionModels({ optionLimit: 4, ...features })
    .map((model) => optionSpace(model))
    .chain((result) => (result.ok && result.space.stateCount > 0 ? fc.constant(result.space) : fc.constant(pair)))
}
/** Two parties with an option each. */
const pair = (() => {
  const options = [0, 1].map((party) => ({ party, change: 'both' as const }))
  const result = optionSpace({ partyCount: 2, options, constraints: [] })
  if (!result.ok) throw new Error('expected a space')
  return result.space
})()
const optionForm = inOptions({ infeasible: true, irreversible: true, forbidden: true })
const spaces: readonly (readonly [string, fc.Arbitrary<StateSpace>])[] = [
  ['in options', optionForm],
  ['with merged states', inOptions({ merged: true, irreversible: true })],
  ['on graphs', graphs],
]

function conflicts(spacesOf: fc.Arbitrary<StateSpace>): fc.Arbitrary<Conflict> {
  return spacesOf.chain((space) =>
    ranks(space.partyCount, space.stateCount, 4).map((lists) => ({
      space,
      ranks: lists.map((list) => denseRanks(list)),
    })),
  )
}

function strictConflicts(spacesOf: fc.Arbitrary<StateSpace>): fc.Arbitrary<Conflict> {
  return spacesOf.chain((space) => {
    const states = Array.from({ length: space.stateCount }, (_, state) => state)
    const order = fc.shuffledSubarray(states, { minLength: states.length }).map((list) => Uint32Array.from(list))
    const lists = fc.array(order, { minLength: space.partyCount, maxLength: space.partyCount })
    return lists.map((found) => ({ space, ranks: found }))
  })
}

function attitudesFor(partyCount: number): fc.Arbitrary<Attitude[][]> {
  const one = fc.constantFrom<Attitude>('positive', 'neutral', 'negative')
  const list = fc.array(one, { minLength: partyCount, maxLength: partyCount })
  return fc.array(list, { minLength: partyCount, maxLength: partyCount })
}

function withAttitudes(given: fc.Arbitrary<Conflict>): fc.Arbitrary<readonly [Conflict, Attitude[][]]> {
  return given.chain((conflict) => fc.tuple(fc.constant(conflict), attitudesFor(conflict.space.partyCount)))
}

function all(partyCount: number, attitude: Attitude): Attitudes {
  return Array.from({ length: partyCount }, () => Array.from({ length: partyCount }, () => attitude))
}

function statesOf({ space }: Conflict): number[] {
  return Array.from({ length: space.stateCount }, (_, state) => state)
}

describe.each(spaces)('attitudes %s', (_, arbitrary) => {
  it('are answered as the definitions read', () => {
    fc.assert(
      fc.property(withAttitudes(conflicts(arbitrary)), ([conflict, attitudes]) => {
        for (const concept of relationalConcepts) {
          const { stable } = relationalVerdicts(conflict, attitudes, concept)
          stable.forEach((set, party) => {
            const expected = statesOf(conflict).filter((state) =>
              isRelationallyStable(conflict, attitudes, concept, state, party),
            )
            expect([concept, listStates(set)]).toEqual([concept, expected])
          })
        }
      }),
      { numRuns },
    )
  })

  it('lie within one another: RNash in RSMR and RSEQ, and both of them in RGMR', () => {
    fc.assert(
      fc.property(withAttitudes(conflicts(arbitrary)), ([conflict, attitudes]) => {
        const [nash, gmr, smr, seq] = relationalConcepts.map((each) => relationalVerdicts(conflict, attitudes, each))
        for (let party = 0; party < conflict.space.partyCount; party += 1) {
          expect(isSubset(nash.stable[party], smr.stable[party])).toBe(true)
          expect(isSubset(nash.stable[party], seq.stable[party])).toBe(true)
          expect(isSubset(smr.stable[party], gmr.stable[party])).toBe(true)
          expect(isSubset(seq.stable[party], gmr.stable[party])).toBe(true)
        }
      }),
      { numRuns },
    )
  })

  it('give up the neutral ones for positive or negative ones without losing an RNash stable state', () => {
    fc.assert(
      fc.property(withAttitudes(conflicts(arbitrary)), ([conflict, attitudes]) => {
        const fewer = attitudes.map((list) => list.map((each, toward): Attitude => (toward > 0 ? each : 'neutral')))
        const before = relationalVerdicts(conflict, fewer, 'rnash')
        const after = relationalVerdicts(conflict, attitudes, 'rnash')
        before.stable.forEach((set, party) => {
          expect(isSubset(set, after.stable[party])).toBe(true)
        })
      }),
      { numRuns },
    )
  })

  it('that are positive to everybody tempt only to what harms nobody', () => {
    fc.assert(
      fc.property(conflicts(arbitrary), (conflict) => {
        const { space } = conflict
        const { tempts } = attitudeRules(conflict.ranks, all(space.partyCount, 'positive'))
        for (const state of statesOf(conflict)) {
          for (let party = 0; party < space.partyCount; party += 1) {
            forEachMove(space, party, state, (target) => {
              const harms = conflict.ranks.some((rank) => rank[target] < rank[state])
              expect(tempts(party, state, target)).toBe(!harms)
            })
          }
        }
      }),
      { numRuns },
    )
  })

  it('that are neutral to everybody make every move a temptation: RGMR is RSEQ', () => {
    fc.assert(
      fc.property(conflicts(arbitrary), (conflict) => {
        const neutral = all(conflict.space.partyCount, 'neutral')
        const gmr = relationalVerdicts(conflict, neutral, 'rgmr')
        const seq = relationalVerdicts(conflict, neutral, 'rseq')
        gmr.stable.forEach((set, party) => {
          expect(sameStates(set, seq.stable[party])).toBe(true)
        })
        const { stable } = relationalVerdicts(conflict, neutral, 'rnash')
        for (const state of statesOf(conflict)) {
          stable.forEach((set, party) => {
            expect(hasState(set, state)).toBe(relationalReplies(conflict, neutral, party, state).length === 0)
          })
        }
      }),
      { numRuns },
    )
  })

  it('that are discrete give RNash, RGMR and RSEQ the ordinary meaning for rankings without ties, and RSMR no more', () => {
    fc.assert(
      fc.property(strictConflicts(arbitrary), (conflict) => {
        const ordinary = solve(conflict, { concepts: ['nash', 'gmr', 'smr', 'seq'] })
        for (const concept of relationalConcepts) {
          const { stable } = relationalVerdicts(conflict, discreteAttitudes(conflict.space.partyCount), concept)
          const expected = ordinary[ordinaryCounterpart(concept) as 'nash']
          if (!isVerdicts(expected)) throw new Error(concept)
          stable.forEach((set, party) => {
            // On a graph a party may get back to the very state that it left; RSMR counts that as a way out.
            const holds = concept === 'rsmr' ? isSubset : sameStates
            expect([concept, holds(set, expected.stable[party])]).toEqual([concept, true])
          })
        }
      }),
      { numRuns },
    )
  })
})

describe('attitudes in option form', () => {
  it('that are discrete give the ordinary concepts for rankings without ties, RSMR too', () => {
    fc.assert(
      fc.property(strictConflicts(optionForm), (conflict) => {
        const expected = solve(conflict, { concepts: ['smr'] }).smr
        if (!isVerdicts(expected)) throw new Error('smr')
        const { stable } = relationalVerdicts(conflict, discreteAttitudes(conflict.space.partyCount), 'rsmr')
        stable.forEach((set, party) => {
          expect(listStates(set)).toEqual(listStates(expected.stable[party]))
        })
      }),
      { numRuns: 2 * numRuns },
    )
  })

  it('that are neutral to everybody make RSMR the same as RNash where all can be undone', () => {
    fc.assert(
      fc.property(conflicts(inOptions({})), (conflict) => {
        const neutral = all(conflict.space.partyCount, 'neutral')
        const nash = relationalVerdicts(conflict, neutral, 'rnash')
        const smr = relationalVerdicts(conflict, neutral, 'rsmr')
        nash.stable.forEach((set, party) => {
          expect(listStates(smr.stable[party])).toEqual(listStates(set))
        })
      }),
      { numRuns },
    )
  })
})

it('a party that is negative to itself alone stays only where it cannot make things worse for itself', () => {
  const conflict = { space: pair, ranks: [Uint32Array.of(0, 1, 2, 3), Uint32Array.of(0, 0, 0, 0)] }
  const against: Attitudes = [
    ['negative', 'neutral'],
    ['neutral', 'positive'],
  ]
  expect(listStates(relationalVerdicts(conflict, against, 'rnash').stable[0])).toEqual([0, 2])
})

it('refuses attitudes that are not one for each pair of parties', () => {
  const conflict = { space: pair, ranks: [new Uint32Array(4), new Uint32Array(4)] }
  expect(() => relationalVerdicts(conflict, discreteAttitudes(3), 'rnash')).toThrow(RangeError)
  expect(() => relationalVerdicts(conflict, [['positive'], ['neutral', 'positive']], 'rnash')).toThrow(RangeError)
})
