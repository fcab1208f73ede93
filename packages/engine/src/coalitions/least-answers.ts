import type { PartyGroups } from '../space/space.ts'
import { statesByKey } from '../stability/keys.ts'
import type { Coalition } from './coalition.ts'
import type { ImprovingArcs } from './improving-arcs.ts'

/** For every group, the least or the greatest key over what is reached from it, itself included. */
export function extremesInGroups(
  { groupCount, groupOfState, aboveStart, above }: PartyGroups,
  key: Uint32Array,
  which: 'least' | 'greatest',
): Uint32Array {
  const pick = which === 'least' ? Math.min : Math.max
  const own = new Uint32Array(groupCount).fill(which === 'least' ? 0xffffffff : 0)
  for (let state = 0; state < key.length; state += 1) {
    own[groupOfState[state]] = pick(own[groupOfState[state]], key[state])
  }
  const extremes = own.slice()
  for (let group = 0; group < groupCount; group += 1) {
    for (let link = aboveStart[group]; link < aboveStart[group + 1]; link += 1) {
      extremes[group] = pick(extremes[group], own[above[link]])
    }
  }
  return extremes
}

/** The improvements of all coalitions within the given parties, by target. */
export function mergedArcs(
  arcs: readonly ImprovingArcs[],
  parties: Coalition,
  stateCount: number,
): Pick<ImprovingArcs, 'start' | 'source'> {
  const merged = arcs.filter(
    ({ coalition, source }) => source.length > 0 && coalition.every((each) => parties.includes(each)),
  )
  const start = new Uint32Array(stateCount + 1)
  for (const one of merged) for (let target = 0; target <= stateCount; target += 1) start[target] += one.start[target]
  const next = start.slice()
  const source = new Uint32Array(start[stateCount])
  for (const one of merged) {
    for (let target = 0; target < stateCount; target += 1) {
      for (let arc = one.start[target]; arc < one.start[target + 1]; arc += 1) {
        source[next[target]] = one.source[arc]
        next[target] += 1
      }
    }
  }
  return { start, source }
}

/**
 * For every state, the least key over what sequences of the arcs reach from it, the state itself included: a flood
 * backwards from the states in ascending key, in which each state gets its value once and each arc is passed once.
 */
export function leastAlongArcs(
  { start, source }: Pick<ImprovingArcs, 'start' | 'source'>,
  key: Uint32Array,
): Uint32Array {
  const open = 0xffffffff
  const least = new Uint32Array(key.length).fill(open)
  const stack = new Uint32Array(key.length)
  const order = statesByKey(key)
  for (let position = 0; position < order.length; position += 1) {
    const value = key[order[position]]
    if (least[order[position]] !== open) continue
    least[order[position]] = value
    stack[0] = order[position]
    let height = 1
    while (height > 0) {
      height -= 1
      const target = stack[height]
      for (let arc = start[target]; arc < start[target + 1]; arc += 1) {
        const state = source[arc]
        if (least[state] !== open) continue
        least[state] = value
        stack[height] = state
        height += 1
      }
    }
  }
  return least
}
