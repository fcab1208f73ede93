import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { and, evaluate, type Formula, not, option, or } from '../formula.ts'
import { defaultLimits, type OptionModel } from '../model.ts'
import { listStates } from '../state-set.ts'
import { formulas, optionModels } from '../testing/arbitraries.ts'
import { literalModel } from '../testing/literal-model.ts'
import { runs } from '../testing/runs.ts'
import { countPatterns } from './count-patterns.ts'
import { findState, mergeRule, optionSpace, optionsTaken, statesWhere } from './option-space.ts'
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
    fc.assert(
      fc.property(optionModels({ irreversible: true, infeasible: true }), (model) => {
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
})

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
  })
})

describe('countPatterns', () => {
  it('counts what a list would hold', () => {
    const sample = optionModels({ infeasible: true })
    fc.assert(
      fc.property(sample, (model) => {
        const { graph } = literalModel(model)
        expect(countPatterns(model.options.length, model.constraints)).toEqual({ count: graph.stateCount, exact: true })
      }),
      { numRuns: runs(300) },
    )
  })

  it('says that it is a lower bound when there is too much to look at', () => {
    const operands = Array.from({ length: 60 }, (_, index) => option(index))
    const half: Formula = { kind: 'count', least: 30, most: 30, operands }
    expect(countPatterns(60, [half]).exact).toBe(false)
  })
})
