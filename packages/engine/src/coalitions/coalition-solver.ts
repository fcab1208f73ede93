import type { StateSpace } from '../space/space.ts'
import { type Conflict, checkConflict } from '../stability/concepts.ts'
import {
  addState,
  countStates,
  difference,
  emptySet,
  fullSet,
  hasState,
  intersection,
  listStates,
  type StateSet,
} from '../state-set.ts'
import { allCoalitions, type Coalition, checkCoalition, coalitionsOf } from './coalition.ts'
import { moveRows, type Rows, sequenceRows } from './reach-rows.ts'

/**
 * The stability concepts of a coalition H (Kilgour, Hipel, Fang & Peng 2001; Inohara & Hipel 2008). An *improvement* of
 * H from s is a state that a legal sequence of its members reaches and that each of them prefers to s; the steps on the
 * way need not be improvements. A state s is stable for H if every improvement of H from s
 *
 * - `cnash`: … there must be none;
 * - `cgmr`: can be answered by a legal sequence of the others that ends in no improvement on s for H;
 * - `csmr`: can be answered so that H cannot move on to an improvement on s either;
 * - `cseq`: can be answered in that way by coalitions of the others, one after the other, each making an improvement of
 *   its own from where it acts.
 */
export type CoalitionConcept = 'cnash' | 'cgmr' | 'csmr' | 'cseq'

/** All coalition concepts, in the order in which they are shown. */
export const coalitionConcepts: readonly CoalitionConcept[] = ['cnash', 'cgmr', 'csmr', 'cseq']

/** What counts as an improvement of a coalition. */
export interface ImprovementOptions {
  /**
   * An improvement is then a state that no member likes less and some member prefers, instead of one that all members
   * prefer: for the coalition, for what its answers must not be, and for the coalitions that answer under CSEQ.
   */
  readonly pareto?: true
}

/** What to solve a coalition for. */
export interface CoalitionOptions extends ImprovementOptions {
  readonly concepts: readonly CoalitionConcept[]
}

/** The stable states of a coalition, under each concept asked for. */
export type CoalitionSolution = { readonly [C in CoalitionConcept]?: StateSet }

/** A way for a coalition from one equilibrium to another that is better for its members. */
export interface EquilibriumJump {
  readonly from: number
  readonly to: number
  readonly coalition: Coalition
}

/** Answers about the coalitions of one conflict. What one answer works out serves the next. */
export interface CoalitionSolver {
  /** The improvements of a coalition from a state. */
  improvements(coalition: Coalition, state: number): StateSet
  solve(coalition: Coalition, concepts: readonly CoalitionConcept[]): CoalitionSolution
  /** The states that are stable for all the coalitions. */
  equilibria(coalitions: readonly Coalition[], concept: CoalitionConcept): StateSet
  /** The equilibrium jumps of all coalitions, or of some: then those that no smaller one of them can make. */
  jumps(equilibria: StateSet, coalitions?: readonly Coalition[]): EquilibriumJump[]
}

/**
 * A solver that keeps what coalitions reach and prefer, a bit for each pair of states and coalition.
 *
 * Throws a RangeError if ranks do not fit the states; so do its answers for what is no coalition of the conflict.
 */
