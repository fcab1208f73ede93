import type { ListedMoves } from '../space/space.ts'
import { emptySet, type StateSet } from '../state-set.ts'
import type { AbortSignalLike } from './abort.ts'
import type { Concept } from './concepts.ts'
import { type Answers, leastReached, type MemberOrders } from './flood.ts'
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
  { orders, signal }: { readonly orders?: MemberOrders; readonly signal?: AbortSignalLike | undefined } = {},
): Generator<[Concept, StateSet]> {
  const rank = ranks[focal]
  const reached = bestReached(moves, focal, rank)
  if (asked.includes('nash')) yield ['nash', whereAtMost(reached, rank)]
  let withEscape: Uint32Array | undefined
  for (const [concept, answers] of sanctioned) {
    if (!asked.includes(concept)) continue
    signal?.throwIfAborted()
    const symmetric = concept === 'smr' || concept === 'symseq'
    if (symmetric) withEscape ??= greatest(rank, reached)
    const worth = leastReached(moves, ranks, focal, symmetric && withEscape ? withEscape : rank, answers, orders)
    for (let state = 0; state < worth.length; state += 1) if (worth[state] > rank[state]) worth[state] = rank[state]
    yield [concept, whereAtMost(bestReached(moves, focal, worth), rank)]
  }
}

function greatest(first: Uint32Array, second: Uint32Array): Uint32Array {
  const result = first.slice()
  for (let index = 0; index < result.length; index += 1)
    if (second[index] > result[index]) result[index] = second[index]
  return result
}

function whereAtMost(value: Uint32Array, bound: Uint32Array): StateSet {
  const set = emptySet(value.length)
  const { words } = set
  for (let word = 0, state = 0; word < words.length; word += 1) {
    const end = Math.min(state + 32, value.length)
    let bits = 0
    for (let bit = 0; state < end; bit += 1, state += 1) if (value[state] <= bound[state]) bits |= 1 << bit
    words[word] = bits
  }
  return set
}
