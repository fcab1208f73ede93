import type { Case, PartyPreference } from '../case.ts'
import type { Choice } from '../situation.ts'
import { inForce } from './in-force.ts'

/**
 * Per party, the preference that counts for this choice: that of the reading chosen, priorities that do not hold on the
 * day left out. Readings and dates that are not there are passed over; `situationOf` reports them.
 */
export function preferencesOn(c: Case, choice: Choice = {}): readonly PartyPreference[] {
  return inForce(c, choice, []).preferences
}
