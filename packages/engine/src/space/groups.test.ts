import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { not, option, or } from '../formula.ts'
import { type Change, defaultLimits, type OptionModel } from '../model.ts'
import { optionModels } from '../testing/arbitraries.ts'
import { runs } from '../testing/runs.ts'
import { compressed, groupMoves, listedMoves } from './groups.ts'
import { optionSpace, optionsTaken } from './option-space.ts'
import { feasiblePatterns } from './patterns.ts'
import type { PartyGroups, StateSpace } from './space.ts'

function grouped(model: OptionModel): StateSpace | undefined {
  const patterns = feasiblePatterns(model, defaultLimits)
  if ('reason' in patterns) return undefined
  const { partyCount } = model
  return { stateCount: patterns.count, partyCount, options: { patterns }, moves: groupMoves(patterns) }
}

function rows(start: Uint32Array, list: Uint32Array): number[][] {
  return Array.from({ length: start.length - 1 }, (_, row) => [...list.subarray(start[row], start[row + 1])])
}

/** Whether the party may go from one set of options taken to another, read word by word. */
function mayMove(model: OptionModel, party: number, from: readonly number[], to: readonly number[]): boolean {
  return model.options.every(({ party: owner, change }, index) => {
    const before = from.includes(index)
    const after = to.includes(index)
    return before === after || (owner === party && (change === 'both' || (change === 'forward') === after))
  })
}

/** The groups of a party are what the definition says: mutual moves make a group, moves one way order the groups. */
function expectGroups(model: OptionModel, space: StateSpace, party: number): void {
  if (space.moves.kind !== 'groups') throw new Error('expected groups')
  const groups: PartyGroups = space.moves.parties[party]
  const { stateCount } = space
  const taken = Array.from({ length: stateCount }, (_, state) => optionsTaken(space, state).taken)
  const members = rows(groups.groupStart, groups.members)
  expect(members).toHaveLength(groups.groupCount)
  expect(members.flat().sort((a, b) => a - b)).toEqual(taken.map((_, state) => state))
  members.forEach((states, group) => {
    expect(states.length).toBeGreaterThan(0)
    for (const state of states) expect(groups.groupOfState[state]).toBe(group)
  })
  const above = rows(groups.aboveStart, groups.above)
  const below = rows(groups.belowStart, groups.below)
  members.forEach(([first], group) => {
    const reached = taken.flatMap((to, state) => (mayMove(model, party, taken[first], to) ? [state] : []))
    const reachedFrom = taken.flatMap((from, state) => (mayMove(model, party, from, taken[first]) ? [state] : []))
    const of = (list: readonly number[]): number[] => list.flatMap((other) => members[other]).sort((a, b) => a - b)
    expect(of([group, ...above[group]])).toEqual(reached)
    expect(of([group, ...below[group]])).toEqual(reachedFrom)
    // There is no way back from what lies above.
    for (const other of above[group]) expect(above[other]).not.toContain(group)
  })
}

describe('groups of moves', () => {
  it('hold the states between which a party may go back and forth, and link those to which it may only go', () => {
    fc.assert(
      fc.property(optionModels({ irreversible: true, infeasible: true }), (model) => {
        const space = grouped(model)
        if (!space) return
        for (let party = 0; party < model.partyCount; party += 1) expectGroups(model, space, party)
      }),
      { numRuns: runs(200) },
    )
  })

  it.each<Change>(['forward', 'back'])('know the direction of a step %s past the first word of options', (change) => {
    // Of 34 options the last three may be taken, at least one of the first 31 never.
    const options = Array.from({ length: 34 }, (_, index): OptionModel['options'][number] => ({
      party: 0,
      change: index > 31 ? change : 'both',
    }))
    const constraints = Array.from({ length: 31 }, (_, index) => not(option(index)))
    const model = { partyCount: 2, options, constraints }
    const space = grouped(model)
    if (!space) throw new Error('expected a space')
    expect(space.stateCount).toBe(8)
    for (const party of [0, 1]) expectGroups(model, space, party)
  })

  it('stay apart where many parties have many patterns and few states', () => {
    // 2^12 combinations of the other parties' patterns at each step, of which a few dozen states are left.
    const sizes = [6, 6, 6, 1]
    const options = sizes.flatMap((size, party) =>
      Array.from({ length: size }, (_, index) => ({
        party,
        change: index === 0 ? ('forward' as const) : ('both' as const),
      })),
    )
    const count = { kind: 'count' as const, most: 2, operands: options.map((_, index) => option(index)) }
    const model = { partyCount: 4, options, constraints: [{ ...count, least: 1 }] }
    const space = grouped(model)
    if (!space) throw new Error('expected a space')
    expect(space.stateCount).toBe(19 + (19 * 18) / 2)
    for (const party of [0, 1, 2, 3]) expectGroups(model, space, party)
  })
})

describe('listedMoves', () => {
  it('lists the moves of a box once, and leaves others as they are', () => {
    const model: OptionModel = {
      partyCount: 2,
      options: [0, 1, 1].map((party) => ({ party, change: 'both' })),
      constraints: [or(option(0), option(1))],
    }
    const opened = optionSpace(model)
    if (!opened.ok) throw new Error('expected a space')
    const { space } = opened
    expect(space.moves.kind).toBe('box')
    const moves = listedMoves(space)
    for (const party of [0, 1]) expectGroups(model, { ...space, moves }, party)
    expect(listedMoves(space)).toBe(moves)
    expect(listedMoves({ ...space, moves })).toBe(moves)
  })

  it('needs the options of a box', () => {
    const box = { radices: [2], strides: [1], size: 2 }
    const space: StateSpace = { stateCount: 2, partyCount: 1, moves: { kind: 'box', box } }
    expect(() => listedMoves(space)).toThrow('a box without patterns')
  })
})

describe('compressed', () => {
  it('keeps the targets of each source in the order given, and empty rows', () => {
    const { start, target } = compressed(4, [2, 0, 2, 2], [7, 1, 3, 5])
    expect(rows(start, target)).toEqual([[1], [], [7, 3, 5], []])
  })
})
