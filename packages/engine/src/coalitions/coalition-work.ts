import { moveCount } from '../space/arcs.ts'
import type { StateSpace } from '../space/space.ts'
import { type Coalition, partsOf } from './coalition.ts'
import { type CoalitionConcept, othersOf } from './coalition-concepts.ts'

/** What an answer about coalitions costs, roughly: to warn, or to refuse, before it is begun. */
export interface CoalitionWork {
  /** On one core of a machine of 2024; right within a factor of five or so, preferences make much of the difference. */
  readonly seconds: number
  /** Of memory, at most. */
  readonly bytes: number
}

/** Measured, for a pair of states that a coalition leads between; for one where irreversible steps are to be followed. */
const secondsPerPair = 2e-8
const secondsPerPairUnderSmr = 3e-8
const irreversibleFactor = 10
const answeringLimit = 16
/** Measured, for a word of a row that is made. */
const secondsPerWord = 2e-9

/** What it costs to solve the coalitions for the concepts. It grows with the pairs of states between which each leads. */
export function coalitionWork(
  space: StateSpace,
  coalitions: readonly Coalition[],
  concepts: readonly CoalitionConcept[],
): CoalitionWork {
  const { stateCount, partyCount } = space
  // More coalitions than anybody would wait for.
  if (concepts.includes('cseq') && coalitions.some(({ length }) => partyCount - length > answeringLimit)) {
    return { seconds: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY }
  }
  const others = concepts.some((concept) => concept !== 'cnash')
    ? coalitions.map((coalition) => othersOf(partyCount, coalition))
    : []
  const answering = concepts.includes('cseq') ? partsOf(others) : []
  if (space.moves.kind === 'arcs') {
    // A row of bits for each state and relation; a row is made from about as many others as a coalition leads to.
    const words = stateCount * Math.ceil(stateCount / 32)
    const relations = 2 * coalitions.length + 3 * others.length + 2 * answering.length
    return { seconds: relations * words * Math.max(8, stateCount / 32) * secondsPerWord, bytes: relations * words * 4 }
  }
  const reach = Array.from({ length: partyCount }, (_, party) => reachOf(space, party))
  const pairs = (list: readonly Coalition[]): number =>
    list.reduce(
      (sum, each) => sum + stateCount * each.reduce((all, party) => Math.min(stateCount, all * reach[party]), 1),
      0,
    )
  const isIrreversible = space.moves.kind === 'groups' && space.moves.parties.some(({ above }) => above.length > 0)
  const factor = isIrreversible ? irreversibleFactor : 1
  const perPair = concepts.includes('csmr') ? secondsPerPairUnderSmr : secondsPerPair
  const arcs = Math.min(pairs(answering), stateCount * stateCount)
  return {
    seconds: factor * (pairs(coalitions) * perPair + (pairs(answering) * secondsPerPair) / 2),
    bytes: 8 * arcs + 16 * stateCount * (coalitions.length + others.length + 2 * answering.length),
  }
}

/** How many states a party reaches on average, the one it is in included. */
function reachOf(space: StateSpace, party: number): number {
  const { moves, stateCount } = space
  return moves.kind === 'box' ? moves.box.radices[party] : 1 + moveCount(space, party) / Math.max(1, stateCount)
}
