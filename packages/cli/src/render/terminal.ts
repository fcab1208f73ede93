import { displayWidth } from '@anchorage/casefile'
import type { Block, TableRow } from './blocks.ts'
import { clipped, hanging, padded, type Style, styled, type Terminal, wrapped } from './layout.ts'

/** The blocks as lines of a terminal, wrapped to its width. */
export function terminalLines(blocks: readonly Block[], terminal: Terminal): string[] {
  return blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...blockLines(block, terminal)])
}

function blockLines(block: Block, terminal: Terminal): string[] {
  switch (block.kind) {
    case 'title':
      return wrapped(block.text, terminal.columns).map((line) => styled(terminal, 'bold', line))
    case 'heading':
      return headingLines(wrapped(block.text, terminal.columns), terminal)
    case 'paragraph':
      return wrapped(block.text, terminal.columns)
    case 'list':
      return block.items.flatMap((item) => hanging('• ', item, terminal.columns))
    case 'table':
      return tableLines(block.head, block.rows, terminal)
  }
}

function headingLines(lines: readonly string[], terminal: Terminal): string[] {
  const rule = '─'.repeat(Math.max(...lines.map(displayWidth)))
  return [...lines.map((line) => styled(terminal, 'bold', line)), styled(terminal, 'dim', rule)]
}

const gap = 2

type Styles = readonly (Style | undefined)[]

/** Cells beside each other, each in its style; spaces at the end of the line are left out. */
function joined(cells: readonly string[], styles: Styles, terminal: Terminal): string {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  const shown = cells.slice(0, last + 1).map((cell, index) => (index === last ? cell.trimEnd() : cell))
  return shown
    .map((cell, index) => {
      const style = styles[index]
      return style === undefined || cell.trim() === '' ? cell : styled(terminal, style, cell)
    })
    .join(' '.repeat(gap))
}

/**
 * A table whose first column gives way when the terminal is narrow. If the other columns do not fit beside each other,
 * they are shown in several blocks, each with the first column.
 */
function tableLines(head: readonly string[], rows: readonly TableRow[], terminal: Terminal): string[] {
  const cellRows = rows.flatMap((row) => (row.kind === 'cells' ? [row.cells] : []))
  const natural = head.map((text, column) =>
    Math.max(displayWidth(text), ...cellRows.map((cells) => displayWidth(cells[column] ?? ''))),
  )
  const indented = rows.some((row) => row.kind === 'group' && row.text !== '')
  const [first = 0, ...others] = natural
  const lastColumn = others.length
  // A single wide last column (a sentence) is wrapped instead of being moved into a block of its own.
  const total = natural.reduce((sum, width) => sum + width + gap, -gap)
  const wraps = total > terminal.columns && lastColumn > 0 && (natural[lastColumn] ?? 0) > 24
  if (wraps) return wrappingLines(head, rows, natural, terminal)

  const nameWidth = Math.min(first + (indented ? 2 : 0), Math.max(18, Math.floor(terminal.columns * 0.55)))
  const lines: string[] = []
  let from = 1
  do {
    let to = from
    let used = nameWidth
    while (to < natural.length && (to === from || used + gap + (natural[to] ?? 0) <= terminal.columns)) {
      used += gap + (natural[to] ?? 0)
      to += 1
    }
    const shown = Array.from({ length: to - from }, (_, index) => from + index)
    const line = (cells: readonly string[], indent: string, styles: Styles = []): string =>
      joined(
        [
          padded(indent + clipped(cells[0] ?? '', nameWidth - indent.length), nameWidth),
          ...shown.map((column) => padded(cells[column] ?? '', natural[column] ?? 0)),
        ],
        [styles[0], ...shown.map((column) => styles[column])],
        terminal,
      )
    if (lines.length > 0) lines.push('')
    lines.push(styled(terminal, 'bold', line(head, '')))
    let grouped = false
    for (const row of rows) {
      if (row.kind === 'group') {
        grouped = row.text !== ''
        lines.push(row.text === '' ? '' : styled(terminal, 'bold', clipped(row.text, terminal.columns)))
      } else {
        lines.push(line(row.cells, grouped ? '  ' : '', row.styles))
      }
    }
    from = to
  } while (from < natural.length)
  return lines
}

function wrappingLines(
  head: readonly string[],
  rows: readonly TableRow[],
  natural: readonly number[],
  terminal: Terminal,
): string[] {
  const last = natural.length - 1
  const fixed = natural.slice(0, last).map((width) => Math.min(width, 24))
  const least = Math.min(24, natural[last] ?? 0)
  const usedBy = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + gap, 0)
  // What is widest gives way until the last column has room.
  while (usedBy(fixed) + least > terminal.columns && Math.max(...fixed) > 8) {
    fixed[fixed.indexOf(Math.max(...fixed))] = Math.max(...fixed) - 1
  }
  const used = usedBy(fixed)
  const rest = Math.max(least, terminal.columns - used)
  const row = (cells: readonly string[], styles: Styles = []): string[] => {
    const columns = cells.map((cell, index) => wrapped(cell, index === last ? rest : (fixed[index] ?? 0)))
    const height = Math.max(...columns.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      joined(
        columns.map((lines, index) => padded(lines[line] ?? '', index === last ? 0 : (fixed[index] ?? 0))),
        styles,
        terminal,
      ),
    )
  }
  return [
    ...row(head).map((line) => styled(terminal, 'bold', line)),
    ...rows.flatMap((entry) =>
      entry.kind === 'cells' ? row(entry.cells, entry.styles) : [styled(terminal, 'bold', entry.text)],
    ),
  ]
}
