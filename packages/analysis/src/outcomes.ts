import type { Situation } from '@anchorage/casefile'
import {
  type Concept,
  complement,
  countStates,
  difference,
  fullSet,
  hasState,
  intersection,
  isSubset,
  listStates,
  option,
  type StateSet,
  setOf,
  statesWhere,
} from '@anchorage/engine'
import { type Analysis, equilibriaOf, type Reachability, reachabilityOf } from './analyze.ts'

/** Taken, not taken, or either. */
export type Mark = 'Y' | 'N' | '-'

/** States that share a pattern. */
export interface PatternGroup {
  /** One mark per option. Empty for a conflict without options: then each group is one state. */
  readonly pattern: readonly Mark[]
  /** The states of the pattern; a state may be in several groups. */
  readonly states: StateSet
  readonly count: number
}

/** A group of equilibria that read as one outcome: every feasible state of the pattern is an equilibrium. */
export interface Outcome extends PatternGroup {
  /** How the best reachable of its states is come by; undefined without a status quo. */
  readonly reachable?: Reachability
}

/** The outcomes under a concept, and how many equilibria they leave out. */
export interface Outcomes {
  readonly list: readonly Outcome[]
  readonly equilibriumCount: number
  /** Equilibria in none of the patterns listed: only when there are more patterns than the limit. */
  readonly restCount: number
}

const rankOfReachability: Readonly<Record<Reachability, number>> = { start: 0, improvements: 1, moves: 2, no: 3 }

/** How many patterns at the most, and of which states only. */
export interface OutcomeOptions {
  readonly limit?: number
  readonly where?: StateSet
}

/** Groups the equilibria under a concept into few patterns; those that improvements reach come first. */
export function outcomes(analysis: Analysis, concept: Concept, options: OutcomeOptions = {}): Outcomes {
  const { limit = 60, where } = options
  const all = equilibriaOf(analysis, concept)
  const universe = where ?? fullSet(all.size)
  const equilibria = where ? intersection(all, where) : all
  const key = (state: number): number => rankOfReachability[reachabilityOf(analysis, state) ?? 'no']
  const order = listStates(equilibria, seedLimit).sort((a, b) => key(a) - key(b) || a - b)
  const { groups, restCount } = groupStates(analysis.situation, equilibria, { universe, order, limit })
  const list = groups.map((group): Outcome => {
    const reachable = bestReachability(analysis, group.states)
    return { ...group, ...(reachable && { reachable }) }
  })
  // Patterns may overlap, so that a later one can hold a state that is come by sooner.
  list.sort((a, b) => rankOfReachability[a.reachable ?? 'no'] - rankOfReachability[b.reachable ?? 'no'])
  return { list, equilibriumCount: countStates(equilibria), restCount }
}

/** States that a grouping may start from; more would never fit on a page. */
const seedLimit = 100_000

/**
 * Groups states into few patterns, so that a hundred states read as a handful: every state of the universe that matches
 * a pattern is one of the wanted states.
 *
 * Greedy cover: from the first wanted state that no pattern covers yet, one option after the other is left open, always
 * the one that lets most states in, as long as the pattern holds nothing but wanted states. Deterministic; not always
 * the fewest patterns possible.
 */
export function groupStates(
  situation: Situation,
  wanted: StateSet,
  options: { readonly universe: StateSet; readonly order?: readonly number[]; readonly limit?: number },
): { readonly groups: readonly PatternGroup[]; readonly restCount: number } {
  const { universe, order = listStates(wanted, seedLimit), limit = 60 } = options
  const columns = situation.options.length > 0 ? columnsOf(situation) : undefined
  const groups: PatternGroup[] = []
  const unwanted = difference(universe, wanted)
  let uncovered = wanted
  for (const state of order) {
    if (groups.length >= limit) break
    if (!hasState(uncovered, state)) continue
    const { pattern, states } = columns
      ? widest(columns, { universe, unwanted }, state)
      : { pattern: [], states: setOf(wanted.size, [state]) }
    uncovered = difference(uncovered, states)
    groups.push({ pattern, states, count: countStates(states) })
  }
  return { groups, restCount: countStates(uncovered) }
}

/** The states that take an option, and those that do not; merged states may be in neither. */
interface Column {
  readonly taken: StateSet
  readonly notTaken: StateSet
}

