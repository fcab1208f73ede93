import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, not, option } from '../formula.ts'
import { optionSpace, optionsTaken } from '../space/option-space.ts'
import { formulas, optionModels } from '../testing/arbitraries.ts'
import { deciderLookup, decidersOf } from './deciders.ts'

/** Random models with a priority list. */
const lists = optionModels({ infeasible: true }).chain((model) =>
  fc.record({ model: fc.constant(model), list: fc.array(formulas(model.options.length), { maxLength: 6 }) }),
)

describe('deciders', () => {
  it('are the first statement on which two states differ', () => {
    fc.assert(
      fc.property(lists, ({ model, list }) => {
        const opened = optionSpace(model)
        if (!opened.ok) return
        const { space } = opened
        const result = decidersOf(space, list)
        if (!result.ok) throw new Error(result.issue.issue)
        const { ranks } = result.deciders
        const decider = deciderLookup(result.deciders)
        const truth = Array.from({ length: space.stateCount }, (_, state) => {
          const { taken } = optionsTaken(space, state)
          return list.map((formula) => evaluate(formula, (index) => taken.includes(index)))
        })
        for (let state = 0; state < space.stateCount; state += 1) {
          for (let other = 0; other < space.stateCount; other += 1) {
            const first = truth[state].findIndex((holds, index) => holds !== truth[other][index])
            expect(decider(ranks[state], ranks[other])).toBe(first < 0 ? undefined : first)
            if (first >= 0) expect(ranks[state] > ranks[other]).toBe(truth[state][first])
          }
        }
      }),
    )
  })

  it('of merged states whose members differ are refused, as their ranks are', () => {
    const opened = optionSpace({
      partyCount: 1,
      options: [
        { party: 0, change: 'both' },
        { party: 0, change: 'both' },
      ],
      constraints: [],
      merges: [{ where: option(0) }],
    })
    if (!opened.ok) throw new Error(opened.refusal.reason)
    expect(decidersOf(opened.space, [option(0)])).toMatchObject({ ok: true })
    expect(decidersOf(opened.space, [not(option(1))])).toMatchObject({ ok: false, issue: { issue: 'members-differ' } })
  })
})
