import { compressed } from '../space/groups.ts'
import type { ListedMoves, PartyGroups } from '../space/space.ts'
import type { Coalition } from './coalition.ts'

/** Moves in groups: each party's moves are transitive. */
export type GroupMoves = Extract<ListedMoves, { readonly kind: 'groups' }>

/**
 * What a coalition reaches, laid out as what one party reaches: from a state every state of its group, and all states of
 * the groups above.
 *
 * Two states are in one group if the members can go from one to the other and back. Nobody can take an irreversible
 * step back, so that both ways use only moves within the groups of single members: a group of the coalition is what
 * groups of its members hang together. Moves within a party's group and up from it are transitive, and so a legal
 * sequence of the coalition, in which no party moves twice in succession, reaches what any sequence does.
 */
export function coalitionGroups(moves: GroupMoves, stateCount: number, coalition: Coalition): PartyGroups {
  const [first] = coalition
  if (coalition.length === 1 && first !== undefined) return moves.parties[first]
  const { groupOfState, groupCount } = joined(moves, stateCount, coalition)
  const states = Uint32Array.from(groupOfState, (_group, state) => state)
  const { start: groupStart, target: members } = compressed(groupCount, groupOfState, states)
  return { groupCount, groupOfState, groupStart, members, ...linked(moves, coalition, groupOfState, groupCount) }
}

/** How many pairs of a state and one that the coalition reaches from it there are, the states themselves included. */
export function pairCount({ groupCount, groupStart, aboveStart, above }: PartyGroups): number {
  let pairs = 0
  for (let group = 0; group < groupCount; group += 1) {
    const size = groupStart[group + 1] - groupStart[group]
    let reached = size
    for (let link = aboveStart[group]; link < aboveStart[group + 1]; link += 1) {
      reached += groupStart[above[link] + 1] - groupStart[above[link]]
    }
    pairs += size * reached
  }
  return pairs
}

/** Whether what the groups describe leads from one state to another, or they are the same. */
export function leadsTo({ groupOfState, belowStart, below }: PartyGroups, from: number, to: number): boolean {
  const source = groupOfState[from]
  const target = groupOfState[to]
  if (source === target) return true
  let first = belowStart[target]
  let end = belowStart[target + 1]
  while (first < end) {
    const middle = (first + end) >>> 1
    if (below[middle] < source) first = middle + 1
    else end = middle
  }
  return first < belowStart[target + 1] && below[first] === source
}

/** The groups that groups of the members hang together: union-find over the states. */
function joined(
  moves: GroupMoves,
  stateCount: number,
  coalition: Coalition,
): Pick<PartyGroups, 'groupOfState' | 'groupCount'> {
  const parent = new Uint32Array(stateCount)
  for (let state = 0; state < stateCount; state += 1) parent[state] = state
  const rootOf = (state: number): number => {
    let root = state
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]]
      root = parent[root]
    }
    return root
  }
  for (const party of coalition) {
    const { groupCount, groupStart, members } = moves.parties[party]
    for (let group = 0; group < groupCount; group += 1) {
      const root = rootOf(members[groupStart[group]])
      for (let index = groupStart[group] + 1; index < groupStart[group + 1]; index += 1) {
        parent[rootOf(members[index])] = root
      }
    }
  }
  const unnumbered = 0xffffffff
  const number = new Uint32Array(stateCount).fill(unnumbered)
  const groupOfState = new Uint32Array(stateCount)
  let groupCount = 0
  for (let state = 0; state < stateCount; state += 1) {
    const root = rootOf(state)
    if (number[root] === unnumbered) {
      number[root] = groupCount
      groupCount += 1
    }
    groupOfState[state] = number[root]
  }
  return { groupOfState, groupCount }
}

/** Which groups of the coalition lie above which, however many irreversible steps away. */
function linked(
  moves: GroupMoves,
  coalition: Coalition,
  groupOfState: Uint32Array,
  groupCount: number,
): Pick<PartyGroups, 'aboveStart' | 'above' | 'belowStart' | 'below'> {
  const from: number[] = []
  const to: number[] = []
  for (const party of coalition) {
    const own = moves.parties[party]
    for (let group = 0; group < own.groupCount; group += 1) {
      const source = groupOfState[own.members[own.groupStart[group]]]
      for (let link = own.aboveStart[group]; link < own.aboveStart[group + 1]; link += 1) {
        from.push(source)
        to.push(groupOfState[own.members[own.groupStart[own.above[link]]]])
      }
    }
  }
  const steps = compressed(groupCount, from, to)
  const sources: number[] = []
  const targets: number[] = []
  if (from.length > 0) {
    const seenFrom = new Int32Array(groupCount).fill(-1)
    for (let start = 0; start < groupCount; start += 1) {
      const pending = [start]
      seenFrom[start] = start
      for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
        for (let link = steps.start[group]; link < steps.start[group + 1]; link += 1) {
          const reached = steps.target[link]
          if (seenFrom[reached] === start) continue
          seenFrom[reached] = start
          pending.push(reached)
          sources.push(start)
          targets.push(reached)
        }
      }
    }
  }
  const up = compressed(groupCount, sources, targets)
  // Sources ascend, and so do the groups below each: `leadsTo` searches them.
  const down = compressed(groupCount, targets, sources)
  return { aboveStart: up.start, above: up.target, belowStart: down.start, below: down.target }
}
