import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { and, constant, evaluate, evaluatePartly, type Formula, not, option, optionsOf, or } from './formula.ts'
import { formulas } from './testing/arbitraries.ts'
import { runs } from './testing/runs.ts'

const [a, b, c] = [0, 1, 2].map(option)

function holds(formula: Formula, ...taken: readonly number[]): boolean {
  return evaluate(formula, (index) => taken.includes(index))
}

/** The three-valued reading, where some options are decided and the others open. */
function partly(formula: Formula, decided: Readonly<Record<number, boolean>>): boolean | undefined {
  return evaluatePartly(formula, (index) => decided[index])
}

describe('evaluate', () => {
  it('reads the connectives', () => {
    expect([constant(true), constant(false)].map((formula) => holds(formula))).toEqual([true, false])
    expect([holds(a, 0), holds(a), holds(not(a)), holds(not(a), 0)]).toEqual([true, false, true, false])
    expect([holds(and(a, b), 0, 1), holds(and(a, b), 0), holds(and())]).toEqual([true, false, true])
    expect([holds(or(a, b), 1), holds(or(a, b)), holds(or())]).toEqual([true, false, false])
    const same: Formula = { kind: 'iff', left: a, right: b }
    expect([holds(same), holds(same, 0), holds(same, 1), holds(same, 0, 1)]).toEqual([true, false, false, true])
  })

  it('counts operands between two bounds, both included', () => {
    const count = (least: number, most: number): Formula => ({ kind: 'count', least, most, operands: [a, b, c] })
    const taken = [[], [0], [0, 1], [0, 1, 2]]
    expect(taken.map((list) => holds(count(1, 2), ...list))).toEqual([false, true, true, false])
    expect(taken.map((list) => holds(count(0, 0), ...list))).toEqual([true, false, false, false])
  })
})

describe('evaluatePartly', () => {
  it('never says what some way of deciding the open options contradicts', () => {
    const optionCount = 4
    const sample = fc.tuple(
      formulas(optionCount),
      fc.array(fc.constantFrom(true, false, undefined), { minLength: optionCount, maxLength: optionCount }),
    )
    fc.assert(
      fc.property(sample, ([formula, decided]) => {
        const answer = evaluatePartly(formula, (index) => decided[index])
        if (!decided.includes(undefined)) expect(answer).toBeDefined()
        if (answer === undefined) return
        for (let code = 0; code < 2 ** optionCount; code += 1) {
          const taken = (index: number): boolean => decided[index] ?? ((code >>> index) & 1) === 1
          expect(evaluate(formula, taken)).toBe(answer)
        }
      }),
      { numRuns: runs(500) },
    )
  })

  it('decides as soon as one operand does, and not before', () => {
    expect(partly(and(a, b), { 1: false })).toBe(false)
    expect(partly(and(a, b), { 1: true })).toBeUndefined()
    expect(partly(or(a, b), { 1: true })).toBe(true)
    expect(partly(or(a, b), { 1: false })).toBeUndefined()
    expect([partly(and(a, b), { 0: true, 1: true }), partly(and(), {})]).toEqual([true, true])
    expect([partly(or(a, b), { 0: false, 1: false }), partly(or(), {})]).toEqual([false, false])
    expect(partly(not(a), {})).toBeUndefined()
    expect(partly(not(a), { 0: true })).toBe(false)
    const same: Formula = { kind: 'iff', left: a, right: b }
    expect([partly(same, { 0: true }), partly(same, { 1: true }), partly(same, { 0: false, 1: false })]).toEqual([
      undefined,
      undefined,
      true,
    ])
  })

  it('knows a count as soon as the open operands cannot change it', () => {
    const count: Formula = { kind: 'count', least: 1, most: 2, operands: [a, b, c] }
    expect(partly(count, { 0: true })).toBeUndefined()
    expect(partly(count, { 0: true, 1: false })).toBe(true)
    expect(partly(count, { 0: true, 1: true })).toBeUndefined()
    expect(partly(count, { 0: false, 1: false })).toBeUndefined()
    const pair: Formula = { ...count, least: 2 }
    expect(partly(pair, { 0: false })).toBeUndefined()
    expect(partly(pair, { 0: false, 1: false })).toBe(false)
    const none: Formula = { ...count, least: 0, most: 0 }
    expect(partly(none, { 2: true })).toBe(false)
    expect(partly({ ...count, least: 0, most: 3 }, {})).toBe(true)
  })
})

describe('optionsOf', () => {
  it('names each option once, ascending, from inside any connective', () => {
    expect(optionsOf(constant(true))).toEqual([])
    expect(optionsOf(or(option(10), not(option(9)), and(option(2), option(10))))).toEqual([2, 9, 10])
    expect(optionsOf({ kind: 'iff', left: option(3), right: option(1) })).toEqual([1, 3])
    expect(optionsOf({ kind: 'count', least: 1, most: 1, operands: [option(5), option(4)] })).toEqual([4, 5])
  })
})
