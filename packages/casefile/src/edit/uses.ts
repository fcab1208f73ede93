import type { Path } from '../case.ts'
import { type Token, tokenize } from '../formula/token.ts'
import type { Range } from '../range.ts'
import { type Scalar, type Tree, type TreeMap, treeAt } from '../yaml/tree.ts'
import { keyReferenceAt, type Reference, referenceAt } from './reference-site.ts'

/** Something that has an id by which other places of the case name it. */
export type Named =
  | { readonly kind: 'party' | 'term' | 'state'; readonly id: string }
  /** `id` is the name inside the party. */
  | { readonly kind: 'option'; readonly party: string; readonly id: string }

/** A place that names something. */
export interface Use {
  readonly path: Path
  readonly range: Range
  /** Whether it is the key at the end of the path that names it, or the value. */
  readonly at: 'key' | 'value'
  /** The key, or the whole value as text: a formula, say. */
  readonly text: string
  /** Stretches of `text` in which the id itself stands. */
  readonly spans: readonly Range[]
}

/** The way to where something is defined. */
export function definitionOf(named: Named): Path {
  switch (named.kind) {
    case 'party':
      return ['parties', named.id]
    case 'option':
      return ['parties', named.party, 'options', named.id]
    case 'term':
      return ['terms', named.id]
    case 'state':
      return ['states', named.id]
  }
}

/** All places of a sound case that name something, its definition aside, in the order of the file. */
export function usesOf(tree: Tree, named: Named): Use[] {
  const found: Use[] = []
  const states = keysOf(treeAt(tree, ['states']))
  const people = keysOf(treeAt(tree, ['people']))
  const visit = (node: Tree, path: Path): void => {
    if (node.kind === 'map') visitMap(node, path)
    else if (node.kind === 'list') for (const [index, item] of node.items.entries()) visit(item, [...path, index])
    else if (node.value !== undefined) visitScalar(node, path)
  }
  const visitMap = (map: TreeMap, path: Path): void => {
    for (const [key, { keyRange, value }] of map.entries) {
      const at = [...path, key]
      const kind = key.includes(named.id) ? keyReferenceAt(at) : undefined
      const spans = kind === undefined ? [] : spansIn(key, kind, named, { owner: ownerAt(path), states, people })
      if (spans.length > 0) found.push({ path: at, range: keyRange, at: 'key', text: key, spans })
      visit(value, at)
    }
  }
  const visitScalar = (scalar: Scalar, path: Path): void => {
    // Most values do not have the word at all.
    const kind = scalar.words.includes(named.id) ? referenceAt(path) : undefined
    if (kind === undefined) return
    const spans = spansIn(scalar.words, kind, named, { owner: ownerAt(path), states, people })
    if (spans.length > 0) found.push({ path, range: scalar.range, at: 'value', text: scalar.words, spans })
  }
  visit(tree, [])
  return found
}

function keysOf(tree: Tree | undefined): ReadonlySet<string> {
  return new Set(tree?.kind === 'map' ? tree.entries.keys() : [])
}

/** The party whose options may be written bare at a path: the one that a belief is about, else the one it stands in. */
function ownerAt(path: Path): string | undefined {
  const belief = path.lastIndexOf('believes')
  const at = belief > 0 ? belief + 1 : path[0] === 'parties' ? 1 : -1
  return at < 0 || path[at] === undefined ? undefined : String(path[at])
}

interface Context {
  readonly owner: string | undefined
  readonly states: ReadonlySet<string>
  readonly people: ReadonlySet<string>
}

/** Where a text of some kind names it. */
function spansIn(text: string, kind: Reference, named: Named, { owner, states, people }: Context): Range[] {
  const start = text.length - text.trimStart().length
  const trimmed = text.trim()
  const whole = { start, end: start + trimmed.length }
  switch (kind) {
    case 'party':
    case 'speaker':
      // A person of the same name is the one who speaks.
      return named.kind === 'party' && trimmed === named.id && !(kind === 'speaker' && people.has(trimmed))
        ? [whole]
        : []
    case 'source':
    case 'evidence':
      return []
    case 'state':
      if (states.has(trimmed)) return named.kind === 'state' && trimmed === named.id ? [whole] : []
      return named.kind === 'state' ? [] : wordsIn(text, named, owner)
    case 'claim':
      return claimSpans(text, named)
    case 'option':
    case 'formula':
      return named.kind === 'state' ? [] : wordsIn(text, named, owner)
  }
}

/** Words of a formula that name it, alone or before or behind a dot. */
function wordsIn(text: string, named: Named, owner: string | undefined): Range[] {
  return tokenize(text).tokens.flatMap((token) => spanOfWord(token, named, owner) ?? [])
}

function spanOfWord({ kind, text, range }: Token, named: Named, owner: string | undefined): Range | undefined {
  if (kind === 'end' || kind === 'sign') return undefined
  switch (named.kind) {
    case 'party':
      return text.startsWith(`${named.id}.`) ? { start: range.start, end: range.start + named.id.length } : undefined
    case 'option':
      if (text === `${named.party}.${named.id}`) return { start: range.end - named.id.length, end: range.end }
      return owner === named.party && text === named.id ? range : undefined
    default:
      return text === named.id ? range : undefined
  }
}

/** `us gains from A to B` names a party at its beginning, and states behind it. */
function claimSpans(text: string, named: Named): Range[] {
  const { tokens } = tokenize(text)
  const isGains = tokens[1]?.text === 'gains'
  if (named.kind === 'party' && isGains && tokens[0]?.text === named.id) {
    return [tokens[0].range, ...wordsIn(text, named, undefined)]
  }
  if (named.kind !== 'state') return wordsIn(text, named, undefined)
  return isGains ? tokens.slice(2).flatMap((token) => (token.text === named.id ? [token.range] : [])) : []
}
