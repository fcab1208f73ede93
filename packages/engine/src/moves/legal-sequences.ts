import { forEachMove } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { addState, emptySet, type StateSet } from '../state-set.ts'

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
  /** A shortest legal sequence; of several, the one whose movers come first. Throws a RangeError if there is none. */
  path(state: number): Step[]
}

/** Which moves a legal sequence may use: improvements of their mover only, or any. */
export type MoveKind = 'improvements' | 'moves'

/**
 * The states that legal sequences reach from `start`: no party moves twice in succession, though it may move again
 * after another has moved (Fang, Hipel & Kilgour 1993, def. 4.3). `parties` limits who moves.
 *
 * Breadth first over (state, last mover), since what may follow depends on who moved last.
 */
export function reachableFrom(
  conflict: Conflict,
  start: number,
  kind: MoveKind,
  options: { readonly parties?: readonly number[]; readonly until?: (state: number) => boolean } = {},
): Reach {
  const { space, ranks } = conflict
  const { stateCount, partyCount } = space
  const movers = options.parties ?? Array.from({ length: partyCount }, (_, party) => party)
  const states = emptySet(stateCount)
  addState(states, start)
  // Node `state * partyCount + mover`: reached by a move of `mover`. 0 in `parent` means not reached.
  const parent = new Map<number, number>()
  const firstNode = new Map<number, number>()
  const distances = new Map<number, number>()
  const startNode = -1
  let frontier: number[] = [startNode]
  let depth = 0
  let done = options.until?.(start) ?? false
  while (frontier.length > 0 && !done) {
    depth += 1
    const next: number[] = []
    for (const node of frontier) {
      const state = node === startNode ? start : Math.floor(node / partyCount)
      const last = node === startNode ? -1 : node % partyCount
      for (const party of movers) {
        if (party === last) continue
        const rank = ranks[party]
        forEachMove(space, party, state, (target) => {
          if (kind === 'improvements' && rank[target] <= rank[state]) return
          const reached = target * partyCount + party
          if (parent.has(reached)) return
          parent.set(reached, node)
          next.push(reached)
          if (target !== start && !distances.has(target)) {
            distances.set(target, depth)
            firstNode.set(target, reached)
            addState(states, target)
            done ||= options.until?.(target) ?? false
          }
        })
      }
    }
    frontier = next
  }
  return {
    start,
    states,
    distance: (state) => (state === start ? 0 : distances.get(state)),
    path: (state) => {
      if (state === start) return []
      let node = firstNode.get(state)
      if (node === undefined) throw new RangeError(`state ${state} is not reached from state ${start}`)
      const steps: Step[] = []
      while (node !== startNode) {
        const before: number = parent.get(node) ?? startNode
        const from = before === startNode ? start : Math.floor(before / partyCount)
        steps.push({ party: node % partyCount, from, to: Math.floor(node / partyCount) })
        node = before
      }
      return steps.reverse()
    },
  }
}
