import type { Condition, Confidence, Path } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { parseFormula } from '../formula/parser.ts'
import type { StateNames } from '../formula/reference.ts'
import { resolveFormula } from '../formula/resolve.ts'
import type { Range } from '../range.ts'
import type { Text } from '../text.ts'
import { placeInScalar } from '../yaml/scalar-offsets.ts'
import type { Entry, Scalar, Tree } from '../yaml/tree.ts'

/** Everything that has a name in the case, by index. */
export interface Names extends StateNames {
  readonly parties: ReadonlyMap<string, number>
  readonly people: ReadonlyMap<string, number>
  readonly sources: ReadonlyMap<string, number>
  readonly evidence: ReadonlySet<string>
}

/** The file that is being read, what is wrong with it so far, and the names that may be used. */
export interface Reading<N = Names> {
  readonly text: string
  readonly problems: Problem[]
  readonly names: N
}

/*
 * The functions below read a tree that may have any shape: the schema has already reported what is wrong, and what
 * can be read is still checked, so that a missing title does not hide a misspelt option.
 */

/** The entry of a mapping. */
export function entry(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === 'map' ? tree.entries.get(key) : undefined
}

/** The value of an entry of a mapping. */
export function child(tree: Tree | undefined, key: string): Tree | undefined {
  return entry(tree, key)?.value
}

/** The entries of a mapping, with the path of each. */
export function entriesOf(tree: Tree | undefined, path: Path): { key: string; entry: Entry; path: Path }[] {
  if (tree?.kind !== 'map') return []
  return [...tree.entries].map(([key, entry]) => ({ key, entry, path: [...path, key] }))
}

/** The items of a list, with the path of each. */
export function itemsOf(tree: Tree | undefined, path: Path): { item: Tree; path: Path }[] {
  return tree?.kind === 'list' ? tree.items.map((item, index) => ({ item, path: [...path, index] })) : []
}

/** A single value as written; undefined for empty values, lists and mappings. */
export function wordsOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && tree.value !== undefined ? tree.words : undefined
}

/** Words for people. */
export function textOf(tree: Tree | undefined): Text | undefined {
  if (tree?.kind !== 'map') return wordsOf(tree)
  const en = wordsOf(child(tree, 'en'))
  const zh = wordsOf(child(tree, 'zh'))
  return { ...(en !== undefined && { en }), ...(zh !== undefined && { zh }) }
}

/** One of the given words; undefined otherwise. */
export function oneOf<const W extends string>(tree: Tree | undefined, allowed: readonly W[]): W | undefined {
  const found = wordsOf(tree)
  return allowed.find((word) => word === found)
}

/** `{[key]: value}`, or nothing where there is no value: optional properties are absent, not undefined. */
export function optional<const K extends string, const V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V })
}

/** A formula of the file with its meaning; problems point into the scalar. Inside `party` its options may be bare. */
export function conditionAt(
  reading: Pick<Reading<{ vocabulary: Names['vocabulary'] }>, 'text' | 'problems' | 'names'>,
  tree: Tree | undefined,
  party?: number,
): Condition | undefined {
  if (tree?.kind !== 'scalar' || tree.value === undefined || isOverwhelmed(reading.problems)) return undefined
  const words = typeof tree.value === 'boolean' ? String(tree.value) : tree.words
  const report = (found: Problem): void => {
    reading.problems.push(problemInScalar(reading.text, tree, found))
  }
  const parsed = parseFormula(words)
  if ('problem' in parsed) {
    report(parsed.problem)
    return undefined
  }
  const { resolved, problems } = resolveFormula(parsed.expression, reading.names.vocabulary, party)
  problems.forEach(report)
  return resolved && { text: words.trim(), expression: parsed.expression, ...resolved, range: tree.range }
}

/** A problem of a formula where it stands in the file. */
export function problemInScalar(text: string, scalar: Scalar, found: Problem): Problem {
  const { style, range } = scalar
  if (found.code === 'unclosed-parenthesis' && style === 'plain' && text[range.end] === ',') {
    return problem('formula-cut', { start: range.end, end: range.end + 1 }, {})
  }
  return { ...found, range: placeInScalar(text, scalar)(found.range) }
}

/** The evidence, confidence and remark of a judgement. */
export function judgementOf(
  reading: Reading,
  tree: Tree | undefined,
): { because: string[]; confidence: Confidence; confidenceRange?: Range; note?: Text } {
  const stated = child(tree, 'confidence')
  return {
    because: evidenceIn(reading, child(tree, 'because')),
    confidence: oneOf(stated, ['attested', 'inferred', 'assumed']) ?? 'assumed',
    ...optional('confidenceRange', stated?.range),
    ...optional('note', textOf(child(tree, 'note'))),
  }
}

/** The ids of evidence in a list; those that nothing is called by are reported. */
export function evidenceIn(reading: Reading, list: Tree | undefined): string[] {
  return itemsOf(list, []).flatMap(({ item }) => {
    const id = wordsOf(item)
    if (id === undefined) return []
    if (reading.names.evidence.has(id)) return [id]
    reading.problems.push(unknown(reading.problems, 'unknown-evidence', id, item.range, reading.names.evidence))
    return []
  })
}

/** Whether so much is wrong that more would help nobody; what costs time is left out then. */
export function isOverwhelmed(problems: readonly Problem[]): boolean {
  return problems.length >= 500
}

/** Looks a name up; reports it when nothing is called so. */
export function lookUp(
  reading: Reading,
  code: 'unknown-party' | 'unknown-source' | 'unknown-option',
  tree: Tree | undefined,
  names: ReadonlyMap<string, number>,
): number | undefined {
  const name = wordsOf(tree)
  if (tree === undefined || name === undefined) return undefined
  const index = names.get(name)
  if (index !== undefined) return index
  reading.problems.push(
    code === 'unknown-option'
      ? problem(code, tree.range, {
          name,
          party: '',
          suggestions: isOverwhelmed(reading.problems) ? [] : suggest(name, names.keys()),
        })
      : unknown(reading.problems, code, name, tree.range, names.keys()),
  )
  return undefined
}

/** The problem that nothing is called by this name. */
export function unknown(
  problems: readonly Problem[],
  code: 'unknown-party' | 'unknown-source' | 'unknown-evidence' | 'unknown-speaker' | 'unknown-state',
  name: string,
  range: Range,
  known: Iterable<string>,
): Problem {
  return problem(code, range, { name, suggestions: isOverwhelmed(problems) ? [] : suggest(name, known) })
}
