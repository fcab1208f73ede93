import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Expression } from '../formula/expression.ts'
import { parseFormula } from '../formula/parser.ts'
import { resolveTerms } from '../formula/terms.ts'
import { reservedWords } from '../formula/token.ts'
import { type Vocabulary, vocabularyOf } from '../formula/vocabulary.ts'
import { badIdentifier } from '../schema/issues.ts'
import { placeInScalar } from '../yaml/scalar-offsets.ts'
import type { Entry, Scalar, Tree } from '../yaml/tree.ts'
import { type ConstraintConditions, constraintConditionsOf, takenOfStates, termFormula } from './model.ts'
import { child, entriesOf, type Names, problemInScalar } from './reading.ts'

/**
 * Collects every name of the case, in the order in which they need each other: options, terms, the formulas of the
 * constraints (a merged state is called by its formula), states.
 */
export function namesOf(
  text: string,
  tree: Tree,
  problems: Problem[],
): { names: Names; constraints: (ConstraintConditions | undefined)[] } {
  const vocabulary = vocabularyFrom(text, tree, problems)
  const reading = { text, problems, names: { vocabulary } }
  const constraints = constraintConditionsOf(reading, child(tree, 'constraints'))
  const merges = new Map<string, number>()
  constraints.forEach((constraint, index) => {
    if (constraint?.kind === 'merge' && constraint.first !== undefined) merges.set(constraint.first.canonical, index)
  })
  checkStateNames(tree, vocabulary, problems)
  const names: Names = {
    vocabulary,
    merges,
    states: takenOfStates(reading, child(tree, 'states')),
    parties: indexOf(child(tree, 'parties')),
    people: indexOf(child(tree, 'people')),
    sources: indexOf(child(tree, 'sources')),
    evidence: new Set(entriesOf(child(tree, 'evidence'), []).map(({ key }) => key)),
  }
  return { names, constraints }
}

function indexOf(tree: Tree | undefined): Map<string, number> {
  return new Map(entriesOf(tree, []).map(({ key }, index) => [key, index]))
}

function vocabularyFrom(text: string, tree: Tree, problems: Problem[]): Vocabulary {
  const parties = entriesOf(child(tree, 'parties'), []).map(({ key: id, entry }) => {
    checkName(id, entry, problems)
    const options = entriesOf(child(entry.value, 'options'), [])
    for (const option of options) checkName(option.key, option.entry, problems)
    return { id, keys: options.map(({ key }) => key) }
  })
  const terms = new Map<string, Expression>()
  const broken = new Set<string>()
  const places = new Map<string, Scalar>()
  for (const { key, entry } of entriesOf(child(tree, 'terms'), [])) {
    checkName(key, entry, problems)
    const formula = termFormula(entry.value)
    const parsed = formula?.kind === 'scalar' ? parseFormula(formulaWords(formula)) : undefined
    if (formula?.kind === 'scalar') places.set(key, formula)
    if (parsed !== undefined && 'expression' in parsed) terms.set(key, parsed.expression)
    else broken.add(key)
    if (parsed !== undefined && 'problem' in parsed && formula?.kind === 'scalar' && formula.value !== undefined) {
      problems.push(problemInScalar(text, formula, parsed.problem))
    }
  }
  const vocabulary = vocabularyOf(parties, terms, broken)
  for (const { term, problem: found } of resolveTerms(vocabulary)) {
    problems.push({ ...found, range: placeInScalar(text, places.get(term)!)(found.range) })
  }
  return vocabulary
}

function formulaWords(scalar: Scalar): string {
  return typeof scalar.value === 'boolean' ? String(scalar.value) : scalar.words
}

/** Names that formulas would read as something else. */
function checkName(name: string, { keyRange }: Entry, problems: Problem[]): void {
  if (reservedWords.has(name)) problems.push(problem('reserved-word', keyRange, { word: name }))
  else if (/^\d+$/.test(name))
    problems.push({ ...badIdentifier(`n${name}`, keyRange), parameters: { found: name, suggestions: [`n${name}`] } })
}

function checkStateNames(tree: Tree, vocabulary: Vocabulary, problems: Problem[]): void {
  for (const { key, entry } of entriesOf(child(tree, 'states'), [])) {
    if (reservedWords.has(key)) problems.push(problem('reserved-word', entry.keyRange, { word: key }))
    if (vocabulary.terms.has(key) || vocabulary.brokenTerms.has(key)) {
      problems.push(problem('duplicate-id', entry.keyRange, { id: key }))
    }
  }
}
