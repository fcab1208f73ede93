import { Composer, type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Range } from '../range.ts'
import { fileLengthLimit, guardedTokens, nestingLimit } from './guard.ts'
import { countValues, reread } from './reread.ts'
import type { Entry, Tree } from './tree.ts'

/** A file that has been read as YAML: its text, and the values with their positions where it could be read. */
export interface CaseDocument {
  /** The path under which diagnostics name the file. */
  readonly file: string
  readonly text: string
  /** Absent when the text is not YAML at all. */
  readonly tree?: Tree
  /** How many values it holds, if nothing is wrong with it as YAML and nothing in it is repeated by an alias. */
  readonly plainCount?: number
}

/** How often values may be repeated by `*alias`, and how many values there may be when all are written out. */
const aliasLimit = 100
const nodeLimit = 200_000

/**
 * Reads text as YAML 1.2 (core schema): one document, no tags, no merge keys, few aliases, unique text keys.
 *
 * Never throws. After a syntax error the tree holds what could be read, which may be wrong.
 *
 * With `before`, a document that has been read, only what has changed since is read again where that comes to the same.
 */
export function readYaml(
  file: string,
  text: string,
  { before }: { readonly before?: CaseDocument | undefined } = {},
): { document: CaseDocument; problems: Problem[] } {
  const document = before === undefined ? undefined : readAgain(before, file, text)
  return document === undefined ? readWhole(file, text) : { document, problems: [] }
}

function readAgain(
  { text: old, tree, plainCount }: CaseDocument,
  file: string,
  text: string,
): CaseDocument | undefined {
  if (tree === undefined || plainCount === undefined || text.length > fileLengthLimit) return undefined
  if (old === text) return { file, text, tree, plainCount }
  const found = reread({ text: old, tree }, text, (part) => {
    const { document } = readWhole(file, part)
    return document.plainCount === undefined ? undefined : document.tree
  })
  if (found === undefined) return undefined
  const count = plainCount - countValues(found.was) + countValues(found.is)
  return count > nodeLimit ? undefined : { file, text, tree: found.tree, plainCount: count }
}

function readWhole(file: string, text: string): { document: CaseDocument; problems: Problem[] } {
  const { composed, another, refused } = compose(text)
  if (refused !== undefined) return { document: { file, text }, problems: [refused] }
  const problems = composed.errors.slice(0, problemLimit).map(({ code, message, pos }) => {
    const range = clipped({ start: pos[0], end: pos[1] }, text)
    if (code === 'RESOURCE_EXHAUSTION') return problem('nested-too-deep', range, { limit: nestingLimit })
    return problem('yaml-syntax', range, { problem: code, detail: message })
  })
  if (another !== undefined && problems.length < problemLimit) {
    problems.push(problem('several-documents', clipped({ start: another, end: another + 3 }, text), {}))
  }
  if (problems.some(({ code }) => code === 'nested-too-deep')) return { document: { file, text }, problems }
  if (composed.contents === null) {
    return {
      document: { file, text },
      problems: problems.length > 0 ? problems : [problem('file-empty', { start: 0, end: 0 }, {})],
    }
  }
  const building: Building = { text, problems, anchors: new Map(), aliasCount: 0, nodeCount: 0 }
  const { tree } = build(composed.contents as Node, building, 0)
  if (building.nodeCount > nodeLimit) {
    return { document: { file, text }, problems: [problem('too-many-aliases', tree.range, { limit: aliasLimit })] }
  }
  const isPlain = problems.length === 0 && building.anchors.size === 0
  return {
    document: { file, text, tree, ...(isPlain && { plainCount: building.nodeCount }) },
    problems: problems.slice(0, problemLimit),
  }
}

/** The first document of a text, where another one begins, and why the text was not read, if so. */
function compose(text: string): {
  readonly composed: Document.Parsed
  readonly another?: number
  readonly refused: Problem | undefined
} {
  const guarded = guardedTokens(text)
  // Keys are checked while the tree is built: the library compares every key with every other.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, merge: false, schema: 'core' })
  const [composed, another] = firstTwo(composer.compose(guarded.tokens, true, text.length))
  if (!composed) throw new RangeError('expected a document, though it were empty')
  return { composed, ...(another && { another: another.range[0] }), refused: guarded.refused }
}

function firstTwo<Item>(items: Iterable<Item>): readonly Item[] {
  const found: Item[] = []
  for (const item of items) {
    found.push(item)
    if (found.length === 2) break
  }
  return found
}

