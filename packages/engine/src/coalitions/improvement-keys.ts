import type { Coalition } from './coalition.ts'
import type { ImprovementOptions } from './coalition-concepts.ts'

/**
 * A coalition's preference in columns of numbers: x is an improvement on s if in every column j the number of x plus
 * `slack[j]` is above the number of s.
 *
 * The columns are the ranks of the members, without slack. With `pareto` their slack is 1, so that equal ranks pass,
 * and the sum of the ranks is one more column without slack: where no member loses, some member gains if and only if
 * the sum grows.
 *
 * Since every column has to pass, x is *no* improvement on s if one of them does not. So a set X of states holds one
 * that is no improvement on s if and only if in some column the least number of X, plus the slack, is at most that of
 * s: whether answers hurt is decided by one number for each column.
 */
export interface ImprovementKeys {
  readonly columns: readonly Uint32Array[]
  readonly slack: readonly number[]
}

/** The columns of a coalition. */
export function improvementKeys(
  ranks: readonly Uint32Array[],
  coalition: Coalition,
  { pareto }: ImprovementOptions,
): ImprovementKeys {
  const members = coalition.map((party) => ranks[party])
  if (!pareto) return { columns: members, slack: members.map(() => 0) }
  const sum = members[0].map((_, state) => members.reduce((total, rank) => total + rank[state], 0))
  return { columns: [...members, sum], slack: [...members.map(() => 1), 0] }
}

/** A table with a row for each place of the columns: its numbers, each with the slack of its column. */
export function withSlack(columns: readonly Uint32Array[], { slack }: ImprovementKeys): Uint32Array {
  const width = columns.length
  const rows = new Uint32Array(width * columns[0].length)
  columns.forEach((column, position) => {
    for (let index = 0; index < column.length; index += 1) {
      rows[index * width + position] = column[index] + slack[position]
    }
  })
  return rows
}

/** Whether a row of the table is above the bounds in every column. */
export function isAbove(table: Uint32Array, row: number, bounds: Uint32Array): boolean {
  const first = row * bounds.length
  for (let column = 0; column < bounds.length; column += 1) {
    if (table[first + column] <= bounds[column]) return false
  }
  return true
}
