import { type Random, randomFrom, shuffle } from '../random.ts'
import type { StateSpace } from '../space/space.ts'
import type { AbortSignalLike } from '../stability/abort.ts'
import { type Conflict, checkConflict, isVerdicts } from '../stability/concepts.ts'
import { solverFor } from '../stability/solve.ts'
import { hasState } from '../state-set.ts'
import { conditionShare, conditionTrial } from './condition-share.ts'
import { type Fraction, fraction, productOf } from './fraction.ts'
import { type InverseConcept, isCoupled, type RankingCondition, rankingCondition } from './ranking-condition.ts'
import { wilsonInterval } from './wilson.ts'

/** For how many rankings of some parties is some wanted state an equilibrium? */
export interface RankingQuestion {
  readonly concept: InverseConcept
  /** At least one. */
  readonly wanted: readonly number[]
  /** The parties that may rank as they like, at least one; all others keep their ranks. */
  readonly free: readonly number[]
}

/** How to sample where the count is too much work. */
export interface SampleOptions {
  /** 10,000 unless given. */
  readonly samples?: number
  /** A whole number; 1 unless given. */
  readonly seed?: number
  readonly signal?: AbortSignalLike
}

/** A share of a set of things in which something holds: exact, estimated, or not worked out. */
export type Share =
  | {
      readonly kind: 'exact'
      /** From the conditions, or by trying each one. */
      readonly by: 'conditions' | 'trials'
      readonly share: Fraction
    }
  | {
      readonly kind: 'sampled'
      readonly samples: number
      readonly hits: number
      readonly seed: number
      /** Wilson's 95 % interval. */
      readonly low: number
      readonly high: number
    }
  | { readonly kind: 'too-much-work' }

/** Rankings that are tried one by one rather than sampled. */
const trialLimit = 50_000

/** States × parties × rankings that may be solved. */
const workLimit = 2e9

/**
 * The share of the strict rankings of the free parties for which some wanted state is an equilibrium.
 *
 * One wanted state under Nash, GMR or SMR: exact from the conditions, which do not depend on other parties' rankings, so
 * that shares multiply. SEQ and SymSEQ with one free party: the same where the others are stable, or not, whichever
 * improvements the free party has. Else all rankings are tried if there are few, and sampled if there are many.
 *
 * Throws a RangeError for an empty question, and for states or parties that are not there.
 */
export function countRankings(conflict: Conflict, question: RankingQuestion, options: SampleOptions = {}): Share {
  checkQuestion(conflict, question)
  const { concept, free } = question
  const fixed = conflict.ranks.map((_, party) => party).filter((party) => !free.includes(party))
  // Improvements are moves: what no answer by moves deters, no answer by improvements does.
  const mayHold = stableForAll(conflict.space, conflict.ranks, lenient[concept], fixed)
  const possible = question.wanted.filter(mayHold)
  if (possible.length === 0) return { kind: 'exact', by: 'conditions', share: fraction(0n, 1n) }
  if (possible.length === 1 && (!isCoupled(concept) || free.length === 1)) {
    const [state] = possible
    // More improvements of the free party are more answers: what is stable without any stays so.
    const idle = conflict.ranks.map((rank, party) => (free.includes(party) ? new Uint32Array(rank.length) : rank))
    if (stableForAll(conflict.space, idle, concept, fixed)(state)) {
      const conditions = free.map((party) => rankingCondition(conflict, concept, state, party))
      return shareMeeting(conditions, options)
    }
  }
  return fromRankings(conflict, { ...question, wanted: possible }, options)
}

/** Whether a state is stable for each of some parties. */
function stableForAll(
  space: StateSpace,
  ranks: readonly Uint32Array[],
  concept: InverseConcept,
  parties: readonly number[],
): (state: number) => boolean {
  const verdicts = solverFor(space)(ranks, { concepts: [concept] })[concept]
  const sets = isVerdicts(verdicts) ? parties.map((party) => verdicts.stable[party]) : []
  return (state) => sets.every((set) => hasState(set, state))
}

/** The concept that is implied by this one and asks nothing about improvements of others. */
const lenient: Readonly<Record<InverseConcept, InverseConcept>> = {
  nash: 'nash',
  gmr: 'gmr',
  smr: 'smr',
  seq: 'gmr',
  symseq: 'smr',
}

