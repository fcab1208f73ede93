import { listedMoves } from '../space/groups.ts'
import { addState, emptySet, intersection, type StateSet } from '../state-set.ts'
import { BoxSolver } from './box-solver.ts'
import { type Concept, type Conflict, checkConflict, concepts, type Solution, type Verdicts } from './concepts.ts'
import { type Answers, leastReached } from './flood.ts'
import { bestReached } from './keys.ts'
import { solveByDefinition } from './oracle.ts'
import { improvementsFrom, simObstacle, simSanction } from './sim.ts'

/** What to solve for, and how. */
export interface SolveOptions {
  /** All concepts unless given. */
  readonly concepts?: readonly Concept[]
  /** `fast` unless given; `oracle` follows the definitions word by word and is for small models. */
  readonly solver?: 'fast' | 'oracle'
  readonly signal?: AbortSignalLike
}

/** The part of an AbortSignal that the engine uses. */
export interface AbortSignalLike {
  throwIfAborted(): void
}

/**
 * The states that are stable for each party, and the equilibria, under each concept asked for.
 *
 * Nash, GMR, SMR, SEQ and SymSEQ take time linear in states × parties (and arcs, where moves are listed one by one).
 * Throws a RangeError if ranks do not fit the states.
 */
export function solve(conflict: Conflict, options: SolveOptions = {}): Solution {
  const asked = options.concepts ?? concepts
  if (options.solver === 'oracle') return solveByDefinition(conflict, asked)
  checkConflict(conflict)
  const stable = new Map<Concept, StateSet[]>(asked.map((concept) => [concept, []]))
  const obstacle = asked.some(isSimultaneous) ? simObstacle(conflict) : undefined
  const box = conflict.space.moves.kind === 'box' ? new BoxSolver(conflict) : undefined
  for (let party = 0; party < conflict.space.partyCount; party += 1) {
    options.signal?.throwIfAborted()
    const swept = box?.stableStates(party, asked)
    for (const [concept, set] of swept ?? []) stable.get(concept)?.push(set)
    const rest = swept ? asked.filter((concept) => !swept.has(concept)) : asked
    if (rest.length === 0) continue
    for (const [concept, set] of stableForParty(conflict, party, rest, obstacle === undefined, options.signal)) {
      stable.get(concept)?.push(set)
    }
  }
  const solution: { [C in Concept]?: Solution[C] } = {}
  for (const concept of asked) {
    const sets = stable.get(concept) ?? []
    const verdicts: Verdicts = { stable: sets, equilibria: sets.length > 0 ? sets.reduce(intersection) : emptySet(0) }
    solution[concept] = isSimultaneous(concept) && obstacle ? obstacle : verdicts
  }
  return solution
}

function isSimultaneous(concept: Concept): boolean {
  return concept === 'sim' || concept === 'seqsim'
}

/** The stable states of one party, for each concept asked for. */
function* stableForParty(
  conflict: Conflict,
  focal: number,
  asked: readonly Concept[],
  withSim: boolean,
  signal: AbortSignalLike | undefined,
): Generator<[Concept, StateSet]> {
  const moves = listedMoves(conflict.space)
  const rank = conflict.ranks[focal]
  const reached = bestReached(moves, focal, rank)
  if (asked.includes('nash')) yield ['nash', whereAtMost(reached, rank)]

  // A state with its best way out: what an answer is worth to `focal` if it may move on once more.
  let withEscape: Uint32Array | undefined
  const keyOf = (concept: Concept): Uint32Array => {
    if (concept === 'gmr' || concept === 'seq') return rank
    withEscape ??= rank.map((own, state) => Math.max(own, reached[state]))
    return withEscape
  }
  const sanctioned: readonly [Concept, Answers][] = [
    ['gmr', 'moves'],
    ['smr', 'moves'],
    ['seq', 'improvements'],
    ['symseq', 'improvements'],
  ]
  let seqLeast: Uint32Array | undefined
  for (const [concept, answers] of sanctioned) {
    const needed = asked.includes(concept) || (concept === 'seq' && withSim && asked.includes('seqsim'))
    if (!needed) continue
    signal?.throwIfAborted()
    const least = leastReached(moves, conflict.ranks, focal, keyOf(concept), answers)
    if (concept === 'seq') seqLeast = least
    if (!asked.includes(concept)) continue
    // An improvement is worth what the answers leave of it, and never more than itself: states that are no
    // improvement then cannot raise the maximum above the rank of the state that is left.
    const worth = least.map((value, state) => Math.min(value, rank[state]))
    yield [concept, whereAtMost(bestReached(moves, focal, worth), rank)]
  }
  if (!withSim) return
  signal?.throwIfAborted()
  if (asked.includes('sim')) yield ['sim', simStable(conflict, focal, undefined)]
  if (asked.includes('seqsim')) yield ['seqsim', simStable(conflict, focal, seqLeast)]
}

function whereAtMost(value: Uint32Array, bound: Uint32Array): StateSet {
  const set = emptySet(value.length)
  for (let state = 0; state < value.length; state += 1) if (value[state] <= bound[state]) addState(set, state)
  return set
}

/** States whose every improvement is answered at the same time, or, where `seqLeast` is given, in sequence. */
function simStable(conflict: Conflict, focal: number, seqLeast: Uint32Array | undefined): StateSet {
  const rank = conflict.ranks[focal]
  const set = emptySet(rank.length)
  for (let state = 0; state < rank.length; state += 1) {
    const answered = improvementsFrom(conflict, focal, state).every(
      (improved) =>
        (seqLeast !== undefined && seqLeast[improved] <= rank[state]) ||
        simSanction(conflict, state, focal, improved) !== undefined,
    )
    if (answered) addState(set, state)
  }
  return set
}
