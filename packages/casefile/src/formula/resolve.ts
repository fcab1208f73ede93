import { and, constant, type Formula, not, option, or } from '@anchorage/engine'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import type { Expression } from './expression.ts'
import { printFormula } from './printer.ts'
import type { ResolvedTerm, Vocabulary } from './vocabulary.ts'

/** Nodes a formula may have when its terms are written out, and levels of nesting then. */
export const expandedSizeLimit = 20_000
export const expandedDepthLimit = 500

/** A formula whose names are known: for the engine, and printed canonically with options in full. */
export interface Resolved {
  readonly formula: Formula
  readonly canonical: string
}

/**
 * Gives the names of a formula their meaning; inside `party`, its own options may be written bare.
 *
 * All unknown names are reported, not only the first.
 */
export function resolveFormula(
  expression: Expression,
  vocabulary: Vocabulary,
  party?: number,
): { resolved: Resolved; problems: [] } | { resolved?: undefined; problems: Problem[] } {
  const problems: Problem[] = []
  const term = expand(expression, { vocabulary, party, problems })
  if (term !== undefined && term.size > expandedSizeLimit) {
    problems.push(problem('formula-too-large', expression.range, { limit: expandedSizeLimit }))
  }
  if (term === undefined || problems.length > 0) return { problems }
  const own = party === undefined ? undefined : vocabulary.ownOptions[party]
  const fullName = (name: string): string => (own?.has(name) ? `${vocabulary.partyIds[party!]}.${name}` : name)
  return { resolved: { formula: term.formula, canonical: printFormula(expression, fullName) }, problems: [] }
}

/** Every name a formula may use here, for suggestions and completion. */
function namesInReach(vocabulary: Vocabulary, party?: number): string[] {
  const own = party === undefined ? [] : [...(vocabulary.ownOptions[party]?.keys() ?? [])]
  return [...own, ...vocabulary.options.keys(), ...vocabulary.terms.keys(), ...vocabulary.brokenTerms]
}

/** Where names are looked up, and where problems go. */
export interface Expansion {
  readonly vocabulary: Vocabulary
  readonly party: number | undefined
  readonly problems: Problem[]
}

/** The formula with its terms written out; undefined after a problem, or where a term that it uses has failed. */
export function expand(node: Expression, at: Expansion): ResolvedTerm | undefined {
  switch (node.kind) {
    case 'constant':
      return { formula: constant(node.value), size: 1, depth: 1 }
    case 'name':
      return expandName(node.name, node, at)
    case 'not':
      return built([expand(node.operand, at)], ([operand]) => not(operand!))
    case 'and':
    case 'or': {
      const make = node.kind === 'and' ? and : or
      return built(
        node.operands.map((operand) => expand(operand, at)),
        (operands) => make(...operands),
      )
    }
    case 'if':
    case 'requires':
    case 'iff': {
      const kind = node.kind
      return built([expand(node.left, at), expand(node.right, at)], ([left, right]) => {
        if (kind === 'iff') return { kind, left: left!, right: right! }
        return kind === 'if' ? or(left!, not(right!)) : or(not(left!), right!)
      })
    }
    case 'count':
      return built(
        node.operands.map((operand) => expand(operand, at)),
        (operands) => ({
          kind: 'count',
          least: node.bound === 'at most' ? 0 : node.number,
          most: node.bound === 'at least' ? operands.length : node.number,
          operands,
        }),
      )
  }
}

function built(
  parts: readonly (ResolvedTerm | undefined)[],
  make: (formulas: Formula[]) => Formula,
): ResolvedTerm | undefined {
  const formulas: Formula[] = []
  let size = 1
  let depth = 0
  for (const part of parts) {
    if (part === undefined) return undefined
    formulas.push(part.formula)
    size += part.size
    depth = Math.max(depth, part.depth)
  }
  return { formula: make(formulas), size, depth: depth + 1 }
}

function expandName(name: string, node: Expression, at: Expansion): ResolvedTerm | undefined {
  const { vocabulary, party } = at
  const own = party === undefined ? undefined : vocabulary.ownOptions[party]?.get(name)
  const isTerm = vocabulary.terms.has(name) || vocabulary.brokenTerms.has(name)
  if (own !== undefined && isTerm) {
    const readings = [`${vocabulary.partyIds[party!]}.${name}`, name]
    at.problems.push(problem('ambiguous-name', node.range, { name, readings }))
    return undefined
  }
  const index = own ?? vocabulary.options.get(name)
  if (index !== undefined) return { formula: option(index), size: 1, depth: 1 }
  if (isTerm) return expandTerm(name, node, at)
  at.problems.push(unknownName(name, node, vocabulary, party))
  return undefined
}

function unknownName(name: string, node: Expression, vocabulary: Vocabulary, party?: number): Problem {
  const dot = name.indexOf('.')
  const owner = dot < 0 ? -1 : vocabulary.partyIds.indexOf(name.slice(0, dot))
  if (owner >= 0) {
    const ownNames = [...vocabulary.ownOptions[owner]!.keys()].map((key) => `${name.slice(0, dot)}.${key}`)
    const near = suggest(name, ownNames)
    const suggestions = near.length > 0 ? near : suggest(name, vocabulary.options.keys())
    return problem('unknown-option', node.range, { name, party: name.slice(0, dot), suggestions })
  }
  return problem('unknown-name', node.range, { name, suggestions: suggest(name, namesInReach(vocabulary, party)) })
}

function expandTerm(name: string, node: Expression, at: Expansion): ResolvedTerm | undefined {
  // A term that failed is reported where it is defined; what uses it is not blamed for it.
  const term = at.vocabulary.resolvedTerms.get(name)
  if (term === undefined || term === 'failed') return undefined
  if (term.size > expandedSizeLimit) {
    at.problems.push(problem('formula-too-large', node.range, { limit: expandedSizeLimit }))
    return undefined
  }
  return term
}
