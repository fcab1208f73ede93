import { addState, difference, emptySet, hasState, intersection, type StateSet, union } from '../state-set.ts'
import { rangeLookup } from './range-lookup.ts'

/**
 * A party's preference pair of states by pair: a ranking, how strongly it holds, and where it is not known.
 *
 * Strength (Hamouda, Kilgour & Hipel 2004; Xu, Hipel & Kilgour 2009) and unknown preference (Li, Hipel, Kilgour & Fang
 * 2004), together the hybrid preference of Xu, Hipel, Kilgour & Chen (2010).
 */
export interface PairPreference {
  /** Dense ranks from 0; a higher rank is preferred, wherever the comparison is known. */
  readonly ranks: Uint32Array
  /** Whether any pair is unknown. */
  readonly hasUnknown: boolean
  /** By how many degrees the two states differ, in either order: 0 for a tie, else 1 (preferred), 2 (much), and up. */
  degree(state: number, other: number): number
  /** Whether it is not known which of the two the party prefers, or whether it is indifferent. Symmetric. */
  isUnknown(state: number, other: number): boolean
  /** The states that stand to this one in an unknown pair. */
  unknownWith(state: number): StateSet
  /**
   * The states that are known to be worse than this one by `level` degrees or more; at level 0, known to be no better,
   * the state itself included.
   */
  worseThan(state: number, level: number): StateSet
}

/** What a preference has beyond its ranks. */
export interface PairParts {
  /** One degree for each pair of neighbouring ranks, from the bottom; 1 everywhere unless given. */
  readonly boundaries?: Uint32Array
  /** The states that stand to a state in an unknown pair, for every state; symmetric. Asked once for each state. */
  readonly unknownWith?: (state: number) => StateSet
}

/**
 * A preference from ranks, degrees on the boundaries between ranks, and unknown pairs.
 *
 * The degree between two states is the largest on the way from one rank to the other: a strict order, and inside its
 * classes a finer one, so that p ≫ q and q > r give p ≫ r.
 */
export function pairPreference(ranks: Uint32Array, parts: PairParts = {}): PairPreference {
  const { boundaries } = parts
  const largest = boundaries && rangeLookup(boundaries, Math.max)
  const none = emptySet(ranks.length)
  const given = parts.unknownWith
  const unknownWith = given ? remembered(given) : () => none
  // Sorted only where it is needed: ranks alone are enough for most questions.
  let sorted: Uint32Array | undefined
  const upTo = remembered((rank) => {
    const set = emptySet(ranks.length)
    sorted ??= Uint32Array.from(ranks.keys()).sort((a, b) => ranks[a] - ranks[b])
    for (let index = 0; index < sorted.length && ranks[sorted[index]] <= rank; index += 1) {
      addState(set, sorted[index])
    }
    return set
  })
  const bounds = remembered((level) => boundsAt(level, ranks, boundaries))
  return {
    ranks,
    hasUnknown: given !== undefined,
    degree: (state, other) => {
      const distance = Math.abs(ranks[state] - ranks[other])
      if (distance === 0 || !largest) return Math.min(distance, 1)
      return largest(Math.min(ranks[state], ranks[other]), distance)
    },
    isUnknown: (state, other) => given !== undefined && hasState(unknownWith(state), other),
    unknownWith,
    worseThan: (state, level) => {
      const bound = bounds(level)[ranks[state]]
      const worse = bound < 0 ? none : upTo(bound)
      return given ? difference(worse, unknownWith(state)) : worse
    },
  }
}

/** For each rank the highest rank that is lower by `level` degrees or more, −1 if there is none. */
function boundsAt(level: number, ranks: Uint32Array, boundaries: Uint32Array | undefined): Int32Array {
  const count = ranks.reduce((most, rank) => Math.max(most, rank + 1), 0)
  const bounds = new Int32Array(count)
  for (let rank = 0; rank < count; rank += 1) {
    const below = rank === 0 ? 0 : (boundaries?.[rank - 1] ?? 1)
    bounds[rank] = level === 0 ? rank : below >= level ? rank - 1 : rank === 0 ? -1 : bounds[rank - 1]
  }
  return bounds
}

