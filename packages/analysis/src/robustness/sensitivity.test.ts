import type { Situation } from '@anchorage/casefile'
import { listStates, solve } from '@anchorage/engine'
import { describe, expect, it } from 'vitest'
import { situationFrom } from '../testing/situations.ts'
import { damFile, type UncertainDam, uncertainDam } from '../testing/uncertain-dam.ts'
import { sensitivityOf } from './sensitivity.ts'

function holding(situation: Situation): string[] {
  const verdicts = solve(situation.conflict, { concepts: ['seq'], solver: 'oracle' }).seq
  if (!verdicts || !('equilibria' in verdicts)) return []
  return listStates(verdicts.equilibria).map((state) => String(situation.stateId(state)))
}

describe.each([uncertainDam, { ...uncertainDam, tuned: '[{move: store, above: none}, {move: release, below: none}]' }])(
  'one change at a time',
  (given) => {
    const situation = situationFrom(damFile(given))
    const { tried, effects, undecided } = sensitivityOf(situation, 'seq')

    it('tries every swap of neighbours and everything that can be left out', () => {
      // Three and two statements: 2 + 1 swaps, 5 statements, 2 constraints, 1 option that cannot be undone.
      expect(tried).toBe(11)
      expect(undecided).toEqual([])
    })

    it('finds what the changed files say', () => {
      const before = holding(situation)
      const changed: UncertainDam[] = [
        ...[0, 1].map((place) => ({
          ...given,
          upstream: given.upstream
            .toSpliced(place, 1)
            .toSpliced(place + 1, 0, ...given.upstream.slice(place, place + 1)),
        })),
        ...[0, 1, 2].map((place) => ({ ...given, upstream: given.upstream.toSpliced(place, 1) })),
        { ...given, downstream: given.downstream.toReversed() },
        ...[0, 1].map((place) => ({ ...given, downstream: given.downstream.toSpliced(place, 1) })),
        ...[0, 1].map((place) => ({ ...given, constraints: given.constraints.toSpliced(place, 1) })),
        { ...given, release: '' },
      ]
      const found = changed.flatMap((dam) => {
        const after = holding(situationFrom(damFile(dam)))
        const gained = after.filter((id) => !before.includes(id))
        const lost = before.filter((id) => !after.includes(id))
        return gained.length + lost.length > 0 ? [{ gained, lost }] : []
      })
      expect(found.length).toBeGreaterThan(0)
      expect(effects.map(({ gained, lost }) => ({ gained, lost }))).toEqual(found)
    })

    it('swaps the classes of rankings, and says what cannot be judged', () => {
      const ranked = situationFrom(`anchorage: 1
title: Two
parties:
  a: {name: A, options: {x: {name: X}}, ranking: [a.x, none]}
  b: {name: B, options: {y: {name: "Y"}}, ranking: [none, a.x]}
constraints: [{never: b.y}]
`)
      const found = sensitivityOf(ranked, 'nash')
      expect(found.tried).toBe(3)
      expect(found.undecided.map(({ kind }) => kind)).toEqual(['rule'])
      expect(found.effects).toEqual([
        { change: { kind: 'swap-classes', party: 0, place: 0 }, gained: ['none'], lost: ['a.x'] },
      ])
    })
  },
)
