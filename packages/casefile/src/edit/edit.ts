import { isMap, isSeq, parseDocument } from 'yaml'
import { type CaseDocument, readYaml } from '../yaml/document.ts'
import { dataOf, edited, sameData } from './data.ts'
import type { Call, CaseEdit, Edit } from './edits.ts'
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
  let { text } = document
  for (const edit of edits) {
    text = edit.kind === 'call' ? called(document.file, text, edit) : applied(document.file, text, edit)
  }
  return text
}

/** The text in which something is called otherwise: all places at once, or one by one where that does not come out. */
function called(file: string, text: string, { named, name }: Call): string {
  const { document } = readYaml(file, text)
  if (document.tree === undefined) throw new RangeError('expected a readable case file to edit')
  const edits = renameEdits(document.tree, named, name)
  const candidate = renamedText(text, document.tree, named, name)
  const { tree } = readBack(file, candidate)
  const wanted = edits.reduce(edited, dataOf(document.tree))
  if (tree !== undefined && sameData(dataOf(tree), wanted)) return candidate
  return edits.reduce((before, edit) => applied(file, before, edit), text)
}

function applied(file: string, text: string, edit: Edit): string {
  const { document, problems } = readYaml(file, text)
  if (document.tree === undefined || problems.length > 0) {
    throw new RangeError(`expected a readable case file to edit, got ${problems[0]?.code ?? 'an empty one'}`)
  }
  const wanted = edited(dataOf(document.tree), edit)
  if (sameData(wanted, dataOf(document.tree))) return text
  for (const candidate of splicesFor(text, document.tree, edit)) {
    const { tree } = readBack(file, candidate)
    if (tree !== undefined && sameData(dataOf(tree), wanted)) return candidate
  }
  const rewritten = rewrite(text, edit)
  const { tree } = rewritten === undefined ? {} : readBack(file, rewritten)
  if (rewritten !== undefined && tree !== undefined && sameData(dataOf(tree), wanted)) return rewritten
  throw new RangeError(`cannot ${edit.kind} at ${JSON.stringify(edit.path)}: an alias (*name) repeats this value`)
}

function readBack(file: string, text: string): CaseDocument {
  const { document, problems } = readYaml(file, text)
  return problems.length > 0 ? { file, text } : document
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
