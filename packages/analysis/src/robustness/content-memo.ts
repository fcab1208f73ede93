import { BoundedMemo } from './bounded-memo.ts'

interface Entry<Value> {
  readonly owner: number
  readonly content: Uint32Array
  readonly value: Value
}

/** Remembers what was worked out for a list of numbers, told apart by value; bounded like `BoundedMemo`. */
export class ContentMemo<Value> {
  readonly #byHash: BoundedMemo<number, Entry<Value>[]>

  constructor(limit: number) {
    this.#byHash = new BoundedMemo(limit)
  }

  /**
   * The value for the content, worked out where it is not known; contents of different owners have nothing in common. The
   * content is kept: it must not change.
   */
  get(owner: number, content: Uint32Array, make: () => Value): Value {
    const entries = this.#byHash.get(hashOf(owner, content), () => [])
    for (const entry of entries) if (entry.owner === owner && isSame(entry.content, content)) return entry.value
    const value = make()
    entries.push({ owner, content, value })
    return value
  }
}

/** A hash of 32 bits (FNV-1a over words, the high half mixed in); contents of one hash are still told apart. */
function hashOf(owner: number, content: Uint32Array): number {
  let hash = 0x811c9dc5 ^ owner
  for (let index = 0; index < content.length; index += 1) {
    hash = Math.imul(hash ^ (content[index] ?? 0), 0x01000193)
    hash ^= hash >>> 15
  }
  return hash
}

function isSame(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false
  return true
}
