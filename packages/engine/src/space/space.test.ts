import { describe, expect, it } from 'vitest'
import { not, option, or } from '../formula.ts'
import { type Change, defaultLimits, type OptionModel } from '../model.ts'
import { graphSpace } from './arcs.ts'
import { groupMoves } from './groups.ts'
import { optionSpace, optionsTaken } from './option-space.ts'
import { feasiblePatterns } from './patterns.ts'
import { forEachMove, moveTargets, type StateSpace } from './space.ts'

/** Two options, none, three and one; the second party has none. The first option changes as it is said. */
function model(change: Change, hole: 'without a hole' | 'with holes'): OptionModel {
  const options = [0, 0, 2, 2, 2, 3].map((party, index) => ({
    party,
    change: index === 0 ? change : ('both' as const),
  }))
  const constraints = hole === 'with holes' ? [or(option(1), not(option(3))), or(option(2), option(5))] : []
  return { partyCount: 4, options, constraints }
}

function open(given: OptionModel): StateSpace {
  const opened = optionSpace(given, defaultLimits)
  if (!opened.ok) throw new Error('expected a space')
  return opened.space
}

function grouped(given: OptionModel): StateSpace {
  const patterns = feasiblePatterns(given, defaultLimits)
  if ('reason' in patterns) throw new Error('expected patterns')
  return { stateCount: patterns.count, partyCount: 4, options: { patterns }, moves: groupMoves(patterns) }
}

/** The targets by the definition: nothing but the party's own options changes, and in the direction allowed. */
function literalTargets(given: OptionModel, space: StateSpace, party: number, state: number): number[] {
  const from = optionsTaken(space, state).taken
  return Array.from({ length: space.stateCount }, (_, target) => target).filter((target) => {
    const to = optionsTaken(space, target).taken
    const changed = given.options.flatMap((_, index) => (from.includes(index) === to.includes(index) ? [] : [index]))
    return (
      changed.length > 0 &&
      changed.every((index) => {
        const { party: owner, change } = given.options[index]
        return owner === party && (change === 'both' || (change === 'forward') === to.includes(index))
      })
    )
  })
}

describe('moves', () => {
  const models = [model('both', 'without a hole'), model('both', 'with holes'), model('forward', 'with holes')]

  it.each([
    ['box', open(models[0]), models[0]],
    ['box', open(models[1]), models[1]],
    ['groups', open(models[2]), models[2]],
    ['groups', grouped(models[1]), models[1]],
  ] as const)('of a party change its own options only, in a %s', (kind, space, given) => {
    expect(space.moves.kind).toBe(kind)
    for (let party = 0; party < 4; party += 1) {
      for (let state = 0; state < space.stateCount; state += 1) {
        const expected = literalTargets(given, space, party, state)
        expect(moveTargets(space, party, state)).toEqual(expected)
        const visited: number[] = []
        forEachMove(space, party, state, (target) => visited.push(target))
        expect(visited).toHaveLength(expected.length)
      }
    }
  })

  it('of a graph are its arcs', () => {
    const space = graphSpace({ partyCount: 1, stateCount: 12, arcs: [{ from: [0, 0, 0, 3], to: [11, 2, 10, 0] }] })
    expect([0, 1, 3].map((state) => moveTargets(space, 0, state))).toEqual([[2, 10, 11], [], [0]])
  })
})
