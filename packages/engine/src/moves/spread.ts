import type { Box } from '../space/box.ts'
import type { PartyArcs, PartyGroups, StateSpace } from '../space/space.ts'

/**
 * Carries one party's moves on from the states in which it may move now, each given once in the whole search.
 *
 * `mark` is called for the targets that no earlier call has marked; with the arrays in hand, a spread knows which.
 */
export type Spread = (sources: Uint32Array, count: number, mark: (target: number) => void) => void

/** The spread of a party's moves: any of them, or where `rank` is given only those to a state that it ranks higher. */
export function spreadOf(space: StateSpace, party: number, marked: Uint32Array, rank: Uint32Array | undefined): Spread {
  const { moves } = space
  if (moves.kind === 'arcs') return arcSpread(moves.parties[party], marked, rank)
  if (moves.kind === 'groups') {
    const groups = moves.parties[party]
    return rank ? risingGroupSpread(groups, marked, rank) : groupSpread(groups, marked)
  }
  return rank ? risingBoxSpread(moves.box, party, marked, rank) : boxSpread(moves.box, party)
}

/** Arc by arc: every state is a source once, so that every arc is read once. */
function arcSpread({ start, target }: PartyArcs, marked: Uint32Array, rank: Uint32Array | undefined): Spread {
  return (sources, count, mark) => {
    for (let index = 0; index < count; index += 1) {
      const source = sources[index]
      for (let arc = start[source]; arc < start[source + 1]; arc += 1) {
        const reached = target[arc]
        if (marked[reached] === 0 && (!rank || rank[reached] > rank[source])) mark(reached)
      }
    }
  }
}

/** What is known of a class whose every state is reached: nothing is left to mark. */
const full = 0xffffffff

/**
 * In a box a party goes from any state of a class to any other. The first source marks all but itself; a second one
 * marks the first, and the class is done with.
 */
function boxSpread({ radices, strides, size, codeOfState, stateOfCode }: Box, party: number): Spread {
  const stride = strides[party]
  const radix = radices[party]
  const block = stride * radix
  // 1 + the first source of each class; 0 before there is one.
  const firstSource = new Uint32Array(size / radix)
  return (sources, count, mark) => {
    for (let index = 0; index < count; index += 1) {
      const source = sources[index]
      const code = codeOfState ? codeOfState[source] : source
      const high = Math.floor(code / block)
      const low = code % stride
      const ownClass = high * stride + low
      const first = firstSource[ownClass]
      if (first === full) continue
      if (first > 0) {
        firstSource[ownClass] = full
        mark(first - 1)
        continue
      }
      firstSource[ownClass] = source + 1
      for (let digit = 0, reached = high * block + low; digit < radix; digit += 1, reached += stride) {
        const target = stateOfCode ? stateOfCode[reached] : reached
        if (target >= 0 && target !== source) mark(target)
      }
    }
  }
}

/** With irreversible options the first source marks its group but itself, and all of the groups above. */
function groupSpread(groups: PartyGroups, marked: Uint32Array): Spread {
  const { groupCount, groupOfState, groupStart, members, aboveStart, above } = groups
  const firstSource = new Uint32Array(groupCount)
  return (sources, count, mark) => {
    const read = (group: number, except: number): void => {
      for (let index = groupStart[group]; index < groupStart[group + 1]; index += 1) {
        const target = members[index]
        if (target !== except && marked[target] === 0) mark(target)
      }
    }
    for (let index = 0; index < count; index += 1) {
      const source = sources[index]
      const group = groupOfState[source]
      const first = firstSource[group]
      if (first === full) continue
      if (first > 0) {
        firstSource[group] = full
        if (marked[first - 1] === 0) mark(first - 1)
        continue
      }
      firstSource[group] = source + 1
      read(group, source)
      for (let link = aboveStart[group]; link < aboveStart[group + 1]; link += 1) {
        const higher = above[link]
        if (firstSource[higher] === full) continue
        firstSource[higher] = full
        read(higher, -1)
      }
    }
  }
}

/** Above every rank. */
const unread = 0xffffffff

/**
 * Improvements: all states of a class that rank above its lowest source. The sources of one distance are taken
 * together, so that a class is read again only at a distance that lowers its lowest source.
 */
function risingBoxSpread(box: Box, party: number, marked: Uint32Array, rank: Uint32Array): Spread {
  const { radices, strides, size, codeOfState, stateOfCode } = box
  const stride = strides[party]
  const radix = radices[party]
  const block = stride * radix
  const lowest = new Uint32Array(size / radix).fill(unread)
  const isTouched = new Uint8Array(size / radix)
  const touched = new Uint32Array(size / radix)
  return (sources, count, mark) => {
    let touchedCount = 0
    for (let index = 0; index < count; index += 1) {
      const source = sources[index]
      const code = codeOfState ? codeOfState[source] : source
      const ownClass = Math.floor(code / block) * stride + (code % stride)
      if (rank[source] >= lowest[ownClass]) continue
      lowest[ownClass] = rank[source]
      if (isTouched[ownClass] === 1) continue
      isTouched[ownClass] = 1
      touched[touchedCount] = ownClass
      touchedCount += 1
    }
    for (let index = 0; index < touchedCount; index += 1) {
      const ownClass = touched[index]
      isTouched[ownClass] = 0
      const bound = lowest[ownClass]
      let reached = Math.floor(ownClass / stride) * block + (ownClass % stride)
      for (let digit = 0; digit < radix; digit += 1, reached += stride) {
        const target = stateOfCode ? stateOfCode[reached] : reached
        if (target >= 0 && rank[target] > bound && marked[target] === 0) mark(target)
      }
    }
  }
}

/** The same over groups: a source counts for its own group and all groups above. */
function risingGroupSpread(groups: PartyGroups, marked: Uint32Array, rank: Uint32Array): Spread {
  const { groupCount, groupOfState, groupStart, members, aboveStart, above } = groups
  const lowest = new Uint32Array(groupCount).fill(unread)
  const isTouched = new Uint8Array(groupCount)
  const touched = new Uint32Array(groupCount)
  return (sources, count, mark) => {
    let touchedCount = 0
    const lower = (group: number, bound: number): void => {
      if (bound >= lowest[group]) return
      lowest[group] = bound
      if (isTouched[group] === 1) return
      isTouched[group] = 1
      touched[touchedCount] = group
      touchedCount += 1
    }
    for (let index = 0; index < count; index += 1) {
      const source = sources[index]
      const group = groupOfState[source]
      const bound = rank[source]
      // Whatever lowered this group has lowered those above it as well.
      if (bound >= lowest[group]) continue
      lower(group, bound)
      for (let link = aboveStart[group]; link < aboveStart[group + 1]; link += 1) lower(above[link], bound)
    }
    for (let index = 0; index < touchedCount; index += 1) {
      const group = touched[index]
      isTouched[group] = 0
      for (let member = groupStart[group]; member < groupStart[group + 1]; member += 1) {
        const target = members[member]
        if (rank[target] > lowest[group] && marked[target] === 0) mark(target)
      }
    }
  }
}