/** The share of strict rankings that meet conditions on different parties: exact if that is feasible, else sampled. */
export function shareMeeting(conditions: readonly RankingCondition[], options: SampleOptions = {}): Share {
  let share = fraction(1n, 1n)
  let isExact = true
  for (const condition of conditions) {
    options.signal?.throwIfAborted()
    const factor = conditionShare(condition)
    if (factor) share = productOf(share, factor)
    else isExact = false
  }
  if (isExact) return { kind: 'exact', by: 'conditions', share }
  const trials = conditions.map(conditionTrial)
  return sampled(options, (random) => trials.map((trial) => trial(random)).every(Boolean))
}

function fromRankings(conflict: Conflict, question: RankingQuestion, options: SampleOptions): Share {
  const { space } = conflict
  const { concept, wanted, free } = question
  const { samples = 10_000, signal } = options
  const solve = solverFor(space)
  const ranks = conflict.ranks.map((rank) => Uint32Array.from(rank))
  const holds = (): boolean => {
    const verdicts = solve(ranks, { concepts: [concept] })[concept]
    return isVerdicts(verdicts) && wanted.some((state) => hasState(verdicts.equilibria, state))
  }
  const all = rankingCount(space.stateCount, free.length)
  const work = space.stateCount * space.partyCount * Math.min(all, samples)
  if (all <= trialLimit) {
    let hits = 0
    eachRanking(ranks, free, () => {
      signal?.throwIfAborted()
      if (holds()) hits += 1
    })
    return { kind: 'exact', by: 'trials', share: fraction(BigInt(hits), BigInt(all)) }
  }
  if (work > workLimit) return { kind: 'too-much-work' }
  const order = Array.from({ length: space.stateCount }, (_, state) => state)
  return sampled(options, (random) => {
    for (const party of free) {
      shuffle(order, random)
      ranks[party].set(order)
    }
    return holds()
  })
}

/** A share estimated from trials that say of something random whether it has what is looked for. */
export function sampled(options: SampleOptions, trial: (random: Random) => boolean): Share {
  const { samples = 10_000, seed = 1, signal } = options
  if (!Number.isInteger(samples) || samples < 1) throw new RangeError(`expected at least one sample, got ${samples}`)
  const random = randomFrom(seed)
  let hits = 0
  for (let sample = 0; sample < samples; sample += 1) {
    signal?.throwIfAborted()
    if (trial(random)) hits += 1
  }
  return { kind: 'sampled', samples, hits, seed, ...wilsonInterval(hits, samples) }
}

/** (m!)^n; only known to be too large where it is above the limit of trials. */
function rankingCount(stateCount: number, parties: number): number {
  let count = 1
  for (let factor = 2; factor <= stateCount && count <= trialLimit; factor += 1) count *= factor
  return count ** parties
}

/** Every combination of strict rankings of the free parties, written into their ranks one after the other. */
function eachRanking(ranks: readonly Uint32Array[], free: readonly number[], visit: () => void): void {
  const [party, ...rest] = free
  if (party === undefined) {
    visit()
    return
  }
  const rank = ranks[party].map((_, state) => state)
  const permute = (place: number): void => {
    if (place >= rank.length - 1) {
      ranks[party].set(rank)
      eachRanking(ranks, rest, visit)
      return
    }
    for (let other = place; other < rank.length; other += 1) {
      swap(rank, place, other)
      permute(place + 1)
      swap(rank, place, other)
    }
  }
  permute(0)
}

function swap(list: Uint32Array, a: number, b: number): void {
  const kept = list[a]
  list[a] = list[b]
  list[b] = kept
}

function checkQuestion(conflict: Conflict, { wanted, free }: RankingQuestion): void {
  checkConflict(conflict)
  const { stateCount, partyCount } = conflict.space
  const check = (what: string, list: readonly number[], bound: number): void => {
    if (list.length === 0) throw new RangeError(`expected at least one ${what}`)
    const wrong = list.find((each) => !(Number.isInteger(each) && each >= 0 && each < bound))
    if (wrong !== undefined) throw new RangeError(`${what} ${wrong}, expected 0…${bound - 1}`)
    if (new Set(list).size < list.length) throw new RangeError(`expected each ${what} once`)
  }
  check('wanted state', wanted, stateCount)
  check('free party', free, partyCount)
}
