import type { ListedMoves, PartyArcs } from '../space/space.ts'
import { areEqual, statesByKey } from './keys.ts'

/** Which answers of the opponents count: any joint move, or only moves that improve things for each mover. */
export type Answers = 'moves' | 'improvements'

/**
 * For every state `s`, the least key over the states that the opponents of `focal` can take the conflict to from `s`
 * by legal sequences, `s` itself included.
 *
 * States are visited in ascending key and the visit spreads backwards along the opponents' moves to whatever has no
 * value yet, so that each state gets its value once.
 */
export function leastReached(
  moves: ListedMoves,
  ranks: readonly Uint32Array[],
  focal: number,
  key: Uint32Array,
  answers: Answers,
  orders?: MemberOrders,
): Uint32Array {
  // Who is indifferent among all states has no improvements.
  const mayMove = answers === 'improvements' ? (party: number) => !areEqual(ranks[party]) : () => true
  const opponents = ranks.map((_, party) => party).filter((party) => party !== focal && mayMove(party))
  return moves.kind === 'groups'
    ? floodGroups(moves, ranks, opponents, key, answers, orders ?? memberOrders(moves, ranks))
    : floodArcs(moves, ranks, opponents, key, answers)
}

/** A value that is not set yet. */
const open = 0xffffffff

/**
 * The flood over groups. "Reaches" is transitive here, so who moved last does not matter.
 *
 * The members of a group stand in ascending rank of their mover; those below the rank from which the group has been
 * reached so far are used up, a pointer tells how many. Each member and each link between groups is passed once for
 * every rise of the group's threshold at most.
 */
function floodGroups(
  moves: Extract<ListedMoves, { kind: 'groups' }>,
  ranks: readonly Uint32Array[],
  opponents: readonly number[],
  key: Uint32Array,
  answers: Answers,
  orders: MemberOrders,
): Uint32Array {
  const stateCount = key.length
  const improving = answers === 'improvements'
  const least = new Uint32Array(stateCount).fill(open)
  const order = statesByKey(key)
  const stack = new Uint32Array(stateCount)
  const lanes = opponents.map((party) => {
    const groups = moves.parties[party]
    // Any move leads to every member: then it does not matter in what order they stand.
    const { members, ownRanks } = improving ? orders(party) : { members: groups.members, ownRanks: groups.members }
    return {
      groups,
      rank: ranks[party],
      members,
      ownRanks,
      pointer: groups.groupStart.slice(0, groups.groupCount),
      // The rank up to which a group, and so everything below it, is used up.
      threshold: new Uint32Array(groups.groupCount),
    }
  })
  for (let position = 0; position < stateCount; position += 1) {
    const source = order[position]
    if (least[source] !== open) continue
    const value = key[source]
    least[source] = value
    stack[0] = source
    let height = 1
    while (height > 0) {
      height -= 1
      const reached = stack[height]
      for (let lane = 0; lane < lanes.length; lane += 1) {
        const { groups, rank, members, ownRanks, pointer, threshold } = lanes[lane]
        const bound = improving ? rank[reached] : open
        const group = groups.groupOfState[reached]
        if (threshold[group] >= bound) continue
        let link = groups.belowStart[group] - 1
        const lastLink = groups.belowStart[group + 1]
        let current = group
        for (;;) {
          if (threshold[current] < bound) threshold[current] = bound
          const end = groups.groupStart[current + 1]
          let index = pointer[current]
          while (index < end && ownRanks[index] < bound) {
            const state = members[index]
            if (least[state] === open) {
              least[state] = value
              stack[height] = state
              height += 1
            }
            index += 1
          }
          pointer[current] = index
          link += 1
          if (link >= lastLink) break
          current = groups.below[link]
        }
      }
    }
  }
  return least
}

/** The members of a party's groups, each group in ascending rank of the party, and those ranks beside them. */
export type MemberOrders = (party: number) => { readonly members: Uint32Array; readonly ownRanks: Uint32Array }

