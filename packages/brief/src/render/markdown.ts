import type { Brief, BriefBlock, BriefRow, Inline } from '../document.ts'

/**
 * A brief as Markdown with footnotes (CommonMark, tables and `[^1]` as GitHub and Pandoc read them). Marks of Markdown
 * in what people wrote are escaped. Pictures are named by what they show, since Markdown cannot hold them.
 */
export function briefMarkdown(brief: Brief): string {
  const notes = brief.notes.map(({ number, words }) => `[^${number}]: ${inlineMarkdown(words)}`)
  const parts = [
    `# ${escaped(brief.title)}`,
    ...brief.blocks.map(blockMarkdown),
    ...(notes.length === 0 ? [] : [`## ${escaped(brief.notesTitle)}`, notes.join('\n')]),
    `---\n\n${escaped(brief.provenance)}`,
  ]
  return `${parts.join('\n\n')}\n`
}

/** One line of text without meaning to Markdown. */
function escaped(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
}

function inlineMarkdown(words: readonly Inline[]): string {
  return words.map(wordMarkdown).join('')
}

function wordMarkdown(word: Inline): string {
  if (typeof word === 'string') return escaped(word)
  switch (word.kind) {
    case 'strong':
    case 'party':
      return `**${escaped(word.text)}**`
    case 'faint':
      return escaped(word.text)
    case 'note':
      return `[^${word.note}]`
  }
}

function blockMarkdown(block: BriefBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`
    case 'paragraph':
      return inlineMarkdown(block.words)
    case 'list':
      return block.items
        .map((item, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${inlineMarkdown(item)}`)
        .join('\n')
    case 'table': {
      const width = block.head.length
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
      const table = [
        line(block.head.map(inlineMarkdown)),
        line(block.head.map(() => '---')),
        ...block.rows.map((row) => line(rowCells(row, width))),
      ].join('\n')
      return block.caption === undefined ? table : `${table}\n\n${escaped(block.caption)}`
    }
    case 'picture':
      return `${escaped(block.text)} ${escaped(block.caption)}`
  }
}

function rowCells(row: BriefRow, width: number): string[] {
  if (row.kind === 'cells') return row.cells.map(inlineMarkdown)
  const words = inlineMarkdown(row.words)
  const first = words.startsWith('**') ? words : `**${words}**`
  return [first, ...Array.from({ length: width - 1 }, () => '')]
}
