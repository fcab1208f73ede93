import { countStates, evolutionFrom, fullSet, hasState, isVerdicts, listStates, moveTargets } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { damText, situationFrom, situations } from './testing/situations.ts'
import { isRoute, pays, statesReached, waysFrom } from './ways.ts'
import { waysJson } from './ways-json.ts'

describe('waysFrom', () => {
  it('tells apart what improvements reach, what only other moves reach, and what nothing does, with reasons', () => {
    fc.assert(
      fc.property(situations(), (situation) => {
        const { conflict, statusQuo: from = 0 } = situation
        const { space, ranks } = conflict
        const ways = waysFrom(situation, { from, concept: 'seq', targets: fullSet(space.stateCount) })
        const list = ways.list(space.stateCount)
        expect(list.map(({ state }) => state).sort((a, b) => a - b)).toEqual(list.map((_, state) => state))
        for (const kind of ['start', 'improvements', 'moves', 'no'] as const) {
          expect(list.filter(({ reached }) => reached === kind)).toHaveLength(ways.counts[kind])
        }
        for (const { state, reached, improvements, moves } of list) {
          expect(isRoute(improvements)).toBe(reached === 'start' || reached === 'improvements')
          expect(isRoute(moves)).toBe(reached !== 'no')
          if (isRoute(improvements)) {
            expect(improvements.path.every((step) => pays(situation, step))).toBe(true)
          } else {
            // Where improvements do not lead, a step on every other way does not pay, the one shown included.
            if (isRoute(moves)) expect(moves.path.every((step) => pays(situation, step))).toBe(false)
            const enters = ranks.some((rank, party) =>
              rank.some(
                (value, source) => value < (rank[state] ?? 0) && moveTargets(space, party, source).includes(state),
              ),
            )
            expect(improvements.because).toBe(enters ? 'cut-off' : 'nobody-enters')
          }
          for (const route of [improvements, moves].filter(isRoute)) {
            for (const party of route.needed) expect(route.movers).toContain(party)
            if (state !== from) expect(route.lastMovers).toContain(route.path.at(-1)?.party)
          }
        }
      }),
    )
  })

  it('lists the nearest first, and takes the equilibria unless states are given', () => {
    fc.assert(
      fc.property(situations(), (situation) => {
        const { conflict, statusQuo: from = 0 } = situation
        const ways = waysFrom(situation, { from, concept: 'gmr' })
        const verdicts = ways.solution.gmr
        const equilibria = isVerdicts(verdicts) ? listStates(verdicts.equilibria) : []
        const list = ways.list(conflict.space.stateCount)
        expect(list.map(({ state }) => state).sort((a, b) => a - b)).toEqual(equilibria)
        expect(ways.list(2)).toEqual(list.slice(0, 2))
        const steps = list.flatMap(({ improvements }) => (isRoute(improvements) ? [improvements.path.length] : []))
        expect(steps).toEqual([...steps].sort((a, b) => a - b))
      }),
    )
  })

  it('answers for the dam: the city attacks a dry river, and only a release that does not pay leads to peace', () => {
    const situation = situationFrom(damText)
    const { statusQuo: from = -1 } = situation
    const ways = waysFrom(situation, { from, concept: 'seq' })
    const json = waysJson(ways, { lang: 'en', to: { concept: 'seq' }, kinds: ['improvements', 'moves'] })
    expect(json.from).toEqual({ id: 'none', label: 'Nobody moves' })
    expect(json.stableFor.nash).toEqual({ upstream: true, downstream: false })
    expect(json.stableFor.seq).toMatchObject({ upstream: true })
    const wet = json.targets.find(({ label }) => label === 'Water flows')
    const attacked = json.reached.improvements?.states.map(({ id }) => id)
    expect(attacked).toContain('downstream.attack')
    expect(wet?.moves ?? {}).toMatchObject({ needed: expect.arrayContaining(['upstream']) })
    expect(JSON.stringify(json)).toBe(
      JSON.stringify(waysJson(ways, { lang: 'en', to: { concept: 'seq' }, kinds: ['improvements', 'moves'] })),
    )
  })
})

describe('statesReached', () => {
  it('lists what is reached by distance, then by state, as many as asked for', () => {
    fc.assert(
      fc.property(situations(), fc.nat(8), ({ conflict, statusQuo: from = 0 }, limit) => {
        const evolution = evolutionFrom(conflict, from, 'moves')
        const all = statesReached(evolution, conflict.space.stateCount)
        expect(all).toHaveLength(countStates(evolution.states) - 1)
        expect(all.every((state) => hasState(evolution.states, state) && state !== from)).toBe(true)
        const key = (state: number) => (evolution.distance(state) ?? 0) * 1e6 + state
        expect(all).toEqual([...all].sort((a, b) => key(a) - key(b)))
        expect(statesReached(evolution, limit)).toEqual(all.slice(0, limit))
      }),
    )
  })
})
