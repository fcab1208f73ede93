import { moveTargets } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { literalLastMovers } from './literal-sequences.ts'

/** v_i(s) read word by word: every choice, every state that legal sequences of the others reach. For tests only. */
export function literalSecurityRank(conflict: Conflict, state: number, party: number): number {
  const { space, ranks } = conflict
  const others = ranks.map((_, other) => other).filter((other) => other !== party)
  const choices = [state, ...moveTargets(space, party, state)]
  const guaranteed = choices.map((choice) => {
    const answers = [choice, ...literalLastMovers(conflict, choice, 'moves', others).keys()]
    return Math.min(...answers.map((answer) => ranks[party]?.[answer] ?? 0))
  })
  return Math.max(...guaranteed)
}

/** Pareto dominance and optimality read word by word. For tests only. */
export function literalParetoOptimal({ ranks }: Conflict, within: readonly number[]): number[] {
  const rankIn = (rank: Uint32Array, state: number): number => rank[state] ?? 0
  return within.filter(
    (state) =>
      !within.some(
        (other) =>
          ranks.every((rank) => rankIn(rank, other) >= rankIn(rank, state)) &&
          ranks.some((rank) => rankIn(rank, other) > rankIn(rank, state)),
      ),
  )
}
