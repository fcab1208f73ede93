import { addState, emptySet, type StateSet } from '@anchorage/engine'

/**
 * Counts in how many sets each state is, 32 states at a time: bit `s` of plane `p` is bit `p` of the count of state `s`, and
 * a set is added as in long addition. Two steps a word on average, however full the sets are.
 */
export class BitCounter {
  readonly #planes: Uint32Array[] = []

  /** Adds one to the count of every state of the set. */
  add({ words }: StateSet): void {
    for (let index = 0; index < words.length; index += 1) {
      let carry = words[index] ?? 0
      for (let plane = 0; carry !== 0; plane += 1) {
        let bits = this.#planes[plane]
        if (!bits) {
          bits = new Uint32Array(words.length)
          this.#planes[plane] = bits
        }
        const before = bits[index] ?? 0
        bits[index] = before ^ carry
        carry = before & carry
      }
    }
  }

  /** Adds the counts to those there are, and begins anew. `place` says where the count of each state goes. */
  flush(counts: Uint32Array, place: Uint32Array | undefined): void {
    this.#planes.forEach((bits, plane) => {
      for (let index = 0; index < bits.length; index += 1) {
        let word = bits[index] ?? 0
        while (word !== 0) {
          const lowest = word & -word
          const state = (index << 5) + 31 - Math.clz32(lowest)
          const at = place ? (place[state] ?? 0) : state
          counts[at] = (counts[at] ?? 0) + 2 ** plane
          word ^= lowest
        }
      }
      bits.fill(0)
    })
  }
}

/** The set of the states that go to given places; undefined where one of the places has no state. */
export function setAtPlaces(
  size: number,
  wanted: readonly number[],
  place: Uint32Array | undefined,
): StateSet | undefined {
  const set = emptySet(size)
  const left = new Set(wanted)
  for (let state = 0; state < size; state += 1) {
    if (left.delete(place ? (place[state] ?? 0) : state)) addState(set, state)
  }
  return left.size === 0 ? set : undefined
}
