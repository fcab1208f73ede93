import { type BriefPart, briefParts } from '@anchorage/brief'

/** A piece of the text of a brief as the page shows it: a line that names a part, or lines of the author’s own. */
export type BriefRow =
  | {
      readonly kind: 'part'
      /** The line as it stands. */
      readonly line: string
      readonly name: string
      /** Undefined when there is no part of that name. */
      readonly part: BriefPart | undefined
    }
  | {
      readonly kind: 'own'
      /** What is shown, without empty lines around it. */
      readonly text: string
      /** Empty lines, kept as they are. */
      readonly before: readonly string[]
      readonly after: readonly string[]
    }

const partLine = /^\ufeff?\s*\{\{([^{}]*)\}\}\s*$/

/** The text of a brief as rows. Put together again they are the same text, byte for byte. */
export function rowsOf(text: string): BriefRow[] {
  const rows: BriefRow[] = []
  let own: string[] = []
  const endOwn = (): void => {
    if (own.length > 0) rows.push(ownRow(own))
    own = []
  }
  for (const line of text.split('\n')) {
    const name = partLine.exec(line)?.[1]?.trim()
    if (name === undefined) {
      own.push(line)
      continue
    }
    endOwn()
    rows.push({ kind: 'part', line, name, part: briefParts.find((known) => known === name) })
  }
  endOwn()
  return rows
}

/** The text that rows are of. */
export function textOfRows(rows: readonly BriefRow[]): string {
  return rows.flatMap(linesOfRow).join('\n')
}

/** The rows with other words in one of the author’s own; around new words there is an empty line. */
export function withOwnText(rows: readonly BriefRow[], index: number, text: string): BriefRow[] {
  const end = rows.some((row) => linesOfRow(row)[0]?.endsWith('\r')) ? '\r' : ''
  const lines = withoutEmptyEnds(text)
    .split('\n')
    .map((line) => line + end)
  return rows.map((row, at) => {
    if (at !== index || row.kind !== 'own') return row
    const isNew = !isShown(row) && text.trim() !== ''
    const around = isNew ? { before: at === 0 ? [] : [end], after: [at === rows.length - 1 ? '' : end] } : {}
    return { ...row, ...around, text: lines.join('\n') }
  })
}

/** Words without the empty lines around them, which rows keep apart. */
export function withoutEmptyEnds(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+/, '').replace(/\s+$/, '')
}

/** The words of a row as a field shows them: with plain line ends. */
export function shownText({ text }: { readonly text: string }): string {
  return text.replaceAll('\r', '')
}

/** The rows with another name on a line that names a part. */
export function withPartName(rows: readonly BriefRow[], index: number, name: string): BriefRow[] {
  return rows.map((row, at) => (at === index && row.kind === 'part' ? partRow(name, row) : row))
}

/** The rows with a part put in below one of them, or as the first with −1; an empty line is between parts. */
export function withPart(rows: readonly BriefRow[], below: number, part: BriefPart): BriefRow[] {
  const empty = ownRow([''])
  const at = below + 1
  const before = rows[below]?.kind === 'part' ? [empty] : []
  const after = rows[at]?.kind === 'part' ? [empty] : []
  return joined([...rows.slice(0, at), ...before, partRow(part), ...after, ...rows.slice(at)])
}

/** The rows with an empty one for the author’s own words below one of them, where there is none. */
export function withOwn(rows: readonly BriefRow[], below: number): BriefRow[] {
  if (rows[below + 1]?.kind === 'own' || rows[below]?.kind === 'own') return [...rows]
  return [...rows.slice(0, below + 1), ownRow(['']), ...rows.slice(below + 1)]
}

/** The rows without one of them. */
export function withoutRow(rows: readonly BriefRow[], index: number): BriefRow[] {
  return joined(rows.filter((_, at) => at !== index))
}

/**
 * The rows with one of them moved past the next one that shows something, upwards or downwards; the empty lines between
 * them stay where they are. The same rows where there is nothing to move past.
 */
export function movedRow(rows: readonly BriefRow[], index: number, by: -1 | 1): { rows: BriefRow[]; at: number } {
  let to = index + by
  while (rows[to] !== undefined && !isShown(rows[to]!)) to += by
  if (rows[to] === undefined) return { rows: [...rows], at: index }
  const moved = rows.map((row, at) => (at === index ? rows[to]! : at === to ? rows[index]! : row))
  const together = joined(moved)
  const at = together.indexOf(rows[index]!)
  // Words that came beside others are one row with them.
  return { rows: together, at: at >= 0 ? at : Math.min(to, together.length - 1) }
}

/** Whether a row has something to show: a part, or words. */
export function isShown(row: BriefRow): boolean {
  return row.kind === 'part' || row.text.trim() !== ''
}

/** The number of the line, from 1, on which a row begins. */
export function lineOfRow(rows: readonly BriefRow[], index: number): number {
  return rows.slice(0, index).flatMap(linesOfRow).length + 1
}

function linesOfRow(row: BriefRow): string[] {
  return row.kind === 'part' ? [row.line] : [...row.before, ...row.text.split('\n'), ...row.after]
}

function partRow(name: string, like?: { readonly line: string }): BriefRow {
  const end = like?.line.endsWith('\r') ? '\r' : ''
  return { kind: 'part', line: `{{${name}}}${end}`, name, part: briefParts.find((known) => known === name.trim()) }
}

/** Lines of the author’s own: what is empty before and after is kept apart, one line at least is the text. */
function ownRow(lines: readonly string[]): BriefRow {
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first < 0) return { kind: 'own', text: lines[0] ?? '', before: [], after: lines.slice(1) }
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return {
    kind: 'own',
    text: lines.slice(first, last + 1).join('\n'),
    before: lines.slice(0, first),
    after: lines.slice(last + 1),
  }
}

/** Rows of the author’s own that have come beside each other are one. */
function joined(rows: readonly BriefRow[]): BriefRow[] {
  const together: BriefRow[] = []
  for (const row of rows) {
    const before = together.at(-1)
    if (before?.kind !== 'own' || row.kind !== 'own') together.push(row)
    else if (!isShown(row)) together[together.length - 1] = before
    else if (!isShown(before)) together[together.length - 1] = row
    else together[together.length - 1] = ownRow([...linesOfRow(before), '', ...linesOfRow(row)])
  }
  return together
}
