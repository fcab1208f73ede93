import type * as z from 'zod'
import type { Path } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import type { Range } from '../range.ts'
import { plainOf, type Tree, treeAt } from '../yaml/tree.ts'
import { keysAt } from './keys-at.ts'
import { caseSchema, patterns } from './schema.ts'

/** Where the file differs from the schema, in the order zod finds it. */
export function checkShape(tree: Tree): Problem[] {
  const result = caseSchema.safeParse(plainOf(tree))
  if (result.success) return []
  return result.error.issues.flatMap((issue) => problemsOf(issue, [], tree))
}

type Issue = z.core.$ZodIssue

function problemsOf(issue: Issue, above: Path, tree: Tree): Problem[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')]
  const at = path.join('.')
  const range = rangeAt(tree, path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(caseSchema, path)
      return issue.keys.map((key) => {
        const parameters = { key, at, known, suggestions: suggest(key, known) }
        return problem('unknown-key', keyRangeAt(tree, [...path, key]), parameters)
      })
    }
    case 'invalid_type':
      return [typeProblem(tree, path, [issue.expected])]
    case 'invalid_value': {
      if (treeAt(tree, path) === undefined) return [typeProblem(tree, path, [])]
      const found = wordsAt(tree, path)
      const allowed = issue.values.map(String)
      return [problem('not-one-of', range, { found, allowed, suggestions: suggest(found, allowed), at })]
    }
    case 'invalid_union':
      return unionProblems(issue, path, tree)
    case 'invalid_key':
      return [badIdentifier(String(path.at(-1) ?? ''), keyRangeAt(tree, path))]
    case 'too_small':
      return [problem('empty-value', range, { at })]
    case 'invalid_format':
      return [formatProblem(issue.format === 'regex' ? String(issue.pattern) : '', tree, path)]
    default:
      return [problem('bad-value', range, { expected: issue.code, at })]
  }
}

/** Of the branches of a union, the one that got furthest speaks; if none got beyond the type, all types are named. */
function unionProblems(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, tree: Tree): Problem[] {
  const branches = issue.errors.filter((branch) => branch.length > 0)
  const beyondType = branches.filter(
    (branch) => !branch.some(({ code, path: inner }) => code === 'invalid_type' && inner.length === 0),
  )
  if (beyondType.length > 0) {
    const furthest = beyondType.toSorted((a, b) => depthOf(b) - depthOf(a))[0]!
    return furthest.flatMap((inner) => problemsOf(inner, path, tree))
  }
  const expected = branches.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : [])),
  )
  return [typeProblem(tree, path, expected)]
}

function depthOf(branch: readonly Issue[]): number {
  return Math.max(...branch.map(({ path }) => path.length))
}

function typeProblem(tree: Tree, path: Path, expected: readonly string[]): Problem {
  const at = path.join('.')
  const node = treeAt(tree, path)
  if (node === undefined) {
    const parent = path.slice(0, -1)
    return problem('missing-key', keyRangeAt(tree, parent), { key: String(path.at(-1) ?? ''), at: parent.join('.') })
  }
  return problem('wrong-type', node.range, { expected: [...new Set(expected.map(typeName))], found: kindOf(node), at })
}

/** The words of the message catalogue for zod's and YAML's kinds of values. */
function typeName(type: string): string {
  return type === 'object' || type === 'record' ? 'map' : type === 'array' ? 'list' : type === 'string' ? 'text' : type
}

function kindOf(node: Tree): string {
  if (node.kind !== 'scalar') return node.kind
  if (node.value === undefined) return 'nothing'
  return typeof node.value === 'string' ? 'text' : typeof node.value
}

function formatProblem(pattern: string, tree: Tree, path: Path): Problem {
  const range = rangeAt(tree, path)
  const found = wordsAt(tree, path)
  if (pattern === String(patterns.date) || pattern === String(patterns.partialDate))
    return problem('bad-date', range, { found })
  if (pattern === String(patterns.sha256)) return problem('bad-sha256', range, { found })
  return badIdentifier(found, range)
}

/** A name that is not lower-case letters, digits and hyphens, with the nearest that is. */
export function badIdentifier(found: string, range: Range): Problem {
  const mended = found
    .toLowerCase()
    .replaceAll(/[\s_.]+/g, '-')
    .replaceAll(/[^a-z0-9-]/g, '')
    .replaceAll(/^-+|-+$/g, '')
  return problem('bad-identifier', range, { found, suggestions: patterns.identifier.test(mended) ? [mended] : [] })
}

function wordsAt(tree: Tree, path: Path): string {
  const node = treeAt(tree, path)
  return node?.kind === 'scalar' ? node.words : ''
}

function rangeAt(tree: Tree, path: Path): Range {
  return treeAt(tree, path)?.range ?? keyRangeAt(tree, path.slice(0, -1))
}

/** The key that leads to the path; for items of lists, and at the top, the beginning of what is there. */
export function keyRangeAt(tree: Tree, path: Path): Range {
  const key = path.at(-1)
  const parent = key === undefined ? undefined : treeAt(tree, path.slice(0, -1))
  const entry = parent?.kind === 'map' ? parent.entries.get(String(key)) : undefined
  if (entry !== undefined) return entry.keyRange
  const node = treeAt(tree, path) ?? tree
  if (node.kind !== 'map') return node.range
  const first = [...node.entries.values()][0]
  return first?.keyRange ?? node.range
}
