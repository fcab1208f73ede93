import { partyDash, partyShape } from '../palette.ts'
import { anchorPath, arrowPaths } from '../shapes.ts'
import { textLines, textWidth } from '../text-lines.ts'
import type { Ink, Mark } from './drawing.ts'

/** A line of a legend in its final words. */
export interface LegendWords {
  readonly kind:
    | 'move'
    | 'improvement'
    | 'status-quo'
    | 'equilibrium'
    | 'stable'
    | 'unstable'
    /** The arrows of a party; just a party. */
    | { readonly party: number }
    | { readonly chip: number }
  readonly text: string
  /** The options of the party, in the order of its squares: they stand in a row of their own. */
  readonly squares?: readonly string[]
}

/** A legend from `top` down, in as many rows as the width needs. */
export function legendMarks(
  entries: readonly LegendWords[],
  { width, top }: { readonly width: number; readonly top: number },
): { readonly marks: Mark[]; readonly height: number } {
  const marks: Mark[] = []
  let x = 20
  let y = top + 16
  const indent = 58
  const next = (wide: number, left: number) => {
    if (x + wide <= width || x <= left) return
    x = left
    y += 24
  }
  for (const { kind, text, squares = [] } of entries) {
    if (squares.length > 0) next(width, 20)
    const wide = 40 + textWidth(text, 12) + 18
    next(wide, 20)
    marks.push(...sample(kind, x, y), { kind: 'text', x: x + 38, y: y + 4, text, size: 12, ink: 'ink' })
    x += wide
    for (const name of squares) {
      const [words = ''] = textLines(name, { width: width - indent - 30, fontSize: 12, limit: 1 })
      const room = 12 + textWidth(words, 12) + 14
      next(room, indent)
      marks.push(
        { kind: 'rect', x, y: y - 4, width: 7, height: 7, radius: 1.5, stroke: partyInk(kind) },
        { kind: 'text', x: x + 12, y: y + 4, text: words, size: 12, ink: 'faint' },
      )
      x += room
    }
    if (squares.length > 0) next(width, 20)
  }
  // A row that was begun for what did not come.
  if (x === 20) y -= 24
  return { marks, height: entries.length === 0 ? 0 : y - top + 20 }
}

function partyInk(kind: LegendWords['kind']): Ink {
  if (typeof kind !== 'object') return 'ink'
  return { party: 'party' in kind ? kind.party : kind.chip }
}

function sample(kind: LegendWords['kind'], x: number, y: number): Mark[] {
  if (typeof kind === 'object' && 'chip' in kind)
    return [{ kind: 'rect', x: x + 20, y: y - 5, width: 10, height: 10, radius: 2, fill: { party: kind.chip } }]
  if (typeof kind === 'object') {
    const { path, isFilled } = arrowPaths[partyShape(kind.party)]
    const ink = { party: kind.party }
    return [
      { kind: 'path', d: `M${x} ${y}h26`, stroke: ink, weight: 1.8, dash: partyDash(kind.party) },
      { kind: 'path', d: path, at: { x: x + 31, y }, stroke: ink, ...(isFilled ? { fill: ink } : {}) },
    ]
  }
  switch (kind) {
    case 'status-quo':
      return anchorMarks(x + 15, y)
    case 'equilibrium':
      return [
        { kind: 'rect', x: x + 1, y: y - 9, width: 28, height: 18, radius: 6, stroke: 'ink', weight: 1.2 },
        { kind: 'rect', x: x + 5, y: y - 5, width: 20, height: 10, radius: 3, stroke: 'ink', weight: 1.8 },
      ]
    case 'stable':
      return [{ kind: 'path', d: disc(x + 25, y, 5.5), fill: 'ink' }]
    case 'unstable':
      return [{ kind: 'path', d: disc(x + 25, y, 4.5), stroke: 'line', weight: 1.2 }]
    default:
      return [
        {
          kind: 'path',
          d: `M${x} ${y}h30`,
          stroke: 'ink',
          weight: kind === 'improvement' ? 1.8 : 1,
          opacity: kind === 'improvement' ? 1 : 0.35,
        },
      ]
  }
}

/** A circle as a path. */
export function disc(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
}

/** The mark of the status quo around a point. */
export function anchorMarks(x: number, y: number): Mark[] {
  return [
    { kind: 'path', d: disc(x, y, 11), fill: 'ink' },
    { kind: 'path', d: anchorPath, at: { x, y }, stroke: 'paper', weight: 1.5 },
  ]
}
