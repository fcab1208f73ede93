import { concepts, fullSet, hasState, isVerdicts, listStates } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze, reachabilityOf } from './analyze.ts'
import { groupStates, outcomes } from './outcomes.ts'
import { damText, situationFrom, situations } from './testing/situations.ts'

describe('outcomes', () => {
  it('cover the equilibria exactly: nothing but equilibria in a pattern, and every one in some pattern', () => {
    fc.assert(
      fc.property(situations(), (situation) => {
        const analysis = analyze(situation)
        for (const concept of concepts) {
          const verdicts = analysis.solution[concept]
          if (!isVerdicts(verdicts)) continue
          const { list, equilibriumCount, restCount } = outcomes(analysis, concept)
          expect(restCount).toBe(0)
          const covered = new Set(list.flatMap((outcome) => listStates(outcome.states)))
          expect([...covered].sort((a, b) => a - b)).toEqual(listStates(verdicts.equilibria))
          expect(covered.size).toBe(equilibriumCount)
          for (const { pattern, states } of list) {
            if (pattern.length === 0) continue
            for (let state = 0; state < situation.conflict.space.stateCount; state += 1) {
              const { taken } = situation.taken(state)
              const matches = pattern.every((mark, index) => mark === '-' || (mark === 'Y') === taken.includes(index))
              expect(matches).toBe(hasState(states, state))
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('put what improvements reach before what they do not', () => {
    const order = ['start', 'improvements', 'moves', 'no']
    fc.assert(
      fc.property(situations(), (situation) => {
        const analysis = analyze(situation)
        const keys = outcomes(analysis, 'gmr').list.map((outcome) => order.indexOf(outcome.reachable ?? 'no'))
        expect(keys).toEqual([...keys].sort((a, b) => a - b))
        for (const { states, reachable } of outcomes(analysis, 'gmr').list) {
          expect(listStates(states).map((state) => reachabilityOf(analysis, state))).toContain(reachable)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('of the dam are found by hand: an attack, which improvements reach, and water without an attack', () => {
    const { list } = outcomes(analyze(situationFrom(damText)), 'seq')
    expect(list.map(({ reachable }) => reachable)).toEqual(['improvements', 'moves'])
    expect(list.map(({ pattern }) => pattern.join(''))).toEqual(['NY', 'YN'])
  })

  it('can be asked of some states only', () => {
    const situation = situationFrom(damText)
    const where = situation.statesIn('quiet').states
    if (!where) throw new Error('expected states')
    const { list, equilibriumCount } = outcomes(analyze(situation), 'seq', { where })
    expect([list.map(({ pattern }) => pattern.join('')), equilibriumCount]).toEqual([['YN'], 1])
  })

  it('count what they leave out past the limit', () => {
    const analysis = analyze(situationFrom(damText))
    expect(outcomes(analysis, 'seq', { limit: 0 })).toMatchObject({ list: [], equilibriumCount: 2, restCount: 2 })
  })
})

describe('groupStates', () => {
  it('reads all states as one pattern that says nothing', () => {
    const situation = situationFrom(damText)
    const all = fullSet(4)
    expect(groupStates(situation, all, { universe: all }).groups.map(({ pattern }) => pattern)).toEqual([['-', '-']])
  })
})
