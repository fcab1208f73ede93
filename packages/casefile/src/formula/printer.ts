import type { Expression } from './expression.ts'

/**
 * Prints a formula in the one canonical way: single spaces, parentheses only where the reading would change.
 *
 * Reading the result gives the same tree. `nameOf` may put other names in place of those written.
 */
export function printFormula(expression: Expression, nameOf: (name: string) => string = (name) => name): string {
  const print = (node: Expression, tightness: number): string => {
    switch (node.kind) {
      case 'constant':
        return String(node.value)
      case 'name':
        return nameOf(node.name)
      case 'not':
        return `not ${print(node.operand, 3)}`
      case 'and':
        return enclosed(node.operands.map((operand) => print(operand, 3)).join(' and '), tightness > 2)
      case 'or':
        return enclosed(node.operands.map((operand) => print(operand, 2)).join(' or '), tightness > 1)
      case 'if':
      case 'iff':
      case 'requires':
        return enclosed(`${print(node.left, 1)} ${node.kind} ${print(node.right, 1)}`, tightness > 0)
      case 'count':
        return `${node.bound} ${node.number} of (${node.operands.map((operand) => print(operand, 0)).join(', ')})`
    }
  }
  return print(expression, 0)
}

function enclosed(text: string, needed: boolean): string {
  return needed ? `(${text})` : text
}
