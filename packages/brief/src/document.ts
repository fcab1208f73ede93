import type { Lang } from '@anchorage/casefile'
import type { BriefPart } from './brief-parts.ts'

/** A stretch of running text. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  /** Something said more quietly: how sure a judgement is, a name that files use. */
  | { readonly kind: 'faint'; readonly text: string }
  /** A party by its name, in its colour; `party` counts from 0. */
  | { readonly kind: 'party'; readonly party: number; readonly text: string }
  /** A reference to a note, by its number from 1. */
  | { readonly kind: 'note'; readonly note: number }

/** A row of a table, or a line across it that heads the rows after it. */
export type BriefRow =
  | { readonly kind: 'cells'; readonly cells: readonly (readonly Inline[])[] }
  | { readonly kind: 'group'; readonly words: readonly Inline[] }

/** A piece of a brief, from top to bottom. */
export type BriefBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly words: readonly Inline[]; readonly weight?: 'lead' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[]; readonly isOrdered?: true }
  | {
      readonly kind: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly BriefRow[]
      readonly caption?: string
      /** Cells after the first hold marks and numbers, and are set in the middle. */
      readonly isMarks?: true
    }
  /** `svg` is a whole picture without scripts and references; `text` says what there is to see. */
  | { readonly kind: 'picture'; readonly svg: string; readonly text: string; readonly caption: string }

/** A note: where what was said is written. */
export interface Note {
  /** From 1. */
  readonly number: number
  readonly words: readonly Inline[]
}

/** A document about a case. Whoever reads it needs nothing else. */
export interface Brief {
  readonly lang: Lang
  readonly title: string
  readonly blocks: readonly BriefBlock[]
  /** The parts in the order of the text: which blocks each of them gave, from the block of that index on. */
  readonly parts: readonly { readonly part: BriefPart; readonly from: number; readonly count: number }[]
  /** In the order in which the text first refers to them. */
  readonly notes: readonly Note[]
  /** The heading over the notes. */
  readonly notesTitle: string
  /** By what the brief was made, and from what: one line. */
  readonly provenance: string
}
