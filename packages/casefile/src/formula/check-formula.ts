import type { Case } from '../case.ts'
import { type Diagnostic, inFile } from '../diagnostics/diagnostic.ts'
import { caseVocabulary } from './case-vocabulary.ts'
import { parseFormula } from './parser.ts'
import { resolveFormula } from './resolve.ts'

/**
 * What is wrong with a formula that is being written for a case, inside a party (an index into `Case.parties`) or
 * outside; ranges are offsets into the formula.
 */
export function checkFormula(of: Case, text: string, party?: number): Diagnostic[] {
  const parsed = parseFormula(text)
  if ('problem' in parsed) return [inFile(of.file, parsed.problem)]
  const { problems } = resolveFormula(parsed.expression, caseVocabulary(of), party)
  return problems.map((found) => inFile(of.file, found))
}
