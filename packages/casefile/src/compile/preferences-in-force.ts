import type { PartyPreference } from '../case.ts'
import type { Situation } from '../situation.ts'
import { inForce } from './in-force.ts'

/**
 * Per party, the preference as a situation takes it: in the reading chosen, with the priorities of the day. Undefined for
 * tables.
 */
export function preferencesInForce({ case: source, choice }: Situation): readonly PartyPreference[] | undefined {
  return source && inForce(source, choice ?? {}, []).preferences
}
