import type { Situation } from '@anchorage/casefile'
import {
  type AbortSignalLike,
  type Concept,
  concepts,
  countStates,
  type Evolution,
  emptySet,
  entrants,
  evolutionFrom,
  hasState,
  intersection,
  isVerdicts,
  listStates,
  neededMovers,
  type Solution,
  type StateSet,
  type Step,
  solve,
} from '@anchorage/engine'
import type { Reachability } from './analyze.ts'

/** What is reachable from a state, and how the conflict gets from there to the states asked about. */
export interface Ways {
  readonly situation: Situation
  readonly from: number
  /** The answers under every concept: what `from` is stable for. */
  readonly solution: Solution
  readonly improvements: Evolution
  readonly moves: Evolution
  /** The states asked about: those given, or the equilibria under a concept; none where it does not apply. */
  readonly targets: StateSet
  /** How many of the targets are come by in which way. */
  readonly counts: Readonly<Record<Reachability, number>>
  /** The targets that are come by most easily first, then by distance, then by state: so many as `limit`. */
  list(limit: number): Way[]
}

/** How the conflict gets to a state, by improvements of each mover and by any moves. */
export interface Way {
  readonly state: number
  readonly reached: Reachability
  readonly improvements: Route | Blocked
  readonly moves: Route | Blocked
}

/** A state is reached. */
export interface Route {
  /** A shortest legal sequence; empty for the start. */
  readonly path: readonly Step[]
  /** The parties that move on it, ascending. */
  readonly movers: readonly number[]
  /** The parties that move on every legal sequence of this kind to the state, ascending. */
  readonly needed: readonly number[]
  /** The parties whose move can be the last before the state, on a legal sequence of any length, ascending. */
  readonly lastMovers: readonly number[]
}

/**
 * A state is not reached: `nobody-enters` if no party has a move into it from anywhere (no improvement, where those are
 * asked about), `cut-off` if some have, but no legal sequence gets that far.
 */
export interface Blocked {
  readonly because: 'nobody-enters' | 'cut-off'
}

/** Whether a state is reached. */
export function isRoute(answer: Route | Blocked): answer is Route {
  return 'path' in answer
}

/** Whether a step leaves its mover better off than before. */
export function pays({ conflict }: Situation, { party, from, to }: Step): boolean {
  const rank = conflict.ranks[party]
  return (rank?.[to] ?? 0) > (rank?.[from] ?? 0)
}

/** What to follow: where from, and to which states. */
export interface WayOptions {
  readonly from: number
  /** The equilibria under this concept, unless `targets` are given. */
  readonly concept: Concept
  readonly targets?: StateSet
  readonly signal?: AbortSignalLike
}

/** Follows the conflict from a state: status quo analysis (Li, Kilgour & Hipel 2005). */
export function waysFrom(situation: Situation, { from, concept, targets: given, signal }: WayOptions): Ways {
  const { conflict } = situation
  const stop = signal ? { signal } : {}
  const solution = solve(conflict, { concepts, ...stop })
  const improvements = evolutionFrom(conflict, from, 'improvements', stop)
  const moves = evolutionFrom(conflict, from, 'moves', stop)
  const verdicts = solution[concept]
  const targets = given ?? (isVerdicts(verdicts) ? verdicts.equilibria : emptySet(conflict.space.stateCount))
  const start = hasState(targets, from) ? 1 : 0
  const better = countStates(intersection(targets, improvements.states))
  const any = countStates(intersection(targets, moves.states))
  const counts = { start, improvements: better - start, moves: any - better, no: countStates(targets) - any }
  const needed = {
    improvements: neededMovers(conflict, improvements, stop),
    moves: neededMovers(conflict, moves, stop),
  }
  const routeOf = (evolution: Evolution, state: number): Route | Blocked => {
    const { kind } = evolution
    const must = needed[kind](state)
    if (!must) return { because: entrants(conflict, state, kind).length > 0 ? 'cut-off' : 'nobody-enters' }
    const path = evolution.path(state)
    const movers = [...new Set(path.map(({ party }) => party))].sort((a, b) => a - b)
    return { path, movers, needed: must, lastMovers: evolution.lastMovers(state) }
  }
  return {
    situation,
    from,
    solution,
    improvements,
    moves,
    targets,
    counts,
    list: (limit) =>
      nearestFirst(listStates(targets), improvements, moves)
        .slice(0, limit)
        .map((state) => ({
          state,
          reached: reachedBy(state, improvements, moves),
          improvements: routeOf(improvements, state),
          moves: routeOf(moves, state),
        })),
  }
}

function reachedBy(state: number, improvements: Evolution, moves: Evolution): Reachability {
  if (state === moves.start) return 'start'
  if (hasState(improvements.states, state)) return 'improvements'
  return hasState(moves.states, state) ? 'moves' : 'no'
}

/** States by improvements before states by moves, the nearest first, unreached ones last. */
function nearestFirst(states: readonly number[], improvements: Evolution, moves: Evolution): number[] {
  const order: readonly Reachability[] = ['start', 'improvements', 'moves', 'no']
  // One number each, which sorts a million states without comparing objects: fewer than 2^25 states, and moves.
  const base = 2 ** 25
  const keys = Float64Array.from(states, (state) => {
    const reached = reachedBy(state, improvements, moves)
    const distance = (reached === 'improvements' ? improvements : moves).distance(state) ?? 0
    return (order.indexOf(reached) * base + Math.min(distance, base - 1)) * base + state
  })
  return Array.from(keys.sort(), (key) => key % base)
}

/** The states that an evolution reaches, the start left out, nearest first and then by state: so many as `limit`. */
export function statesReached({ states, rows, distance }: Evolution, limit: number): number[] {
  const next = [0]
  for (const { newStates } of rows) next.push((next.at(-1) ?? 0) + newStates)
  const sorted = new Uint32Array(next.at(-1) ?? 0)
  for (let state = 0; state < states.size; state += 1) {
    const moves = distance(state) ?? 0
    if (moves === 0) continue
    const at = next[moves - 1] ?? 0
    sorted[at] = state
    next[moves - 1] = at + 1
  }
  return [...sorted.subarray(0, limit)]
}
