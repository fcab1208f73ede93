/** A set of states as a bitset: state `s` is in it iff bit `s & 31` of word `s >>> 5` is set. Spare bits stay zero. */
export interface StateSet {
  readonly size: number
  readonly words: Uint32Array
}

/** The set of none of `size` states. */
export function emptySet(size: number): StateSet {
  return { size, words: new Uint32Array((size + 31) >>> 5) }
}

/** The set of all `size` states. */
export function fullSet(size: number): StateSet {
  const set = emptySet(size)
  set.words.fill(0xffffffff)
  clearSpareBits(set)
  return set
}

/** The set of the given states out of `size`. */
export function setOf(size: number, states: Iterable<number>): StateSet {
  const set = emptySet(size)
  for (const state of states) addState(set, state)
  return set
}

/** Whether the state is in the set. */
export function hasState(set: StateSet, state: number): boolean {
  return ((set.words[state >>> 5] >>> (state & 31)) & 1) === 1
}

/** Puts the state into the set. */
export function addState(set: StateSet, state: number): void {
  set.words[state >>> 5] |= 1 << (state & 31)
}

/** How many states are in the set. */
export function countStates(set: StateSet): number {
  let count = 0
  const { words } = set
  for (let index = 0; index < words.length; index += 1) {
    let word = words[index]
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
  }
  return count
}

/** The states in the set, ascending; at most `limit` of them. */
export function listStates(set: StateSet, limit = Number.POSITIVE_INFINITY): number[] {
  const states: number[] = []
  const { words } = set
  for (let index = 0; index < words.length && states.length < limit; index += 1) {
    let word = words[index]
    while (word !== 0 && states.length < limit) {
      const lowest = word & -word
      states.push((index << 5) + 31 - Math.clz32(lowest))
      word ^= lowest
    }
  }
  return states
}

/** The states in both sets. */
export function intersection(a: StateSet, b: StateSet): StateSet {
  return combine(a, b, (x, y) => x & y)
}

/** The states in all of the sets over `size` states: all states if there is no set. */
export function intersectionOfAll(size: number, sets: readonly StateSet[]): StateSet {
  const all = fullSet(size)
  for (const set of sets) {
    checkSizes(all, set)
    for (let index = 0; index < all.words.length; index += 1) all.words[index] &= set.words[index]
  }
  return all
}

/** The states in either set. */
export function union(a: StateSet, b: StateSet): StateSet {
  return combine(a, b, (x, y) => x | y)
}

/** The states in `a` and not in `b`. */
export function difference(a: StateSet, b: StateSet): StateSet {
  return combine(a, b, (x, y) => x & ~y)
}

/** The states that are not in the set. */
export function complement(a: StateSet): StateSet {
  const set = { size: a.size, words: a.words.map((word) => ~word) }
  clearSpareBits(set)
  return set
}

/** Whether both sets hold the same states. */
export function sameStates(a: StateSet, b: StateSet): boolean {
  return a.size === b.size && a.words.every((word, index) => word === b.words[index])
}

/** Whether every state of `a` is in `b`. */
export function isSubset(a: StateSet, b: StateSet): boolean {
  checkSizes(a, b)
  const { words } = a
  const others = b.words
  for (let index = 0; index < words.length; index += 1) if ((words[index] & ~others[index]) !== 0) return false
  return true
}

function combine(a: StateSet, b: StateSet, operate: (x: number, y: number) => number): StateSet {
  checkSizes(a, b)
  const words = new Uint32Array(a.words.length)
  for (let index = 0; index < words.length; index += 1) words[index] = operate(a.words[index], b.words[index])
  return { size: a.size, words }
}

function checkSizes(a: StateSet, b: StateSet): void {
  if (a.size !== b.size) throw new RangeError(`expected two sets over the same states, got ${a.size} and ${b.size}`)
}

function clearSpareBits(set: StateSet): void {
  const spare = set.size & 31
  if (spare > 0) set.words[set.words.length - 1] &= (1 << spare) - 1
}
