import type { Conflict, Verdicts } from '../stability/concepts.ts'
import { intersection } from '../state-set.ts'
import { limitedMoves } from './limited-moves.ts'
import { type HorizonRefusal, isHorizonRefusal } from './two-party-moves.ts'

/**
 * The Stackelberg equilibria with the given party as leader: L_2-stable for the leader, who reckons with the follower's
 * answer, and Nash-stable for the follower, who answers as suits it best. Of two parties only.
 *
 * Fang, Hipel & Kilgour (1989). `stable[leader]` is L_2, `stable[follower]` is Nash.
 */
export function stackelberg(conflict: Conflict, leader: number): Verdicts | HorizonRefusal {
  const ahead = limitedMoves(conflict, 2)
  if (isHorizonRefusal(ahead)) return ahead
  if (leader !== 0 && leader !== 1) throw new RangeError(`expected a leader that is party 0 or 1, got ${leader}`)
  const stable = [0, 1].map((party) => ahead[party === leader ? 1 : 0].stable[party])
  return { stable, equilibria: stable.reduce(intersection) }
}
