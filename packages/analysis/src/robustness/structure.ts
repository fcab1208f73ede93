import { handMovesOf, type Situation } from '@anchorage/casefile'
import {
  type Concept,
  type Formula,
  priorityRanker,
  ranksAfterMoves,
  type Solution,
  solverFor,
} from '@anchorage/engine'
import type { BoundedMemo } from './bounded-memo.ts'
import type { ContentMemo } from './content-memo.ts'
import type { Chance, Fate } from './variations.ts'
import { variedList } from './varied-list.ts'

/** A party's list of statements as the file has it, and how each may vary; absent where it stays as it is. */
export interface VariedPriorities {
  readonly formulas: readonly Formula[]
  readonly chances: readonly (readonly Chance[] | undefined)[]
}

/** What one set of rules gives: states, a solver, and a memory of ranks. */
export interface Structure {
  readonly id: number
  readonly situation: Situation
  /** The state of the widest situation for each state; absent where they are the same. */
  readonly widestState?: Uint32Array
  /**
   * A party's ranks where its statements have met these fates, by their index among their chances; undefined where there
   * are none, since members of a merged state part. Without a list of its own that varies: as in the case.
   */
  ranked(party: number, fates: readonly number[]): RankedList | undefined
  solve(ranked: readonly RankedList[]): Solution
}

/** Ranks of one party. */
export interface RankedList {
  /** Equal ranks of a party have, as long as they are remembered, equal numbers. */
  readonly id: number
  readonly ranks: Uint32Array
}

/** What is remembered of one party, for all structures together. */
export interface PartyMemory {
  /** Ranks by structure and fates. */
  readonly byFates: BoundedMemo<string, RankedList | undefined>
  /** The same ranks by what they are. */
  readonly byRanks: ContentMemo<RankedList>
}

const stays: Fate = { kind: 'stays' }

/** Opens a situation for many samples. `lists` has an entry for each party. */
export function structureFor(
  situation: Situation,
  widest: Situation,
  id: number,
  options: {
    readonly concepts: readonly Concept[]
    readonly lists: readonly (VariedPriorities | undefined)[]
    /** One for each party. */
    readonly memories: readonly PartyMemory[]
  },
): Structure {
  const { concepts, lists, memories } = options
  const { space, ranks: own } = situation.conflict
  const solver = solverFor(space)
  const byHand = handMovesOf(situation)
  let next = 0
  const parties = own.map((fixed, party) => {
    const list = lists[party]
    const memory = memories[party]
    if (!memory) throw new RangeError(`party ${party} has no memory`)
    const rankedList = (ranks: Uint32Array): RankedList =>
      memory.byRanks.get(id, ranks, () => {
        next += 1
        return { id: next, ranks }
      })
    if (!list) return () => rankedList(fixed)
    const rank = priorityRanker(space, list.formulas)
    return (indices: readonly number[]): RankedList | undefined =>
      memory.byFates.get(`${id} ${String.fromCharCode(...indices)}`, () => {
        const fates = indices.map((index, place) => list.chances[place]?.[index]?.fate ?? stays)
        const found = rank(variedList(fates).map(({ place, flipped }) => ({ statement: place, negated: flipped })))
        return found.ok ? rankedList(ranksAfterMoves(found.ranks, byHand[party] ?? [])) : undefined
      })
  })
  const widestState = widestStates(situation, widest)
  return {
    id,
    situation,
    ...(widestState && { widestState }),
    ranked: (party, fates) => parties[party]?.(fates),
    solve: (ranked) =>
      solver(
        ranked.map((list) => list.ranks),
        { concepts },
      ),
  }
}

/** For each state of one situation its state in another that has all of them; undefined where they are the same. */
function widestStates(situation: Situation, widest: Situation): Uint32Array | undefined {
  const { stateCount } = situation.conflict.space
  if (stateCount === widest.conflict.space.stateCount) return undefined
  return Uint32Array.from({ length: stateCount }, (_, state) => {
    const found = widest.findState(String(situation.stateId(state)))
    if (found === undefined) throw new RangeError(`the widest situation lacks ${situation.stateId(state)}`)
    return found
  })
}
