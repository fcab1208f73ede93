import type { Range } from '../range.ts'
import type { Entry, Tree, TreeMap } from './tree.ts'

/** A text and its tree; nothing in it is repeated by an alias. */
interface ReadText {
  readonly text: string
  readonly tree: Tree
}

/** A tree that was made without reading all of its text: `was` is the part of the old tree that `is` takes the place of. */
interface Reread {
  readonly tree: Tree
  readonly was: Tree
  readonly is: Tree
}

/**
 * The tree of a text of which a similar one has been read, by reading again only the entry of a block mapping in which the
 * two differ: what stands before it and after it is the same, if moved. Undefined where that is not certain.
 *
 * An entry can be read by itself if it begins a line with its key, ends where a line begins that is indented no deeper,
 * has no line that is indented less, and comes out as one entry with the same key. `read` reads a text for itself; it
 * answers undefined when anything is wrong with it, or repeated in it.
 */
export function reread(before: ReadText, text: string, read: (text: string) => Tree | undefined): Reread | undefined {
  const change = changeBetween(before.text, text)
  const { delta } = change
  for (const way of waysTo(before, change)) {
    const { entry, key, start, end, column } = way.at(-1)!
    const part = text.slice(start, end + delta)
    if (part.length * 2 > text.length) break
    if (!canStandAlone(part, column)) continue
    const found = read(part)
    if (found?.kind !== 'map' || found.flow || found.entries.size !== 1) continue
    const made = found.entries.get(key)
    if (made === undefined || made.keyRange.start !== column) continue
    const value = moved(made.value, start)
    return { tree: withValue(way, { value, end: found.range.end + start }, delta), was: entry.value, is: value }
  }
  return undefined
}

interface Change {
  /** The first character that differs, and where the old stretch ends. */
  readonly start: number
  readonly end: number
  /** How much longer the new text is. */
  readonly delta: number
}

function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let same = 0
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1
  return { start, end: before.length - same, delta: after.length - before.length }
}

/** An entry on the way to the change: its mapping, and the lines from its key to what follows it. */
interface Stage {
  readonly map: TreeMap
  readonly key: string
  readonly entry: Entry
  readonly start: number
  readonly end: number
  readonly column: number
}

/** The ways to entries that hold the change after their key, the longest first. */
function waysTo({ text, tree }: ReadText, change: Change): Stage[][] {
  const way: Stage[] = []
  const ways: Stage[][] = []
  let at = tree
  let end = text.length
  while (at.kind === 'map' && !at.flow) {
    const stage = stageIn(at, { text, end, change })
    if (stage === undefined) break
    way.push(stage)
    ways.unshift([...way])
    at = stage.entry.value
    end = stage.end
  }
  return ways
}

function stageIn(map: TreeMap, { text, end: mapEnd, change }: { text: string; end: number; change: Change }) {
  const entries = [...map.entries]
  const index = entries.findLastIndex(([, { keyRange }]) => keyRange.end < change.start)
  const found = entries[index]
  if (found === undefined) return undefined
  const [key, entry] = found
  const next = entries[index + 1]
  const start = lineStart(text, entry.keyRange.start)
  const end = next === undefined ? mapEnd : lineStart(text, next[1].keyRange.start)
  if (start === undefined || end === undefined || text[entry.keyRange.end] !== ':') return undefined
  // The line break before what follows has to stay.
  if (change.end > end - 1 && end < text.length) return undefined
  return { map, key, entry, start, end, column: entry.keyRange.start - start }
}

/** Where the line begins on which only spaces stand before an offset. */
function lineStart(text: string, offset: number): number | undefined {
  let at = offset
  while (at > 0 && text[at - 1] === ' ') at -= 1
  return at === 0 || text[at - 1] === '\n' ? at : undefined
}

/** Whether no line is indented less than the first, and none ends a document. */
function canStandAlone(part: string, column: number): boolean {
  if (/^(?:---|\.\.\.)/m.test(part)) return false
  return column === 0 || !new RegExp(`^(?! {${column}})[^\\S\\n]*\\S`, 'm').test(part)
}

/** The tree along the way with another value at its end; what comes after it is moved. */
function withValue(way: readonly Stage[], made: { readonly value: Tree; readonly end: number }, delta: number): Tree {
  let { value, end } = made
  for (const { map, key: changed } of way.toReversed()) {
    const entries = new Map<string, Entry>()
    let isAfter = false
    for (const [key, entry] of map.entries) {
      if (key === changed) entries.set(key, { keyRange: entry.keyRange, value })
      else if (isAfter && delta !== 0)
        entries.set(key, { keyRange: movedRange(entry.keyRange, delta), value: moved(entry.value, delta) })
      else entries.set(key, entry)
      isAfter ||= key === changed
    }
    const isLast = [...map.entries.keys()].at(-1) === changed
    end = isLast ? end : map.range.end + delta
    value = { ...map, entries, range: { start: map.range.start, end } }
  }
  return value
}

function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}

/** The tree as it stands so many characters further on. Written out: of a long file thousands are moved with every key. */
function moved(tree: Tree, by: number): Tree {
  const { kind } = tree
  const range = movedRange(tree.range, by)
  if (kind === 'scalar') return { kind, value: tree.value, words: tree.words, style: tree.style, range }
  const { flow } = tree
  if (kind === 'list') return { kind, items: tree.items.map((item) => moved(item, by)), flow, range }
  const entries = new Map<string, Entry>()
  for (const [key, { keyRange, value }] of tree.entries) {
    entries.set(key, { keyRange: movedRange(keyRange, by), value: moved(value, by) })
  }
  return { kind, entries, flow, range }
}

/** How many values a tree holds, keys included. */
export function countValues(tree: Tree): number {
  if (tree.kind === 'scalar') return 1
  if (tree.kind === 'list') return tree.items.reduce((count, item) => count + countValues(item), 1)
  let count = 1
  for (const { value } of tree.entries.values()) count += 1 + countValues(value)
  return count
}
