import fc from 'fast-check'
import { expect, it } from 'vitest'
import { not } from '../formula.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { formulas, optionModels } from '../testing/arbitraries.ts'
import { runs } from '../testing/runs.ts'
import { priorityRanker } from './priority-ranker.ts'
import { ranksOf } from './ranks.ts'

it('gives the ranks of the formulas, list after list, merged states and long lists included', () => {
  const cases = optionModels({ infeasible: true, merged: true }).chain((model) =>
    fc.record({
      model: fc.constant(model),
      statements: fc.array(formulas(model.options.length), { minLength: 1, maxLength: 5 }),
      lists: fc.array(fc.array(fc.record({ statement: fc.nat(4), negated: fc.boolean() }), { maxLength: 20 }), {
        maxLength: 4,
      }),
    }),
  )
  fc.assert(
    fc.property(cases, ({ model, statements, lists }) => {
      const opened = optionSpace(model)
      fc.pre(opened.ok)
      if (!opened.ok) return
      const rank = priorityRanker(opened.space, statements)
      for (const list of lists) {
        const known = list.map((each) => ({ ...each, statement: each.statement % statements.length }))
        const written = known.map(({ statement, negated }) =>
          negated ? not(statements[statement]) : statements[statement],
        )
        expect(rank(known)).toEqual(ranksOf(opened.space, { kind: 'priorities', formulas: written }))
      }
    }),
    { numRuns: runs(200) },
  )
})

it('needs options', () => {
  const space = graphSpace({ partyCount: 1, stateCount: 2, arcs: [{ from: [0], to: [1] }] })
  expect(() => priorityRanker(space, [])).toThrow(TypeError)
})
