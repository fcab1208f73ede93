import type { Conflict } from '../stability/concepts.ts'
import { type LimitedMoves, movesAhead } from './limited-moves.ts'
import { longRun, type NonMyopic } from './non-myopic.ts'
import { checkHorizon, type HorizonRefusal, isHorizonRefusal, movesOfAll } from './two-party-moves.ts'

/**
 * The states that are cautiously stable, C_1 up to C_h, for any number of parties: every party looks h moves ahead, and
 * whoever moves reckons with the worst for itself in who goes on after it.
 *
 * A convention of Anchorage, for want of one that the literature agrees on: it is neither of the two readings of L_h for
 * several parties, nor L_h^CC or L_h^CI of Soares et al. (2026). For two parties it is L_h exactly, with the same rule for
 * ties. G_0(i, s) = s. For h ≥ 1, after a move of i to q those would go on that are another party j with G_{h−1}(j, q) ≠ q;
 * i reckons with the end G_{h−1}(j, q) of that one among them which is worst for i, and with q if nobody would go on.
 * G_h(i, s) is the best end that i can reckon with after a move, if i strictly prefers it to s, and s otherwise; s is stable
 * for i if i stays, however ties are broken. So no party moves twice in succession, a party that would stay stops nobody
 * else, and a party without moves changes nothing. C_1 is Nash stability.
 *
 * What the convention leaves out: i takes over where j itself reckons to end, which is worst for j in who comes after j; it
 * does not weigh up all orders of play. `outcomes` are the ends that a party reckons with if it is the first to move.
 */
export function cautiousMoves(conflict: Conflict, horizon: number): readonly LimitedMoves[] | HorizonRefusal {
  checkHorizon(horizon)
  const moves = movesOfAll(conflict)
  return isHorizonRefusal(moves) ? moves : movesAhead(conflict, moves, horizon)
}

/** What is cautiously stable in the long run: at every horizon from some horizon on, or the cycle that C_h goes round in. */
export function cautiousLongRun(conflict: Conflict): NonMyopic | HorizonRefusal {
  const moves = movesOfAll(conflict)
  return isHorizonRefusal(moves) ? moves : longRun(conflict, moves)
}
