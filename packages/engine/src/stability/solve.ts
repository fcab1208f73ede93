import { listedMoves } from '../space/groups.ts'
import type { StateSpace } from '../space/space.ts'
import { addState, emptySet, fullSet, intersectionOfAll, type StateSet } from '../state-set.ts'
import type { AbortSignalLike } from './abort.ts'
import { boxSolving } from './box-solving.ts'
import {
  type Concept,
  type Conflict,
  checkConflict,
  concepts,
  type NotApplicable,
  type Solution,
  type Verdicts,
} from './concepts.ts'
import { leastReached, type MemberOrders, memberOrders } from './flood.ts'
import { floodedStates } from './flooded.ts'
import { areEqual } from './keys.ts'
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
 * sampling and for editors. Rankings are read, not kept; a solution stays as it is when the next one is made.
 */
export function solverFor(space: StateSpace): Solver {
  const box = space.moves.kind === 'box' ? boxSolving(space.moves.box) : undefined
  return (ranks, options = {}) => {
    const conflict = { space, ranks }
    checkConflict(conflict)
    const asked = options.concepts ?? concepts
    box?.rank(ranks)
    let orders: MemberOrders | undefined
    return assembled(conflict, asked, options.signal, (party, core) => {
      const swept = box?.stableStates(party, core)
      if (swept) return swept
      const moves = listedMoves(space)
      orders ??= memberOrders(moves, ranks)
      return floodedStates(moves, ranks, party, core, { orders, signal: options.signal })
    })
  }
}

/** The stable states of one party, for the concepts asked for: any but SIM and its combination with SEQ. */
export type PartySolver = (party: number, asked: readonly Concept[]) => Iterable<readonly [Concept, StateSet]>

/** Puts the answers for each party together, works out SIM where it is asked for, and intersects: the equilibria. */
export function assembled(
  conflict: Conflict,
  asked: readonly Concept[],
  signal: AbortSignalLike | undefined,
  solveParty: PartySolver,
): Solution {
  const { space, ranks } = conflict
  const core = asked.filter((concept) => !isSimultaneous(concept))
  const simultaneous = asked.filter(isSimultaneous)
  const obstacle = simultaneous.length > 0 ? simObstacle(conflict) : undefined
  const stable = new Map<Concept, StateSet[]>(asked.map((concept) => [concept, []]))
  for (let party = 0; party < space.partyCount; party += 1) {
    signal?.throwIfAborted()
    if (areEqual(ranks[party])) {
      // Nothing is better for a party to which all states are the same.
      for (const concept of asked) stable.get(concept)?.push(fullSet(space.stateCount))
      continue
    }
    if (core.length > 0) for (const [concept, set] of solveParty(party, core)) stable.get(concept)?.push(set)
    if (obstacle) continue
    for (const concept of simultaneous) {
      signal?.throwIfAborted()
      const least =
        concept === 'seqsim' ? leastReached(listedMoves(space), ranks, party, ranks[party], 'improvements') : undefined
      stable.get(concept)?.push(simStable(conflict, party, least))
    }
  }
  const solution: { [C in Concept]?: Verdicts | NotApplicable } = {}
  for (const concept of asked) {
    const sets = stable.get(concept) ?? []
    const equilibria = intersectionOfAll(space.stateCount, sets)
    solution[concept] = isSimultaneous(concept) && obstacle ? obstacle : { stable: sets, equilibria }
  }
  return solution
}

function isSimultaneous(concept: Concept): boolean {
  return concept === 'sim' || concept === 'seqsim'
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
