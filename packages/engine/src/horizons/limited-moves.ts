import type { Conflict, Verdicts } from '../stability/concepts.ts'
import { nothingAhead, oneMoveFurther, outcomesFrom, stableUnder } from './anticipation.ts'
import {
  checkHorizon,
  type HorizonRefusal,
  isHorizonRefusal,
  type MoveLists,
  twoPartyMoves,
} from './two-party-moves.ts'

/** What holds if every party looks a number of moves ahead. */
export interface LimitedMoves extends Verdicts {
  readonly horizon: number
  /** G_h: where play may end if `party` is the first to move from `state`; several states only where ties leave it open. */
  outcomes(party: number, state: number): readonly number[]
}

/**
 * The states that are limited-move stable, L_h, for each of two parties: h moves are looked ahead, the parties moving in
 * turn and each free to stop, and no party gains by starting.
 *
 * Zagare (1984), Kilgour (1985); Fang, Hipel & Kilgour (1993), sec. 3.2.5. G_0(i, s) = s; G_h(i, s) is the best that i can
 * lead to by a move to some q, where the other party j goes on to G_{h−1}(j, q), if i strictly prefers that to s, and s
 * otherwise. The state is stable for i if G_h(i, s) = {s}: i stays, however ties among best moves are broken
 * (`oneMoveFurther` says how ties are read). L_1 is Nash stability.
 */
export function limitedMoveStates(conflict: Conflict, horizon: number): LimitedMoves | HorizonRefusal {
  const all = limitedMoves(conflict, horizon)
  return isHorizonRefusal(all) ? all : (all[horizon - 1] as LimitedMoves)
}

/** L_1 up to L_h: `limitedMoveStates` for every horizon on the way. */
export function limitedMoves(conflict: Conflict, horizon: number): readonly LimitedMoves[] | HorizonRefusal {
  checkHorizon(horizon)
  const moves = twoPartyMoves(conflict)
  return isHorizonRefusal(moves) ? moves : movesAhead(conflict, moves, horizon)
}

/** What holds at every horizon up to `horizon`, by backward induction over the moves of all parties. */
export function movesAhead(
  conflict: Conflict,
  moves: readonly MoveLists[],
  horizon: number,
): readonly LimitedMoves[] | HorizonRefusal {
  const found: LimitedMoves[] = []
  let anticipations = nothingAhead(conflict.space.stateCount, moves.length)
  for (let ahead = 1; ahead <= horizon; ahead += 1) {
    const next = oneMoveFurther(conflict, moves, anticipations)
    if (!next) return { reason: 'too-much-work' }
    anticipations = next
    found.push({
      horizon: ahead,
      ...stableUnder(next),
      outcomes: (party, state) => outcomesFrom(next[party], state),
    })
  }
  return found
}
