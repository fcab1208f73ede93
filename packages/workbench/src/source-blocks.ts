/** A stretch of a source that is to be marked: UTF-16 offsets, end exclusive. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** A heading or paragraph of a source text, in pieces that are marked or not. */
export interface Block {
  readonly kind: 'heading' | 'paragraph'
  readonly start: number
  readonly pieces: readonly { readonly start: number; readonly text: string; readonly isMarked: boolean }[]
}

/** The blocks of a plain or Markdown text: parted by empty lines, `#` opens a heading, each list item is its own. */
export function blocksOf(text: string, marks: readonly Mark[]): Block[] {
  const blocks: Block[] = []
  let start = -1
  const close = (end: number) => {
    if (start >= 0) blocks.push(blockOf(text, start, end, marks))
    start = -1
  }
  for (const line of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const at = line.index
    const words = line[0].trim()
    if (words === '' || /^(#|[-*] )/.test(words)) close(at)
    if (words === '') continue
    if (start < 0) start = at
    if (words.startsWith('#')) close(at + line[0].length)
  }
  close(text.length)
  return blocks
}

function blockOf(text: string, from: number, to: number, marks: readonly Mark[]): Block {
  const heading = /^\s*#+\s*/.exec(text.slice(from, to))?.[0]
  const start = from + (heading?.length ?? 0)
  const edges = new Set([start, to])
  for (const mark of marks) {
    for (const edge of [mark.start, mark.end]) if (edge > start && edge < to) edges.add(edge)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const pieces = cuts.slice(0, -1).map((cut, index) => ({
    start: cut,
    text: plain(text.slice(cut, cuts[index + 1])),
    isMarked: marks.some((mark) => mark.start <= cut && cut < mark.end),
  }))
  return {
    kind: heading === undefined ? 'paragraph' : 'heading',
    start,
    pieces: pieces.filter((piece) => piece.text !== ''),
  }
}

/** Emphasis marks of Markdown are left out; line breaks inside a paragraph are kept for the browser to fold. */
function plain(text: string): string {
  return text.replace(/\*\*|`/g, '')
}
