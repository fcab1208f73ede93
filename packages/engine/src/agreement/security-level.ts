import { reachableFrom } from '../moves/legal-sequences.ts'
import { moveTargets } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'

/** What a party can make sure of on its own, from a state. */
export interface SecurityLevel {
  /** The rank of the worst state that can come of its best choice. */
  readonly rank: number
  /** The choice: the state that it moves to, or the state itself if staying is as good as any move. */
  readonly choice: number
  /** A worst state that the others can lead to from there; the choice itself if they can do no harm. */
  readonly worst: number
}

/**
 * The rank that a party can guarantee itself from a state, whatever the others do then: the greatest, over staying and every
 * move of its own, of the least rank among the state reached and all that legal sequences of the others reach from it.
 *
 * v_i(s) = max over q ∈ {s} ∪ R_i(s) of min over x ∈ {q} ∪ R_{N−i}(q) of rank_i(x). The security level of von Neumann &
 * Morgenstern (1944) carried over to a graph model: infeasible states are neither choices nor answers, and what is open
 * depends on the state. The party moves first and once; what it could do after the others is not counted. A state s is
 * GMR-stable for i if and only if v_i(s) ≤ rank_i(s) (Howard 1971; Maximin_2 of Rêgo & Vieira 2019–2021). Where every
 * combination of choices is feasible and every move can be undone, v_i is the same in every state: the maximin of the game.
 *
 * Of choices that guarantee the same, staying comes first, then the lowest state.
 */
export function securityLevel(conflict: Conflict, state: number, party: number): SecurityLevel {
  const { space, ranks } = conflict
  const rank = ranks[party]
  const others = ranks.flatMap((_, other) => (other === party ? [] : [other]))
  const worstAfter = (choice: number, bound: number): number => {
    let worst = choice
    // As soon as it is no better than what another choice guarantees, the rest does not matter.
    reachableFrom(conflict, choice, 'moves', {
      parties: others,
      until: (reached) => {
        if (rank[reached] < rank[worst]) worst = reached
        return rank[worst] <= bound
      },
    })
    return worst
  }
  const staying = worstAfter(state, -1)
  let best: SecurityLevel = { rank: rank[staying], choice: state, worst: staying }
  for (const choice of moveTargets(space, party, state)) {
    if (rank[choice] <= best.rank) continue
    const worst = worstAfter(choice, best.rank)
    if (rank[worst] > best.rank) best = { rank: rank[worst], choice, worst }
  }
  return best
}
