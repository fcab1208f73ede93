import type { Path } from '@anchorage/casefile'

/** Where in the data of a YAML file a cursor stands, as far as lines and brackets tell while somebody is typing. */
export interface YamlPlace {
  /** The way to the value that the cursor is in; of a key, to the mapping that the key belongs to. */
  readonly path: Path
  /** Whether a key is being written, a value, or (on a line of its own) either. */
  readonly role: 'key' | 'value' | 'either'
  /** The column at which the key or the value begins. */
  readonly from: number
}

/** A key or the dash of an item, at its column. */
interface Mark {
  readonly column: number
  /** Absent for a dash. */
  readonly key?: string
}

/** The place of a cursor in a line; `lineAt` gives the lines above it. Works on broken files too. */
export function yamlPlace(lineAt: (line: number) => string, line: number, column: number): YamlPlace {
  const before = lineAt(line).slice(0, column)
  const { marks, rest } = marksOf(before)
  const own = before.slice(rest)
  const above = pathAbove(lineAt, line, marks, marks[0]?.column ?? rest)
  const last = marks.at(-1)
  if (/^[[{]/.test(own)) return inBrackets(own, rest, above)
  const role = last?.key === undefined ? 'either' : 'value'
  return { path: above, role, from: rest }
}

/** The dashes and the key that a line begins with, and the column behind them. */
function marksOf(line: string): { marks: Mark[]; rest: number } {
  const marks: Mark[] = []
  let rest = /^ */.exec(line)![0].length
  for (let dash = /^- +/.exec(line.slice(rest)); dash; dash = /^- +/.exec(line.slice(rest))) {
    marks.push({ column: rest })
    rest += dash[0].length
  }
  if (line.slice(rest) === '-') return { marks: [...marks, { column: rest }], rest: rest + 1 }
  const key = /^(?:"([^"]*)"|'([^']*)'|([\p{L}\p{N}_][^:#{}[\],"']*?)) *:(?: +|$)/u.exec(line.slice(rest))
  if (key === null) return { marks, rest }
  marks.push({ column: rest, key: key[1] ?? key[2] ?? key[3] ?? '' })
  return { marks, rest: rest + key[0].length }
}

/** The path that the lines above and the marks of this line lead to. */
function pathAbove(lineAt: (line: number) => string, line: number, own: readonly Mark[], column: number): Path {
  const path: (string | number)[] = []
  let limit = column
  let isItem = false
  const take = (mark: Mark): void => {
    if (mark.key !== undefined) {
      if (mark.column < limit || (isItem && mark.column === limit)) {
        path.unshift(mark.key)
        limit = mark.column
        isItem = false
      }
    } else if (isItem && mark.column === limit) path[0] = Number(path[0]) + 1
    else if (mark.column < limit) {
      path.unshift(0)
      limit = mark.column
      isItem = true
    }
  }
  limit = Number.POSITIVE_INFINITY
  for (const mark of own.toReversed()) take(mark)
  if (own.length === 0) limit = column
  for (let above = line - 1; above >= 0 && (limit > 0 || isItem); above -= 1) {
    const text = lineAt(above)
    if (/^\s*(#|$)/.test(text)) continue
    for (const mark of marksOf(text).marks.toReversed()) take(mark)
  }
  return path
}

/** The place inside `{key: value, …}` and `[item, …]` on one line. */
function inBrackets(text: string, start: number, above: Path): YamlPlace {
  const open: { kind: '{' | '['; step: string | number; isValue: boolean }[] = []
  let from = 0
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!
    const top = open.at(-1)
    if (quote !== '') {
      if (character === quote && (quote === "'" || text[at - 1] !== '\\')) quote = ''
    } else if ((character === '"' || character === "'") && text.slice(from, at).trim() === '') quote = character
    else if (character === '{' || character === '[') {
      open.push({ kind: character, step: character === '[' ? 0 : '', isValue: character === '[' })
      from = at + 1
    } else if (character === '}' || character === ']') {
      open.pop()
      from = at + 1
    } else if (character === ',' && top !== undefined) {
      if (top.kind === '[') top.step = Number(top.step) + 1
      else Object.assign(top, { step: '', isValue: false })
      from = at + 1
    } else if (character === ':' && top?.kind === '{' && !top.isValue && /[\s]|^$/.test(text[at + 1] ?? '')) {
      Object.assign(top, {
        step: text
          .slice(from, at)
          .trim()
          .replaceAll(/^["']|["']$/g, ''),
        isValue: true,
      })
      from = at + 1
    }
  }
  while (text[from] === ' ') from += 1
  const steps = open.filter(({ isValue }) => isValue).map(({ step }) => step)
  const role = open.length === 0 || open.at(-1)!.isValue ? 'value' : 'key'
  return { path: [...above, ...steps], role, from: start + from }
}
