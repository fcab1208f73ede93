import type { Style } from './layout.ts'

/** A report as blocks that can be shown in a terminal or written as Markdown. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly TableRow[] }

/** A row of cells, or a line across the table that heads the rows after it. */
export type TableRow =
  | {
      readonly kind: 'cells'
      readonly cells: readonly string[]
      /** How to set the cells where a terminal has styles, column by column. */
      readonly styles?: readonly (Style | undefined)[]
    }
  | { readonly kind: 'group'; readonly text: string }
