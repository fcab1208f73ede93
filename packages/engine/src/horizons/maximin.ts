import type { Conflict, Verdicts } from '../stability/concepts.ts'
import { addState, emptySet, intersection, type StateSet } from '../state-set.ts'
import {
  checkHorizon,
  type HorizonRefusal,
  isHorizonRefusal,
  type MoveLists,
  twoPartyMoves,
} from './two-party-moves.ts'

/**
 * The states that are Maximin_h stable for each of two parties: with h moves ahead, taken in turn or passed over, the
 * party cannot make sure of more than it has, if the other party thinks of nothing but keeping it down.
 *
 * Rêgo & Vieira (2019–2021). V_0(·, x) = rank_i(x). With k moves left, in x: if i is to move, the greatest of rank_i(x)
 * and V_{k−1}(j, q) over i's moves q; if j is, the least of rank_i(x) and V_{k−1}(i, q) over j's. The state s is stable
 * for i if V_h(i, s) ≤ rank_i(s). Maximin_1, _2 and _3 are Nash, GMR and SMR stability: tests use that as a check on both.
 */
export function maximinStates(conflict: Conflict, horizon: number): Verdicts | HorizonRefusal {
  checkHorizon(horizon)
  const moves = twoPartyMoves(conflict)
  if (isHorizonRefusal(moves)) return moves
  const stable = [
    maximinStable(conflict.ranks[0], moves[0], moves[1], horizon),
    maximinStable(conflict.ranks[1], moves[1], moves[0], horizon),
  ]
  return { stable, equilibria: stable.reduce(intersection) }
}

function maximinStable(rank: Uint32Array, own: MoveLists, others: MoveLists, horizon: number): StateSet {
  let ownTurn = rank
  let othersTurn = rank
  for (let left = 1; left <= horizon; left += 1) {
    const before = ownTurn
    ownTurn = extremes(rank, own, othersTurn, Math.max)
    othersTurn = extremes(rank, others, before, Math.min)
  }
  const set = emptySet(rank.length)
  for (let state = 0; state < rank.length; state += 1) if (ownTurn[state] <= rank[state]) addState(set, state)
  return set
}

/** In each state the most (or the least) of staying and of what each move leads to. */
function extremes(
  rank: Uint32Array,
  { start, target }: MoveLists,
  value: Uint32Array,
  pick: (a: number, b: number) => number,
): Uint32Array {
  return rank.map((stay, state) => {
    let found = stay
    for (let move = start[state]; move < start[state + 1]; move += 1) found = pick(found, value[target[move]])
    return found
  })
}
