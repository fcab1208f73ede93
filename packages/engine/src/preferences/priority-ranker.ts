import type { Formula } from '../formula.ts'
import { evaluateColumns } from '../space/columns.ts'
import type { StateSpace } from '../space/space.ts'
import { lexicographicRanks, type RankResult, rankRoom, ranksOf } from './ranks.ts'

/** A statement of a list by its number among those that the ranker knows; its opposite where it is negated. */
export interface RankedStatement {
  readonly statement: number
  readonly negated: boolean
}

/**
 * Ranks states by one priority list after the other, all made of the same statements: for sampling. The same ranks as
 * `ranksOf` gives for the formulas of a list, without evaluating them again.
 */
export function priorityRanker(
  space: StateSpace,
  statements: readonly Formula[],
): (list: readonly RankedStatement[]) => RankResult {
  const options = space.options
  if (!options) throw new TypeError('expected a conflict in option form: a graph has no options to rank by')
  if (options.merged) {
    return (list) =>
      ranksOf(space, {
        kind: 'priorities',
        formulas: list.map(({ statement, negated }) =>
          negated ? { kind: 'not', operand: statements[statement] } : statements[statement],
        ),
      })
  }
  const { count, columns } = options.patterns
  const wordCount = (count + 31) >>> 5
  const truths = statements.map((formula) => {
    const truth = evaluateColumns(formula, wordCount, (option) => columns[option])
    return { truth, opposite: truth.map((word) => ~word) }
  })
  const room = rankRoom(count)
  return (list) => {
    const truthOf = (place: number): Uint32Array => {
      const { statement, negated } = list[place]
      return negated ? truths[statement].opposite : truths[statement].truth
    }
    return { ok: true, ranks: lexicographicRanks(count, list.length, truthOf, room) }
  }
}
