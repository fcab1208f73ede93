import type { SceneArrow, SceneEdge } from '../scene.ts'
import type { Link } from './links.ts'

/** Where a box stands. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The column it stands in, counted as drawn. */
  readonly column: number
}

/** One decimal is enough, and the same on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The curve of a move from box to box, with its arrow heads. Parties leave and enter at heights of their own. */
export function routeLink(link: Link, from: Box, to: Box, partyCount: number): SceneEdge {
  const spread = Math.min(6, (from.height * 0.6) / Math.max(1, partyCount))
  const shift = (link.party - (partyCount - 1) / 2) * spread
  const middle = (box: Box) => box.y + box.height / 2 + shift
  const gap = 3
  let start: Point
  let end: Point
  let first: Point
  let second: Point
  if (from.column === to.column) {
    // Bulges to the right, the further the boxes are apart the wider.
    const bulge = Math.min(78, 22 + Math.abs(to.y - from.y) * 0.16)
    start = { x: from.x + from.width + gap, y: middle(from) }
    end = { x: to.x + to.width + gap, y: middle(to) }
    first = { x: start.x + bulge, y: start.y }
    second = { x: end.x + bulge, y: end.y }
  } else {
    const sign = to.column > from.column ? 1 : -1
    start = { x: sign > 0 ? from.x + from.width + gap : from.x - gap, y: middle(from) }
    end = { x: sign > 0 ? to.x - gap : to.x + to.width + gap, y: middle(to) }
    const reach = Math.max(30, Math.abs(end.x - start.x) * 0.42)
    // A curve that passes over columns bows away from the boxes in between.
    const bow = Math.abs(to.column - from.column) > 1 ? (from.height / 2 + 16) * (to.y >= from.y ? -1 : 1) : 0
    first = { x: start.x + sign * reach, y: start.y + bow }
    second = { x: end.x - sign * reach, y: end.y + bow }
  }
  const both = link.kind === 'move' && link.isReversible
  return {
    ...link,
    path: `M${point(start)}C${point(first)} ${point(second)} ${point(end)}`,
    arrows: both ? [arrow(second, end), arrow(first, start)] : [arrow(second, end)],
  }
}

function point({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`
}

function arrow(from: Point, tip: Point): SceneArrow {
  const angle = (Math.atan2(tip.y - from.y, tip.x - from.x) * 180) / Math.PI
  return { x: rounded(tip.x), y: rounded(tip.y), angle: rounded(angle) }
}
