/** A cell of a table that goes out: words, or a number of ours. */
export type Cell = string | number

/** What a spreadsheet would take for the beginning of a formula. */
const formulaStart = /^[=+\-@\t\r]/

/**
 * Words as a cell that no spreadsheet takes for a formula: those that begin like one get an apostrophe in front, which marks
 * text there. Breaks of lines and tabs become spaces.
 */
function guarded(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const line = cell.replaceAll(/[\t\r\n]+/g, ' ')
  return formulaStart.test(line) ? `'${line}` : line
}

/** A table as lines of cells with tabs between them, as spreadsheets paste it. */
export function tableText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map(guarded).join('\t')).join('\n')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A table as HTML, its first row as heads, for what takes that rather than text. */
export function tableHtml(rows: readonly (readonly Cell[])[]): string {
  const line = (row: readonly Cell[], tag: 'th' | 'td') =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(guarded(cell))}</${tag}>`).join('')}</tr>`
  const [head = [], ...body] = rows
  return `<table><thead>${line(head, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`
}

/** As much as a table that is pasted may have. */
export const pasteLimits = { characters: 1_000_000, rows: 5_000 }

/**
 * The cells of a table as a spreadsheet copies it: tabs between cells, cells with breaks or quotation marks in quotation
 * marks. Spaces at the ends and the apostrophe that marks text are taken off; rows that are empty are kept, so that
 * rows can be counted. Undefined where there is more than `pasteLimits`.
 */
export function readTable(text: string): readonly (readonly string[])[] | undefined {
  if (text.length > pasteLimits.characters) return undefined
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const lines = text.replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '')
  for (;;) {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y
    quoted.lastIndex = at
    const found = quoted.exec(lines)
    const plain = /[^\t\n]*/y
    plain.lastIndex = at
    const cell = found === null ? plain.exec(lines)![0] : found[1]!.replaceAll('""', '"')
    at += found === null ? cell.length : found[0].length
    row.push(cell.trim().replace(/^'(?=[=+\-@])/, ''))
    if (lines[at] !== '\t') {
      rows.push(row)
      row = []
      if (at >= lines.length) return rows
      if (rows.length === pasteLimits.rows) return undefined
    }
    at += 1
  }
}
