import { listedMoves } from '../space/groups.ts'
import type { AbortSignalLike } from '../stability/abort.ts'
import { type Conflict, checkConflict } from '../stability/concepts.ts'
import { fullSet, intersection, listStates, type StateSet } from '../state-set.ts'
import { allCoalitions, type Coalition, checkCoalition } from './coalition.ts'
import type {
  CoalitionConcept,
  CoalitionMethod,
  CoalitionSolution,
  EquilibriumJump,
  ImprovementOptions,
} from './coalition-concepts.ts'
import { groupMethod } from './group-method.ts'
import { rowMethod } from './row-method.ts'

/** How long work is watched and ended. */
export interface CoalitionWatch {
  /** Looked at between two steps of the work, some milliseconds apart in conflicts of some thousand states. */
  readonly signal?: AbortSignalLike
  /** Called with the share of the work that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** What to solve coalitions for. */
export interface CoalitionOptions extends ImprovementOptions, CoalitionWatch {
  readonly concepts: readonly CoalitionConcept[]
}

/**
 * Answers about the coalitions of one conflict. What one answer works out serves the next.
 *
 * Long answers are generators: each yields the share of its work that is done, from 0 to 1, whenever the caller may do
 * something else or give up, and returns the answer.
 */
export interface CoalitionSolver extends CoalitionMethod {
  /**
   * The equilibrium jumps of the coalitions: those that no smaller one of them can make, where `coalitions` are all that
   * are looked at.
   */
  jumping(equilibria: StateSet, coalitions: readonly Coalition[]): Generator<number, EquilibriumJump[]>
}

/**
 * A solver for the coalitions of a conflict. Its way depends on the moves: see `groupMethod` and `rowMethod`.
 *
 * Throws a RangeError if ranks do not fit the states; so do its answers for what is no coalition of the conflict.
 */
export function coalitionSolverFor(conflict: Conflict, options: ImprovementOptions = {}): CoalitionSolver {
  checkConflict(conflict)
  const { stateCount, partyCount } = conflict.space
  const moves = listedMoves(conflict.space)
  const method = moves.kind === 'groups' ? groupMethod(conflict, moves, options) : rowMethod(conflict, options)
  const improvements = (coalition: Coalition, state: number): StateSet => {
    checkCoalition(partyCount, coalition)
    if (!(state >= 0 && state < stateCount)) {
      throw new RangeError(`expected a state from 0 to ${stateCount - 1}, got ${state}`)
    }
    return method.improvements(coalition, state)
  }
  return {
    improvements,
    solving(coalitions, concepts) {
      for (const coalition of coalitions) checkCoalition(partyCount, coalition)
      return method.solving(coalitions, concepts)
    },
    *jumping(equilibria, coalitions) {
      const list = listStates(equilibria)
      const bySize = [...coalitions].sort((a, b) => a.length - b.length)
      const jumps: EquilibriumJump[] = []
      for (const [index, from] of list.entries()) {
        const found: EquilibriumJump[] = []
        for (const coalition of bySize) {
          for (const to of listStates(intersection(improvements(coalition, from), equilibria))) {
            const isNew = !found.some(
              (jump) => jump.to === to && jump.coalition.every((each) => coalition.includes(each)),
            )
            if (isNew) found.push({ from, to, coalition })
          }
        }
        jumps.push(...found.filter(({ coalition }) => coalition.length > 1).sort((a, b) => a.to - b.to))
        yield (index + 1) / list.length
      }
      return jumps
    },
  }
}

/**
 * The states that a coalition can reach from a state, and that all its members prefer to it: CR⁺_H(s) of Kilgour,
 * Hipel, Fang & Peng (2001). No party moves twice in succession; there is at least one move.
 */
export function coalitionImprovements(
  conflict: Conflict,
  coalition: Coalition,
  state: number,
  options: ImprovementOptions = {},
): StateSet {
  return coalitionSolverFor(conflict, options).improvements(coalition, state)
}

/** The stable states of each coalition. Throws what the signal throws. */
export function solveCoalitions(
  conflict: Conflict,
  coalitions: readonly Coalition[],
  options: CoalitionOptions,
): CoalitionSolution[] {
  return watched(coalitionSolverFor(conflict, options).solving(coalitions, options.concepts), options)
}

/**
 * The states that are stable for every one of the coalitions; for every coalition unless some are given: *universally*
 * coalitionally stable. Those that contain one party are in `allCoalitions(partyCount, { including: party })`.
 */
export function coalitionEquilibria(
  conflict: Conflict,
  concept: CoalitionConcept,
  options: ImprovementOptions & CoalitionWatch & { readonly coalitions?: readonly Coalition[] } = {},
): StateSet {
  const { stateCount, partyCount } = conflict.space
  const solutions = solveCoalitions(conflict, options.coalitions ?? allCoalitions(partyCount), {
    ...options,
    concepts: [concept],
  })
  return solutions.reduce<StateSet>((all, each) => intersection(all, each[concept] ?? all), fullSet(stateCount))
}

/**
 * The equilibrium jumps (Kilgour, Hipel, Fang & Peng 2001): from one of the given equilibria to another that is an
 * improvement for a coalition of at least two. Only the smallest coalitions: no part of one can do the same, and where
 * a party can do it alone there is no jump to speak of.
 */
export function equilibriumJumps(
  conflict: Conflict,
  equilibria: StateSet,
  options: ImprovementOptions & CoalitionWatch = {},
): EquilibriumJump[] {
  const coalitions = allCoalitions(conflict.space.partyCount)
  return watched(coalitionSolverFor(conflict, options).jumping(equilibria, coalitions), options)
}

function watched<Answer>(work: Generator<number, Answer>, { signal, onProgress }: CoalitionWatch): Answer {
  for (;;) {
    signal?.throwIfAborted()
    const step = work.next()
    if (step.done) return step.value
    onProgress?.(step.value)
  }
}
