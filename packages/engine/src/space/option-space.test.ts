import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { and, evaluate, type Formula, not, option, or } from '../formula.ts'
import { defaultLimits, type OptionModel } from '../model.ts'
import { listStates } from '../state-set.ts'
import { formulas, optionModels } from '../testing/arbitraries.ts'
import { literalModel } from '../testing/literal-model.ts'
import { runs } from '../testing/runs.ts'
import { graphSpace } from './arcs.ts'
import { findState, membersOf, mergeRule, optionSpace, optionsTaken, statesWhere } from './option-space.ts'
import { moveTargets, type StateSpace } from './space.ts'

function open(model: OptionModel, limits = defaultLimits): StateSpace {
  const result = optionSpace(model, limits)
  if (!result.ok) throw new Error(`expected a space, got ${result.refusal.reason}`)
  return result.space
}

function exactlyOne(...operands: Formula[]): Formula {
  return { kind: 'count', least: 1, most: 1, operands }
}

function free(partyCount: number, optionsEach: number): OptionModel {
  const options = Array.from({ length: partyCount * optionsEach }, (_, index) => ({
    party: Math.floor(index / optionsEach),
    change: 'both' as const,
  }))
  return { partyCount, options, constraints: [] }
}

describe('optionSpace', () => {
  it('lists the same states however small the limit that makes it search instead of multiply', () => {
    const sample = fc.oneof(
      optionModels({ irreversible: true, infeasible: true, powers: true }),
      optionModels({ infeasible: true }),
      optionModels({}),
    )
    fc.assert(
      fc.property(sample, (model) => {
        const { graph, members } = literalModel(model)
        if (graph.stateCount === 0) return
        const dense = open(model)
        const sparse = optionSpace(model, { ...defaultLimits, states: graph.stateCount })
        if (!sparse.ok) throw new Error('expected a space')
        for (const space of [dense, sparse.space]) {
          expect(space.stateCount).toBe(graph.stateCount)
          const names = members.map(([taken]) => findState(space, taken ?? []) ?? -1)
          expect(new Set(names).size).toBe(graph.stateCount)
          for (let party = 0; party < model.partyCount; party += 1) {
            names.forEach((state, index) => {
              const { from, to } = graph.arcs[party] ?? { from: [], to: [] }
              const expected = Array.from(to).filter((_, arc) => from[arc] === index)
              const renamed = expected.map((target) => names[target] ?? -1).sort((a, b) => a - b)
              expect(moveTargets(space, party, state)).toEqual(renamed)
            })
          }
        }
      }),
      { numRuns: runs(300) },
    )
  })

  it('keeps states in decimal order, first option least significant', () => {
    const space = open(free(2, 2))
    expect(Array.from({ length: 16 }, (_, state) => optionsTaken(space, state).taken.join())).toEqual(
      Array.from({ length: 16 }, (_, code) => [0, 1, 2, 3].filter((bit) => (code >>> bit) & 1).join()),
    )
  })

  it('opens 49 options of seven parties that each take exactly one of seven', () => {
    const model = free(7, 7)
    const constraints = Array.from({ length: 7 }, (_, party) =>
      exactlyOne(...Array.from({ length: 7 }, (__, index) => option(party * 7 + index))),
    )
    expect(open({ ...model, constraints }).stateCount).toBe(823_543)
  })

  it('opens a party of forty options of which exactly one is taken', () => {
    const model = free(1, 40)
    const space = open({ ...model, constraints: [exactlyOne(...model.options.map((_, index) => option(index)))] })
    expect(space.stateCount).toBe(40)
    expect(optionsTaken(space, 39)).toEqual({ taken: [39], either: [] })
    expect(findState(space, [33])).toBe(33)
    expect(moveTargets(space, 0, 0)).toHaveLength(39)
  })

  it('refuses a model past the limit with the size that it would need', () => {
    expect(optionSpace(free(2, 20))).toEqual({
      ok: false,
      refusal: { reason: 'too-many-states', limit: 2 ** 25, needed: 2 ** 40, atLeast: false },
    })
    expect(optionSpace({ ...free(2, 20), constraints: [or(option(0), option(20))] })).toEqual({
      ok: false,
      refusal: { reason: 'too-many-states', limit: 2 ** 25, needed: 3 * 2 ** 38, atLeast: false },
    })
  })

  it('refuses more arcs than the limit where moves have to be listed', () => {
    const model = { ...free(1, 6), forbidden: [{ from: option(0), to: option(1) }] }
    expect(optionSpace(model, { states: 64, arcs: 100 })).toEqual({
      ok: false,
      refusal: { reason: 'too-many-arcs', limit: 100, needed: 64 * 63 },
    })
  })

  it('says when no state is feasible', () => {
    const contradiction = { ...free(2, 1), constraints: [and(option(0), option(1)), not(option(0))] }
    expect(optionSpace(contradiction)).toEqual({ ok: false, refusal: { reason: 'no-feasible-state' } })
    const alone = { ...free(2, 1), constraints: [option(0), not(option(0))] }
    expect(optionSpace(alone)).toEqual({ ok: false, refusal: { reason: 'no-feasible-state' } })
  })

  it('merges the states in which a formula holds, and says which rule made the state', () => {
    const space = open({ ...free(2, 1), merges: [{ where: option(1) }] })
    expect(space.stateCount).toBe(3)
    const merged = findState(space, [1]) ?? -1
    expect(findState(space, [0, 1])).toBe(merged)
    expect(optionsTaken(space, merged)).toEqual({ taken: [1], either: [0] })
    expect(mergeRule(space, merged)).toBe(0)
    expect(mergeRule(space, 0)).toBeUndefined()
  })

  it('merges and forbids as the definitions say, whatever the rules share', () => {
    const sample = optionModels({ irreversible: true, infeasible: true, merged: true, forbidden: true })
    fc.assert(
      fc.property(sample, (model) => {
        const { graph, members } = literalModel(model)
        if (graph.stateCount === 0) return
        const space = open(model)
        expect(space.stateCount).toBe(graph.stateCount)
        const stateOf = members.map(([taken]) => findState(space, taken ?? []) ?? -1)
        members.forEach((lists, index) => {
          for (const taken of lists) expect(findState(space, taken)).toBe(stateOf[index])
          expect(membersOf(space, stateOf[index])).toHaveLength(lists.length)
          const every = (option: number): boolean => lists.every((taken) => taken.includes(option))
          const some = (option: number): boolean => lists.some((taken) => taken.includes(option))
          const options = model.options.map((_, option) => option)
          expect(optionsTaken(space, stateOf[index])).toEqual({
            taken: options.filter(every),
            either: options.filter((option) => some(option) && !every(option)),
          })
          const rule = mergeRule(space, stateOf[index])
          const where = rule === undefined ? undefined : model.merges?.[rule]?.where
          const named = lists.some((taken) => where && evaluate(where, (option) => taken.includes(option)))
          expect(named).toBe(rule !== undefined)
          if (lists.length > 1) expect(rule).toBeDefined()
        })
        graph.arcs.forEach(({ from, to }, party) => {
          stateOf.forEach((state, index) => {
            const targets = Array.from(to).filter((_, arc) => from[arc] === index)
            const expected = [...new Set(targets.map((target) => stateOf[target]))].sort((a, b) => a - b)
            expect(moveTargets(space, party, state)).toEqual(expected)
          })
        })
      }),
      { numRuns: runs(300) },
    )
  })

  it('keeps merged states in the order of their first members', () => {
    const merges = [{ where: and(option(0), option(2)) }, { where: and(option(1), option(2)) }]
    const space = open({ ...free(1, 3), merges })
    // Rules that share a pattern are taken together: 5, 6 and 7 in decimal order are one state.
    expect(space.stateCount).toBe(6)
    expect(
      [
        [0, 2],
        [1, 2],
        [0, 1, 2],
      ].map((taken) => findState(space, taken)),
    ).toEqual([5, 5, 5])
    expect(membersOf(space, 5)).toEqual([5, 6, 7])
    expect(membersOf(space, 4)).toEqual([4])
    expect(mergeRule(space, 5)).toBe(0)
  })

  it('keeps rules apart that share no pattern', () => {
    const merges = [{ where: and(option(0), option(1)) }, { where: and(option(0), not(option(1))) }]
    const space = open({ ...free(1, 3), merges })
    const states = Array.from({ length: space.stateCount }, (_, state) => state)
    expect(states.map((state) => membersOf(space, state))).toEqual([[0], [1, 5], [2], [3, 7], [4], [6]])
    expect(states.map((state) => mergeRule(space, state))).toEqual([undefined, 1, undefined, 0, undefined, undefined])
  })
})

