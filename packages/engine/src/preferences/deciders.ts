import type { Formula } from '../formula.ts'
import type { StateSpace } from '../space/space.ts'
import { rangeLookup } from './range-lookup.ts'
import { type RankResult, rankCountOf, ranksOf } from './ranks.ts'

/**
 * Ranks, and what tells each class of tied states from the next.
 *
 * Between rank `r` and rank `r + 1` stands the decider `between[r]`: the 0-based number of the first statement on which
 * the two differ. Lexicographic order makes this an ultrametric: the first statement on which any two states differ is
 * the least decider between their ranks. Strength, uncertainty and probability of a preference all hang on it.
 */
export interface Deciders {
  /** Dense ranks of the states, from 0; higher is preferred. */
  readonly ranks: Uint32Array
  /** One number for each pair of neighbouring ranks, from the bottom; its length is one less than the number of ranks. */
  readonly between: Uint32Array
}

/** Deciders of a priority list, or why the states cannot be ranked by it. */
export type DecidersResult =
  | { readonly ok: true; readonly deciders: Deciders }
  | Extract<RankResult, { readonly ok: false }>

/**
 * Ranks the states by a priority list (Peng, Hipel, Kilgour & Fang 1997), and says which priority decides between each
 * rank and the next.
 */
export function decidersOf(space: StateSpace, formulas: readonly Formula[]): DecidersResult {
  const whole = ranksOf(space, { kind: 'priorities', formulas })
  if (!whole.ok) return whole
  const { ranks } = whole
  const rankCount = rankCountOf(ranks)
  const stateOfRank = new Uint32Array(rankCount)
  ranks.forEach((rank, state) => {
    stateOfRank[rank] = state
  })
  const between = new Uint32Array(rankCount - 1).fill(formulas.length)
  for (let length = 1; length <= formulas.length; length += 1) {
    const partly = ranksOf(space, { kind: 'priorities', formulas: formulas.slice(0, length) })
    if (!partly.ok) return partly
    for (let rank = 0; rank < between.length; rank += 1) {
      const isDecided = partly.ranks[stateOfRank[rank]] !== partly.ranks[stateOfRank[rank + 1]]
      if (isDecided && between[rank] === formulas.length) between[rank] = length - 1
    }
  }
  return { ok: true, deciders: { ranks, between } }
}

/** The first statement on which two states differ, by their ranks in either order; undefined for a tie. */
export function deciderLookup({ between }: Deciders): (rank: number, other: number) => number | undefined {
  const least = rangeLookup(between, Math.min)
  return (rank, other) => (rank === other ? undefined : least(Math.min(rank, other), Math.abs(rank - other)))
}
