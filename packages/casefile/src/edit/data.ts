import type { Path } from '../case.ts'
import type { Tree } from '../yaml/tree.ts'
import type { Edit, Value } from './edits.ts'

/** Values without positions, mappings in order: what an edit is meant to make of a file, to check the outcome by. */
export type Data = string | number | boolean | null | Data[] | Map<string, Data>

/** What a tree says. */
export function dataOf(tree: Tree): Data {
  switch (tree.kind) {
    case 'scalar':
      return tree.value ?? null
    case 'list':
      return tree.items.map(dataOf)
    case 'map':
      return new Map([...tree.entries].map(([key, { value }]) => [key, dataOf(value)]))
  }
}

/** What a value given by the caller says; mappings in the order of their keys. */
function dataOfValue(value: Value): Data {
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(dataOfValue)
  return new Map(Object.entries(value).map(([key, inner]) => [key, dataOfValue(inner)]))
}

/** Whether a value is a list; `Array.isArray` does not narrow readonly arrays. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

/** Whether two data are the same, the order of keys included. */
export function sameData(a: Data, b: Data): boolean {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameData(item, b[index]!))
  if (!(a instanceof Map)) return Object.is(a, b)
  if (!(b instanceof Map) || a.size !== b.size) return false
  const others = [...b]
  return [...a].every(([key, value], index) => others[index]![0] === key && sameData(value, others[index]![1]))
}

/** The data after an edit. Throws a RangeError where the edit names something that is not there. */
export function edited(data: Data, edit: Edit): Data {
  return change(data, edit.path, edit, [])
}

function change(data: Data, path: Path, edit: Edit, above: Path): Data {
  const [step, ...rest] = path
  if (step === undefined) {
    if (edit.kind === 'set') return dataOfValue(edit.value)
    throw new RangeError(`expected a path below the top of the file to ${edit.kind}`)
  }
  const at = [...above, step]
  if (Array.isArray(data)) return changeList(data, step, rest, edit, at)
  if (data instanceof Map) return changeMap(data, String(step), rest, edit, at)
  if (data === null && typeof step === 'string') return changeMap(new Map(), step, rest, edit, at)
  if (data === null) return changeList([], step, rest, edit, at)
  throw new RangeError(`expected a list or a mapping at ${JSON.stringify(above)}`)
}

function changeList(list: Data[], step: string | number, rest: Path, edit: Edit, at: Path): Data[] {
  const index = Number(step)
  const last = edit.kind === 'insert' || edit.kind === 'set' ? list.length : list.length - 1
  if (!Number.isInteger(index) || index < 0 || index > (rest.length > 0 ? list.length - 1 : last)) {
    throw new RangeError(`expected an index from 0 to ${last} at ${JSON.stringify(at)}`)
  }
  if (rest.length > 0) return list.with(index, change(list[index]!, rest, edit, at))
  switch (edit.kind) {
    case 'set':
      return index === list.length ? [...list, dataOfValue(edit.value)] : list.with(index, dataOfValue(edit.value))
    case 'insert':
      return list.toSpliced(index, 0, dataOfValue(edit.value))
    case 'delete':
      return list.toSpliced(index, 1)
    case 'move':
      return moved(list, index, edit.to)
    case 'rename':
      throw new RangeError(`expected a key to rename at ${JSON.stringify(at)}`)
  }
}

function changeMap(map: Map<string, Data>, key: string, rest: Path, edit: Edit, at: Path): Map<string, Data> {
  const entries = [...map]
  const index = entries.findIndex(([name]) => name === key)
  if (rest.length > 0) {
    if (index < 0 && edit.kind !== 'set' && edit.kind !== 'insert') throw nothingAt(at)
    return new Map(map).set(key, change(map.get(key) ?? null, rest, edit, at))
  }
  switch (edit.kind) {
    case 'set':
      return new Map(map).set(key, dataOfValue(edit.value))
    case 'insert':
      if (index >= 0) throw new RangeError(`expected no entry yet at ${JSON.stringify(at)}`)
      return new Map([...entries, [key, dataOfValue(edit.value)]])
    case 'delete':
      if (index < 0) throw nothingAt(at)
      return new Map(entries.toSpliced(index, 1))
    case 'move':
      if (index < 0) throw nothingAt(at)
      return new Map(moved(entries, index, edit.to))
    case 'rename':
      if (index < 0) throw nothingAt(at)
      if (edit.name !== key && map.has(edit.name))
        throw new RangeError(`expected no entry yet at ${JSON.stringify(at.with(-1, edit.name))}`)
      return new Map(entries.with(index, [edit.name, entries[index]![1]]))
  }
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  if (!Number.isInteger(to) || to < 0 || to >= list.length) {
    throw new RangeError(`expected a place from 0 to ${list.length - 1}, got ${to}`)
  }
  return list.toSpliced(from, 1).toSpliced(to, 0, list[from]!)
}

function nothingAt(path: Path): RangeError {
  return new RangeError(`expected something at ${JSON.stringify(path)}`)
}
