import type { Concept, Conflict } from '../stability/concepts.ts'
import { everythingSeen, type PerceivedSpace } from './perceived-space.ts'

/**
 * The conflict as one party takes it to be (Wang, Hipel & Fraser 1988; Aljefri, Fang & Hipel 2018: a subjective game).
 */
export interface OwnGame {
  readonly view: PerceivedSpace
  /** `ranks[party][state]`: what the party takes each one to want, over the states of `view.space`. */
  readonly ranks: readonly Uint32Array[]
  /**
   * How the party takes the others to see its game, by party: their views are of `view.space`. Absent, or undefined for
   * a party that is taken to see what this one sees.
   */
  readonly others?: readonly (OwnGame | undefined)[]
}

/** A conflict whose parties may misperceive it: how it is, and one game for each party. */
export interface Hypergame {
  readonly conflict: Conflict
  readonly games: readonly OwnGame[]
}

/**
 * How deep perception goes: 0, everybody sees the conflict as it is; 1, each party has a game of its own and takes
 * everybody to see that; 2, each party has a game of its own and an idea of the games of the others.
 */
export type HypergameLevel = 0 | 1 | 2

/** What is asked of a hypergame. */
export interface HypergameQuestion {
  readonly concept: Concept
  readonly level: HypergameLevel
}

/** The games in play at a level: what lies deeper than that is left out. */
export function gamesAt({ conflict, games }: Hypergame, level: HypergameLevel): readonly OwnGame[] {
  if (level === 2) return games
  if (level === 1) return games.map(({ view, ranks }) => ({ view, ranks }))
  const view = everythingSeen(conflict.space)
  return games.map(() => ({ view, ranks: conflict.ranks }))
}

/** Ranks of the states outside, which are dense from 0, for those of them that are seen: dense again. */
export function ranksSeen({ outside, hidden }: PerceivedSpace, ranks: Uint32Array): Uint32Array {
  if (hidden.length === 0) return ranks
  const rankOf = new Uint32Array(ranks.length)
  for (const state of outside) rankOf[ranks[state]] = 1
  let count = 0
  for (let rank = 0; rank < rankOf.length; rank += 1) {
    const isThere = rankOf[rank]
    rankOf[rank] = count
    count += isThere
  }
  return Uint32Array.from(outside, (state) => rankOf[ranks[state]])
}
