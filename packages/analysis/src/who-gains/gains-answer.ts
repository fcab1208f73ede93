import type { Situation } from '@anchorage/casefile'
import { asPart, type Concept, countStates, listStates, setOf, type Work } from '@anchorage/engine'
import { analyzing } from '../analyze.ts'
import { outcomes } from '../outcomes.ts'
import { type Waypoint, type WhoGains, whoGains } from './who-gains.ts'

/** Between which states gains are asked for. */
export interface GainsQuestion {
  /** The status quo unless given. */
  readonly from?: Waypoint
  /** Stations on the way, in order. */
  readonly via?: readonly Waypoint[]
  /** The outcomes under the concept unless given. */
  readonly to?: Waypoint
  readonly concept: Concept
  /** At most so many outcomes are compared. */
  readonly outcomeLimit?: number
}

/** Who gains, and how the points stand to each other. */
export interface GainsAnswer extends WhoGains {
  readonly concept: Concept
  /** Points are stations of one way; else they are a start and outcomes, each compared with the start. */
  readonly isWay: boolean
  /** Outcomes that are not compared, and equilibria that are in no outcome. */
  readonly leftOut: number
  readonly restCount: number
}

/** With more states, only as many outcomes as are compared are worked out. */
const largeStateCount = 2 ** 14

/**
 * Who gains on the way from one point to another, step by step and from the first to the last; or, without a way, from the
 * start to each outcome. `no-status-quo` where the start is not given and the situation has none. Yields the share of the
 * work that is done. Every point must have a state (RangeError).
 */
export function* gainsAnswer(
  situation: Situation,
  { from, via = [], to, concept, outcomeLimit = Number.POSITIVE_INFINITY }: GainsQuestion,
): Work<GainsAnswer | { readonly refused: 'no-status-quo' }> {
  const { stateCount } = situation.conflict.space
  const { statusQuo } = situation
  if (!from && statusQuo === undefined) return { refused: 'no-status-quo' }
  const start = from ?? { states: setOf(stateCount, [statusQuo ?? 0]) }
  const limit = stateCount > largeStateCount && Number.isFinite(outcomeLimit) ? { limit: outcomeLimit } : {}
  const solved = to ? undefined : yield* asPart(analyzing(situation, { concepts: [concept] }), { from: 0, to: 0.3 })
  yield 0.3
  const { list, restCount } = solved ? outcomes(solved, concept, limit) : { list: [], restCount: 0 }
  const ends = to ? [to] : list.slice(0, outcomeLimit).map(({ states }): Waypoint => ({ states }))
  const isWay = to !== undefined || via.length > 0
  const points = isWay ? [start, ...via, ...(to ? [to] : [])] : [start, ...ends]
  const last = points.length - 1
  const each = Array.from({ length: last }, (_, index): readonly [number, number] =>
    isWay ? [index, index + 1] : [0, index + 1],
  )
  const passages = isWay && last > 1 ? [...each, [0, last] as const] : each
  const [first] = listStates(start.states, 2)
  const look = countStates(start.states) === 1 ? first : statusQuo
  const asked = { points, passages, ...(look !== undefined && { from: look }) }
  const found = yield* asPart(whoGains(situation, asked), { from: 0.4, to: 1 })
  return { ...found, concept, isWay, leftOut: Math.max(0, list.length - outcomeLimit), restCount }
}
