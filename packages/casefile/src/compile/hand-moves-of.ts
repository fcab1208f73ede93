import type { HandMove } from '@anchorage/engine'
import type { Situation } from '../situation.ts'
import { inForce } from './in-force.ts'
import { handMovesIn } from './ranks.ts'

/**
 * Per party, the states moved by hand in the ranking that its priorities or weights make, in the states of the situation
 * and in order. A move that names a state which is not feasible on the day is passed over. Empty lists for tables.
 */
export function handMovesOf({ case: source, choice, conflict }: Situation): readonly (readonly HandMove[])[] {
  if (!source) return conflict.ranks.map(() => [])
  const force = inForce(source, choice ?? {}, [])
  return force.preferences.map((written) => handMovesIn(source, force, conflict.space, written))
}
