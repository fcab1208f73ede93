import type { ListedMoves } from '../space/space.ts'

/** Whether all numbers are the same: a party with such ranks does not care. */
export function areEqual(numbers: Uint32Array): boolean {
  for (let index = 1; index < numbers.length; index += 1) if (numbers[index] !== numbers[0]) return false
  return true
}

/** The states in ascending order of a dense key; ties in ascending order of state. A counting sort. */
export function statesByKey(key: Uint32Array): Uint32Array {
  let highest = 0
  for (let state = 0; state < key.length; state += 1) if (key[state] > highest) highest = key[state]
  const next = new Uint32Array(highest + 2)
  for (let state = 0; state < key.length; state += 1) next[key[state] + 1] += 1
  for (let value = 0; value <= highest; value += 1) next[value + 1] += next[value]
  const order = new Uint32Array(key.length)
  for (let state = 0; state < key.length; state += 1) {
    order[next[key[state]]] = state
    next[key[state]] += 1
  }
  return order
}

/**
 * For every state `s`, the greatest `value[t]` over the states `t` that the party can move to from `s`.
 *
 * In the layout of groups `s` itself is included: callers use values for which that makes no difference.
 */
export function bestReached(moves: ListedMoves, party: number, value: Uint32Array): Uint32Array {
  const best = new Uint32Array(value.length)
  if (moves.kind === 'arcs') {
    const { start, target } = moves.parties[party]
    for (let state = 0; state < value.length; state += 1) {
      let greatest = 0
      for (let index = start[state]; index < start[state + 1]; index += 1) {
        if (value[target[index]] > greatest) greatest = value[target[index]]
      }
      best[state] = greatest
    }
    return best
  }
  const { groupCount, groupOfState, aboveStart, above } = moves.parties[party]
  const ofGroup = new Uint32Array(groupCount)
  for (let state = 0; state < value.length; state += 1) {
    const group = groupOfState[state]
    if (value[state] > ofGroup[group]) ofGroup[group] = value[state]
  }
  // All groups above are listed, so that it does not matter which of them have been raised already.
  for (let group = 0; group < groupCount; group += 1) {
    for (let link = aboveStart[group]; link < aboveStart[group + 1]; link += 1) {
      if (ofGroup[above[link]] > ofGroup[group]) ofGroup[group] = ofGroup[above[link]]
    }
  }
  for (let state = 0; state < value.length; state += 1) best[state] = ofGroup[groupOfState[state]]
  return best
}
