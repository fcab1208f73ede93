import type { Path } from '../case.ts'
import type { Range } from '../range.ts'

/** The file as data with positions: what everything after the YAML parser works on. Aliases are followed. */
export type Tree = Scalar | List | TreeMap

/** A single value. */
export interface Scalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | undefined
  /** The value as text: what stands in the file, without quotes and escapes. */
  readonly words: string
  readonly style: 'plain' | 'quoted' | 'block'
  /** The value where it stands in the file, quotes and block header included. */
  readonly range: Range
}

/** A sequence. */
export interface List {
  readonly kind: 'list'
  readonly items: readonly Tree[]
  readonly flow: boolean
  readonly range: Range
}

/** A mapping, in the order of the file. Keys that occur twice are reported; the first counts. */
export interface TreeMap {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Entry>
  readonly flow: boolean
  readonly range: Range
}

/** A key and its value. */
export interface Entry {
  readonly keyRange: Range
  readonly value: Tree
}

/** The part of the tree at a path; undefined if there is none. */
export function treeAt(tree: Tree, path: Path): Tree | undefined {
  let at: Tree | undefined = tree
  for (const step of path) {
    if (at?.kind === 'map') at = at.entries.get(String(step))?.value
    else if (at?.kind === 'list') at = at.items[Number(step)]
    else return undefined
  }
  return at
}

/** The tree as plain values, for the schema. Empty values are `null`, as in YAML. */
export function plainOf(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value ?? null
    case 'list':
      return tree.items.map(plainOf)
    case 'map': {
      const plain: Record<string, unknown> = {}
      for (const [key, { value }] of tree.entries) {
        const held = plainOf(value)
        // Not an assignment for `__proto__`, which has to stay a key.
        if (key !== '__proto__') plain[key] = held
        else Object.defineProperty(plain, key, { value: held, enumerable: true, writable: true, configurable: true })
      }
      return plain
    }
  }
}
