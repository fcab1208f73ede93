import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Expression } from './expression.ts'
import { expand, expandedDepthLimit, expandedSizeLimit } from './resolve.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Works out every term, those that others use first; problems carry the id of the term in which they stand.
 *
 * To be called once for a vocabulary, before formulas are resolved with it.
 */
export function resolveTerms(vocabulary: Vocabulary): { term: string; problem: Problem }[] {
  const found: { term: string; problem: Problem }[] = []
  for (const name of leavesFirst(vocabulary, found)) {
    if (vocabulary.resolvedTerms.has(name)) continue
    if (found.length >= problemLimit) {
      vocabulary.resolvedTerms.set(name, 'failed')
      continue
    }
    const problems: Problem[] = []
    const term = expand(vocabulary.terms.get(name)!, { vocabulary, party: undefined, problems })
    const tooLarge = term !== undefined && term.size > expandedSizeLimit
    const tooDeep = term !== undefined && term.depth > expandedDepthLimit
    const range = vocabulary.terms.get(name)!.range
    if (tooLarge) problems.push(problem('formula-too-large', range, { limit: expandedSizeLimit }))
    else if (tooDeep) problems.push(problem('formula-too-deep', range, { limit: expandedDepthLimit }))
    vocabulary.resolvedTerms.set(name, term === undefined || tooLarge || tooDeep ? 'failed' : term)
    for (const inTerm of problems) found.push({ term: name, problem: inTerm })
  }
  return found
}

/** Enough to see what is wrong. */
const problemLimit = 100

/** The terms so that each comes after those it uses. A circle is reported once and all its terms fail. */
function leavesFirst(vocabulary: Vocabulary, found: { term: string; problem: Problem }[]): string[] {
  const order: string[] = []
  const mark = new Map<string, 'open' | 'done'>()
  for (const root of vocabulary.terms.keys()) {
    const stack = mark.has(root) ? [] : [{ name: root, uses: usesOf(root, vocabulary), next: 0 }]
    if (stack.length > 0) mark.set(root, 'open')
    while (stack.length > 0) {
      const top = stack.at(-1)!
      const use = top.uses[top.next]
      top.next += 1
      if (use === undefined) {
        mark.set(top.name, 'done')
        order.push(top.name)
        stack.pop()
      } else if (mark.get(use.name) === 'open') {
        const names = stack.map(({ name }) => name)
        const circle = names.slice(names.lastIndexOf(use.name))
        for (const name of circle) vocabulary.resolvedTerms.set(name, 'failed')
        if (found.length >= problemLimit) continue
        const shown = circle.length > 8 ? [...circle.slice(0, 4), '…', ...circle.slice(-3)] : circle
        const cycle = [...shown, use.name]
        found.push({ term: top.name, problem: problem('circular-term', use.range, { cycle }) })
      } else if (!mark.has(use.name)) {
        mark.set(use.name, 'open')
        stack.push({ name: use.name, uses: usesOf(use.name, vocabulary), next: 0 })
      }
    }
  }
  return order
}

function usesOf(term: string, vocabulary: Vocabulary): { name: string; range: Expression['range'] }[] {
  const uses: { name: string; range: Expression['range'] }[] = []
  const visit = (node: Expression): void => {
    switch (node.kind) {
      case 'constant':
        return
      case 'name':
        if (vocabulary.terms.has(node.name)) uses.push({ name: node.name, range: node.range })
        return
      case 'not':
        visit(node.operand)
        return
      case 'if':
      case 'iff':
      case 'requires':
        visit(node.left)
        visit(node.right)
        return
      case 'and':
      case 'or':
      case 'count':
        for (const operand of node.operands) visit(operand)
    }
  }
  visit(vocabulary.terms.get(term)!)
  return uses
}