/** Orders made when first asked for, and kept: for all floods over the same ranks. */
export function memberOrders(moves: ListedMoves, ranks: readonly Uint32Array[]): MemberOrders {
  const known = new Map<number, ReturnType<MemberOrders>>()
  return (party) => {
    const made = known.get(party) ?? membersByRank(moves, party, ranks[party])
    known.set(party, made)
    return made
  }
}

/** The members of every group in ascending rank: one counting sort by rank, then a stable deal into the groups. */
function membersByRank(moves: ListedMoves, party: number, rank: Uint32Array): ReturnType<MemberOrders> {
  if (moves.kind !== 'groups') throw new TypeError('expected moves in groups')
  const { groupStart, groupCount, groupOfState } = moves.parties[party]
  const order = statesByKey(rank)
  const next = groupStart.slice(0, groupCount)
  const members = new Uint32Array(order.length)
  const ownRanks = new Uint32Array(order.length)
  for (let position = 0; position < order.length; position += 1) {
    const state = order[position]
    const group = groupOfState[state]
    const place = next[group]
    members[place] = state
    ownRanks[place] = rank[state]
    next[group] = place + 1
  }
  return { members, ownRanks }
}

/**
 * The flood over arcs, where who moved last matters: a move of `j` cannot be followed by another move of `j`.
 *
 * `first[s]` is the mover of the first move of the sequence through which `s` got its value. It cannot be preceded by
 * a move of the same party, so only the arcs of the others into `s` are followed. If `s` is met again behind another
 * first mover, or as a source, the arcs left out are followed as well and `s` is finished: each arc is passed once.
 */
function floodArcs(
  moves: Extract<ListedMoves, { kind: 'arcs' }>,
  ranks: readonly Uint32Array[],
  opponents: readonly number[],
  key: Uint32Array,
  answers: Answers,
): Uint32Array {
  const stateCount = key.length
  const improving = answers === 'improvements'
  const least = new Uint32Array(stateCount).fill(open)
  const finished = -2
  const untouched = -1
  const first = new Int32Array(stateCount).fill(untouched)
  const order = statesByKey(key)
  // A state stands on the stack at most twice: with its first mover, and to be finished.
  const stack = new Uint32Array(2 * stateCount)
  const stackMover = new Int32Array(2 * stateCount)
  let height = 0
  let value = 0

  const push = (state: number, skip: number): void => {
    stack[height] = state
    stackMover[height] = skip
    height += 1
  }
  const reach = (state: number, mover: number): void => {
    const known = first[state]
    if (known === untouched) {
      least[state] = value
      first[state] = mover
      push(state, mover)
    } else if (known >= 0 && known !== mover) {
      first[state] = finished
      push(state, -1 - known)
    }
  }
  const follow = (arcs: PartyArcs, rank: Uint32Array, mover: number, reached: number): void => {
    const { sourceStart, source } = arcs
    for (let index = sourceStart[reached]; index < sourceStart[reached + 1]; index += 1) {
      const from = source[index]
      if (!improving || rank[from] < rank[reached]) reach(from, mover)
    }
  }

  for (let position = 0; position < stateCount; position += 1) {
    const start = order[position]
    value = key[start]
    const known = first[start]
    if (known === finished) continue
    if (known === untouched) {
      least[start] = value
      first[start] = finished
      for (const mover of opponents) follow(moves.parties[mover], ranks[mover], mover, start)
    } else {
      first[start] = finished
      follow(moves.parties[known], ranks[known], known, start)
    }
    while (height > 0) {
      height -= 1
      const reached = stack[height]
      const mark = stackMover[height]
      if (mark < 0) {
        const only = -1 - mark
        follow(moves.parties[only], ranks[only], only, reached)
      } else {
        for (const mover of opponents) {
          if (mover !== mark) follow(moves.parties[mover], ranks[mover], mover, reached)
        }
      }
    }
  }
  return least
}
