import { describe, expect, it } from 'vitest'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { isStable } from '../stability/oracle.ts'
import { seededNumbers } from '../testing/boxes.ts'
import { equilibriumTest } from './equilibrium-test.ts'
import { type InverseConcept, inverseConcepts, isCoupled, meetsCondition } from './ranking-condition.ts'

/** Three parties that can change one of three options each; how they rank the eight states is drawn. */
function cube(seed: number): Conflict {
  const opened = optionSpace({
    partyCount: 3,
    options: [0, 1, 2].map((party) => ({ party, change: 'both' as const })),
    constraints: [],
  })
  if (!opened.ok) throw new Error('refused')
  return { space: opened.space, ranks: [0, 1, 2].map((party) => drawn(3 * seed + party)) }
}

function drawn(seed: number): Uint32Array {
  return Uint32Array.from(seededNumbers(8, seed, 8))
}

function isEquilibrium(conflict: Conflict, concept: InverseConcept, state: number): boolean {
  return conflict.ranks.every((_, party) => isStable(conflict, concept, state, party))
}

describe('equilibriumTest', () => {
  it.each([1, 2, 3])('says for which rankings a wanted state is an equilibrium: conflict %i', (seed) => {
    const conflict = cube(seed)
    for (const concept of inverseConcepts) {
      for (const free of [[0], [2], [0, 1]]) {
        for (const wanted of [[0], [seed, 7], [0, 1, 2, 3, 4, 5, 6, 7]]) {
          const { possible, conditions, holds } = equilibriumTest(conflict, { concept, wanted, free })
          expect(wanted).toEqual(expect.arrayContaining([...possible]))
          for (let turn = 0; turn < 5; turn += 1) {
            const ranks = conflict.ranks.map((own, party) =>
              free.includes(party) ? drawn(97 * seed + 7 * turn + party) : own,
            )
            const given = { ...conflict, ranks }
            const reached = wanted.filter((state) => isEquilibrium(given, concept, state))
            expect(possible).toEqual(expect.arrayContaining(reached))
            expect(holds(ranks)).toBe(reached.length > 0)
            if (!conditions) continue
            expect(conditions).toHaveLength(possible.length)
            // Where conditions are given they say it all, state by state.
            expect(
              possible.filter((_, index) => conditions[index].every((each) => meetsCondition(each, ranks[each.party]))),
            ).toEqual(reached)
            for (const each of conditions) expect(each.map(({ party }) => party)).toEqual(free)
          }
          if (!isCoupled(concept)) expect(conditions).toBeDefined()
          else if (free.length > 1 && possible.length > 0) expect(conditions).toBeUndefined()
        }
      }
    }
  })

  it('needs no trial where another party leaves every wanted state', () => {
    // Party 1 goes from 0 to 1 and is better off, whatever party 0 wants.
    const space = graphSpace({
      partyCount: 2,
      stateCount: 2,
      arcs: [
        { from: [], to: [] },
        { from: [0], to: [1] },
      ],
    })
    const conflict = { space, ranks: [Uint32Array.of(0, 0), Uint32Array.of(0, 1)] }
    for (const concept of inverseConcepts) {
      const left = equilibriumTest(conflict, { concept, wanted: [0], free: [0] })
      expect([left.possible, left.conditions, left.holds(conflict.ranks)]).toEqual([[], [], false])
      const stays = equilibriumTest(conflict, { concept, wanted: [0, 1], free: [0] })
      expect([stays.possible, stays.holds(conflict.ranks)]).toEqual([[1], true])
      expect(stays.conditions?.map((each) => each.map(({ clauses }) => clauses))).toEqual([[[]]])
    }
  })

  it('gives conditions where what the free party does cannot unsettle the others', () => {
    // Party 1 would go from 0 to 1; whether party 0 then answers with 1 → 2 hangs on what party 0 wants.
    const space = graphSpace({
      partyCount: 2,
      stateCount: 3,
      arcs: [
        { from: [1], to: [2] },
        { from: [0], to: [1] },
      ],
    })
    const conflict = { space, ranks: [Uint32Array.of(0, 0, 1), Uint32Array.of(1, 2, 0)] }
    const answered = equilibriumTest(conflict, { concept: 'seq', wanted: [0], free: [0] })
    expect([answered.possible, answered.conditions]).toEqual([[0], undefined])
    expect(answered.holds(conflict.ranks)).toBe(true)
    expect(answered.holds([Uint32Array.of(0, 1, 0), conflict.ranks[1]])).toBe(false)
    const free = equilibriumTest(conflict, { concept: 'seq', wanted: [0], free: [1] })
    expect(free.conditions?.[0]).toHaveLength(1)
  })

  it('solves instead of writing conditions that would name millions of states', () => {
    const opened = optionSpace({
      partyCount: 2,
      options: Array.from({ length: 16 }, (_, option) => ({ party: option % 2, change: 'both' as const })),
      constraints: [],
    })
    if (!opened.ok) throw new Error('refused')
    const { space } = opened
    const flat = new Uint32Array(space.stateCount)
    const conflict = { space, ranks: [flat, flat] }
    const { conditions, holds } = equilibriumTest(conflict, { concept: 'gmr', wanted: [0], free: [0] })
    expect([conditions, holds([flat, flat])]).toEqual([undefined, true])
    // Everything is better for party 0 than the wanted state: nothing deters it.
    expect(holds([flat.with(0, 0).fill(1, 1), flat])).toBe(false)
    expect(equilibriumTest(conflict, { concept: 'nash', wanted: [0], free: [0] }).conditions).toHaveLength(1)
  })

  it.each([
    [[], [0], 'expected at least one wanted state'],
    [[0], [], 'expected at least one free party'],
    [[8], [0], 'wanted state 8, expected 0…7'],
    [[-1], [0], 'wanted state -1, expected 0…7'],
    [[0.5], [0], 'wanted state 0.5, expected 0…7'],
    [[0], [3], 'free party 3, expected 0…2'],
    [[1, 1], [0], 'expected each wanted state once'],
    [[0], [2, 2], 'expected each free party once'],
  ])('refuses wanted states %j with free parties %j', (wanted, free, message) => {
    expect(() => equilibriumTest(cube(1), { concept: 'nash', wanted, free })).toThrow(new RangeError(message))
  })
})
