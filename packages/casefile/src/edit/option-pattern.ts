import type { Formula } from '@anchorage/engine'
import type { Case } from '../case.ts'

/** For every option of a case: taken, not taken, or either. */
export type OptionPattern = readonly ('Y' | 'N' | '-')[]

/** The pattern that a formula describes; undefined where it is no conjunction of options and their negations. */
export function patternOfFormula(of: Case, formula: Formula): OptionPattern | undefined {
  const pattern = of.options.map((): 'Y' | 'N' | '-' => '-')
  const read = (node: Formula): boolean => {
    if (node.kind === 'and') return node.operands.every(read)
    const [value, literal] = node.kind === 'not' ? (['N', node.operand] as const) : (['Y', node] as const)
    if (literal.kind !== 'option') return false
    const known = pattern[literal.option]
    pattern[literal.option] = value
    return known === '-' || known === value
  }
  return read(formula) ? pattern : undefined
}

/** The formula of a pattern, options in full; `true` where every option may be either. */
export function patternFormula(of: Case, pattern: OptionPattern): string {
  const literals = of.options.flatMap(({ id, index }) => {
    const value = pattern[index]
    return value === 'Y' ? [id] : value === 'N' ? [`not ${id}`] : []
  })
  return literals.length === 0 ? 'true' : literals.join(' and ')
}

/** A pattern in letters, one for each option. */
export function patternText(pattern: OptionPattern): string {
  return pattern.join('')
}

/** A pattern from letters; spaces are passed over, and – counts as -. Undefined where it does not fit the options. */
export function readPattern(of: Case, text: string): OptionPattern | undefined {
  const letters = [...text.toUpperCase().replaceAll(/\s/g, '').replaceAll(/[–—_]/g, '-')]
  if (letters.length !== of.options.length) return undefined
  const pattern = letters.flatMap((letter): ('Y' | 'N' | '-')[] =>
    letter === 'Y' || letter === 'N' || letter === '-' ? [letter] : [],
  )
  return pattern.length === letters.length ? pattern : undefined
}