/** Enough to see what is wrong; a binary file has thousands. */
const problemLimit = 50

interface Building {
  readonly text: string
  readonly problems: Problem[]
  readonly anchors: Map<string, Built>
  aliasCount: number
  /** Values when aliases are written out. */
  nodeCount: number
}

interface Built {
  readonly tree: Tree
  readonly size: number
}

function build(node: Node | null | undefined, building: Building, after: number): Built {
  const at = node?.range ? { start: node.range[0], end: node.range[1] } : { start: after, end: after }
  const range = trimmed(clipped(at, building.text), building.text)
  const before = building.nodeCount
  if (isAlias(node)) return followAlias(node.source, range, building)
  building.nodeCount += 1
  if (!node) return { tree: { kind: 'scalar', value: undefined, words: '', style: 'plain', range }, size: 1 }
  if (node.tag !== undefined) building.problems.push(problem('tag-not-allowed', range, { tag: node.tag }))
  const tree = endingWithLastPart(buildKind(node, range, building))
  const built = { tree, size: building.nodeCount - before }
  if ('anchor' in node && typeof node.anchor === 'string') building.anchors.set(node.anchor, built)
  return built
}

/** The parser's ranges of block collections take in the comments that follow; those belong to nobody. */
function endingWithLastPart(tree: Tree): Tree {
  if (tree.kind === 'scalar' || tree.flow) return tree
  let end = tree.range.start
  if (tree.kind === 'list') for (const { range } of tree.items) end = Math.max(end, range.end)
  else for (const { keyRange, value } of tree.entries.values()) end = Math.max(end, keyRange.end + 1, value.range.end)
  return { ...tree, range: { start: tree.range.start, end: Math.min(end, tree.range.end) } }
}

function buildKind(node: Node, range: Range, building: Building): Tree {
  if (isMap(node)) return { kind: 'map', entries: entriesOf(node, building), flow: node.flow === true, range }
  if (isSeq(node)) {
    const items = node.items.map((item) => build(item as Node, building, range.start).tree)
    return { kind: 'list', items, flow: node.flow === true, range }
  }
  if (!isScalar(node)) return { kind: 'scalar', value: undefined, words: '', style: 'plain', range }
  const { value, source, type } = node
  const isText = typeof value === 'string'
  const isSimple = isText || typeof value === 'number' || typeof value === 'boolean'
  return {
    kind: 'scalar',
    value: isSimple ? value : undefined,
    words: isText ? value : (source ?? ''),
    style: type === 'PLAIN' ? 'plain' : type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 'quoted' : 'block',
    range,
  }
}

function entriesOf(node: { items: { key: unknown; value: unknown }[] }, building: Building): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const pair of node.items) {
    const keyNode = pair.key as Node | null
    const key = build(keyNode, building, 0).tree
    const value = build(pair.value as Node | null, building, key.range.end).tree
    if (key.kind !== 'scalar' || isAlias(keyNode)) {
      building.problems.push(problem('key-not-text', key.range, {}))
    } else if (key.words === '<<' && key.style === 'plain') {
      building.problems.push(problem('merge-key-not-allowed', key.range, {}))
    } else if (entries.has(key.words)) {
      building.problems.push(problem('duplicate-key', key.range, { key: key.words }))
    } else {
      entries.set(key.words, { keyRange: key.range, value })
    }
  }
  return entries
}

function followAlias(alias: string, range: Range, building: Building): Built {
  const empty: Built = { tree: { kind: 'scalar', value: undefined, words: '', style: 'plain', range }, size: 1 }
  building.aliasCount += 1
  const target = building.anchors.get(alias)
  if (target === undefined) {
    building.problems.push(problem('unknown-alias', range, { alias }))
    return empty
  }
  if (building.aliasCount > aliasLimit || building.nodeCount + target.size > nodeLimit) {
    if (!building.problems.some(({ code }) => code === 'too-many-aliases')) {
      building.problems.push(problem('too-many-aliases', range, { limit: aliasLimit }))
    }
    return empty
  }
  building.nodeCount += target.size
  return { tree: { ...target.tree, range }, size: target.size }
}

function clipped({ start, end }: Range, text: string): Range {
  const first = Math.max(0, Math.min(start, text.length))
  return { start: first, end: Math.max(first, Math.min(end, text.length)) }
}

/** Block values reach to the next line; for people they end with their last visible character. */
function trimmed({ start, end }: Range, text: string): Range {
  let last = end
  while (last > start && /\s/.test(text[last - 1]!)) last -= 1
  return { start, end: last }
}
