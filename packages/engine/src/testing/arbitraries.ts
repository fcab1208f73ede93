import fc from 'fast-check'
import { type Formula, not, option } from '../formula.ts'
import type { Change, GraphModel, OptionModel, Power } from '../model.ts'

/** Random formulas over `optionCount` options, of a few levels. */
export function formulas(optionCount: number): fc.Arbitrary<Formula> {
  return fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.nat(optionCount - 1).map(option),
      fc.nat(optionCount - 1).map((index) => not(option(index))),
      fc.boolean().map((value): Formula => ({ kind: 'constant', value })),
      tie('formula').map(not),
      fc.array(tie('formula'), { maxLength: 3 }).map((operands): Formula => ({ kind: 'and', operands })),
      fc.array(tie('formula'), { maxLength: 3 }).map((operands): Formula => ({ kind: 'or', operands })),
      fc.tuple(tie('formula'), tie('formula')).map(([left, right]): Formula => ({ kind: 'iff', left, right })),
      fc
        .record({ least: fc.nat(3), more: fc.nat(3), operands: fc.array(tie('formula'), { maxLength: 4 }) })
        .map(({ least, more, operands }): Formula => ({ kind: 'count', least, most: least + more, operands })),
    ),
  })).formula
}

/** Random option-form models of 2 to 5 parties, with the features asked for. */
export function optionModels(features: {
  readonly irreversible?: true
  readonly infeasible?: true
  readonly forbidden?: true
  readonly merged?: true
  readonly powers?: true
  readonly optionLimit?: number
}): fc.Arbitrary<OptionModel> {
  const change: fc.Arbitrary<Change> = features.irreversible
    ? fc.constantFrom<Change>('both', 'forward', 'back')
    : fc.constant<Change>('both')
  return fc.integer({ min: 2, max: 5 }).chain((partyCount) =>
    fc
      .array(fc.record({ party: fc.nat(partyCount - 1), change }), {
        minLength: 1,
        maxLength: features.optionLimit ?? 6,
      })
      .chain((options) => {
        const formula = formulas(options.length)
        const pair = fc.record({ from: formula, to: formula })
        return fc.record({
          partyCount: fc.constant(partyCount),
          options: fc.constant(options),
          constraints: features.infeasible ? fc.array(formula, { maxLength: 3 }) : fc.constant([]),
          merges: features.merged ? fc.array(fc.record({ where: formula }), { maxLength: 2 }) : fc.constant([]),
          forbidden: features.forbidden ? fc.array(pair, { maxLength: 2 }) : fc.constant([]),
          powers: features.powers ? powersOver(partyCount, options) : fc.constant([]),
        })
      }),
  )
}

/** Random powers over options of others. */
function powersOver(
  partyCount: number,
  options: readonly { readonly party: number }[],
): fc.Arbitrary<readonly Power[]> {
  const one = fc.record({
    party: fc.nat(partyCount - 1),
    option: fc.nat(options.length - 1),
    change: fc.constantFrom<Change>('both', 'forward', 'back'),
  })
  return fc
    .array(one, { minLength: 1, maxLength: 4 })
    .map((list) => list.filter(({ party, option: index }) => options[index].party !== party))
}

/** Random graphs: any arcs, so that a party's moves are mostly not transitive. */
export function graphModels(): fc.Arbitrary<GraphModel> {
  return fc
    .record({ partyCount: fc.integer({ min: 2, max: 4 }), stateCount: fc.integer({ min: 1, max: 9 }) })
    .chain(({ partyCount, stateCount }) => {
      const state = fc.nat(stateCount - 1)
      const list = fc
        .array(fc.tuple(state, state), { maxLength: 2 * stateCount })
        .map((pairs) => ({ from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to) }))
      return fc
        .array(list, { minLength: partyCount, maxLength: partyCount })
        .map((arcs): GraphModel => ({ partyCount, stateCount, arcs }))
    })
}

/** One rank for each party and state, with many ties where `levels` is small. */
export function ranks(partyCount: number, stateCount: number, levels: number): fc.Arbitrary<number[][]> {
  const list = fc.array(fc.nat(levels - 1), { minLength: stateCount, maxLength: stateCount })
  return fc.array(list, { minLength: partyCount, maxLength: partyCount })
}
