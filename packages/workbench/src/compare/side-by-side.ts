/** A run of lines that stand in both texts, or in one of them only. */
export interface Run {
  readonly value: readonly string[]
  readonly added?: boolean
  readonly removed?: boolean
}

/** A line of one text: its number from 1, and its words without the line end. */
export interface NumberedLine {
  readonly number: number
  readonly text: string
}

/** A row of two texts side by side; a gap stands for lines that are the same in both and are left out. */
export type ComparedRow =
  | { readonly kind: 'same' | 'changed'; readonly left?: NumberedLine; readonly right?: NumberedLine }
  | { readonly kind: 'gap'; readonly count: number }

/** Two texts, line by line. */
export interface Comparison {
  readonly rows: readonly ComparedRow[]
  /** Lines of the right text that the left one has not. */
  readonly added: number
  /** Lines of the left text that the right one has not. */
  readonly removed: number
}

/** The lines of a text; a carriage return stays on its line, so that other line ends are a difference. */
export function linesOf(text: string): string[] {
  return text.split('\n')
}

/** Runs as rows: what was removed beside what was added in its place, and `context` same lines around each change. */
export function sideBySide(runs: readonly Run[], { context = 3 }: { readonly context?: number } = {}): Comparison {
  const rows: ComparedRow[] = []
  let left = 0
  let right = 0
  let added = 0
  let removed = 0
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index]!
    if (!run.added && !run.removed) {
      const same = run.value.map((text, at): ComparedRow => {
        const numbered = (before: number) => ({ number: before + at + 1, text })
        return { kind: 'same', left: numbered(left), right: numbered(right) }
      })
      rows.push(...aroundChanges(same, { context, isFirst: index === 0, isLast: index === runs.length - 1 }))
      left += run.value.length
      right += run.value.length
      continue
    }
    const next = runs[index + 1]
    const isPair = next !== undefined && (run.removed ? next.added === true : next.removed === true)
    const gone = run.removed ? run.value : isPair ? next.value : []
    const come = run.added ? run.value : isPair ? next.value : []
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      rows.push({
        kind: 'changed',
        ...(at < gone.length && { left: { number: left + at + 1, text: gone[at]! } }),
        ...(at < come.length && { right: { number: right + at + 1, text: come[at]! } }),
      })
    }
    left += gone.length
    right += come.length
    removed += gone.length
    added += come.length
    if (isPair) index += 1
  }
  return { rows, added, removed }
}

function aroundChanges(
  rows: readonly ComparedRow[],
  { context, isFirst, isLast }: { context: number; isFirst: boolean; isLast: boolean },
): readonly ComparedRow[] {
  const head = isFirst ? 0 : context
  const tail = isLast ? 0 : context
  const count = rows.length - head - tail
  // A gap of one line would take as much room as the line.
  if (count <= 1) return rows
  return [...rows.slice(0, head), { kind: 'gap', count }, ...rows.slice(rows.length - tail)]
}
