import type { Range } from '../range.ts'
import { type Entry, type List, type Tree, type TreeMap, treeAt } from '../yaml/tree.ts'
import type { Edit, Value } from './edits.ts'
import { renderBlock, renderBlockScalar, renderFlow, renderText } from './render.ts'

/** Texts that may be the outcome of the edit, the best-looking first; the caller reads them back to see. */
export function splicesFor(text: string, tree: Tree, edit: Edit): string[] {
  const parentPath = edit.path.slice(0, -1)
  const step = edit.path.at(-1)
  const parent = step === undefined ? undefined : treeAt(tree, parentPath)
  if (step === undefined) return []
  if (parent === undefined || parent.kind === 'scalar') {
    if (edit.kind !== 'set' && edit.kind !== 'insert') return []
    // The mapping or list is not there yet: it is made with what is to be in it.
    const value: Value = typeof step === 'number' ? [edit.value] : { [step]: edit.value }
    return splicesFor(text, tree, { kind: 'set', path: parentPath, value })
  }
  const parts = partsOf(text, parent)
  const index = parent.kind === 'list' ? Number(step) : [...parent.entries.keys()].indexOf(String(step))
  const part = index < 0 ? undefined : parts[index]
  switch (edit.kind) {
    case 'delete':
      return part === undefined ? [] : deletions(text, parent, parts, index)
    case 'move':
      return parent.flow ? flowMoves(text, parts, index, edit.to) : blockMoves(text, parts, index, edit.to)
    case 'rename':
      if (part?.keyRange === undefined) return []
      return [renderText(edit.name), JSON.stringify(edit.name)].map((name) => splice(text, part.keyRange!, name))
    case 'set':
    case 'insert': {
      if (edit.kind === 'set' && part !== undefined) return replacements(text, part, edit.value, parent.flow)
      const isBefore = edit.kind === 'insert' && part !== undefined
      const lead = parent.kind === 'map' ? `${renderText(String(step))}: ` : ''
      return additions(text, parent, parts, { lead, value: edit.value, before: isBefore ? index : parts.length })
    }
  }
}

/** An item or an entry as a stretch of the file: from its key, or its value, to the end of the value. */
interface Part extends Range {
  readonly value: Tree
  readonly keyRange?: Range
}

function partsOf(text: string, parent: List | TreeMap): Part[] {
  if (parent.kind === 'list') return parent.items.map((value) => ({ ...value.range, value }))
  return [...parent.entries.values()].map(({ keyRange, value }: Entry) => {
    const isEmpty = value.range.start === value.range.end
    const end = isEmpty ? afterColon(text, keyRange.end) : Math.max(keyRange.end, value.range.end)
    return { start: keyRange.start, end, keyRange, value }
  })
}

/** Behind the colon of a key without a value; right behind the key where there is no colon. */
function afterColon(text: string, keyEnd: number): number {
  return keyEnd + (/^[ \t]*:/.exec(text.slice(keyEnd, keyEnd + 100))?.[0].length ?? 0)
}

function replacements(text: string, part: Part, value: Value, inFlow: boolean): string[] {
  const { range } = part.value
  const newline = newlineOf(text)
  if (range.start === range.end) {
    // Nothing is written yet: behind the dash of an item, behind the colon, or behind a key without one.
    if (part.keyRange === undefined) {
      const dash = text.lastIndexOf('-', range.start) + 1
      return [splice(text, { start: dash, end: dash }, ` ${renderFlow(value)}`)]
    }
    const at = afterColon(text, part.keyRange.end)
    return [splice(text, { start: at, end: at }, `${at === part.keyRange.end ? ': ' : ' '}${renderFlow(value)}`)]
  }
  const old = text.slice(range.start, range.end)
  return spellings(text, part, value, inFlow, old, newline).map((spelling) => splice(text, range, spelling))
}

function spellings(text: string, part: Part, value: Value, inFlow: boolean, old: string, newline: string): string[] {
  const flow = renderFlow(value)
  if (typeof value === 'string') {
    const quoted = JSON.stringify(value)
    const single = `'${value.replaceAll("'", "''")}'`
    const block = renderBlockScalar(value, old, newline)
    if (old.startsWith('"')) return [quoted]
    if (old.startsWith("'")) return /[\p{C}]/u.test(value) ? [quoted] : [single, quoted]
    if (block !== undefined && !inFlow) return [block, flow, quoted]
    return [flow, quoted]
  }
  if (value === null || typeof value !== 'object' || inFlow) return [flow]
  const isInline = old.startsWith('{') || old.startsWith('[') || part.value.kind === 'scalar'
  if (isInline && flow.length < 110) return [flow]
  const indent = ' '.repeat(columnOf(text, part.value.range.start))
  const onNextLine = `${newline}${' '.repeat(indentOf(text, part.start) + 2)}`
  const block = isInline
    ? onNextLine + renderBlock(value, onNextLine.slice(newline.length), newline)
    : renderBlock(value, indent, newline)
  return [block, flow]
}

