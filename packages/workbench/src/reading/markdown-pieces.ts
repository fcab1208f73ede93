/** A piece of a Markdown text: words in their look, or a mark that only says how words look. */
export interface MarkdownPiece {
  readonly text: string
  readonly look?: 'mark' | 'strong' | 'emphasis' | 'code'
}

const mark =
  /^#{1,6}[ \t]+|(\*\*|__)(?=\S)(?:(?!\1).)+?(?<=\S)\1|(?<![\p{L}\p{N}*_])([*_])(?![\s*_])[^*_]+?(?<![\s*_])\2(?![\p{L}\p{N}*_])|`[^`]+`/gsu

/** Whether a file of that name is written in Markdown. */
export function isMarkdown(path: string): boolean {
  return /\.(md|markdown)$/i.test(path)
}

/** The depth of the heading that a block is, from 1; none where it is no heading. */
export function headingDepth(text: string): number | undefined {
  return /^(#{1,6})[ \t]+\S/.exec(text)?.[1]?.length
}

/** A block of Markdown in pieces that together are the block, character by character, so that places in it stay. */
export function markdownPieces(text: string): readonly MarkdownPiece[] {
  const pieces: MarkdownPiece[] = []
  let at = 0
  const add = (end: number, look?: MarkdownPiece['look']) => {
    if (end > at) pieces.push({ text: text.slice(at, end), ...(look === undefined ? {} : { look }) })
    at = end
  }
  for (const found of text.matchAll(mark)) {
    const [all, double] = found
    const end = found.index + all.length
    add(found.index)
    if (all.startsWith('#')) {
      add(end, 'mark')
      continue
    }
    const size = double === undefined ? 1 : 2
    add(at + size, 'mark')
    add(end - size, double !== undefined ? 'strong' : all.startsWith('`') ? 'code' : 'emphasis')
    add(end, 'mark')
  }
  add(text.length)
  return pieces
}
