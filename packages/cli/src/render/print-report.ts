import type { Output } from '../output.ts'
import type { Block } from './blocks.ts'
import { markdownLines } from './markdown.ts'
import { terminalLines } from './terminal.ts'

/** Prints a report: as tables for the terminal, or as Markdown. */
export function printReport(blocks: readonly Block[], format: 'table' | 'md', output: Output): void {
  const lines = format === 'md' ? markdownLines(blocks) : terminalLines(blocks, output.terminal)
  for (const line of lines) output.print(line)
}
