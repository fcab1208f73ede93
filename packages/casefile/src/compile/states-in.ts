import { type Formula, type StateSet, setOf } from '@anchorage/engine'
import { type Diagnostic, inFile, type Problem } from '../diagnostics/diagnostic.ts'
import { parseFormula } from '../formula/parser.ts'
import { resolveFormula } from '../formula/resolve.ts'
import type { Vocabulary } from '../formula/vocabulary.ts'

/** What diagnostics about a formula that stands in no file name as the file. */
const formulaFile = '(formula)'

/** The states in a formula that the user typed. */
export function statesInFormula(
  text: string,
  vocabulary: Vocabulary,
  statesOf: (formula: Formula) => StateSet,
): { states?: StateSet; diagnostics: Diagnostic[] } {
  const parsed = parseFormula(text)
  if ('problem' in parsed) return { diagnostics: [outsideFiles(parsed.problem)] }
  const { resolved, problems } = resolveFormula(parsed.expression, vocabulary)
  if (resolved === undefined) return { diagnostics: problems.map(outsideFiles) }
  return { states: statesOf(resolved.formula), diagnostics: [] }
}

/** A problem of a text that the user typed, not read from a file. */
export function outsideFiles(found: Problem): Diagnostic {
  return inFile(formulaFile, found)
}

/** The set of one state, or of none. */
export function atMostOne(size: number, state: number | undefined): StateSet {
  return setOf(size, state === undefined ? [] : [state])
}
