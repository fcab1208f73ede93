import { shuffle } from '../random.ts'
import type { Conflict } from '../stability/concepts.ts'
import type { Work } from '../work.ts'
import { statesNamed } from './allowed-sets.ts'
import { conditionShare, conditionTrial } from './condition-share.ts'
import { type CountedShare, type SampleOptions, sampledShare, samplingLimit } from './counted-share.ts'
import { equilibriumTest, type RankingQuestion } from './equilibrium-test.ts'
import { fraction, productOf } from './fraction.ts'
import type { RankingCondition } from './ranking-condition.ts'

/** Rankings that are tried one by one rather than sampled. */
const trialLimit = 50_000

/**
 * The share of the strict rankings of the free parties for which some wanted state is an equilibrium.
 *
 * One wanted state under Nash, GMR or SMR: exact from the conditions, which do not depend on other parties' rankings, so
 * that shares multiply. SEQ and SymSEQ with one free party: the same where the others stay, or leave, whichever
 * improvements the free party has. Else all rankings are tried if there are few, and sampled if there are many.
 *
 * Throws a RangeError for an empty question, and for states or parties that are not there.
 */
export function* countRankings(
  conflict: Conflict,
  question: RankingQuestion,
  options: SampleOptions = {},
): Work<CountedShare> {
  const { free } = question
  const { stateCount, partyCount } = conflict.space
  const { possible, conditions, holds } = equilibriumTest(conflict, question)
  if (possible.length === 0) return { kind: 'exact', by: 'conditions', share: fraction(0n, 1n) }
  if (possible.length === 1 && conditions) return yield* shareMeeting(conditions[0], options)
  const ranks = conflict.ranks.map((rank) => Uint32Array.from(rank))
  const all = rankingCount(stateCount, free.length)
  if (all <= trialLimit) {
    let hits = 0
    let tried = 0
    for (const _ of eachRanking(ranks, free)) {
      options.signal?.throwIfAborted()
      if (holds(ranks)) hits += 1
      tried += 1
      yield tried / all
    }
    return { kind: 'exact', by: 'trials', share: fraction(BigInt(hits), BigInt(all)) }
  }
  if (stateCount * partyCount * (options.samples ?? 10_000) > samplingLimit) return { kind: 'too-much-work' }
  const order = Array.from({ length: stateCount }, (_, state) => state)
  return yield* sampledShare(options, (random) => {
    for (const party of free) {
      shuffle(order, random)
      ranks[party].set(order)
    }
    return holds(ranks)
  })
}

/** The share of strict rankings that meet conditions on different parties: exact if that is feasible, else sampled. */
export function* shareMeeting(
  conditions: readonly RankingCondition[],
  options: SampleOptions = {},
): Work<CountedShare> {
  let share = fraction(1n, 1n)
  let isExact = true
  for (const condition of conditions) {
    options.signal?.throwIfAborted()
    const factor = conditionShare(condition)
    if (factor) share = productOf(share, factor)
    else isExact = false
  }
  if (isExact) return { kind: 'exact', by: 'conditions', share }
  const named = conditions.reduce((sum, condition) => sum + statesNamed(condition).length, 0)
  if (named * (options.samples ?? 10_000) > samplingLimit) return { kind: 'too-much-work' }
  const trials = conditions.map(conditionTrial)
  return yield* sampledShare(options, (random) => trials.map((trial) => trial(random)).every(Boolean))
}

/** (m!)^n; only known to be too large where it is above the limit of trials. */
function rankingCount(stateCount: number, parties: number): number {
  let count = 1
  for (let factor = 2; factor <= stateCount && count <= trialLimit; factor += 1) count *= factor
  return count ** parties
}

/** Every combination of strict rankings of the free parties, written into their ranks one after the other. */
function* eachRanking(ranks: readonly Uint32Array[], free: readonly number[]): Generator<void> {
  const [party, ...rest] = free
  if (party === undefined) {
    yield
    return
  }
  const rank = ranks[party].map((_, state) => state)
  const permute = function* (place: number): Generator<void> {
    if (place >= rank.length - 1) {
      ranks[party].set(rank)
      yield* eachRanking(ranks, rest)
      return
    }
    for (let other = place; other < rank.length; other += 1) {
      swap(rank, place, other)
      yield* permute(place + 1)
      swap(rank, place, other)
    }
  }
  yield* permute(0)
}

function swap(list: Uint32Array, a: number, b: number): void {
  const kept = list[a]
  list[a] = list[b]
  list[b] = kept
}
