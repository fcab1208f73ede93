import { partyDash, partyShape } from '../palette.ts'
import { anchorPath, arrowPaths } from '../shapes.ts'
import { textWidth } from '../text-lines.ts'
import type { Mark } from './drawing.ts'

/** A line of a legend in its final words. */
export interface LegendWords {
  readonly kind:
    | 'move'
    | 'improvement'
    | 'status-quo'
    | 'equilibrium'
    | 'stable'
    | 'unstable'
    | { readonly party: number }
  readonly text: string
}

/** A legend from `top` down, in as many rows as the width needs. */
export function legendMarks(
  entries: readonly LegendWords[],
  { width, top }: { readonly width: number; readonly top: number },
): { readonly marks: Mark[]; readonly height: number } {
  const marks: Mark[] = []
  let x = 20
  let y = top + 16
  for (const { kind, text } of entries) {
    const wide = 40 + textWidth(text, 12) + 18
    if (x + wide > width && x > 20) {
      x = 20
      y += 24
    }
    marks.push(...sample(kind, x, y), { kind: 'text', x: x + 38, y: y + 4, text, size: 12, ink: 'ink' })
    x += wide
  }
  return { marks, height: entries.length === 0 ? 0 : y - top + 20 }
}

function sample(kind: LegendWords['kind'], x: number, y: number): Mark[] {
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
      return [{ kind: 'path', d: disc(x + 15, y, 5.5), fill: 'ink' }]
    case 'unstable':
      return [{ kind: 'path', d: disc(x + 15, y, 4.5), stroke: 'line', weight: 1.2 }]
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
