import fc from 'fast-check'
import type { Expression } from '../formula/expression.ts'

const range = { start: 0, end: 0 }

/** Random formulas over the given names. */
export function expressions(names: readonly string[]): fc.Arbitrary<Expression> {
  return fc.letrec<{ node: Expression }>((tie) => {
    const node = tie('node')
    const several = fc.array(node, { minLength: 2, maxLength: 3 })
    return {
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom(...names).map((name): Expression => ({ kind: 'name', name, range })),
        fc.boolean().map((value): Expression => ({ kind: 'constant', value, range })),
        node.map((operand): Expression => ({ kind: 'not', operand, range })),
        fc
          .tuple(fc.constantFrom('and' as const, 'or' as const), several)
          .map(([kind, operands]): Expression => ({ kind, operands, range })),
        fc
          .tuple(fc.constantFrom('if' as const, 'iff' as const, 'requires' as const), node, node)
          .map(([kind, left, right]): Expression => ({ kind, left, right, range })),
        fc
          .tuple(
            fc.constantFrom('at most' as const, 'at least' as const, 'exactly' as const),
            fc.nat(4),
            fc.array(node, { minLength: 1, maxLength: 3 }),
          )
          .map(([bound, number, operands]): Expression => ({ kind: 'count', bound, number, operands, range })),
      ),
    }
  }).node
}

/** The tree without positions, to compare. */
export function withoutRanges(expression: Expression): unknown {
  return JSON.parse(JSON.stringify(expression, (key, value: unknown) => (key === 'range' ? undefined : value)))
}

/** The truth of a formula by its definition: slow and obvious. */
export function truth(node: Expression, isTrue: (name: string) => boolean): boolean {
  switch (node.kind) {
    case 'constant':
      return node.value
    case 'name':
      return isTrue(node.name)
    case 'not':
      return !truth(node.operand, isTrue)
    case 'and':
      return node.operands.every((operand) => truth(operand, isTrue))
    case 'or':
      return node.operands.some((operand) => truth(operand, isTrue))
    case 'if':
      return truth(node.right, isTrue) ? truth(node.left, isTrue) : true
    case 'requires':
      return truth(node.left, isTrue) ? truth(node.right, isTrue) : true
    case 'iff':
      return truth(node.left, isTrue) === truth(node.right, isTrue)
    case 'count': {
      const count = node.operands.filter((operand) => truth(operand, isTrue)).length
      if (node.bound === 'exactly') return count === node.number
      return node.bound === 'at most' ? count <= node.number : count >= node.number
    }
  }
}
