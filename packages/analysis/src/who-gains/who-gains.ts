import type { Situation } from '@anchorage/casefile'
import {
  agreementZone,
  asPart,
  type Conflict,
  countStates,
  dominating,
  fullSet,
  intersection,
  listStates,
  paretoOptimal,
  reachableFrom,
  type SecurityLevel,
  type StateSet,
  securityLevel,
  type Work,
} from '@anchorage/engine'
import { groupStates } from '../outcomes.ts'
import { type ParetoVerdict, paretoVerdict, type RankChange, rankChange } from './party-gain.ts'
import { type PartyRanking, partyRankings } from './party-rankings.ts'

/** A point on the way: what it was asked for with, or which outcome it is, and its states. */
export interface Waypoint {
  readonly text?: string
  readonly states: StateSet
}

/** A party's change from one point to another, in its reading and in its others. */
export interface PartyGain extends RankChange {
  /** The other readings, each with what the change means in it. */
  readonly readings: readonly (RankChange & { readonly reading?: string })[]
  /** In some other reading the verdict is another one. */
  readonly dependsOnReading: boolean
}

/** A change from one point to another. */
export interface Passage {
  /** Indices into the points. */
  readonly from: number
  readonly to: number
  readonly parties: readonly PartyGain[]
  readonly pareto: ParetoVerdict
}

/** What is to be said of a point by itself. */
export interface PointStanding {
  readonly count: number
  /** How many of its states no feasible state dominates; undefined where there are too many states to tell. */
  readonly optimal?: number
  /** How many feasible states dominate it, if it is one state; and one of the best of them. */
  readonly dominatedBy?: { readonly count: number; readonly example?: number }
  /** Per party: all, some or none of its states are at least as good as what the party can guarantee itself. */
  readonly aboveLevel?: readonly ('all' | 'some' | 'none')[]
}

/** What a party can guarantee itself, in its reading and in its others. */
export interface PartyLevel extends SecurityLevel {
  readonly rankCount: number
  readonly readings: readonly (SecurityLevel & { readonly reading?: string; readonly rankCount: number })[]
}

/** What the parties can make sure of without each other, and what that leaves to agree on. */
export interface Fallback {
  /** The state from which it is looked at. */
  readonly state: number
  readonly parties: readonly PartyLevel[]
  /** States that every party ranks at least as high as its level. */
  readonly zone: StateSet
  /** Those of them that no state of the zone dominates. */
  readonly best: StateSet
  /** The same as patterns: every state of the zone that matches one is among the best; in large models the first few. */
  readonly bestPatterns: ReturnType<typeof groupStates>
  /** Of the zone, what moves of any kind lead to from the state. */
  readonly reached: number
}

/** Who gains. */
export interface WhoGains {
  readonly situation: Situation
  readonly points: readonly Waypoint[]
  readonly standings: readonly PointStanding[]
  readonly passages: readonly Passage[]
  /** Absent where there is no one state to look from. */
  readonly fallback?: Fallback
}

/** Patterns of the best states that are worked out: with more states only the first. */
const patternLimit = { states: 2 ** 14, small: 200, large: 8 }

/** With more states, whether a state is Pareto optimal among all is not worked out. */
const paretoStates = 20_000

/**
 * Who gains and who loses on the passages asked for; what each party can guarantee itself from `from`; the ordinal zone of
 * agreement; Pareto comparisons. Yields the share of the work that is done. Every point must have a state (RangeError).
 */
