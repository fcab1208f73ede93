import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, type Formula, option } from '../formula.ts'
import { formulas } from '../testing/arbitraries.ts'
import { runs } from '../testing/runs.ts'
import { evaluateColumns } from './columns.ts'

const optionCount = 7
const stateCount = 96

/** States 0 … 95: option k is taken in the states whose bit k is set. */
function column(index: number): Uint32Array {
  const words = new Uint32Array(3)
  for (let state = 0; state < stateCount; state += 1) words[state >>> 5] |= ((state >>> index) & 1) << (state & 31)
  return words
}

const columns = Array.from({ length: optionCount }, (_, index) => column(index))

function holdingIn(words: Uint32Array): number[] {
  return Array.from({ length: stateCount }, (_, state) => state).filter(
    (state) => (words[state >>> 5] >>> (state & 31)) & 1,
  )
}

function expectAgreement(formula: Formula): void {
  const before = columns.map((words) => words.slice())
  const words = evaluateColumns(formula, 3, (index) => columns[index])
  expect(words).toHaveLength(3)
  const expected = Array.from({ length: stateCount }, (_, state) => state).filter((state) =>
    evaluate(formula, (index) => ((state >>> index) & 1) === 1),
  )
  expect(holdingIn(words)).toEqual(expected)
  expect(columns).toEqual(before)
}

describe('evaluateColumns', () => {
  it('agrees with evaluating state by state, and leaves the columns as they are', () => {
    fc.assert(fc.property(formulas(optionCount), expectAgreement), { numRuns: runs(300) })
  })

  it('counts to any number of operands, also the same one twice', () => {
    const operands = [0, 1, 2, 3, 4, 5, 6, 0, 1].map(option)
    for (let least = 0; least <= 10; least += 1) {
      for (const most of [least, least + 1, least + 4, 20]) expectAgreement({ kind: 'count', least, most, operands })
    }
  })
})
