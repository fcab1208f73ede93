import { ranksOf } from '@anchorage/engine'
import type { Situation } from '../situation.ts'
import { idleMoves } from './idle-moves.ts'
import { inForce } from './in-force.ts'
import { eachHandMove, nameOfState, preferenceFor } from './ranks.ts'
import { stateOfReference } from './state-names.ts'

/** What a party's ranking is made of, layer by layer. */
export interface RankingLayers {
  /** What priorities or weights make, before anything is moved by hand. */
  readonly before: Uint32Array
  /**
   * For each entry of `tuned` what becomes of it: made; made, but the ranking would be the same without it and the others of which that is said; or passed
   * over, since a state that it names is not feasible on the day.
   */
  readonly moves: readonly ('made' | 'idle' | 'passed-over')[]
  /** Whether a move names the state as the one that it moves. */
  isMoved(state: number): boolean
  /** What a state is called in the file: as this preference does already, else by its name if it has one. */
  referenceTo(state: number): string
}

/** The layers of a party's ranking in a situation; undefined for tables. */
export function rankingLayers(situation: Situation, party: number): RankingLayers | undefined {
  const { case: source, choice, conflict } = situation
  const force = source && inForce(source, choice ?? {}, [])
  const written = force?.preferences[party]
  if (!source || !force || !written) return undefined
  const { space } = conflict
  const found = ranksOf(space, preferenceFor(source, force, space, written))
  if (!found.ok) return undefined
  const each = eachHandMove(source, force, space, written)
  const idle = idleMoves(found.ranks, each)
  const named = [
    ...(written.kind === 'ranking' ? written.classes.flat() : []),
    ...(written.tuned ?? []).flatMap(({ move, of }) => [move, of]),
  ].flatMap((reference) => {
    const state = stateOfReference(source, force, space, reference)
    return state === undefined ? [] : [[state, reference.text] as const]
  })
  const moved = new Set(each.flatMap((move) => move?.state ?? []))
  const references = new Map(named)
  return {
    before: found.ranks,
    moves: each.map((move, place) => (move === undefined ? 'passed-over' : idle.has(place) ? 'idle' : 'made')),
    isMoved: (state) => moved.has(state),
    referenceTo: (state) => references.get(state) ?? nameOfState(source, force, space, state),
  }
}
