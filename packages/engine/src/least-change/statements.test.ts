import { expect, it } from 'vitest'
import { and, not, option, or } from '../formula.ts'
import type { OptionModel } from '../model.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { alphabetOf } from './statements.ts'

function spaceOf(model: Partial<OptionModel>) {
  const opened = optionSpace({
    partyCount: 1,
    options: [0, 1, 2, 3].map(() => ({ party: 0, change: 'both' as const })),
    constraints: [],
    ...model,
  })
  if (!opened.ok) throw new Error('refused')
  return opened.space
}

it('has the statements of a list, their opposites, and what may be added', () => {
  // Option 2 is always taken, option 3 never: to want them, or not, changes nothing.
  const space = spaceOf({ constraints: [option(2), not(option(3))] })
  const both = and(option(0), option(1))
  const { formulas, opposite, list, literals, columns } = alphabetOf(space, [both, not(option(1)), both])
  expect(list.map((number) => formulas[number])).toEqual([both, not(option(1)), both])
  expect(literals.map((number) => formulas[number])).toEqual([option(0), not(option(0)), option(1), not(option(1))])
  expect(formulas.map((_, number) => formulas[opposite[number]])).toEqual(
    formulas.map((formula) => (formula.kind === 'not' ? formula.operand : not(formula))),
  )
  // States 0 to 3: options 0 and 1 not taken, or taken.
  expect(columns[list[0]]).toEqual(Uint32Array.of(0b1000))
  expect(columns[opposite[list[0]]]).toEqual(Uint32Array.of(0b0111))
})

it('takes the opposite of a double negation for the plain opposite', () => {
  const twice = not(not(option(0)))
  const { formulas, opposite, list } = alphabetOf(spaceOf({}), [twice])
  expect(formulas[list[0]]).toEqual(twice)
  expect(formulas[opposite[list[0]]]).toEqual(not(option(0)))
  expect(formulas[opposite[opposite[list[0]]]]).toEqual(option(0))
})

it('has nothing to add on a graph, nor where the members of a merged state differ', () => {
  const graph = graphSpace({ partyCount: 1, stateCount: 2, arcs: [{ from: [], to: [] }] })
  expect(alphabetOf(graph, []).literals).toEqual([])
  const merged = spaceOf({ merges: [{ where: option(0) }] })
  const { formulas, literals } = alphabetOf(merged, [option(0)])
  expect(literals.map((number) => formulas[number])).toEqual([option(0), not(option(0))])
  expect(() => alphabetOf(merged, [or(option(0), option(1))])).not.toThrow()
  expect(() => alphabetOf(merged, [option(1)])).toThrow(/expected a priority list that gives ranks/)
})
