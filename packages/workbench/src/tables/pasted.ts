import type { CaseEdit, Diagnostic } from '@anchorage/casefile'

/** Lines of cells. */
export type Grid = readonly (readonly string[])[]

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
  | 'mark-alone'
  | 'too-strong'
  | 'not-a-formula'
  | 'further'

/** A cell that does not fit; rows and columns are counted from 1, as people count them. */
export interface Misfit {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly why: MisfitReason
  /** What is wrong with a formula. */
  readonly problem?: Diagnostic
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
  /** A statement of a priority list and its number, from 1: before, if it was there, and after, if it still is. */
  | { readonly kind: 'priority'; readonly text: string; readonly before?: number; readonly after?: number }

/** What a table would do to a case, before it does it. */
export interface Pasted {
  readonly changes: readonly PastedChange[]
  readonly misfits: readonly Misfit[]
  /** States that a ranking has to name, or statements that carry an interest, and that are not in the table; nothing is done then. */
  readonly missing: readonly string[]
  /** Why nothing of the table can be put here: it has none of the marks that the ranking has. */
  readonly isMarked?: boolean
  /** In one step. Empty where there is nothing to do. */
  readonly edits: readonly CaseEdit[]
}

/** What a table is put into. */
export type PasteTarget =
  | { readonly kind: 'states' }
  | { readonly kind: 'weights' | 'ranking' | 'priorities'; readonly party: number }
