import type { GraphModel } from '../model.ts'
import { hasState, type StateSet } from '../state-set.ts'
import { compressed } from './groups.ts'
import { forEachMove, type PartyArcs, type StateSpace } from './space.ts'

/** Opens a conflict given as a graph. Throws a RangeError for arcs that leave the states or lists that do not match. */
export function graphSpace(model: GraphModel): StateSpace {
  const { partyCount, stateCount } = model
  if (model.arcs.length !== partyCount) {
    throw new RangeError(`expected one list of arcs for each of ${partyCount} parties, got ${model.arcs.length}`)
  }
  const parties = model.arcs.map((list, party) => {
    if (list.from.length !== list.to.length) {
      throw new RangeError(`party ${party}: ${list.from.length} sources for ${list.to.length} targets`)
    }
    for (let index = 0; index < list.from.length; index += 1) {
      for (const state of [list.from[index], list.to[index]]) {
        if (!Number.isInteger(state) || state < 0 || state >= stateCount) {
          throw new RangeError(`party ${party}: arc to state ${state}, expected 0…${stateCount - 1}`)
        }
      }
    }
    return partyArcs(stateCount, list.from, list.to)
  })
  return { stateCount, partyCount, moves: { kind: 'arcs', parties } }
}

/** Arcs sorted by source and target, without loops and repetitions. */
function partyArcs(stateCount: number, from: ArrayLike<number>, to: ArrayLike<number>): PartyArcs {
  // Two stable passes: by target, then by source, so that each row comes out ascending.
  const byTarget = compressed(stateCount, to, from)
  const sources: number[] = []
  const targets: number[] = []
  for (let state = 0; state < stateCount; state += 1) {
    for (let index = byTarget.start[state]; index < byTarget.start[state + 1]; index += 1) {
      sources.push(byTarget.target[index])
      targets.push(state)
    }
  }
  const bySource = compressed(stateCount, sources, targets)
  const start = new Uint32Array(stateCount + 1)
  const target = new Uint32Array(bySource.target.length)
  let count = 0
  for (let state = 0; state < stateCount; state += 1) {
    let last = -1
    for (let index = bySource.start[state]; index < bySource.start[state + 1]; index += 1) {
      const next = bySource.target[index]
      if (next !== last && next !== state) {
        target[count] = next
        count += 1
      }
      last = next
    }
    start[state + 1] = count
  }
  return withSources(stateCount, start, target.slice(0, count))
}

function withSources(stateCount: number, start: Uint32Array, target: Uint32Array): PartyArcs {
  const owner = new Uint32Array(target.length)
  for (let state = 0; state < stateCount; state += 1) owner.fill(state, start[state], start[state + 1])
  const reverse = compressed(stateCount, target, owner)
  return { start, target, sourceStart: reverse.start, source: reverse.target }
}

/** How an option-form space becomes a graph: patterns map to states, some transitions are struck out. */
export interface Quotient {
  readonly stateCount: number
  readonly stateOfPattern?: Uint32Array
  /** Transitions struck out: from a pattern of the first set to a pattern of the second. */
  readonly forbidden: readonly { readonly from: StateSet; readonly to: StateSet }[]
}

/**
 * Lists the arcs of every party after merging and with forbidden transitions left out.
 * Answers with the number of arcs alone when it passes `arcLimit`.
 */
export function quotientArcs(
  base: StateSpace,
  quotient: Quotient,
  arcLimit: number,
): { readonly parties: readonly PartyArcs[] } | { readonly needed: number } {
  const { stateOfPattern, forbidden } = quotient
  let needed = 0
  for (let party = 0; party < base.partyCount; party += 1) needed += moveCount(base, party)
  if (needed > arcLimit) return { needed }
  const parties: PartyArcs[] = []
  for (let party = 0; party < base.partyCount; party += 1) {
    const from: number[] = []
    const to: number[] = []
    for (let pattern = 0; pattern < base.stateCount; pattern += 1) {
      const bans = forbidden.filter((ban) => hasState(ban.from, pattern))
      const source = stateOfPattern ? stateOfPattern[pattern] : pattern
      forEachMove(base, party, pattern, (reached) => {
        for (const ban of bans) if (hasState(ban.to, reached)) return
        from.push(source)
        to.push(stateOfPattern ? stateOfPattern[reached] : reached)
      })
    }
    parties.push(partyArcs(quotient.stateCount, from, to))
  }
  return { parties }
}

/** How many moves one party has over all states; without listing them. */
export function moveCount(space: StateSpace, party: number): number {
  if (space.moves.kind === 'arcs') return space.moves.parties[party].target.length
  if (space.moves.kind === 'box') throw new TypeError('the moves of a box are not counted')
  const { groupCount, groupStart, aboveStart, above } = space.moves.parties[party]
  let count = 0
  for (let group = 0; group < groupCount; group += 1) {
    const size = groupStart[group + 1] - groupStart[group]
    let reached = size - 1
    for (let link = aboveStart[group]; link < aboveStart[group + 1]; link += 1) {
      reached += groupStart[above[link] + 1] - groupStart[above[link]]
    }
    count += size * reached
  }
  return count
}