export function* whoGains(
  situation: Situation,
  question: {
    readonly points: readonly Waypoint[]
    readonly passages: readonly (readonly [number, number])[]
    readonly from?: number
  },
): Work<WhoGains> {
  const { conflict } = situation
  const { points, from } = question
  if (points.some(({ states }) => countStates(states) === 0)) throw new RangeError('expected a state in every point')
  yield 0
  const rankings = partyRankings(situation)
  const fallback =
    from === undefined ? undefined : yield* asPart(fallbackFrom(situation, from, rankings), { from: 0.2, to: 0.6 })
  const isSmall = conflict.space.stateCount <= paretoStates
  const optimal = isSmall ? paretoOptimal(conflict, fullSet(conflict.space.stateCount)) : undefined
  const standings: PointStanding[] = []
  for (const [index, { states }] of points.entries()) {
    yield 0.6 + (0.2 * index) / points.length
    standings.push(standingOf(conflict, states, optimal, fallback))
  }
  const passages: Passage[] = []
  for (const [index, [start, end]] of question.passages.entries()) {
    yield 0.8 + (0.2 * index) / question.passages.length
    const [before, after] = [points[start], points[end]]
    if (!before || !after) throw new RangeError(`expected passages between the ${points.length} points`)
    const parties = rankings.map((readings) => partyGain(readings, before.states, after.states))
    passages.push({ from: start, to: end, parties, pareto: paretoVerdict(parties.map(({ verdict }) => verdict)) })
  }
  return { situation, points, standings, passages, ...(fallback && { fallback }) }
}

function partyGain(rankings: readonly PartyRanking[], from: StateSet, to: StateSet): PartyGain {
  const [main, ...rivals] = rankings.map(({ reading, preference }) => ({
    ...rankChange(preference, from, to),
    ...(reading !== undefined && { reading }),
  }))
  if (!main) throw new RangeError('expected a preference for every party')
  const { reading: _, ...change } = main
  return { ...change, readings: rivals, dependsOnReading: rivals.some(({ verdict }) => verdict !== main.verdict) }
}

function* fallbackFrom(
  situation: Situation,
  state: number,
  rankings: readonly (readonly PartyRanking[])[],
): Work<Fallback> {
  const { conflict } = situation
  const parties: PartyLevel[] = []
  for (const [party, readings] of rankings.entries()) {
    yield (0.4 * party) / rankings.length
    const [main, ...rivals] = readings.map(({ reading, preference }) => {
      const ranks = conflict.ranks.map((list, index) => (index === party ? preference.ranks : list))
      const level = securityLevel({ space: conflict.space, ranks }, state, party)
      const rankCount = preference.ranks.reduce((most, rank) => Math.max(most, rank + 1), 0)
      return { ...level, rankCount, ...(reading !== undefined && { reading }) }
    })
    if (!main) throw new RangeError('expected a preference for every party')
    const { reading: _, ...level } = main
    parties.push({ ...level, readings: rivals })
  }
  yield 0.4
  const zone = agreementZone(
    conflict,
    parties.map(({ rank }) => rank),
  )
  yield 0.5
  const best = paretoOptimal(conflict, zone)
  yield 0.6
  const reach = reachableFrom(conflict, state, 'moves')
  yield 0.7
  const isLarge = conflict.space.stateCount > patternLimit.states
  const limit = isLarge ? patternLimit.large : patternLimit.small
  return {
    state,
    parties,
    zone,
    best,
    bestPatterns: groupStates(situation, best, { universe: zone, limit }),
    reached: countStates(intersection(zone, reach.states)),
  }
}

function standingOf(
  conflict: Conflict,
  states: StateSet,
  optimal: StateSet | undefined,
  fallback: Fallback | undefined,
): PointStanding {
  const list = listStates(states)
  const [single] = list
  const share = (party: number, level: number): 'all' | 'some' | 'none' => {
    const rank = conflict.ranks[party] ?? new Uint32Array()
    const above = list.filter((state) => rank[state]! >= level).length
    return above === list.length ? 'all' : above > 0 ? 'some' : 'none'
  }
  const better = list.length === 1 && single !== undefined ? dominating(conflict, single) : undefined
  const [example] = better ? listStates(optimal ? intersection(better, optimal) : better, 1) : []
  return {
    count: list.length,
    ...(optimal && { optimal: countStates(intersection(states, optimal)) }),
    ...(better && {
      dominatedBy: { count: countStates(better), ...(example !== undefined && { example }) },
    }),
    ...(fallback && { aboveLevel: fallback.parties.map(({ rank }, party) => share(party, rank)) }),
  }
}
