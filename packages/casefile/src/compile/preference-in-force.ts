import type { PartyPreference } from '../case.ts'
import type { Situation } from '../situation.ts'
import { inForce } from './in-force.ts'

/**
 * A party's preference as a situation takes it: in the reading chosen, with the priorities of the day. Undefined for
 * tables.
 */
export function preferenceInForce(situation: Situation, party: number): PartyPreference | undefined {
  const { case: source, choice } = situation
  return source && inForce(source, choice ?? {}, []).preferences[party]
}
