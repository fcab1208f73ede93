import type { Block } from './blocks.ts'

/** The blocks as Markdown. Text from a case cannot start markup of its own. */
export function markdownLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...blockLines(block)])
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [`# ${escaped(block.text)}`]
    case 'heading':
      return [`## ${escaped(block.text)}`]
    case 'paragraph':
      return [escaped(block.text)]
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`)
    case 'table': {
      const width = block.head.length
      const line = (cells: readonly string[]): string =>
        `| ${Array.from({ length: width }, (_, index) => escaped(cells[index] ?? '')).join(' | ')} |`
      return [
        line(block.head),
        `|${' --- |'.repeat(width)}`,
        ...block.rows.flatMap((row) => {
          if (row.kind === 'cells') return [line(row.cells)]
          return row.text === '' ? [] : [`| **${escaped(row.text)}** |${' |'.repeat(width - 1)}`]
        }),
      ]
    }
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|]/g, (mark) => `\\${mark}`).replaceAll('\n', ' ')
}