function columnsOf(situation: Situation): Column[] {
  const { space } = situation.conflict
  if (space.options) {
    return situation.options.map((_, index) => {
      const { all, some } = statesWhere(space, option(index))
      return { taken: all, notTaken: complement(some) }
    })
  }
  const marks = Array.from({ length: space.stateCount }, (_, state) => situation.taken(state))
  const statesFor = (holds: (mark: ReturnType<Situation['taken']>) => boolean): StateSet =>
    setOf(
      space.stateCount,
      marks.flatMap((mark, state) => (holds(mark) ? [state] : [])),
    )
  return situation.options.map((_, index) => ({
    taken: statesFor(({ taken }) => taken.includes(index)),
    notTaken: statesFor(({ taken, either }) => !taken.includes(index) && !either.includes(index)),
  }))
}

/**
 * The widest pattern around a state that holds nothing but wanted states of the universe.
 *
 * A literal says that an option is taken, or that it is not. The states that differ from the state in exactly one
 * literal are those that come in when that literal is left open: two passes over the literals show them all.
 */
function widest(
  columns: readonly Column[],
  sets: { readonly universe: StateSet; readonly unwanted: StateSet },
  state: number,
): Pick<PatternGroup, 'pattern' | 'states'> {
  const literals = columns.flatMap(({ taken, notTaken }) =>
    hasState(taken, state) ? [taken] : hasState(notTaken, state) ? [notTaken] : [],
  )
  const { size, words: unwanted } = sets.unwanted
  // What lets an unwanted state in when it is left open does so whatever else is left open.
  let candidates = literals
  let states: Uint32Array
  for (;;) {
    const near = statesAround(literals, sets.universe.words)
    states = near.within
    let best: StateSet | undefined
    let bestCount = -1
    const left: StateSet[] = []
    for (const literal of candidates) {
      const count = addedBy(literal.words, near, unwanted)
      if (count === undefined) continue
      left.push(literal)
      if (count > bestCount) {
        best = literal
        bestCount = count
      }
    }
    if (best === undefined) break
    candidates = left.filter((literal) => literal !== best)
    literals.splice(literals.indexOf(best), 1)
  }
  // Two states of a graph may show the same options: then the state stands alone.
  const isWanted = states.every((word, index) => (word & (unwanted[index] ?? 0)) === 0)
  const group = isWanted ? { size, words: states } : setOf(size, [state])
  return { pattern: columns.map((_, index) => mark(columns, index, group)), states: group }
}

/** States of the universe around a pattern. */
interface Near {
  /** Those that differ in no literal. */
  readonly within: Uint32Array
  /** Where in `byOne` there are any. */
  readonly places: readonly number[]
  /** Those that differ in exactly one. */
  readonly byOne: Uint32Array
}

function statesAround(literals: readonly StateSet[], universe: Uint32Array): Near {
  const columns = literals.map(({ words }) => words)
  const within = new Uint32Array(universe.length)
  const byOne = new Uint32Array(universe.length)
  const places: number[] = []
  for (let index = 0; index < universe.length; index += 1) {
    let differing = 0
    let differingMore = 0
    // Most states differ in two literals soon.
    for (let literal = 0; literal < columns.length && differingMore !== -1; literal += 1) {
      const differs = ~columns[literal]![index]!
      differingMore |= differing & differs
      differing |= differs
    }
    const here = universe[index]!
    within[index] = here & ~differing
    const one = here & differing & ~differingMore
    if (one === 0) continue
    byOne[index] = one
    places.push(index)
  }
  return { within, places, byOne }
}

/** How many states come in when a literal is left open; undefined if one of them is not wanted. */
function addedBy(literal: Uint32Array, { places, byOne }: Near, unwanted: Uint32Array): number | undefined {
  let count = 0
  for (const index of places) {
    let word = byOne[index]! & ~literal[index]!
    if ((word & unwanted[index]!) !== 0) return undefined
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
  }
  return count
}

/** An option that all states of a set agree on is marked so, also where nothing required it. */
function mark(columns: readonly Column[], index: number, states: StateSet): Mark {
  const column = columns[index]
  if (column && isSubset(states, column.taken)) return 'Y'
  return column && isSubset(states, column.notTaken) ? 'N' : '-'
}

/** How the best reachable of the states is come by; undefined without a status quo, or without states. */
export function bestReachability(analysis: Analysis, states: StateSet): Reachability | undefined {
  const { reach } = analysis
  if (!reach || states.words.every((word) => word === 0)) return undefined
  if (hasState(states, reach.moves.start)) return 'start'
  if (shareStates(states, reach.improvements.states)) return 'improvements'
  return shareStates(states, reach.moves.states) ? 'moves' : 'no'
}

function shareStates(first: StateSet, second: StateSet): boolean {
  return first.words.some((word, index) => (word & (second.words[index] ?? 0)) !== 0)
}
