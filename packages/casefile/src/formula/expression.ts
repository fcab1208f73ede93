import type { Range } from '../range.ts'

/**
 * The syntax tree of a formula: names as written, every node with its place in the formula's own text.
 *
 * `if`: left holds if right does; `requires`: left holds only if right does. `count` has exactly one of `least`,
 * `most`, or both equal (`exactly`).
 */
export type Expression = { readonly range: Range } & (
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] }
  | { readonly kind: 'if' | 'iff' | 'requires'; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: 'count'
      readonly bound: 'at most' | 'at least' | 'exactly'
      readonly number: number
      readonly operands: readonly Expression[]
    }
)
