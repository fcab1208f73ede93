import type { CaseEdit } from '@anchorage/casefile'

/** Why a cell of a table does not fit. */
export type MisfitReason =
  | 'unknown-option'
  | 'several-options'
  | 'unknown-state'
  | 'several-states'
  | 'not-taken-or-not'
  | 'not-a-number'
  | 'too-exact'
  | 'twice'
  | 'no-name'

/** A cell that does not fit; rows and columns are counted from 1, as people count them. */
export interface Misfit {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly why: MisfitReason
}

/** A change that a table would make, by the ids that the case has. */
export type PastedChange =
  | { readonly kind: 'weight'; readonly option: number; readonly before?: number; readonly after: number }
  | {
      readonly kind: 'state'
      readonly name: string
      readonly isNew: boolean
      /** Options that are taken from now on, and those that no longer are. */
      readonly taken: readonly number[]
      readonly dropped: readonly number[]
    }
  | { readonly kind: 'ranking'; readonly before: string; readonly after: string }

/** What a table would do to a case, before it does it. */
export interface Pasted {
  readonly changes: readonly PastedChange[]
  readonly misfits: readonly Misfit[]
  /** States that a ranking has to name and that are not in the table; nothing is done then. */
  readonly missing: readonly string[]
  /** Why nothing of the table can be put here: marks in the file that a table cannot say would be lost. */
  readonly isMarked?: boolean
  /** In one step. Empty where there is nothing to do. */
  readonly edits: readonly CaseEdit[]
}

/** What a table is put into. */
export type PasteTarget = { readonly kind: 'states' } | { readonly kind: 'weights' | 'ranking'; readonly party: number }
