import type { Formula } from '../formula.ts'
import { evaluateColumns } from '../space/columns.ts'
import type { StateSpace } from '../space/space.ts'
import { type RankResult, ranksOf, renumber } from './ranks.ts'

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
    const words = evaluateColumns(formula, wordCount, (option) => columns[option])
    return Uint8Array.from({ length: count }, (_, state) => (words[state >>> 5] >>> (state & 31)) & 1)
  })
  const tableSize = Math.max(2 ** 12, 4 * count)
  const rankOfKey = new Uint32Array(tableSize)
  return (list) => {
    const keys = new Uint32Array(count)
    let keyCount = 1
    for (const { statement, negated } of list) {
      if (keyCount * 2 > tableSize) keyCount = renumber(keys, keyCount, rankOfKey)
      const truth = truths[statement]
      const flip = negated ? 1 : 0
      // Keys are smaller than the table, so that shifting is doubling.
      for (let state = 0; state < count; state += 1) keys[state] = (keys[state] << 1) | (truth[state] ^ flip)
      keyCount *= 2
    }
    renumber(keys, keyCount, rankOfKey)
    return { ok: true, ranks: keys }
  }
}
