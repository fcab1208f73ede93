/** A piece of text as a page shows it: PDF user space, y upwards, x and y of the start of its baseline. */
export interface TextPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** The size of its letters. */
  readonly size: number
}

/** Pieces on one baseline without a wide gap between them. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** What stands on one baseline of a page, or of a part of one, from left to right. */
export interface Row {
  readonly y: number
  readonly size: number
  readonly runs: readonly Run[]
}

/** A gap of this many letter sizes may be one between columns. */
export const wideGap = 0.9

/** The rows of a page from top to bottom. */
export function rowsOf(pieces: readonly TextPiece[]): Row[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Row[] = []
  let group: TextPiece[] = []
  const flush = (): void => {
    if (group.length > 0) rows.push(rowOf(group))
    group = []
  }
  for (const piece of sorted) {
    const first = group[0]
    // Raised and lowered marks stay on the line that they belong to.
    if (first && Math.abs(first.y - piece.y) > 0.35 * Math.max(first.size, piece.size)) flush()
    group.push(piece)
  }
  flush()
  return rows
}

function rowOf(group: readonly TextPiece[]): Row {
  const pieces = [...group].sort((a, b) => a.x - b.x)
  const size = Math.max(...pieces.map((piece) => piece.size))
  const runs: { text: string; left: number; right: number }[] = []
  for (const { text, x, width } of pieces) {
    const last = runs.at(-1)
    if (last && x - last.right <= wideGap * size) {
      last.text += (needsSpace(last.text, text, (x - last.right) / size) ? ' ' : '') + text
      last.right = Math.max(last.right, x + width)
    } else runs.push({ text, left: x, right: x + width })
  }
  const largest = [...pieces].sort((a, b) => b.text.length - a.text.length)[0]!
  return { y: largest.y, size: largest.size, runs }
}

/** Between pieces that stand apart, but not between Chinese characters, which are set apart to fill a line. */
function needsSpace(before: string, after: string, gap: number): boolean {
  if (gap < 0.15 || /\s$/.test(before) || /^\s/.test(after)) return false
  return !(isWide.test(before.at(-1) ?? '') && isWide.test(after[0] ?? ''))
}

/** The text of a row, its runs one after the other. Single spaces between Chinese characters are gaps between letters. */
export function rowText({ runs }: Row): string {
  const text = runs.map((run) => run.text.trimEnd()).join(' ')
  return text.replaceAll(spaceBetweenWide, '')
}

const han = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60'
const spaceBetweenWide = new RegExp(`(?<=[${han}]) (?=[${han}‘’“”])|(?<=[‘’“”]) (?=[${han}])`, 'g')
const isWide = new RegExp(`[${han}]`)
