import type { PartyGroups } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { addState, emptySet } from '../state-set.ts'
import { type Coalition, partsOf } from './coalition.ts'
import {
  type CoalitionConcept,
  type CoalitionMethod,
  type CoalitionSolution,
  type ImprovementOptions,
  othersOf,
} from './coalition-concepts.ts'
import { coalitionGroups, type GroupMoves, pairCount } from './coalition-groups.ts'
import { improvementKeys } from './improvement-keys.ts'
import { type ImprovingArcs, improvingArcs } from './improving-arcs.ts'
import { type Preparation, prepared, verdictsOn } from './prepared-coalition.ts'

/** How many pairs of states are looked at before the caller may breathe. */
const pairsPerBreath = 2e6

/** Coalitions where each party's moves are transitive; why its answers are right is said at `PreparedCoalition`. */
export function groupMethod(
  { space, ranks }: Conflict,
  moves: GroupMoves,
  options: ImprovementOptions,
): CoalitionMethod {
  const { stateCount, partyCount } = space
  const known = new Map<string, PartyGroups>()
  const groupsOf = (coalition: Coalition): PartyGroups => {
    const name = coalition.join()
    const groups = known.get(name) ?? coalitionGroups(moves, stateCount, coalition)
    known.set(name, groups)
    return groups
  }
  const pairsOf = (list: readonly Coalition[]): number =>
    list.reduce((sum, coalition) => sum + pairCount(groupsOf(coalition)), 0)
  return {
    improvements(coalition, state) {
      const { columns, slack } = improvementKeys(ranks, coalition, options)
      const { groupOfState, groupStart, members, aboveStart, above } = groupsOf(coalition)
      const found = emptySet(stateCount)
      const group = groupOfState[state]
      for (const reached of [group, ...above.subarray(aboveStart[group], aboveStart[group + 1])]) {
        for (const target of members.subarray(groupStart[reached], groupStart[reached + 1])) {
          if (columns.every((column, index) => column[target] + slack[index] > column[state])) addState(found, target)
        }
      }
      return found
    },
    *solving(coalitions, concepts) {
      const answering = concepts.includes('cseq') ? partsOf(coalitions.map((each) => othersOf(partyCount, each))) : []
      // Where much is irreversible, laying out what coalitions reach takes its time too.
      for (const coalition of [...answering, ...coalitions]) {
        groupsOf(coalition)
        yield 0
      }
      const arcPairs = pairsOf(answering)
      const pairs = arcPairs + pairsOf(coalitions)
      let arcs: readonly ImprovingArcs[] | undefined
      if (concepts.includes('cseq')) {
        arcs = yield* scaled(improvingArcs(ranks, answering, groupsOf, options), 0, arcPairs / pairs)
      }
      const preparation: Preparation = { ranks, groupsOf, concepts, arcs, options }
      const solutions: CoalitionSolution[] = []
      let done = arcPairs
      for (const coalition of coalitions) {
        const share = pairCount(groupsOf(coalition))
        solutions.push(yield* scaled(solvingOne(preparation, coalition), done / pairs, share / pairs))
        done += share
      }
      return solutions
    },
  }
}

function* solvingOne(preparation: Preparation, coalition: Coalition): Generator<number, CoalitionSolution> {
  const { concepts } = preparation
  const one = prepared(preparation, coalition)
  const stateCount = one.members.length
  const pairsPerState = pairCount(one.groups) / stateCount
  const sets = concepts.map((concept) => [concept, emptySet(stateCount)] as const)
  let visited = 0
  for (let state = 0; state < stateCount; state += 1) {
    const verdicts = verdictsOn(one, state)
    for (const [concept, set] of sets) if (verdicts[concept]) addState(set, state)
    visited += concepts.includes('csmr') ? 8 * pairsPerState : pairsPerState
    if (visited > pairsPerBreath) {
      visited = 0
      yield (state + 1) / stateCount
    }
  }
  yield 1
  return Object.fromEntries<CoalitionSolution[CoalitionConcept]>(sets)
}

/** A part of the work, as a part of the whole. */
function* scaled<Result>(part: Generator<number, Result>, from: number, share: number): Generator<number, Result> {
  for (;;) {
    const step = part.next()
    if (step.done) return step.value
    yield from + share * step.value
  }
}
