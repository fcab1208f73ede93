import type { Conflict } from '../stability/concepts.ts'
import { addState, emptySet, type StateSet } from '../state-set.ts'

/**
 * The ordinal zone of agreement: the states that every party ranks at least as high as a level of its own, such as what it
 * can guarantee itself.
 *
 * An ordinal analogue of the zone of possible agreement of Raiffa (1982), in which the level stands for the value of the
 * best alternative to an agreement (Fisher & Ury 1981). There are no amounts in it, so nothing can be said of its middle.
 */
export function agreementZone({ space, ranks }: Conflict, levels: readonly number[]): StateSet {
  const zone = emptySet(space.stateCount)
  for (let state = 0; state < space.stateCount; state += 1) {
    if (ranks.every((rank, party) => rank[state] >= levels[party])) addState(zone, state)
  }
  return zone
}