describe('findState', () => {
  it('finds no state where the options are not feasible together, or not for their party', () => {
    const space = open({ ...free(2, 2), constraints: [not(and(option(0), option(1))), or(option(0), option(2))] })
    expect(findState(space, [0, 1])).toBeUndefined()
    expect(findState(space, [1])).toBeUndefined()
    expect(findState(space, [2])).toBe(optionsTakenIn(space).indexOf('2'))
    expect(findState(space, [0, 2, 3])).toBe(optionsTakenIn(space).indexOf('0,2,3'))
  })

  it('needs a conflict that has options', () => {
    const space = graphSpace({ partyCount: 1, stateCount: 1, arcs: [{ from: [], to: [] }] })
    for (const use of [() => findState(space, []), () => optionsTaken(space, 0), () => statesWhere(space, option(0))]) {
      expect(use).toThrow('expected a conflict in option form, got a graph: its states have no options')
    }
    expect(mergeRule(space, 0)).toBeUndefined()
  })
})

function optionsTakenIn(space: StateSpace): string[] {
  return Array.from({ length: space.stateCount }, (_, state) => optionsTaken(space, state).taken.join())
}

describe('statesWhere', () => {
  it('agrees with evaluating the formula state by state', () => {
    const sample = optionModels({ infeasible: true }).chain((model) =>
      formulas(model.options.length).map((formula) => ({ model, formula })),
    )
    fc.assert(
      fc.property(sample, ({ model, formula }) => {
        const result = optionSpace(model)
        if (!result.ok) return
        const { space } = result
        const expected = Array.from({ length: space.stateCount }, (_, state) => state).filter((state) => {
          const taken = new Set(optionsTaken(space, state).taken)
          return evaluate(formula, (index) => taken.has(index))
        })
        expect(listStates(statesWhere(space, formula).all)).toEqual(expected)
      }),
      { numRuns: runs(500) },
    )
  })

  it('tells all members of a merged state from some', () => {
    const space = open({ ...free(2, 1), merges: [{ where: option(1) }] })
    const merged = findState(space, [1])
    const { all, some } = statesWhere(space, option(0))
    expect(listStates(all)).not.toContain(merged)
    expect(listStates(some)).toContain(merged)
    // Three states: nothing, the first option alone, and the second with the first or without it.
    expect([listStates(all), listStates(some)]).toEqual([[1], [1, 2]])
    const second = statesWhere(space, option(1))
    expect([listStates(second.all), listStates(second.some)]).toEqual([[2], [2]])
    const either = statesWhere(space, or(option(0), option(1)))
    expect([listStates(either.all), listStates(either.some)]).toEqual([
      [1, 2],
      [1, 2],
    ])
    const neither = statesWhere(space, not(or(option(0), option(1))))
    expect([listStates(neither.all), listStates(neither.some)]).toEqual([[0], [0]])
  })
})
