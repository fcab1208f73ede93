import { type Attitudes, discreteAttitudes } from '@anchorage/engine'
import type { Case } from '../case.ts'

/** How each party feels about each; undefined if no party says anything. What is not said is positive to oneself, neutral to others. */
export function attitudesOf(c: Case): Attitudes | undefined {
  if (c.parties.every(({ attitudes }) => attitudes.length === 0)) return undefined
  const all = discreteAttitudes(c.parties.length)
  for (const { index, attitudes } of c.parties) {
    for (const { toward, attitude } of attitudes) all[index]![toward] = attitude
  }
  return all
}