function remembered<T>(make: (key: number) => T): (key: number) => T {
  const made: T[] = []
  return (key) => {
    made[key] ??= make(key)
    return made[key]
  }
}

/** The same preference with further unknown pairs. */
export function withUnknownPairs(
  preference: PairPreference,
  pairs: readonly (readonly [number, number])[],
): PairPreference {
  if (pairs.length === 0) return preference
  const further = new Map<number, StateSet>()
  const note = (state: number, other: number): void => {
    const set = further.get(state) ?? emptySet(preference.ranks.length)
    if (state !== other) addState(set, other)
    further.set(state, set)
  }
  for (const [state, other] of pairs) {
    note(state, other)
    note(other, state)
  }
  const unknownWith = (state: number): StateSet => {
    const set = further.get(state)
    return set ? union(preference.unknownWith(state), set) : preference.unknownWith(state)
  }
  return {
    ...preference,
    hasUnknown: true,
    isUnknown: (state, other) => {
      const set = further.get(state)
      return preference.isUnknown(state, other) || (set !== undefined && hasState(set, other))
    },
    unknownWith,
    worseThan: (state, level) => {
      const set = further.get(state)
      const worse = preference.worseThan(state, level)
      return set ? difference(worse, set) : worse
    },
  }
}

/**
 * What several preferences of one party have in common: a pair is known if it is known in all of them and all agree on
 * it, and it is as strong as where it is weakest. The ranks are those of the first.
 */
export function commonPreference(rivals: readonly [PairPreference, ...PairPreference[]]): PairPreference {
  const [first, ...others] = rivals
  if (others.length === 0) return first
  const differs = (rival: PairPreference, state: number, other: number): boolean =>
    Math.sign(rival.ranks[state] - rival.ranks[other]) !== Math.sign(first.ranks[state] - first.ranks[other])
  const unknownWith = remembered((state) => {
    const set = rivals.map((rival) => rival.unknownWith(state)).reduce(union)
    for (let other = 0; other < first.ranks.length; other += 1) {
      if (others.some((rival) => differs(rival, state, other))) addState(set, other)
    }
    return set
  })
  return {
    ranks: first.ranks,
    hasUnknown: true,
    degree: (state, other) => Math.min(...rivals.map((rival) => rival.degree(state, other))),
    isUnknown: (state, other) => hasState(unknownWith(state), other),
    unknownWith,
    worseThan: (state, level) =>
      difference(rivals.map((rival) => rival.worseThan(state, level)).reduce(intersection), unknownWith(state)),
  }
}

/** The largest degree between any two states of any of the parties: at least 1. */
export function largestDegree(preferences: readonly PairPreference[]): number {
  return preferences.reduce((most, { ranks, degree }) => {
    let [low, high] = [0, 0]
    ranks.forEach((rank, state) => {
      if (rank < ranks[low]) low = state
      if (rank > ranks[high]) high = state
    })
    return ranks.length > 0 ? Math.max(most, degree(low, high)) : most
  }, 1)
}

/**
 * A state through which the comparison of two states follows, though the pair is said to be unknown: one that is known
 * to stand between them, or level with one of them. Undefined if there is none.
 *
 * Whoever holds that a ≽ c and c ≽ b holds that a ≽ b. If no pair of a set is contradicted through one state, none is
 * through several.
 */
export function contradictionOf(preference: PairPreference, state: number, other: number): number | undefined {
  const { ranks } = preference
  const [low, high] = ranks[state] < ranks[other] ? [ranks[state], ranks[other]] : [ranks[other], ranks[state]]
  for (let middle = 0; middle < ranks.length; middle += 1) {
    if (middle === state || middle === other || ranks[middle] < low || ranks[middle] > high) continue
    if (!preference.isUnknown(state, middle) && !preference.isUnknown(middle, other)) return middle
  }
  return undefined
}