function additions(
  text: string,
  parent: List | TreeMap,
  parts: readonly Part[],
  { lead, value, before }: { readonly lead: string; readonly value: Value; readonly before: number },
): string[] {
  const flow = lead + renderFlow(value)
  if (parent.flow) {
    const next = parts[before]
    if (next !== undefined) return [splice(text, { start: next.start, end: next.start }, `${flow}, `)]
    const last = parts.at(-1)
    const at = last?.end ?? parent.range.start + 1
    return [splice(text, { start: at, end: at }, last === undefined ? flow : `, ${flow}`)]
  }
  const first = parts[0]
  if (first === undefined) return []
  const newline = newlineOf(text)
  const marker = parent.kind === 'list' ? dashBefore(text, first.start) : first.start
  if (marker === undefined) return []
  const indent = ' '.repeat(columnOf(text, marker))
  const dash = parent.kind === 'list' ? '- ' : ''
  const isShort = indent.length + dash.length + flow.length < 110
  const nested = `${indent}  `
  const isCollection = value !== null && typeof value === 'object'
  const block =
    lead !== '' && isCollection
      ? `${lead.trimEnd()}${newline}${nested}${renderBlock(value, nested, newline)}`
      : lead + renderBlock(value, nested, newline)
  const lines = (isShort ? [flow, block] : [block, flow]).map((body) => indent + dash + body)
  const next = parts[before]
  if (next !== undefined) {
    const nextMarker = parent.kind === 'list' ? dashBefore(text, next.start) : next.start
    if (nextMarker === undefined || !isFirstOnLine(text, nextMarker)) return []
    const at = aboveComments(text, lineStart(text, nextMarker))
    return lines.map((line) => splice(text, { start: at, end: at }, line + newline))
  }
  const end = lineEnd(text, parts.at(-1)!.end)
  return lines.map((line) => splice(text, { start: end, end }, newline + line))
}

function deletions(text: string, parent: List | TreeMap, parts: readonly Part[], index: number): string[] {
  const part = parts[index]!
  if (parts.length === 1) return [splice(text, parent.range, parent.kind === 'list' ? '[]' : '{}')]
  const next = parts[index + 1]
  const previous = parts[index - 1]
  if (parent.flow) {
    const range = next !== undefined ? { start: part.start, end: next.start } : { start: previous!.end, end: part.end }
    return [splice(text, range, '')]
  }
  const marker = parent.kind === 'list' ? dashBefore(text, part.start) : part.start
  if (marker === undefined) return []
  if (!isFirstOnLine(text, marker)) {
    const nextMarker = next && (parent.kind === 'list' ? dashBefore(text, next.start) : next.start)
    return nextMarker === undefined ? [] : [splice(text, { start: marker, end: nextMarker }, '')]
  }
  const end = lineEnd(text, part.end)
  const start = lineStart(text, marker)
  const afterBreak = end + breakLength(text, end)
  // At the end of a file without a last line break, the break before goes.
  if (afterBreak > end) return [splice(text, { start, end: afterBreak }, '')]
  return [splice(text, { start: start - (text[start - 2] === '\r' ? 2 : 1), end }, '')]
}

function flowMoves(text: string, parts: readonly Part[], from: number, to: number): string[] {
  const contents = parts.map(({ start, end }) => text.slice(start, end))
  const order = contents.toSpliced(from, 1).toSpliced(to, 0, contents[from]!)
  let result = text
  for (let index = parts.length - 1; index >= 0; index -= 1) result = splice(result, parts[index]!, order[index]!)
  return [result]
}

/** Whole lines change places; comments between two parts go with the one below. */
function blockMoves(text: string, parts: readonly Part[], from: number, to: number): string[] {
  const markers = parts.map((part) => (part.keyRange === undefined ? dashBefore(text, part.start) : part.start))
  if (markers.some((marker) => marker === undefined || !isFirstOnLine(text, marker))) return []
  const ends = parts.map(({ end }) => lineEnd(text, end) + breakLength(text, lineEnd(text, end)))
  const start = aboveComments(text, lineStart(text, markers[0]!))
  const segments = parts.map((_, index) => text.slice(index === 0 ? start : ends[index - 1]!, ends[index]!))
  const newline = newlineOf(text)
  const isOpen = !/[\r\n]$/.test(segments.at(-1)!)
  const closed = segments.map((segment) => (/[\r\n]$/.test(segment) ? segment : segment + newline))
  const joined = closed.toSpliced(from, 1).toSpliced(to, 0, closed[from]!).join('')
  return [splice(text, { start, end: ends.at(-1)! }, isOpen ? joined.slice(0, joined.length - newline.length) : joined)]
}

function splice(text: string, { start, end }: Range, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end)
}

function newlineOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start
}

function lineEnd(text: string, offset: number): number {
  let end = offset
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}

function breakLength(text: string, offset: number): number {
  return text.startsWith('\r\n', offset) ? 2 : offset < text.length ? 1 : 0
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

function indentOf(text: string, offset: number): number {
  return /^ */.exec(text.slice(lineStart(text, offset), offset))?.[0].length ?? 0
}

function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === ''
}

/** The dash of a list item; undefined where something else stands before it. */
function dashBefore(text: string, offset: number): number | undefined {
  const before = /-[ \t\r\n]*$/.exec(text.slice(Math.max(0, offset - 1000), offset))
  return before === null ? undefined : offset - before[0].length
}

/** The start of the comment lines right above a line: they belong to what follows. */
function aboveComments(text: string, start: number): number {
  let at = start
  while (at > 0) {
    const before = at - (text[at - 1] === '\n' && text[at - 2] === '\r' ? 2 : 1)
    const above = lineStart(text, before)
    if (above >= at || !text.slice(above, before).trimStart().startsWith('#')) return at
    at = above
  }
  return at
}
