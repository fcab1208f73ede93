import type { Condition, Constraint, NamedState, StatusQuo, Term, Window } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Vocabulary } from '../formula/vocabulary.ts'
import type { Tree } from '../yaml/tree.ts'
import { intervalOf } from './dates.ts'
import {
  child,
  conditionAt,
  entriesOf,
  entry,
  itemsOf,
  judgementOf,
  lookUp,
  optional,
  type Reading,
  textOf,
  wordsOf,
} from './reading.ts'
import { stateReferenceOf } from './state-reference.ts'
import { variesOf } from './varies.ts'

const constraintKinds = ['never', 'require', 'merge', 'forbid'] as const

/** The conditions of the constraints, needed before state references can be read; undefined where one is wrong. */
export interface ConstraintConditions {
  readonly kind: (typeof constraintKinds)[number]
  readonly first: Condition | undefined
  readonly second: Condition | undefined
}

/** The entries of `terms:` whose formula is in order. */
export function termsOf(reading: Reading, tree: Tree | undefined): Term[] {
  return entriesOf(tree, ['terms']).flatMap(({ key, entry: { keyRange, value }, path }) => {
    // What is wrong with it has been reported when the vocabulary was made.
    if (typeof reading.names.vocabulary.resolvedTerms.get(key) !== 'object') return []
    const condition = conditionAt(reading, termFormula(value))
    if (condition === undefined) return []
    const words = {
      ...optional('name', textOf(child(value, 'name'))),
      ...optional('note', textOf(child(value, 'note'))),
    }
    const formulaPath = value.kind === 'map' ? [...path, 'formula'] : path
    return [{ id: key, path, range: keyRange, condition, formulaPath, ...words }]
  })
}

/** The formula of a term, bare or under `formula:`. */
export function termFormula(value: Tree): Tree | undefined {
  return value.kind === 'map' ? child(value, 'formula') : value
}

/** Reads the formulas of all constraints. */
export function constraintConditionsOf(
  reading: { readonly text: string; readonly problems: Problem[]; readonly names: { readonly vocabulary: Vocabulary } },
  tree: Tree | undefined,
): (ConstraintConditions | undefined)[] {
  return itemsOf(tree, ['constraints']).map(({ item, path }) => {
    const at = path.join('.')
    const kinds = constraintKinds.filter((kind) => child(item, kind) !== undefined)
    const kind = kinds[0]
    if (item.kind !== 'map') return undefined
    if (kind === undefined) {
      reading.problems.push(problem('one-of-keys', item.range, { keys: constraintKinds, at }))
      return undefined
    }
    for (const extra of kinds.slice(1)) {
      reading.problems.push(problem('keys-exclude', entry(item, extra)!.keyRange, { keys: kinds, at }))
    }
    if (kind !== 'merge' && entry(item, 'representative') !== undefined) {
      const keys = [kind, 'representative']
      reading.problems.push(problem('keys-exclude', entry(item, 'representative')!.keyRange, { keys, at }))
    }
    const main = child(item, kind)
    const first = kind === 'forbid' ? child(main, 'from') : main
    const second = kind === 'forbid' ? child(main, 'to') : kind === 'merge' ? child(item, 'representative') : undefined
    return { kind, first: conditionAt(reading, first), second: conditionAt(reading, second) }
  })
}

/** The items of `constraints:`, with the conditions read before. */
export function constraintsOf(
  reading: Reading,
  tree: Tree | undefined,
  conditions: readonly (ConstraintConditions | undefined)[],
): Constraint[] {
  return itemsOf(tree, ['constraints']).flatMap(({ item, path }, index): Constraint[] => {
    const during = intervalOf(reading.problems, child(item, 'during'))
    const read = conditions[index]
    const common = {
      index,
      path,
      range: item.range,
      ...judgementOf(reading, item),
      ...optional('during', during),
      ...variesOf(reading, item, read?.kind === 'merge' ? { nothing: 'merge' } : {}),
    }
    if (read?.first === undefined) return []
    const { kind, first, second } = read
    if (kind === 'merge') return [{ kind, condition: first, ...optional('representative', second), ...common }]
    if (kind !== 'forbid') return [{ kind, condition: first, ...common }]
    return second === undefined ? [] : [{ kind, from: first, to: second, ...common }]
  })
}

/** The items of `windows:`. */
export function windowsOf(reading: Reading, tree: Tree | undefined): Window[] {
  return itemsOf(tree, ['windows']).flatMap(({ item, path }) => {
    const condition = conditionAt(reading, child(item, 'formula'))
    const unavailable = intervalOf(reading.problems, child(item, 'unavailable'))
    const judgement = judgementOf(reading, item)
    if (condition === undefined || unavailable === undefined) return []
    return [{ condition, unavailable, path, range: item.range, ...judgement, ...variesOf(reading, item) }]
  })
}

/** The entries of `states:`. */
export function statesOf(reading: Reading, tree: Tree | undefined): NamedState[] {
  return entriesOf(tree, ['states']).map(({ key, entry: { keyRange, value }, path }) => ({
    id: key,
    path,
    range: keyRange,
    taken: reading.names.states.get(key) ?? [],
    ...optional('name', textOf(child(value, 'name'))),
    ...optional('note', textOf(child(value, 'note'))),
  }))
}

/** The options taken in each named state, ascending. */
export function takenOfStates(
  reading: Reading<Pick<Reading['names'], 'vocabulary'>>,
  tree: Tree | undefined,
): Map<string, number[]> {
  const states = new Map<string, number[]>()
  for (const { key, entry } of entriesOf(tree, ['states'])) {
    const taken = new Set<number>()
    for (const { item } of itemsOf(child(entry.value, 'taken'), [])) {
      const option = lookUp(reading as Reading, 'unknown-option', item, reading.names.vocabulary.options)
      if (option === undefined) continue
      if (taken.has(option)) reading.problems.push(problem('duplicate-key', item.range, { key: wordsOf(item) ?? '' }))
      taken.add(option)
    }
    states.set(
      key,
      [...taken].sort((a, b) => a - b),
    )
  }
  return states
}

/** `statusQuo:` as a list of one or several entries. */
export function statusQuoOf(reading: Reading, tree: Tree | undefined): StatusQuo[] {
  if (tree === undefined) return []
  if (tree.kind === 'scalar') {
    const state = stateReferenceOf(reading, tree)
    const plain = { path: ['statusQuo'], range: tree.range, because: [], confidence: 'assumed' as const }
    return state === undefined ? [] : [{ state, ...plain }]
  }
  return itemsOf(tree, ['statusQuo']).flatMap(({ item, path }) => {
    const state = stateReferenceOf(reading, child(item, 'state'))
    const during = intervalOf(reading.problems, child(item, 'during'))
    const judgement = judgementOf(reading, item)
    return state === undefined ? [] : [{ state, path, range: item.range, ...judgement, ...optional('during', during) }]
  })
}
