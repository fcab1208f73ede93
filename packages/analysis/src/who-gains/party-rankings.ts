import { type Situation, situationOf } from '@anchorage/casefile'
import type { PairPreference } from '@anchorage/engine'

/** A party's preference in one of its readings. */
export interface PartyRanking {
  /** The id of the reading; absent for the main one. */
  readonly reading?: string
  readonly preference: PairPreference
}

/**
 * Per party, its preference in the reading that the situation chooses, and then in its other readings; the states are the
 * same in all of them. For tables, the one that there is.
 */
export function partyRankings(situation: Situation): readonly (readonly PartyRanking[])[] {
  const { case: source, choice } = situation
  const chosen = situation.pairPreferences()
  return situation.parties.map(({ id }, index): PartyRanking[] => {
    const preference = chosen[index]
    if (!preference) return []
    const reading = choice?.readings?.[id]
    const first: PartyRanking = { ...(reading !== undefined && { reading }), preference }
    const party = source?.parties[index]
    if (!source || !party || choice?.unknownReadings) return [first]
    const { [id]: _, ...others } = choice?.readings ?? {}
    const rivals = [undefined, ...party.readings.map((rival) => rival.id)].filter((rival) => rival !== reading)
    return [
      first,
      ...rivals.flatMap((rival): PartyRanking[] => {
        const readings = rival === undefined ? others : { ...others, [id]: rival }
        const read = situationOf(source, { ...choice, readings }).situation
        const found = read?.pairPreferences()[index]
        return found ? [{ ...(rival !== undefined && { reading: rival }), preference: found }] : []
      }),
    ]
  })
}
