import type { Situation } from '@anchorage/casefile'
import { listStates, rankCountOf, type StateSet } from '@anchorage/engine'

/** How many of the ways from one set of states to another something holds for. */
export type Share = 'all' | 'some' | 'none'

/** What a change from some states to some others means to one party. Ranks count from 0, higher is preferred. */
export interface Gain {
  readonly party: number
  readonly before: { readonly worst: number; readonly best: number }
  readonly after: { readonly worst: number; readonly best: number }
  /** How many ranks the party tells apart. */
  readonly rankCount: number
  readonly gains: Share
  readonly loses: Share
}

/** Who gains and who loses between two sets of states; both must have at least one state (RangeError). */
export function gains(situation: Situation, from: StateSet, to: StateSet): Gain[] {
  const before = listStates(from)
  const after = listStates(to)
  if (before.length === 0 || after.length === 0) throw new RangeError('expected at least one state before and after')
  return situation.conflict.ranks.map((rank, party) => {
    const old = rankRange(rank, before)
    const next = rankRange(rank, after)
    return {
      party,
      before: old,
      after: next,
      rankCount: keptRankCount(rank),
      gains: next.worst > old.best ? 'all' : next.best > old.worst ? 'some' : 'none',
      loses: next.best < old.worst ? 'all' : next.worst < old.best ? 'some' : 'none',
    }
  })
}

/** Kept for each ranking: many pairs of sets are compared under the same. */
const rankCounts = new WeakMap<Uint32Array, number>()

function keptRankCount(rank: Uint32Array): number {
  const count = rankCounts.get(rank) ?? rankCountOf(rank)
  rankCounts.set(rank, count)
  return count
}

/** The lowest and the highest rank of some states, at least one. */
export function rankRange(
  rank: Uint32Array,
  states: readonly number[],
): { readonly worst: number; readonly best: number } {
  let worst = Number.POSITIVE_INFINITY
  let best = 0
  for (const state of states) {
    worst = Math.min(worst, rank[state] ?? 0)
    best = Math.max(best, rank[state] ?? 0)
  }
  return { worst, best }
}
