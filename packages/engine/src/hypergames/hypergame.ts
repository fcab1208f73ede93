import { denseRanks } from '../preferences/ranks.ts'
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

/** The ranks of the states outside, for those of them that are seen: dense from 0. */
export function ranksSeen({ outside }: PerceivedSpace, ranks: Uint32Array): Uint32Array {
  return denseRanks(Array.from(outside, (state) => ranks[state]))
}
