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
  let uncovered = wanted
  for (const state of order) {
    if (groups.length >= limit) break
    if (!hasState(uncovered, state)) continue
    const { pattern, states } = columns
      ? widest(columns, wanted, universe, state)
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
  wanted: StateSet,
  universe: StateSet,
  state: number,
): Pick<PatternGroup, 'pattern' | 'states'> {
  const literals = columns.flatMap(({ taken, notTaken }) =>
    hasState(taken, state) ? [taken] : hasState(notTaken, state) ? [notTaken] : [],
  )
  const { size } = wanted
  const unwanted = difference(universe, wanted)
  const isWanted = (words: Uint32Array): boolean =>
    words.every((word, index) => (word & (unwanted.words[index] ?? 0)) === 0)
  let states: Uint32Array
  for (;;) {
    // Of the universe: the states that differ in no literal, and those that differ in exactly one.
    const differing = new Uint32Array(universe.words.length)
    const differingMore = new Uint32Array(universe.words.length)
    for (const { words } of literals) {
      for (let index = 0; index < words.length; index += 1) {
        const differs = ~(words[index] ?? 0)
        differingMore[index]! |= differing[index]! & differs
        differing[index]! |= differs
      }
    }
    states = universe.words.map((word, index) => word & ~(differing[index] ?? 0))
    const byOne = universe.words.map((word, index) => word & (differing[index] ?? 0) & ~(differingMore[index] ?? 0))
    const places: number[] = []
    for (let index = 0; index < byOne.length; index += 1) if (byOne[index] !== 0) places.push(index)
    let best = -1
    let bestCount = -1
    literals.forEach(({ words }, literal) => {
      const added = new Uint32Array(places.length)
      for (let at = 0; at < places.length; at += 1) {
        const index = places[at] ?? 0
        const word = (byOne[index] ?? 0) & ~(words[index] ?? 0)
        if ((word & (unwanted.words[index] ?? 0)) !== 0) return
        added[at] = word
      }
      const count = countStates({ size: added.length * 32, words: added })
      if (count > bestCount) {
        best = literal
        bestCount = count
      }
    })
    if (best < 0) break
    literals.splice(best, 1)
  }
  // Two states of a graph may show the same options: then the state stands alone.
  const group = isWanted(states) ? { size, words: states } : setOf(size, [state])
  return { pattern: columns.map((_, index) => mark(columns, index, group)), states: group }
}

/** An option that all states of a set agree on is marked so, also where nothing required it. */
function mark(columns: readonly Column[], index: number, states: StateSet): Mark {
  const column = columns[index]
  if (column && isSubset(states, column.taken)) return 'Y'
  return column && isSubset(states, column.notTaken) ? 'N' : '-'
}

function bestReachability(analysis: Analysis, states: StateSet): Reachability | undefined {
  let best: Reachability | undefined
  for (const state of listStates(states)) {
    const reachable = reachabilityOf(analysis, state)
    if (reachable && (!best || rankOfReachability[reachable] < rankOfReachability[best])) best = reachable
  }
  return best
}
