import { type Lang, textIn } from '@anchorage/casefile'
import { countStates, listStates, type StateSet } from '@anchorage/engine'
import { askedJson } from '../asked-json.ts'
import { stateWords } from '../words.ts'
import type { RankChange } from './party-gain.ts'
import type { WhoGains } from './who-gains.ts'

/** States of a list that are named; counts are complete. */
const listed = 20_000

/** The answer as data; states are ids, ranks count from 0 and higher is preferred. */
export function gainsJson({ situation, points, standings, passages, fallback }: WhoGains, lang: Lang): object {
  const { parties } = situation
  const ids = (states: StateSet) => listStates(states, listed).map((state) => situation.stateId(state))
  const partyId = (party: number): string => parties[party]?.id ?? String(party)
  const byParty = <Each>(list: readonly Each[], made: (each: Each) => unknown): object =>
    Object.fromEntries(list.map((each, party) => [partyId(party), made(each)]))
  const change = ({ verdict, steps, unknown }: RankChange): object => ({
    verdict,
    least: steps?.least ?? null,
    most: steps?.most ?? null,
    unknown,
  })
  const level = (each: { rank: number; rankCount: number; choice: number; worst: number }): object => ({
    rank: each.rank,
    rankCount: each.rankCount,
    choice: situation.stateId(each.choice),
    worst: situation.stateId(each.worst),
  })
  return {
    ...askedJson(situation, lang),
    parties: parties.map(({ id, name }) => ({ id, name: textIn(name, lang) })),
    stateCount: situation.conflict.space.stateCount,
    points: points.map(({ text, states }, index) => {
      const standing = standings[index]
      const [first] = listStates(states)
      return {
        ...(text !== undefined && { text }),
        label: first === undefined ? '' : stateWords(situation, first, lang),
        stateCount: standing?.count ?? 0,
        states: ids(states),
        optimal: standing?.optimal ?? null,
        dominatedBy: standing?.dominatedBy?.count ?? null,
        ...(standing?.aboveLevel && { aboveLevel: byParty(standing.aboveLevel, (share) => share) }),
      }
    }),
    passages: passages.map(({ from, to, pareto, parties: gains }) => ({
      from,
      to,
      pareto,
      parties: byParty(gains, (gain) => ({
        ...change(gain),
        dependsOnReading: gain.dependsOnReading,
        readings: gain.readings.map((rival) => ({ reading: rival.reading ?? null, ...change(rival) })),
      })),
    })),
    fallback: fallback
      ? {
          definition: 'maximin from a state: own choices first, then any legal sequence of the others; ordinal',
          state: situation.stateId(fallback.state),
          parties: byParty(fallback.parties, (each) => ({
            ...level(each),
            readings: each.readings.map((rival) => ({ reading: rival.reading ?? null, ...level(rival) })),
          })),
          zoneCount: countStates(fallback.zone),
          zone: ids(fallback.zone),
          bestCount: countStates(fallback.best),
          best: ids(fallback.best),
          reached: fallback.reached,
        }
      : null,
  }
}
