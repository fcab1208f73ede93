import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Range } from '../range.ts'
import { nestingLimit, refuseBeforeParsing } from './guard.ts'
import type { Entry, Tree } from './tree.ts'

/** A file that has been read as YAML: its text, and the values with their positions where it could be read. */
export interface CaseDocument {
  /** The path under which diagnostics name the file. */
  readonly file: string
  readonly text: string
  /** Absent when the text is not YAML at all. */
  readonly tree?: Tree
}

/** How often values may be repeated by `*alias`, and how many values there may be when all are written out. */
const aliasLimit = 100
const nodeLimit = 200_000

/**
 * Reads text as YAML 1.2 (core schema): one document, no tags, no merge keys, few aliases, unique text keys.
 *
 * Never throws. After a syntax error the tree holds what could be read, which may be wrong.
 */
export function readYaml(file: string, text: string): { document: CaseDocument; problems: Problem[] } {
  const refused = refuseBeforeParsing(text)
  if (refused !== undefined) return { document: { file, text }, problems: [refused] }
  const document = parseDocument(text, {
    prettyErrors: false,
    // Checked while the tree is built: the library compares every key with every other.
    uniqueKeys: false,
    merge: false,
    schema: 'core',
    // Not 'silent': that would also keep quiet about a second document.
    logLevel: 'error',
  })
  const problems = document.errors.slice(0, problemLimit).map(({ code, message, pos }) => {
    const range = clipped({ start: pos[0], end: pos[1] }, text)
    if (code === 'RESOURCE_EXHAUSTION') return problem('nested-too-deep', range, { limit: nestingLimit })
    if (code === 'MULTIPLE_DOCS') return problem('several-documents', { start: range.start, end: range.start + 3 }, {})
    return problem('yaml-syntax', range, { problem: code, detail: message })
  })
  if (problems.some(({ code }) => code === 'nested-too-deep')) return { document: { file, text }, problems }
  if (document.contents === null) {
    return {
      document: { file, text },
      problems: problems.length > 0 ? problems : [problem('file-empty', { start: 0, end: 0 }, {})],
    }
  }
  const building: Building = { text, problems, anchors: new Map(), aliasCount: 0, nodeCount: 0, document }
  const { tree } = build(document.contents as Node, building, 0)
  if (building.nodeCount > nodeLimit) {
    return { document: { file, text }, problems: [problem('too-many-aliases', tree.range, { limit: aliasLimit })] }
  }
  return { document: { file, text, tree }, problems: problems.slice(0, problemLimit) }
}

/** Enough to see what is wrong; a binary file has thousands. */
const problemLimit = 50

interface Building {
  readonly text: string
  readonly problems: Problem[]
  readonly anchors: Map<string, Built>
  readonly document: Document
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
