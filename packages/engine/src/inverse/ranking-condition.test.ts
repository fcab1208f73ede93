import { describe, expect, it } from 'vitest'
import { graphSpace } from '../space/arcs.ts'
import { moveTargets } from '../space/space.ts'
import { isStable } from '../stability/oracle.ts'
import { seededNumbers } from '../testing/boxes.ts'
import { graphOfSix } from '../testing/small-spaces.ts'
import { conditionWork, inverseConcepts, meetsCondition, rankingCondition } from './ranking-condition.ts'

describe('rankingCondition', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'says which rankings keep a state stable, and says it shortly: graph %i',
    (seed) => {
      const space = graphOfSix(seed)
      const ranks = [0, 1, 2].map((party) => Uint32Array.from(seededNumbers(6, 7 * seed + party, 5)))
      const tried = Array.from({ length: 60 }, (_, turn) => Uint32Array.from(seededNumbers(6, 100 * seed + turn, 4)))
      for (let state = 0; state < 6; state += 1) {
        for (const concept of inverseConcepts) {
          const condition = rankingCondition({ space, ranks }, concept, state, 0)
          for (const rank of tried) {
            const conflict = { space, ranks: [rank, ...ranks.slice(1)] }
            expect(meetsCondition(condition, rank)).toBe(isStable(conflict, concept, state, 0))
          }
          const { clauses } = condition
          const moves = clauses.flatMap((clause) => clause.moves)
          expect(new Set(moves).size).toBe(moves.length)
          for (const move of moves) expect(moveTargets(space, 0, state)).toContain(move)
          const alternatives = clauses.map(({ deterrents }) => deterrents.length)
          expect(alternatives).toEqual([...alternatives].sort((a, b) => a - b))
          clauses.forEach(({ moves: [first], deterrents }, index) => {
            if (index > 0 && alternatives[index - 1] === deterrents.length) {
              expect(clauses[index - 1].moves[0]).toBeLessThan(first)
            }
            for (const { states } of deterrents) {
              expect(states.length).toBeGreaterThan(0)
              expect(states).not.toContain(state)
              expect(states).toEqual([...new Set(states)].sort((a, b) => a - b))
            }
          })
        }
      }
    },
  )

  it('names the moves whose clauses another one implies with that one', () => {
    // Party 0 moves from 0 to 1 and 2; from 2 party 1 moves on to 1, so that what deters from 1 deters from 2 as well.
    const space = graphSpace({
      partyCount: 2,
      stateCount: 3,
      arcs: [
        { from: [0, 0], to: [1, 2] },
        { from: [2], to: [1] },
      ],
    })
    const ranks = [new Uint32Array(3), new Uint32Array(3)]
    const { clauses } = rankingCondition({ space, ranks }, 'gmr', 0, 0)
    expect(clauses).toEqual([{ moves: [1, 2], deterrents: [{ end: 1, states: [1] }] }])
    const mirrored = graphSpace({
      partyCount: 2,
      stateCount: 3,
      arcs: [
        { from: [0, 0], to: [1, 2] },
        { from: [1], to: [2] },
      ],
    })
    const found = rankingCondition({ space: mirrored, ranks }, 'gmr', 0, 0)
    expect(found.clauses).toEqual([{ moves: [2, 1], deterrents: [{ end: 2, states: [2] }] }])
  })

  it('knows beforehand how much it may have to name', () => {
    const space = graphOfSix(1)
    const state = [0, 1, 2, 3, 4, 5].find((each) => moveTargets(space, 0, each).length > 1) ?? 0
    const moves = moveTargets(space, 0, state).length
    expect(inverseConcepts.map((concept) => conditionWork(space, concept, state, 0))).toEqual([
      moves,
      moves * 6,
      moves * 6 * (1 + moves),
      moves * 6,
      moves * 6 * (1 + moves),
    ])
  })
})
