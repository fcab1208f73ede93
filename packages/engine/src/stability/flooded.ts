import type { ListedMoves } from '../space/space.ts'
import { addState, emptySet, type StateSet } from '../state-set.ts'
import type { AbortSignalLike } from './abort.ts'
import type { Concept } from './concepts.ts'
import { type Answers, leastReached } from './flood.ts'
import { bestReached } from './keys.ts'

/** The concepts that ask for a sanction, with the answers that count. */
const sanctioned: readonly (readonly [Concept, Answers])[] = [
  ['gmr', 'moves'],
  ['smr', 'moves'],
  ['seq', 'improvements'],
  ['symseq', 'improvements'],
]

/**
 * The stable states of one party by floods over listed moves: Nash, GMR, SMR, SEQ and SymSEQ, those that are asked for.
 *
 * A state is stable if the most that its improvements are worth is no more than its own rank. An improvement is worth
 * the least key that the others can answer with: the rank of where they end (GMR, SEQ), or the best rank that the party
 * could still move on to from there (SMR, SymSEQ); and never more than its own rank, so that moves that are no
 * improvements do not count.
 */
export function* floodedStates(
  moves: ListedMoves,
  ranks: readonly Uint32Array[],
  focal: number,
  asked: readonly Concept[],
  signal?: AbortSignalLike,
): Generator<[Concept, StateSet]> {
  const rank = ranks[focal]
  const reached = bestReached(moves, focal, rank)
  if (asked.includes('nash')) yield ['nash', whereAtMost(reached, rank)]
  let withEscape: Uint32Array | undefined
  for (const [concept, answers] of sanctioned) {
    if (!asked.includes(concept)) continue
    signal?.throwIfAborted()
    const symmetric = concept === 'smr' || concept === 'symseq'
    if (symmetric) withEscape ??= rank.map((own, state) => Math.max(own, reached[state]))
    const least = leastReached(moves, ranks, focal, symmetric && withEscape ? withEscape : rank, answers)
    const worth = least.map((value, state) => Math.min(value, rank[state]))
    yield [concept, whereAtMost(bestReached(moves, focal, worth), rank)]
  }
}

function whereAtMost(value: Uint32Array, bound: Uint32Array): StateSet {
  const set = emptySet(value.length)
  for (let state = 0; state < value.length; state += 1) if (value[state] <= bound[state]) addState(set, state)
  return set
}
