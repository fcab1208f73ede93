import type { AbortSignalLike } from '../stability/abort.ts'
import type { Conflict } from '../stability/concepts.ts'
import { hasState } from '../state-set.ts'
import { type Evolution, evolutionFrom } from './evolution.ts'

/**
 * Who has to move: answers for a state with the parties that move in every legal sequence from the start to it, ascending;
 * undefined if no legal sequence leads there. Of the start, nobody.
 *
 * A party moves in every one of them iff the state is no longer reached when it does not move, so that each party is left
 * out in turn. `evolution` says where it starts and whether improvements are followed or any moves.
 */
export function neededMovers(
  conflict: Conflict,
  evolution: Evolution,
  options: { readonly signal?: AbortSignalLike } = {},
): (state: number) => number[] | undefined {
  const { start, kind, states } = evolution
  const parties = Array.from({ length: conflict.space.partyCount }, (_, party) => party)
  const without = parties.map((left) => {
    const others = parties.filter((party) => party !== left)
    return evolutionFrom(conflict, start, kind, { ...options, parties: others }).states
  })
  return (state) => (hasState(states, state) ? parties.filter((party) => !hasState(without[party], state)) : undefined)
}
