import { forEachMove, moveTargets, type StateSpace } from '../space/space.ts'
import { addState, emptySet, intersection, type StateSet } from '../state-set.ts'
import { type Concept, type Conflict, checkConflict, type Solution, type Verdicts } from './concepts.ts'
import { improvementsFrom, simObstacle, simSanction } from './sim.ts'

/**
 * Solves a conflict by reading the definitions aloud, one state, improvement and answer at a time.
 *
 * Slow and meant to be: the fast solver is checked against it. Nothing here uses that moves may be transitive, that
 * ranks are numbers that could be sorted, or that classes exist.
 */
export function solveByDefinition(conflict: Conflict, asked: readonly Concept[]): Solution {
  checkConflict(conflict)
  const solution: { [C in Concept]?: Solution[C] } = {}
  for (const concept of asked) {
    const obstacle = concept === 'sim' || concept === 'seqsim' ? simObstacle(conflict) : undefined
    solution[concept] = obstacle ?? verdictsByDefinition(conflict, concept)
  }
  return solution
}

function verdictsByDefinition(conflict: Conflict, concept: Concept): Verdicts {
  const { stateCount, partyCount } = conflict.space
  const stable: StateSet[] = []
  for (let party = 0; party < partyCount; party += 1) {
    const set = emptySet(stateCount)
    for (let state = 0; state < stateCount; state += 1) {
      if (isStable(conflict, concept, state, party)) addState(set, state)
    }
    stable.push(set)
  }
  return { stable, equilibria: stable.reduce(intersection) }
}

/** Whether the state is stable for the party, by the definition of the concept. */
export function isStable(conflict: Conflict, concept: Concept, state: number, focal: number): boolean {
  const improvements = improvementsFrom(conflict, focal, state)
  if (concept === 'nash') return improvements.length === 0
  return improvements.every((improved) => isSanctioned(conflict, concept, state, focal, improved))
}

function isSanctioned(conflict: Conflict, concept: Concept, state: number, focal: number, improved: number): boolean {
  const rank = conflict.ranks[focal]
  const notBetter = (other: number): boolean => rank[other] <= rank[state]
  const reached = (kind: 'moves' | 'improvements'): number[] =>
    jointMoves(
      conflict.space,
      focal,
      improved,
      (mover, from, to) => kind === 'moves' || conflict.ranks[mover][to] > conflict.ranks[mover][from],
    )
  const noEscape = (other: number): boolean => moveTargets(conflict.space, focal, other).every(notBetter)
  switch (concept) {
    case 'nash':
      return false
    case 'gmr':
      return reached('moves').some(notBetter)
    case 'smr':
      return reached('moves').some((other) => notBetter(other) && noEscape(other))
    case 'seq':
      return reached('improvements').some(notBetter)
    case 'symseq':
      return reached('improvements').some((other) => notBetter(other) && noEscape(other))
    case 'sim':
      return simSanction(conflict, state, focal, improved) !== undefined
    case 'seqsim':
      return (
        isSanctioned(conflict, 'seq', state, focal, improved) || isSanctioned(conflict, 'sim', state, focal, improved)
      )
  }
}

/**
 * What the opponents of `focal` reach from `start` by legal sequences of at least one move, with the sets of last
 * movers of Fang, Hipel & Kilgour (1993), def. 4.3: to go on from a state, its last movers must not be the next mover
 * alone.
 */
export function jointMoves(
  space: StateSpace,
  focal: number,
  start: number,
  mayStep: (mover: number, from: number, to: number) => boolean,
): number[] {
  const opponents = Array.from({ length: space.partyCount }, (_, party) => party).filter((party) => party !== focal)
  const lastMovers = new Map<number, Set<number>>()
  let changed = false
  const add = (state: number, mover: number): void => {
    const movers = lastMovers.get(state) ?? new Set<number>()
    if (!movers.has(mover)) changed = true
    movers.add(mover)
    lastMovers.set(state, movers)
  }
  const moveOn = (from: number, mover: number): void => {
    forEachMove(space, mover, from, (target) => {
      if (mayStep(mover, from, target)) add(target, mover)
    })
  }
  for (const mover of opponents) moveOn(start, mover)
  while (changed) {
    changed = false
    for (const [state, movers] of [...lastMovers]) {
      for (const mover of opponents) {
        if (movers.size === 1 && movers.has(mover)) continue
        moveOn(state, mover)
      }
    }
  }
  return [...lastMovers.keys()]
}
