import { isMap, isSeq, parseDocument } from 'yaml'
import type { Path } from '../case.ts'
import { type CaseDocument, readYaml } from '../yaml/document.ts'
import { type Tree, treeAt } from '../yaml/tree.ts'
import { dataOf, edited, sameData } from './data.ts'
import type { Call, CaseEdit, Clear, Edit } from './edits.ts'
import { renamedText, renameEdits } from './rename.ts'
import { splicesFor } from './splices.ts'

/**
 * The text after the edits, one after another. Bytes that no edit concerns stay as they are: comments, order,
 * quotes, line breaks.
 *
 * Each edit is a splice, tried in several spellings and read back: the first that says exactly what was asked for is
 * taken. Where none does (an odd layout), the YAML library writes the document anew; comments survive that, spacing
 * may not. Throws a RangeError for a path that is not there, and for a document that is not readable YAML.
 */
export function editCase(document: CaseDocument, edits: readonly CaseEdit[]): string {
  if (edits.length === 0) return document.text
  const { document: read, problems } = readYaml(document.file, document.text)
  if (!isReadable(read) || problems.length > 0) {
    throw new RangeError(`expected a readable case file to edit, got ${problems[0]?.code ?? 'an empty one'}`)
  }
  return editReadable(read, edits).text
}

/** A document that was read without problems. */
export type ReadableDocument = CaseDocument & { readonly tree: Tree }

/** As `editCase`, for a document that has been read; what comes out has been read too. */
export function editReadable(document: ReadableDocument, edits: readonly CaseEdit[]): ReadableDocument {
  return edits.reduce(withEdit, document)
}

function withEdit(document: ReadableDocument, edit: CaseEdit): ReadableDocument {
  if (edit.kind === 'call') return called(document, edit)
  return edit.kind === 'clear' ? cleared(document, edit) : applied(document, edit)
}

/** The document without the value at the path and without the mappings that would be empty then. */
function cleared(document: ReadableDocument, { path }: Clear): ReadableDocument {
  const { tree } = document
  if (treeAt(tree, path) === undefined) return document
  /** An item of a list stays: the others are counted by their places. */
  const isAlone = (above: Path) => {
    const holder = treeAt(tree, above)
    return typeof above.at(-1) === 'string' && holder?.kind === 'map' && holder.entries.size === 1
  }
  let at = path
  while (isAlone(at.slice(0, -1))) at = at.slice(0, -1)
  return applied(document, { kind: 'delete', path: at })
}

/** The document in which something is called otherwise: all places at once, or one by one where that does not come out. */
function called(document: ReadableDocument, { named, name }: Call): ReadableDocument {
  const { text, tree } = document
  const edits = renameEdits(tree, named, name)
  const candidate = readBack(document, renamedText(text, tree, named, name))
  const wanted = edits.reduce(edited, dataOf(tree))
  if (isReadable(candidate) && sameData(dataOf(candidate.tree), wanted)) return candidate
  return edits.reduce(applied, document)
}

function applied(document: ReadableDocument, edit: Edit): ReadableDocument {
  const { text, tree } = document
  const before = dataOf(tree)
  const wanted = edited(before, edit)
  if (sameData(wanted, before)) return document
  for (const candidate of splicesFor(text, tree, edit)) {
    const read = readBack(document, candidate)
    if (isReadable(read) && sameData(dataOf(read.tree), wanted)) return read
  }
  const rewritten = rewrite(text, edit)
  const read = rewritten === undefined ? undefined : readBack(document, rewritten)
  if (read !== undefined && isReadable(read) && sameData(dataOf(read.tree), wanted)) return read
  throw new RangeError(`cannot ${edit.kind} at ${JSON.stringify(edit.path)}: an alias (*name) repeats this value`)
}

function readBack(before: CaseDocument, text: string): CaseDocument {
  const { file } = before
  const { document, problems } = readYaml(file, text, { before })
  return problems.length > 0 ? { file, text } : document
}

function isReadable(document: CaseDocument): document is ReadableDocument {
  return document.tree !== undefined
}

/** The edit by the YAML library, which writes the whole document anew; undefined where the library refuses. */
function rewrite(text: string, edit: Edit): string | undefined {
  try {
    const document = parseDocument(text, { schema: 'core', merge: false, uniqueKeys: false, logLevel: 'silent' })
    const parent = document.getIn(edit.path.slice(0, -1))
    const key = edit.path.at(-1)
    if (edit.kind === 'delete') document.deleteIn(edit.path)
    else if (edit.kind === 'move') {
      const items: unknown[] = isMap(parent) || isSeq(parent) ? parent.items : []
      const index = isMap(parent) ? parent.items.findIndex((pair) => String(pair.key) === String(key)) : Number(key)
      items.splice(edit.to, 0, ...items.splice(index, 1))
    } else if (edit.kind === 'rename') {
      const pair = isMap(parent) ? parent.items.find((each) => String(each.key) === String(key)) : undefined
      if (pair !== undefined) pair.key = document.createNode(edit.name)
    } else if (edit.kind === 'insert' && isSeq(parent))
      parent.items.splice(Number(key), 0, document.createNode(edit.value))
    else document.setIn(edit.path, document.createNode(edit.value))
    const written = document.toString({ lineWidth: 0 })
    return text.includes('\r\n') ? written.replaceAll(/\r?\n/g, '\r\n') : written
  } catch {
    return undefined
  }
}
