import type { Formula } from '../formula.ts'
import type { StateSpace } from '../space/space.ts'
import { addState, emptySet, type StateSet } from '../state-set.ts'
import { type Deciders, decidersOf } from './deciders.ts'
import { decidersAfterMoves, type HandMove } from './hand-moves.ts'
import { type PairPreference, pairPreference } from './pair-preference.ts'
import { type RankIssue, ranksOf } from './ranks.ts'

/** A statement of a priority list: how much is preferred what it decides (1 unless given), and whether that is known. */
export interface MarkedStatement {
  readonly formula: Formula
  readonly strength?: number
  readonly uncertain?: boolean
}

/** A preference, or why the states cannot be ranked. */
export type PairPreferenceResult =
  | { readonly ok: true; readonly preference: PairPreference }
  | { readonly ok: false; readonly issue: RankIssue }

/**
 * The preference of a priority list with marks. The first statement on which two states differ decides: it orders them,
 * says by how many degrees, and if it is uncertain, the pair is unknown.
 *
 * That is what all resolutions of the uncertain statements have in common, where each may be wanted or its opposite may
 * be; nothing changes if it may also be that the party does not care. Strengths must not rise down the list: see `strengthOutOfOrder`.
 *
 * States moved by hand are preferred to, or less preferred than, what they are put beside by one degree, and surely.
 */
export function priorityPreference(
  space: StateSpace,
  statements: readonly MarkedStatement[],
  moves: readonly HandMove[] = [],
): PairPreferenceResult {
  const result = decidersOf(
    space,
    statements.map(({ formula }) => formula),
  )
  if (!result.ok) return result
  const deciders = decidersAfterMoves(result.deciders, moves, statements.length)
  const { ranks, between } = deciders
  const boundaries = between.map((decider) => statements[decider]?.strength ?? 1)
  if (!statements.some(({ uncertain }) => uncertain))
    return { ok: true, preference: pairPreference(ranks, { boundaries }) }
  return { ok: true, preference: pairPreference(ranks, { boundaries, unknownWith: unknownBy(deciders, statements) }) }
}

/** For a state, those of which the first statement that tells them from it is uncertain. */
function unknownBy({ ranks, between }: Deciders, statements: readonly MarkedStatement[]): (state: number) => StateSet {
  const members: number[][] = Array.from({ length: between.length + 1 }, () => [])
  ranks.forEach((rank, state) => {
    members[rank].push(state)
  })
  return (state) => {
    const set = emptySet(ranks.length)
    const note = (rank: number, decider: number): void => {
      if (!statements[decider]?.uncertain) return
      for (const other of members[rank]) addState(set, other)
    }
    let least = statements.length
    for (let rank = ranks[state] + 1; rank <= between.length; rank += 1) {
      least = Math.min(least, between[rank - 1])
      note(rank, least)
    }
    least = statements.length
    for (let rank = ranks[state] - 1; rank >= 0; rank -= 1) {
      least = Math.min(least, between[rank])
      note(rank, least)
    }
    return set
  }
}

/**
 * The first statement that is stronger than one above it, by its number from 0: with p, q, r such that p > q by the
 * upper one and q ≫ r by the lower one, p would have to be much preferred to r and is not.
 */
export function strengthOutOfOrder(statements: readonly { readonly strength?: number }[]): number | undefined {
  const found = statements.findIndex(
    ({ strength = 1 }, index) => index > 0 && strength > (statements[index - 1].strength ?? 1),
  )
  return found < 0 ? undefined : found
}

/**
 * The preference of a ranking with a degree between each class and the next, best first. Where a class is empty, what
 * stands above and below it is apart by the larger of its two degrees.
 */
export function rankingPreference(
  space: StateSpace,
  classes: readonly (readonly number[])[],
  degrees: readonly number[],
): PairPreferenceResult {
  const result = ranksOf(space, { kind: 'ranking', classes })
  if (!result.ok) return result
  const boundaries: number[] = []
  let largest = 0
  classes.forEach((states, index) => {
    if (index > 0) largest = Math.max(largest, degrees[index - 1] ?? 1)
    if (states.length === 0) return
    if (largest > 0 && classes.slice(0, index).some((above) => above.length > 0)) boundaries.push(largest)
    largest = 0
  })
  const preference = pairPreference(result.ranks, { boundaries: Uint32Array.from(boundaries.reverse()) })
  return { ok: true, preference }
}
