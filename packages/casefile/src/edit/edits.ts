import type { Path } from '../case.ts'
import type { Named } from './uses.ts'

/** What can be written into a case file. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/**
 * A change of a value of a file. `set` replaces it, or adds the entry or the item after the last, with whatever
 * mappings lead to it; `insert` puts an item before the one at the index, or a new entry at the end of its mapping;
 * `move` brings an item or an entry to another place in its list or mapping; `rename` gives an entry another key.
 */
export type Edit =
  | { readonly kind: 'set' | 'insert'; readonly path: Path; readonly value: Value }
  | { readonly kind: 'delete'; readonly path: Path }
  | { readonly kind: 'move'; readonly path: Path; readonly to: number }
  | { readonly kind: 'rename'; readonly path: Path; readonly name: string }

/** Calls something by another id, wherever it is named. */
export interface Call {
  readonly kind: 'call'
  readonly named: Named
  readonly name: string
}

/**
 * Takes out the value at the path, and with it the mappings above it that have nothing else. Where there is none,
 * nothing is changed, so that a field may be emptied without a look at the file.
 */
export interface Clear {
  readonly kind: 'clear'
  readonly path: Path
}

/** A change of a case file: of one value, or of what something is called. */
export type CaseEdit = Edit | Call | Clear
