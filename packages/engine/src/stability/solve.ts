import { listedMoves } from '../space/groups.ts'
import type { StateSpace } from '../space/space.ts'
import { addState, emptySet, fullSet, intersection, type StateSet } from '../state-set.ts'
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
  if (options.solver === 'oracle') {
    checkConflict(conflict)
    return solveByDefinition(conflict, options.concepts ?? concepts)
  }
  return solverFor(conflict.space)(conflict.ranks, options)
}

/** Solves one state space for one set of rankings after the other. */
export type Solver = (ranks: readonly Uint32Array[], options?: Omit<SolveOptions, 'solver'>) => Solution

/**
 * A solver that keeps what does not depend on preferences (classes, working arrays) for the next rankings: for
 * sampling and for editors. Its solutions are its own; rankings are read, not kept.
 */
export function solverFor(space: StateSpace): Solver {
  const box = space.moves.kind === 'box' ? new BoxSolver(space.moves.box) : undefined
  return (ranks, options = {}) => {
    const conflict = { space, ranks }
    checkConflict(conflict)
    const asked = options.concepts ?? concepts
    const obstacle = asked.some(isSimultaneous) ? simObstacle(conflict) : undefined
    box?.rank(ranks)
    const stable = new Map<Concept, StateSet[]>(asked.map((concept) => [concept, []]))
    for (let party = 0; party < space.partyCount; party += 1) {
      options.signal?.throwIfAborted()
      const sets = stableStates(conflict, party, asked, {
        box,
        withSim: obstacle === undefined,
        signal: options.signal,
      })
      for (const [concept, set] of sets) stable.get(concept)?.push(set)
    }
    const solution: { [C in Concept]?: Solution[C] } = {}
    for (const concept of asked) {
      const sets = stable.get(concept) ?? []
      const verdicts: Verdicts = { stable: sets, equilibria: sets.length > 0 ? sets.reduce(intersection) : emptySet(0) }
      solution[concept] = isSimultaneous(concept) && obstacle ? obstacle : verdicts
    }
    return solution
  }
}

/** How the states of one party are solved for. */
interface PartyOptions {
  readonly box: BoxSolver | undefined
  readonly withSim: boolean
  readonly signal: AbortSignalLike | undefined
}

/** The stable states of one party, for each concept asked for. */
function* stableStates(
  conflict: Conflict,
  focal: number,
  asked: readonly Concept[],
  options: PartyOptions,
): Generator<[Concept, StateSet]> {
  const { stateCount } = conflict.space
  if (conflict.ranks[focal].every((rank) => rank === conflict.ranks[focal][0])) {
    // Nothing is better for a party to which all states are the same.
    for (const concept of asked) yield [concept, fullSet(stateCount)]
    return
  }
  const swept = options.box?.stableStates(focal, asked)
  if (swept) yield* swept
  const rest = swept ? asked.filter((concept) => !swept.has(concept)) : asked
  if (rest.length > 0) yield* floodedStates(conflict, focal, rest, options)
}

function isSimultaneous(concept: Concept): boolean {
  return concept === 'sim' || concept === 'seqsim'
}

/** The stable states of one party by floods over listed moves, for each concept asked for. */
function* floodedStates(
  conflict: Conflict,
  focal: number,
  asked: readonly Concept[],
  { withSim, signal }: PartyOptions,
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
