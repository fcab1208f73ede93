import type { Case, Path } from '../case.ts'
import { reservedWords } from '../formula/token.ts'
import type { Range } from '../range.ts'
import { patterns } from '../schema/schema.ts'
import { placeInScalar } from '../yaml/scalar-offsets.ts'
import { type Tree, treeAt } from '../yaml/tree.ts'
import type { Edit } from './edits.ts'
import { definitionOf, type Named, type Use, usesOf } from './uses.ts'

/** Why something cannot be called so: no identifier, a word of the formula language, or a name that is taken. */
export type NameProblem = 'not-an-identifier' | 'reserved' | 'taken'

/** Whether something of a case can be called `id`; undefined when it can. Its own name is in order. */
export function nameProblem(of: Case, named: Named, id: string): NameProblem | undefined {
  if (id === named.id) return undefined
  if (!patterns.identifier.test(id) || /^\d+$/.test(id)) return 'not-an-identifier'
  if (reservedWords.has(id)) return 'reserved'
  return namesBeside(of, named).has(id) ? 'taken' : undefined
}

/** Names that would be mistaken for it. */
function namesBeside(of: Case, named: Named): ReadonlySet<string> {
  const terms = of.terms.map((term) => term.id)
  const states = of.states.map((state) => state.id)
  const keys = of.options.map(({ key }) => key)
  switch (named.kind) {
    case 'party':
      return new Set([...of.parties.map((party) => party.id), ...of.people.map((person) => person.id)])
    case 'option': {
      const own = of.parties.find((party) => party.id === named.party)?.options ?? []
      return new Set([...own.map(({ key }) => key), ...terms, ...states])
    }
    case 'term':
    case 'state':
      return new Set([...terms, ...states, ...keys])
  }
}

/** The edits that give something another name, wherever it is named; formulas keep the rest of their words. */
export function renameEdits(tree: Tree, named: Named, to: string): Edit[] {
  const uses = usesOf(tree, named)
  const values = uses
    .filter(({ at }) => at === 'value')
    .map((use): Edit => ({ kind: 'set', path: use.path, value: renamed(use, to) }))
  const keys = uses
    .filter(({ at }) => at === 'key')
    .map((use): Edit => ({ kind: 'rename', path: use.path, name: renamed(use, to) }))
  const definition: Edit = { kind: 'rename', path: definitionOf(named), name: to }
  // Paths are those of the file before: what lies deeper is renamed first.
  return [...values, ...[...keys, definition].sort((a, b) => depth(b.path) - depth(a.path))]
}

function depth(path: Path): number {
  return path.length
}

function renamed({ text, spans }: Use, to: string): string {
  let result = text
  for (const { start, end } of spans.toReversed()) result = result.slice(0, start) + to + result.slice(end)
  return result
}

/**
 * The text with the id changed in place wherever it stands, so that not a byte around it changes. Where escapes or
 * aliases stand between the values and the file it may come out wrong: the caller reads it back.
 */
export function renamedText(text: string, tree: Tree, named: Named, to: string): string {
  const places = usesOf(tree, named).flatMap((use) => placesOf(text, tree, use))
  const definition = keyRangeAt(tree, definitionOf(named))
  const all = [...places, ...(definition === undefined ? [] : [unquoted(text, definition)])]
  let result = text
  for (const { start, end } of all.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + to + result.slice(end)
  }
  return result
}

/** Where in the file the id of a use stands. */
function placesOf(text: string, tree: Tree, { at, path, range, spans }: Use): Range[] {
  if (at === 'key') {
    const { start } = unquoted(text, range)
    return spans.map((span) => ({ start: start + span.start, end: start + span.end }))
  }
  const scalar = treeAt(tree, path)
  return scalar?.kind === 'scalar' ? spans.map(placeInScalar(text, scalar)) : []
}

function keyRangeAt(tree: Tree, path: Path): Range | undefined {
  const parent = treeAt(tree, path.slice(0, -1))
  return parent?.kind === 'map' ? parent.entries.get(String(path.at(-1)))?.keyRange : undefined
}

function unquoted(text: string, { start, end }: Range): Range {
  return /["']/.test(text[start] ?? '') ? { start: start + 1, end: end - 1 } : { start, end }
}
