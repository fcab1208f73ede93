import { forEachMove, type PartyGroups, type StateSpace } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { addState, emptySet, hasState, type StateSet } from '../state-set.ts'

/** One move: a party takes the conflict from one state to another. */
export interface Step {
  readonly party: number
  readonly from: number
  readonly to: number
}

/** What legal sequences reach from a state. */
export interface Reach {
  readonly start: number
  /** The states reached, the start included. */
  readonly states: StateSet
  /** The fewest moves to a state; undefined if it is not reached. */
  distance(state: number): number | undefined
  /** A shortest legal sequence, the same in every run. Throws a RangeError if there is none. */
  path(state: number): Step[]
}

/** Which moves a legal sequence may use: improvements of their mover only, or any. */
export type MoveKind = 'improvements' | 'moves'

/** Who may move, and when to stop looking. */
export interface ReachOptions {
  readonly parties?: readonly number[]
  /** Called for every state when it is first reached; true ends the search there. */
  readonly until?: (state: number) => boolean
}

/**
 * The states that legal sequences reach from `start`: no party moves twice in succession, though it may move again
 * after another has moved (Fang, Hipel & Kilgour 1993, def. 4.3).
 */
export function reachableFrom(conflict: Conflict, start: number, kind: MoveKind, options: ReachOptions = {}): Reach {
  const { space } = conflict
  const movers = options.parties ?? Array.from({ length: space.partyCount }, (_, party) => party)
  const search = { conflict, start, kind, movers, until: options.until ?? (() => false) }
  return space.moves.kind === 'arcs' ? alternating(search) : transitive(search)
}

interface Search {
  readonly conflict: Conflict
  readonly start: number
  readonly kind: MoveKind
  readonly movers: readonly number[]
  readonly until: (state: number) => boolean
}

/**
 * Breadth first over states, for moves that are transitive: two moves of one party in succession are one move, so that
 * a shortest sequence never has them and nobody's last move needs to be remembered.
 *
 * Each group of states is read again only when it is entered with a lower rank of its mover than before.
 */
function transitive({ conflict, start, kind, movers, until }: Search): Reach {
  const { space, ranks } = conflict
  const states = emptySet(space.stateCount)
  const parent = new Int32Array(space.stateCount).fill(-1)
  const mover = new Uint16Array(space.stateCount)
  const moves = new Uint32Array(space.stateCount)
  const walks = movers.map((party) => ({ party, walk: walkOf(space, party) }))
  const queue = new Int32Array(space.stateCount)
  queue[0] = start
  let tail = 1
  addState(states, start)
  let done = until(start)
  // Who moves from where, and the rank that has to be surpassed: outside of `visit`, which is made once.
  let from = start
  let bound = -1
  let by = 0
  let rank = ranks[by]
  const visit = (target: number): void => {
    if (rank[target] <= bound || hasState(states, target)) return
    addState(states, target)
    parent[target] = from
    mover[target] = by
    moves[target] = moves[from] + 1
    queue[tail] = target
    tail += 1
    done ||= until(target)
  }
  for (let head = 0; head < tail && !done; head += 1) {
    from = queue[head]
    for (let index = 0; index < walks.length; index += 1) {
      const { party, walk } = walks[index]
      by = party
      rank = ranks[party]
      // Every rank is above −1: then any move counts.
      bound = kind === 'improvements' ? rank[from] : -1
      walk(from, bound, visit)
    }
  }
  const pathTo = (state: number): Step[] => {
    if (!hasState(states, state)) throw new RangeError(`state ${state} is not reached from state ${start}`)
    const steps: Step[] = []
    for (let to = state; to !== start; to = parent[to]) steps.push({ party: mover[to], from: parent[to], to })
    return steps.reverse()
  }
  return {
    start,
    states,
    distance: (state) => (hasState(states, state) ? moves[state] : undefined),
    path: pathTo,
  }
}

/** Visits what a party can move to from a state, leaving out what an earlier visit with a bound as low has shown. */
type Walk = (state: number, bound: number, visit: (target: number) => void) => void

function walkOf(space: StateSpace, party: number): Walk {
  const { moves } = space
  if (moves.kind === 'groups') return groupWalk(moves.parties[party])
  if (moves.kind === 'arcs') throw new TypeError('arcs are not transitive')
  const { radices, strides, size, codeOfState, stateOfCode } = moves.box
  const stride = strides[party]
  const radix = radices[party]
  const lowest = new Int32Array(size / radix).fill(unread)
  return (state, bound, visit) => {
    const code = codeOfState ? codeOfState[state] : state
    const low = code % stride
    const high = Math.floor(code / (stride * radix))
    const ownClass = high * stride + low
    if (lowest[ownClass] <= bound) return
    lowest[ownClass] = bound
    for (let digit = 0, reached = high * stride * radix + low; digit < radix; digit += 1, reached += stride) {
      const target = stateOfCode ? stateOfCode[reached] : reached
      if (target >= 0) visit(target)
    }
  }
}

const unread = 0x7fffffff

function groupWalk(groups: PartyGroups): Walk {
  const { groupOfState, groupStart, members, aboveStart, above } = groups
  const lowest = new Int32Array(groups.groupCount).fill(unread)
  const read = (group: number, bound: number, visit: (target: number) => void): void => {
    if (lowest[group] <= bound) return
    lowest[group] = bound
    for (let index = groupStart[group]; index < groupStart[group + 1]; index += 1) visit(members[index])
  }
  return (state, bound, visit) => {
    const group = groupOfState[state]
    read(group, bound, visit)
    for (let link = aboveStart[group]; link < aboveStart[group + 1]; link += 1) read(above[link], bound, visit)
  }
}

/** Breadth first over (state, last mover), where what may follow depends on who moved last. */
function alternating({ conflict, start, kind, movers, until }: Search): Reach {
  const { space, ranks } = conflict
  const { stateCount, partyCount } = space
  const states = emptySet(stateCount)
  addState(states, start)
  // Node `state * partyCount + mover`: reached by a move of `mover`. `parent` is the node before, or one of these:
  const unreached = -2
  const source = -1
  const parent = new Int32Array(stateCount * partyCount).fill(unreached)
  const firstNode = new Int32Array(stateCount).fill(unreached)
  const queue: number[] = [source]
  let done = until(start)
  for (let head = 0; head < queue.length && !done; head += 1) {
    const node = queue[head]
    const state = node === source ? start : Math.floor(node / partyCount)
    const last = node === source ? source : node % partyCount
    for (const party of movers) {
      if (party === last) continue
      const rank = ranks[party]
      forEachMove(space, party, state, (target) => {
        if (kind === 'improvements' && rank[target] <= rank[state]) return
        const reached = target * partyCount + party
        if (parent[reached] !== unreached) return
        parent[reached] = node
        queue.push(reached)
        if (hasState(states, target)) return
        addState(states, target)
        firstNode[target] = reached
        done ||= until(target)
      })
    }
  }
  const pathTo = (state: number): Step[] => {
    if (!hasState(states, state)) throw new RangeError(`state ${state} is not reached from state ${start}`)
    const steps: Step[] = []
    let node = state === start ? source : firstNode[state]
    while (node !== source) {
      const before = parent[node]
      const from = before === source ? start : Math.floor(before / partyCount)
      steps.push({ party: node % partyCount, from, to: Math.floor(node / partyCount) })
      node = before
    }
    return steps.reverse()
  }
  return {
    start,
    states,
    distance: (state) => (hasState(states, state) ? pathTo(state).length : undefined),
    path: pathTo,
  }
}
