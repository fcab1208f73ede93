/**
 * Remembers what was worked out for a key, as long as there is room: when it is full, the older half is forgotten. What
 * is asked for again is kept.
 */
export class BoundedMemo<Key, Value> {
  readonly #half: number
  #young = new Map<Key, Value>()
  #old = new Map<Key, Value>()

  /** How many values are kept at the most. */
  constructor(limit: number) {
    this.#half = Math.max(1, Math.floor(limit / 2))
  }

  /** The value for the key, worked out where it is not known. */
  get(key: Key, make: () => Value): Value {
    if (this.#young.has(key)) return this.#young.get(key) as Value
    const value = this.#old.has(key) ? (this.#old.get(key) as Value) : make()
    if (this.#young.size >= this.#half) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}
