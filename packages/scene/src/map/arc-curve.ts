import type { StateMap } from './state-map.ts'

/** A quadratic curve: its ends and the point that it bends towards. */
export interface ArcCurve {
  x1: number
  y1: number
  cx: number
  cy: number
  x2: number
  y2: number
}

/** Parties leave and enter a box so far apart, at most. */
const widest = 6

/** The curve of an arc, written into `curve`, so that sixteen thousand of them leave no rubbish behind. */
export function arcCurve({ nodes, arcs, partyCount }: StateMap, arc: number, curve: ArcCurve): ArcCurve {
  const from = arcs.from[arc]!
  const to = arcs.to[arc]!
  const spread = Math.min(widest, (nodes.height * 0.6) / Math.max(1, partyCount))
  const shift = (arcs.party[arc]! - (partyCount - 1) / 2) * spread
  const fromX = nodes.x[from]!
  const toX = nodes.x[to]!
  curve.y1 = nodes.y[from]! + nodes.height / 2 + shift
  curve.y2 = nodes.y[to]! + nodes.height / 2 + shift
  const between = nodes.columns[to]! - nodes.columns[from]!
  if (between === 0) {
    curve.x1 = fromX + nodes.width + 2
    curve.x2 = toX + nodes.width + 2
    curve.cx = curve.x1 + Math.min(70, 20 + Math.abs(curve.y2 - curve.y1) * 0.25)
    curve.cy = (curve.y1 + curve.y2) / 2
    return curve
  }
  const sign = between > 0 ? 1 : -1
  curve.x1 = sign > 0 ? fromX + nodes.width + 2 : fromX - 2
  curve.x2 = sign > 0 ? toX - 2 : toX + nodes.width + 2
  curve.cx = (curve.x1 + curve.x2) / 2
  const bow = Math.abs(between) > 1 ? (nodes.height / 2 + 14) * (curve.y2 >= curve.y1 ? -1 : 1) : 0
  curve.cy = (curve.y1 + curve.y2) / 2 + bow
  return curve
}

/** The direction in which a curve arrives at its end, in radians clockwise from the right. */
export function arrival({ cx, cy, x2, y2 }: ArcCurve): number {
  return Math.atan2(y2 - cy, x2 - cx)
}
