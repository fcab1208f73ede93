import { reachableFrom } from '../moves/legal-sequences.ts'
import { moveTargets, type StateSpace } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { listStates } from '../state-set.ts'
import { type Demand, implies, leastDemands } from './clauses.ts'

/** The concepts whose inverse question is answered. */
export type InverseConcept = 'nash' | 'gmr' | 'smr' | 'seq' | 'symseq'

/** All of them, in the order in which they are shown. */
export const inverseConcepts: readonly InverseConcept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

/**
 * Whether a party's condition hangs on how the others rank (SEQ, SymSEQ: their answers are improvements of theirs) or only
 * on what they can do (Nash, GMR, SMR).
 */
export function isCoupled(concept: InverseConcept): boolean {
  return concept === 'seq' || concept === 'symseq'
}

/** One way to be deterred from a move: the wanted state is at least as good as each of these. */
export interface Deterrent extends Demand {
  /** Where the others end: the state moved to if nobody answers, else the last state of an answer. */
  readonly end: number
}

/** One of these deterrents has to work. */
export interface ConditionClause {
  /** The moves that this deters; the deterrents are those of the first. */
  readonly moves: readonly number[]
  readonly deterrents: readonly Deterrent[]
}

/** What a party's ranking has to be like for a state to be stable for it: every clause holds. */
export interface RankingCondition {
  readonly concept: InverseConcept
  readonly state: number
  readonly party: number
  readonly clauses: readonly ConditionClause[]
}

/**
 * The condition on a party's ranking under which the state is stable for it, in its least form.
 *
 * It is the definition read the other way (inverse graph model: Kinsara, Petersons, Hipel & Kilgour 2015; as constraints on
 * rankings instead of a search: Wang, Hipel, Fang & Dang 2018). For every move of the party to q: the state is at least as
 * good as q (Nash), or as some x that the others reach from q (GMR, SEQ), and for SMR and SymSEQ as all that the party can
 * move to from x. For SEQ and SymSEQ the others reach x by improvements: the condition is for their rankings as they are.
 *
 * Ties count as at least as good. A clause that another one implies is left out; under Nash, GMR and SEQ no clause follows
 * from all others together. Without clauses any ranking will do.
 */
export function rankingCondition(
  conflict: Conflict,
  concept: InverseConcept,
  state: number,
  party: number,
): RankingCondition {
  const { space } = conflict
  const clauses = moveTargets(space, party, state).flatMap((move): ConditionClause[] => {
    const answers = concept === 'nash' ? [] : answersTo(conflict, concept, party, move)
    const escapes = concept === 'smr' || concept === 'symseq'
    const deterrents = [
      { end: move, states: [move] },
      ...answers.map((end) => ({
        end,
        states: [...new Set([end, ...(escapes ? moveTargets(space, party, end) : [])])]
          .filter((each) => each !== state)
          .sort((a, b) => a - b),
      })),
    ]
    return deterrents.some(({ states }) => states.length === 0) ? [] : [{ moves: [move], deterrents }]
  })
  return { concept, state, party, clauses: leastClauses(clauses) }
}

/** The states in which answers of the others to a move of the party end. */
function answersTo(conflict: Conflict, concept: InverseConcept, party: number, move: number): number[] {
  const kind = isCoupled(concept) ? 'improvements' : 'moves'
  return listStates(reachableFrom(conflict, move, kind, { parties: others(conflict.space, party) }).states)
}

function others(space: StateSpace, party: number): number[] {
  return Array.from({ length: space.partyCount }, (_, index) => index).filter((index) => index !== party)
}

/** An upper bound on the states that the condition of a party names while it is being made. */
export function conditionWork(space: StateSpace, concept: InverseConcept, state: number, party: number): number {
  const moves = moveTargets(space, party, state).length
  if (concept === 'nash') return moves
  const escapes = concept === 'smr' || concept === 'symseq' ? 1 + moves : 1
  return moves * space.stateCount * escapes
}

/** Whether a clause holds for a ranking (one rank for each state, higher is preferred). */
export function meetsClause({ deterrents }: ConditionClause, state: number, rank: ArrayLike<number>): boolean {
  return deterrents.some(({ states }) => states.every((other) => rank[state] >= rank[other]))
}

/** Whether the state is stable for a party that ranks so. */
export function meetsCondition({ state, clauses }: RankingCondition, rank: ArrayLike<number>): boolean {
  return clauses.every((clause) => meetsClause(clause, state, rank))
}

/** The same demands in the fewest clauses, those with the fewest alternatives first. */
function leastClauses(given: readonly ConditionClause[]): ConditionClause[] {
  let clauses = given.map((clause): ConditionClause => ({ ...clause, deterrents: leastDemands(clause.deterrents) }))
  for (let before = -1; before !== sizeOf(clauses); ) {
    before = sizeOf(clauses)
    clauses = withoutDemanded(withoutImplied(clauses))
  }
  return clauses.sort((a, b) => a.deterrents.length - b.deterrents.length || a.moves[0] - b.moves[0])
}

function sizeOf(clauses: readonly ConditionClause[]): number {
  return clauses.reduce((sum, { deterrents }) => deterrents.reduce((all, { states }) => all + states.length, sum), 0)
}

function withoutImplied(clauses: readonly ConditionClause[]): ConditionClause[] {
  const kept: ConditionClause[] = []
  for (const clause of clauses) {
    const stronger = kept.findIndex((other) => implies(other.deterrents, clause.deterrents))
    if (stronger >= 0) {
      kept[stronger] = { ...kept[stronger], moves: [...kept[stronger].moves, ...clause.moves] }
      continue
    }
    const weaker = kept.filter((other) => implies(clause.deterrents, other.deterrents))
    const moves = [...clause.moves, ...weaker.flatMap((other) => other.moves)]
    kept.splice(0, kept.length, ...kept.filter((other) => !weaker.includes(other)), { ...clause, moves })
  }
  return kept
}

/** Takes out of the other clauses what clauses with a single deterrent demand anyway. */
function withoutDemanded(clauses: readonly ConditionClause[]): ConditionClause[] {
  const demanded = new Set(clauses.flatMap(({ deterrents }) => (deterrents.length === 1 ? deterrents[0].states : [])))
  return clauses.flatMap((clause): ConditionClause[] => {
    if (clause.deterrents.length === 1) return [clause]
    const deterrents = clause.deterrents.map((deterrent) => ({
      ...deterrent,
      states: deterrent.states.filter((state) => !demanded.has(state)),
    }))
    if (deterrents.some(({ states }) => states.length === 0)) return []
    return [{ ...clause, deterrents: leastDemands(deterrents) }]
  })
}
