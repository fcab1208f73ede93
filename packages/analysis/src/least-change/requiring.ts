import type { Case, Constraint } from '@anchorage/casefile'
import type { Formula } from '@anchorage/engine'
import { optionOf } from './rule-edits.ts'

/** The case with one more constraint, assumed, that `formula` holds; `text` as a file would say it, placed `by` an option. */
export function requiring(
  c: Case,
  { text, formula, by }: { readonly text: string; readonly formula: Formula; readonly by: number },
): Case {
  const { range, path } = optionOf(c, by)
  const rule: Constraint = {
    kind: 'require',
    condition: { text, canonical: text, expression: { kind: 'name', name: text, range }, formula, range },
    index: c.constraints.length,
    because: [],
    confidence: 'assumed',
    range,
    path,
  }
  return { ...c, constraints: [...c.constraints, rule] }
}
