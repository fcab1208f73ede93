import { type HandMove, ranksAfterMoves } from '@anchorage/engine'

/**
 * The places of the moves by hand without which the ranking is the same; moves that are passed over are not among them.
 * Looked for from the last one up, each without those found before: all that are found can go together.
 */
export function idleMoves(ranks: Uint32Array, moves: readonly (HandMove | undefined)[]): ReadonlySet<number> {
  const ranksBy = (kept: readonly (HandMove | undefined)[]): Uint32Array =>
    ranksAfterMoves(
      ranks,
      kept.filter((move) => move !== undefined),
    )
  const whole = ranksBy(moves)
  const kept = [...moves]
  const idle = new Set<number>()
  for (let place = moves.length - 1; place >= 0; place -= 1) {
    const move = moves[place]
    if (move === undefined) continue
    kept[place] = undefined
    const without = ranksBy(kept)
    if (whole.some((rank, state) => rank !== without[state])) kept[place] = move
    else idle.add(place)
  }
  return idle
}
