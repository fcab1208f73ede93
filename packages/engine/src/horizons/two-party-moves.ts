import { forEachMove } from '../space/space.ts'
import { type Conflict, checkConflict } from '../stability/concepts.ts'

/** Why a question about moves ahead has no answer. */
export type HorizonRefusal =
  | { readonly reason: 'not-two-parties'; readonly partyCount: number }
  | { readonly reason: 'too-much-work' }

/** Whether there is no answer, only the reason why. */
export function isHorizonRefusal<A extends object>(answer: A | HorizonRefusal): answer is HorizonRefusal {
  return 'reason' in answer
}

/** The moves of one party: targets of the moves from `s` are `target[start[s]]` up to `target[start[s + 1]]`. */
export interface MoveLists {
  readonly start: Uint32Array
  readonly target: Uint32Array
}

/** Moves of one party beyond which horizons are refused: they read every move once per horizon. */
const moveLimit = 2 ** 24

/**
 * The moves of both parties as lists.
 *
 * Backward induction alternates between two parties. For more of them the literature has rival extensions that differ in
 * who is taken to move next, so a conflict of any other number of parties is refused rather than given one of them;
 * `cautiousMoves` answers for any number under a name of its own.
 */
export function twoPartyMoves(conflict: Conflict): readonly [MoveLists, MoveLists] | HorizonRefusal {
  checkConflict(conflict)
  const { partyCount } = conflict.space
  if (partyCount !== 2) return { reason: 'not-two-parties', partyCount }
  const lists = movesOfAll(conflict)
  return isHorizonRefusal(lists) ? lists : [lists[0], lists[1]]
}

/** The moves of every party as lists. */
export function movesOfAll(conflict: Conflict): readonly MoveLists[] | HorizonRefusal {
  checkConflict(conflict)
  const lists: MoveLists[] = []
  for (let party = 0; party < conflict.space.partyCount; party += 1) {
    const list = moveLists(conflict, party)
    if (!list) return { reason: 'too-much-work' }
    lists.push(list)
  }
  return lists
}

function moveLists({ space }: Conflict, party: number): MoveLists | undefined {
  if (space.moves.kind === 'arcs') return space.moves.parties[party]
  const start = new Uint32Array(space.stateCount + 1)
  const target: number[] = []
  for (let state = 0; state < space.stateCount; state += 1) {
    forEachMove(space, party, state, (reached) => target.push(reached))
    if (target.length > moveLimit) return undefined
    start[state + 1] = target.length
  }
  return { start, target: Uint32Array.from(target) }
}

/** Throws a RangeError unless the horizon is a whole number from 1. */
export function checkHorizon(horizon: number): void {
  if (!Number.isInteger(horizon) || horizon < 1) {
    throw new RangeError(`expected a horizon that is a whole number from 1, got ${horizon}`)
  }
}
