/** The types of the scorer, which is plain JavaScript: see bench/README.md. */
declare module '*bench/reader-statements.mjs' {
  import type { Statement } from '@anchorage/reader'

  /** A statement as it is scored: spans `[start, end]` of the raw text. */
  export interface ScoredStatement {
    readonly parts: readonly (readonly [number, number])[]
    readonly speaker: readonly [number, number] | undefined
    readonly cue: readonly [number, number] | undefined
    readonly kind: string
    readonly isCore: boolean
  }

  /** A statement that was found with the one that was wanted. */
  export interface StatementPair {
    readonly one: ScoredStatement
    readonly other: ScoredStatement
    readonly isExact: boolean
    readonly isSpeaker: boolean
  }

  /** Pairs of statements, one to one, and what is left over on both sides. */
  export function matchStatements(
    text: string,
    found: readonly ScoredStatement[],
    wanted: readonly ScoredStatement[],
  ): {
    readonly pairs: readonly StatementPair[]
    readonly extra: readonly ScoredStatement[]
    readonly missing: readonly ScoredStatement[]
  }

  /** A statement of a reading as it is scored. */
  export function scoredStatement(statement: Statement): ScoredStatement
}

declare module '*bench/marked-passages.mjs' {
  import type { ScoredStatement } from '*bench/reader-statements.mjs'

  /** A passage without its marks, and the statements that were marked. */
  export interface MarkedPassage {
    readonly name: string
    readonly text: string
    readonly wanted: readonly (ScoredStatement & { readonly tier: 1 | 3 })[]
  }

  /** The passages of a file, `== name` before each; the marks are explained beside the files. */
  export function markedPassages(file: string): readonly MarkedPassage[]
}
