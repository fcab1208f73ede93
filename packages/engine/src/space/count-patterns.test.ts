import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constant, type Formula, option, or } from '../formula.ts'
import { optionModels } from '../testing/arbitraries.ts'
import { literalModel } from '../testing/literal-model.ts'
import { runs } from '../testing/runs.ts'
import { countPatterns } from './count-patterns.ts'

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
    // An even number of options is taken: known only when the last is decided, which is read first.
    const even = (optionCount: number): Formula =>
      Array.from({ length: optionCount }, (_, index) => option(index)).reduce<Formula>(
        (right, left) => ({ kind: 'iff', left, right }),
        constant(true),
      )
    expect(countPatterns(17, [even(17)])).toEqual({ count: 2 ** 16, exact: true })
    const { count, exact } = countPatterns(18, [even(18)])
    expect(exact).toBe(false)
    expect(count).toBeGreaterThan(2 ** 15)
    expect(count).toBeLessThan(2 ** 17)
  })

  it('doubles for every option that no constraint names', () => {
    expect(countPatterns(0, [])).toEqual({ count: 1, exact: true })
    expect(countPatterns(60, [])).toEqual({ count: 2 ** 60, exact: true })
    expect(countPatterns(50, [or(option(3), option(40))])).toEqual({ count: 3 * 2 ** 48, exact: true })
    expect(countPatterns(5, [constant(false)])).toEqual({ count: 0, exact: true })
  })
})