export function coalitionSolverFor(conflict: Conflict, options: ImprovementOptions = {}): CoalitionSolver {
  checkConflict(conflict)
  const { space, ranks } = conflict
  const { stateCount, partyCount } = space
  // In these layouts a party's moves are transitive, so that those of a coalition are, and so are its improvements.
  const asIs: { transitive?: true } = space.moves.kind === 'arcs' ? {} : { transitive: true }
  const moves = remembered(([party = 0]) => moveRows(space, party))
  const reached = remembered((coalition) =>
    sequenceRows(
      stateCount,
      coalition.map((party) => moves([party])),
      asIs,
    ),
  )
  const better = remembered((coalition) => betterRows(ranks, coalition, options))
  const improved = remembered((coalition) => {
    const wanted = better(coalition)
    return reached(coalition).map((row, state) => intersection(row, wanted[state]))
  })
  const answered = remembered((others) => sequenceRows(stateCount, coalitionsOf(others).map(improved), asIs))
  const othersOf = (coalition: Coalition): Coalition =>
    Array.from({ length: partyCount }, (_, party) => party).filter((party) => !coalition.includes(party))

  const stableStates = (coalition: Coalition, concept: CoalitionConcept): StateSet => {
    const stable = emptySet(stateCount)
    const wanted = better(coalition)
    const others = othersOf(coalition)
    for (let state = 0; state < stateCount; state += 1) {
      const improvements = improved(coalition)[state]
      if (countStates(improvements) === 0) {
        addState(stable, state)
        continue
      }
      if (concept === 'cnash') continue
      const answers = concept === 'cseq' ? answered(others) : reached(others)
      const deterring =
        concept === 'csmr'
          ? deadEnds(reached(coalition), wanted[state])
          : difference(fullSet(stateCount), wanted[state])
      if (isEachAnswered(improvements, answers, deterring)) addState(stable, state)
    }
    return stable
  }
  const solve = (coalition: Coalition, concepts: readonly CoalitionConcept[]): CoalitionSolution => {
    checkCoalition(partyCount, coalition)
    return Object.fromEntries(concepts.map((concept) => [concept, stableStates(coalition, concept)]))
  }
  return {
    improvements(coalition, state) {
      checkCoalition(partyCount, coalition)
      if (!(state >= 0 && state < stateCount)) {
        throw new RangeError(`expected a state from 0 to ${stateCount - 1}, got ${state}`)
      }
      return improved(coalition)[state]
    },
    solve,
    equilibria: (coalitions, concept) =>
      coalitions.reduce<StateSet>(
        (all, coalition) => intersection(all, solve(coalition, [concept])[concept] ?? all),
        fullSet(stateCount),
      ),
    jumps(equilibria, coalitions) {
      for (const coalition of coalitions ?? []) checkCoalition(partyCount, coalition)
      return jumpsBetween(equilibria, coalitions ?? allCoalitions(partyCount), improved)
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

/** The stable states of a coalition. For several coalitions of a conflict, use `coalitionSolverFor`. */
export function solveCoalition(conflict: Conflict, coalition: Coalition, options: CoalitionOptions): CoalitionSolution {
  return coalitionSolverFor(conflict, options).solve(coalition, options.concepts)
}

/**
 * The states that are stable for every one of the coalitions; for every coalition unless some are given: *universally*
 * coalitionally stable. Those that contain one party are in `allCoalitions(partyCount, { including: party })`.
 */
export function coalitionEquilibria(
  conflict: Conflict,
  concept: CoalitionConcept,
  options: ImprovementOptions & { readonly coalitions?: readonly Coalition[] } = {},
): StateSet {
  const coalitions = options.coalitions ?? allCoalitions(conflict.space.partyCount)
  return coalitionSolverFor(conflict, options).equilibria(coalitions, concept)
}

/**
 * The equilibrium jumps (Kilgour, Hipel, Fang & Peng 2001): from one of the given equilibria to another that is an
 * improvement for a coalition of at least two. Only the smallest coalitions: no part of one can do the same, and where
 * a party can do it alone there is no jump to speak of.
 */
export function equilibriumJumps(
  conflict: Conflict,
  equilibria: StateSet,
  options: ImprovementOptions = {},
): EquilibriumJump[] {
  return coalitionSolverFor(conflict, options).jumps(equilibria)
}

/**
 * How much there is to do for all coalitions of a conflict, in steps of the order of a nanosecond or ten: to warn, or to
 * refuse, before the work is begun. It doubles with every party, and grows with the cube of the states.
 */
export function coalitionWork({ stateCount, partyCount }: StateSpace): number {
  return (2 ** partyCount - 1) * stateCount * stateCount * Math.max(8, stateCount / 32)
}

function jumpsBetween(
  equilibria: StateSet,
  coalitions: readonly Coalition[],
  improved: (coalition: Coalition) => Rows,
): EquilibriumJump[] {
  const list = listStates(equilibria)
  const bySize = [...coalitions].sort((a, b) => a.length - b.length)
  return list.flatMap((from) =>
    list.flatMap((to) => {
      const smallest: Coalition[] = []
      for (const coalition of bySize) {
        if (!hasState(improved(coalition)[from], to)) continue
        if (smallest.some((part) => part.every((party) => coalition.includes(party)))) continue
        smallest.push(coalition)
      }
      return smallest.filter(({ length }) => length > 1).map((coalition) => ({ from, to, coalition }))
    }),
  )
}

/** Whether from every one of the improvements some answer is in the deterring states. */
function isEachAnswered(improvements: StateSet, answers: Rows, deterring: StateSet): boolean {
  return listStates(improvements).every((state) => meets(answers[state], deterring))
}

function meets(a: StateSet, b: StateSet): boolean {
  return a.words.some((word, index) => (word & b.words[index]) !== 0)
}

/** The states that are no improvement, and from which none can be reached. */
function deadEnds(reached: Rows, wanted: StateSet): StateSet {
  const ends = emptySet(wanted.size)
  // Every state is in its own row: what is itself an improvement is no dead end.
  reached.forEach((row, state) => {
    if (!meets(row, wanted)) addState(ends, state)
  })
  return ends
}

/** For every state, the states that are better for the coalition. */
function betterRows(ranks: readonly Uint32Array[], coalition: Coalition, { pareto }: ImprovementOptions): Rows {
  const members = coalition.map((party) => ranks[party])
  const stateCount = members[0].length
  return Array.from({ length: stateCount }, (_, state) => {
    const row = emptySet(stateCount)
    for (let other = 0; other < stateCount; other += 1) {
      const isBetter = pareto
        ? members.every((rank) => rank[other] >= rank[state]) && members.some((rank) => rank[other] > rank[state])
        : members.every((rank) => rank[other] > rank[state])
      if (isBetter) addState(row, other)
    }
    return row
  })
}

/** The function, asked once for each list of parties. */
function remembered(make: (parties: Coalition) => Rows): (parties: Coalition) => Rows {
  const known = new Map<string, Rows>()
  return (parties) => {
    const name = parties.join()
    const found = known.get(name)
    if (found) return found
    const made = make(parties)
    known.set(name, made)
    return made
  }
}
