import type { Conflict } from '../stability/concepts.ts'
import {
  addState,
  countStates,
  difference,
  emptySet,
  fullSet,
  intersection,
  listStates,
  type StateSet,
} from '../state-set.ts'
import { type Coalition, coalitionsOf } from './coalition.ts'
import {
  type CoalitionConcept,
  type CoalitionMethod,
  type CoalitionSolution,
  type ImprovementOptions,
  othersOf,
} from './coalition-concepts.ts'
import { moveRows, type Rows, sequenceRows } from './move-rows.ts'

/**
 * Coalitions where moves are listed one by one, so that it matters who moved last: with a bit for each pair of states
 * and coalition. What coalitions reach and prefer is kept for the next one.
 */
export function rowMethod({ space, ranks }: Conflict, options: ImprovementOptions): CoalitionMethod {
  const { stateCount, partyCount } = space
  const moves = remembered(([party = 0]) => moveRows(space, party))
  const reached = remembered((coalition) =>
    sequenceRows(
      stateCount,
      coalition.map((party) => moves([party])),
    ),
  )
  const better = remembered((coalition) => betterRows(ranks, coalition, options))
  const improved = remembered((coalition) => {
    const wanted = better(coalition)
    return reached(coalition).map((row, state) => intersection(row, wanted[state]))
  })
  const answered = remembered((others) => sequenceRows(stateCount, coalitionsOf(others).map(improved)))

  const stableStates = (coalition: Coalition, concept: CoalitionConcept): StateSet => {
    const stable = emptySet(stateCount)
    const wanted = better(coalition)
    const others = othersOf(partyCount, coalition)
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
  return {
    improvements: (coalition, state) => improved(coalition)[state],
    *solving(coalitions, concepts) {
      const solutions: CoalitionSolution[] = []
      for (const coalition of coalitions) {
        const sets: [CoalitionConcept, StateSet][] = []
        for (const concept of concepts) {
          sets.push([concept, stableStates(coalition, concept)])
          yield (solutions.length + sets.length / concepts.length) / coalitions.length
        }
        solutions.push(Object.fromEntries(sets))
      }
      return solutions
    },
  }
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
