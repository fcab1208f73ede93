import type { AbortSignalLike } from '../stability/abort.ts'
import { type Conflict, checkConflict } from '../stability/concepts.ts'
import { addState, emptySet, hasState, type StateSet } from '../state-set.ts'
import type { MoveKind, Step } from './legal-sequences.ts'
import { shortestPaths } from './shortest-paths.ts'
import { spreadOf } from './spread.ts'

/** How a conflict can move on from a state: status quo analysis (Li, Kilgour & Hipel 2005). */
export interface Evolution {
  readonly start: number
  readonly kind: MoveKind
  /** The states reached, the start included. */
  readonly states: StateSet
  /** The table V^(h): one row for each number of moves, from 1 to the last at which anything is new. */
  readonly rows: readonly EvolutionRow[]
  /** The fewest moves to a state, 0 to the start; undefined if it is not reached. */
  distance(state: number): number | undefined
  /**
   * The fewest moves of a legal sequence of at least one move that ends in `state` with a move of `party`; undefined if
   * none does. The state is in V_i^(h), reached by at most h moves with i as the last mover, iff this is at most h.
   */
  distanceBy(party: number, state: number): number | undefined
  /**
   * Ω: all parties whose move may be the last of a legal sequence that ends in `state`, however long it is (Fang, Hipel &
   * Kilgour 1993, def. 4.3). Of the start, those that can bring the conflict back to it.
   */
  lastMovers(state: number): number[]
  /**
   * A shortest legal sequence, the same in every run: of all that are as short, one with the fewest steps by which the
   * mover does not gain. Throws a RangeError if there is none.
   */
  path(state: number): Step[]
}

/** What is reached by a number of moves. */
export interface EvolutionRow {
  /** h, the number of moves. */
  readonly moves: number
  /** How many states are reached by h moves and not by fewer. */
  readonly newStates: number
  /** How many are reached by at most h moves, the start included. */
  readonly reached: number
  /** |V_i^(h)| for each party: how many states end a legal sequence of 1 to h moves with this party as the last mover. */
  readonly lastMovers: readonly number[]
}

/** Who may move, every party unless given, and what can stop the work. */
export interface EvolutionOptions {
  readonly parties?: readonly number[]
  /** Asked before each party's moves at each distance. */
  readonly signal?: AbortSignalLike
}

/**
 * Follows all legal sequences from `start`: which states they reach, after how many moves, and who moves last.
 *
 * No party moves twice in succession. What is found is the fewest moves d(i, t) after which t is entered with i as the
 * last mover: 1 + the least, over the states s from which i moves to t, of the fewest moves after which i may move in s,
 * which is 0 in the start and else the least d(j, s) of the other parties j. It is found by breadth: all pairs at h
 * moves before those at h + 1. A state that is entered first with a move of j lets every party but j go on; j goes on when
 * another party has entered the state too. So a state is a source at most once for each party, and time is linear in
 * states × parties (in arcs, where moves are listed); only a class of states linked by improvements is read again, at a
 * distance that enters it lower than before. Throws a RangeError if ranks do not fit the states.
 */
export function evolutionFrom(
  conflict: Conflict,
  start: number,
  kind: MoveKind,
  options: EvolutionOptions = {},
): Evolution {
  checkConflict(conflict)
  const { partyCount } = conflict.space
  const movers = options.parties ?? Array.from({ length: partyCount }, (_, party) => party)
  const search = entries(conflict, { start, kind, movers, signal: options.signal })
  const { states, distances, fewest } = search
  const shortest = shortestPaths(conflict, { start, kind, movers, fewest })
  const distanceBy = (party: number, state: number): number | undefined => fewest[party]?.[state] || undefined
  return {
    start,
    kind,
    states,
    rows: search.rows,
    distance: (state) => (hasState(states, state) ? distances[state] : undefined),
    distanceBy,
    lastMovers: (state) => movers.filter((party) => distanceBy(party, state) !== undefined).sort((a, b) => a - b),
    path: (state) => {
      if (!hasState(states, state)) throw new RangeError(`state ${state} is not reached from state ${start}`)
      return shortest(state, distances[state])
    },
  }
}

/** `first` of the start: anybody may move there, and no entry changes that. */
const anybody = 0xffff

/** The fewest moves of each party's entries, and the table that comes of them. */
function entries(
  { space, ranks }: Conflict,
  search: {
    readonly start: number
    readonly kind: MoveKind
    readonly movers: readonly number[]
    readonly signal: AbortSignalLike | undefined
  },
): {
  readonly states: StateSet
  readonly rows: readonly EvolutionRow[]
  readonly distances: Uint32Array
  /** By party; 0 where it never moves last. Absent for a party that does not move. */
  readonly fewest: readonly (Uint32Array | undefined)[]
} {
  const { start, kind, movers, signal } = search
  const { stateCount, partyCount } = space
  const fewest = new Array<Uint32Array | undefined>(partyCount).fill(undefined)
  const states = emptySet(stateCount)
  const distances = new Uint32Array(stateCount)
  // 1 + the party that entered the state first, and the distance at which another did; 0 before.
  const first = new Uint16Array(stateCount)
  const second = new Uint32Array(stateCount)
  // The states in the order of their first entry, and in that of a second entry at a later distance.
  const fresh = new Uint32Array(stateCount)
  const again = new Uint32Array(stateCount)
  const sources = new Uint32Array(stateCount)
  let freshCount = 1
  let againCount = 0
  let moves = 1
  const rows: EvolutionRow[] = []
  const lastMovers = new Array<number>(partyCount).fill(0)
  const turns = movers.map((party) => {
    const own = new Uint32Array(stateCount)
    fewest[party] = own
    const mark = (target: number): void => {
      own[target] = moves
      lastMovers[party] += 1
      const entered = first[target]
      if (entered === 0) {
        first[target] = party + 1
        distances[target] = moves
        addState(states, target)
        fresh[freshCount] = target
        freshCount += 1
      } else if (entered !== party + 1 && entered !== anybody && second[target] === 0) {
        second[target] = moves
        if (distances[target] === moves) return
        again[againCount] = target
        againCount += 1
      }
    }
    const spread = spreadOf(space, party, own, kind === 'improvements' ? ranks[party] : undefined)
    return { party, spread, mark }
  })
  addState(states, start)
  first[start] = anybody
  fresh[0] = start
  let freshFrom = 0
  let againFrom = 0
  while (freshFrom < freshCount || againFrom < againCount) {
    const freshTo = freshCount
    const againTo = againCount
    const pairsBefore = lastMovers.reduce((sum, count) => sum + count, 0)
    for (const { party, spread, mark } of turns) {
      signal?.throwIfAborted()
      let count = 0
      for (let at = freshFrom; at < freshTo; at += 1) {
        const state = fresh[at]
        // A second entry at this distance comes too late for the party to go on now.
        if (first[state] === party + 1 && (second[state] === 0 || second[state] === moves)) continue
        sources[count] = state
        count += 1
      }
      for (let at = againFrom; at < againTo; at += 1) {
        if (first[again[at]] !== party + 1) continue
        sources[count] = again[at]
        count += 1
      }
      spread(sources, count, mark)
    }
    const pairs = lastMovers.reduce((sum, count) => sum + count, 0)
    if (pairs > pairsBefore) {
      rows.push({ moves, newStates: freshCount - freshTo, reached: freshCount, lastMovers: [...lastMovers] })
    }
    freshFrom = freshTo
    againFrom = againTo
    moves += 1
  }
  return { states, rows, distances, fewest }
}
