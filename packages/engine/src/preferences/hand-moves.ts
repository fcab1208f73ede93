import type { Deciders } from './deciders.ts'

/** A state that is put by hand directly above or below the states tied with another one, or level with them. */
export interface HandMove {
  readonly state: number
  readonly place: 'above' | 'level' | 'below'
  /** The state beside which it is put. */
  readonly of: number
}

/**
 * Ranks after moves by hand, one after the other, dense again: the fine-tuning of a ranking that priorities or weights
 * have made (Fang, Hipel, Kilgour & Peng 2003, direct ranking after option prioritizing).
 *
 * A moved state stands to every other one as the state does beside which it is put; to that one, and to those tied with
 * it, it is preferred (`above`), less preferred (`below`) or equal (`level`). No other two states change. A state that is
 * put beside itself stays. Takes time linear in states × moves.
 */
export function ranksAfterMoves(ranks: Uint32Array, moves: readonly HandMove[]): Uint32Array {
  if (moves.length === 0) return ranks
  const moved = ranks.slice()
  for (const move of moves) moveState(moved, undefined, move, 0)
  return moved
}

/**
 * Deciders after moves by hand. Between a moved state and the one beside which it is put, `byHand` decides: a number above
 * those of all statements, so that wherever a statement tells two states apart it still does so first.
 */
export function decidersAfterMoves(deciders: Deciders, moves: readonly HandMove[], byHand: number): Deciders {
  if (moves.length === 0) return deciders
  const ranks = deciders.ranks.slice()
  const between = [...deciders.between]
  for (const move of moves) moveState(ranks, between, move, byHand)
  return { ranks, between: Uint32Array.from(between) }
}

function moveState(ranks: Uint32Array, between: number[] | undefined, move: HandMove, byHand: number): void {
  const { state, place, of } = move
  if (!(state < ranks.length && of < ranks.length)) {
    throw new RangeError(`expected states below ${ranks.length}, got ${state} and ${of}`)
  }
  if (state === of) return
  takeOut(ranks, between, state)
  const beside = ranks[of]
  if (place === 'level') {
    ranks[state] = beside
    return
  }
  const own = place === 'above' ? beside + 1 : beside
  for (let other = 0; other < ranks.length; other += 1) if (ranks[other] >= own) ranks[other] += 1
  ranks[state] = own
  between?.splice(beside, 0, byHand)
}

/** Closes the gap that a state leaves which was tied with no other. */
function takeOut(ranks: Uint32Array, between: number[] | undefined, state: number): void {
  const own = ranks[state]
  for (let other = 0; other < ranks.length; other += 1) if (ranks[other] === own && other !== state) return
  for (let other = 0; other < ranks.length; other += 1) if (ranks[other] > own) ranks[other] -= 1
  if (between === undefined) return
  const apart = between.slice(Math.max(0, own - 1), own + 1)
  const isInside = apart.length === 2 && own > 0
  between.splice(Math.max(0, own - 1), apart.length, ...(isInside ? [Math.min(...apart)] : []))
}
