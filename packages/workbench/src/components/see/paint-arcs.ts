import {
  type ArcCurve,
  arcCurve,
  arrival,
  arrowPaths,
  partyColour,
  partyDash,
  partyShape,
  type StateMap,
  type Theme,
} from '@anchorage/scene'
import type { Camera } from './camera.ts'

/** Arcs are stroked in bundles of so many, so that a picture in the making can be given up at any time. */
const bundle = 160
const curve: ArcCurve = { x1: 0, y1: 0, cx: 0, cy: 0, x2: 0, y2: 0 }

/** Paints arcs from `first` on until the time is used up; returns the first that is left. The context is in pixels of the view. */
export function paintArcs(
  context: CanvasRenderingContext2D,
  map: StateMap,
  camera: Camera,
  options: {
    readonly theme: Theme
    readonly first: number
    readonly until: number
    readonly width: number
    readonly height: number
  },
): number {
  const { arcs } = map
  let arc = options.first
  while (arc < arcs.count && performance.now() < options.until) {
    const party = arcs.party[arc]!
    const improves = arcs.improves[arc] === 1
    const end = Math.min(arcs.count, arc + bundle)
    const heads: number[] = []
    context.beginPath()
    for (; arc < end && arcs.party[arc] === party && (arcs.improves[arc] === 1) === improves; arc += 1) {
      if (trace(context, map, camera, arc, options) && arcs.count <= 2500 && camera.scale > 0.45) heads.push(arc)
    }
    arcLook(context, map, camera, { party, improves, theme: options.theme })
    context.stroke()
    context.setLineDash([])
    for (const head of heads) paintHead(context, map, camera, head, options.theme)
    // Browsers put strokes off until the frame is shown; reading a pixel makes them happen now, so that their time counts.
    context.getImageData(0, 0, 1, 1)
  }
  return arc
}

function arcLook(
  context: CanvasRenderingContext2D,
  { arcs }: StateMap,
  camera: Camera,
  { party, improves, theme }: { party: number; improves: boolean; theme: Theme },
): void {
  const density =
    arcs.count <= 120 ? 1 : arcs.count <= 600 ? 0.6 : arcs.count <= 4000 ? 0.32 : arcs.count <= 12_000 ? 0.16 : 0.07
  context.strokeStyle = partyColour(party, theme)
  context.globalAlpha = improves ? 0.9 * density : 0.35 * density
  context.lineWidth = improves ? Math.min(2, Math.max(0.8, 1.9 * camera.scale)) : 0.8
  if (arcs.count <= 600) context.setLineDash(dashOf(party))
}

function dashOf(party: number): number[] {
  const dash = partyDash(party)
  return dash === '' ? [] : dash.split(' ').map(Number)
}

/** Adds the arc to the path unless it is out of sight. */
function trace(
  context: CanvasRenderingContext2D,
  map: StateMap,
  camera: Camera,
  arc: number,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  arcCurve(map, arc, curve)
  const x1 = (curve.x1 - camera.x) * camera.scale
  const y1 = (curve.y1 - camera.y) * camera.scale
  const x2 = (curve.x2 - camera.x) * camera.scale
  const y2 = (curve.y2 - camera.y) * camera.scale
  if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > width && x2 > width) || (y1 > height && y2 > height))
    return false
  context.moveTo(x1, y1)
  if (camera.scale < 0.3) context.lineTo(x2, y2)
  else context.quadraticCurveTo((curve.cx - camera.x) * camera.scale, (curve.cy - camera.y) * camera.scale, x2, y2)
  return true
}

function paintHead(context: CanvasRenderingContext2D, map: StateMap, camera: Camera, arc: number, theme: Theme): void {
  arcCurve(map, arc, curve)
  const party = map.arcs.party[arc]!
  const { path, isFilled } = arrowPaths[partyShape(party)]
  const size = Math.min(1, Math.max(0.6, camera.scale))
  context.save()
  context.translate((curve.x2 - camera.x) * camera.scale, (curve.y2 - camera.y) * camera.scale)
  context.rotate(arrival(curve))
  context.scale(size, size)
  context.lineWidth = 1.2
  context.strokeStyle = partyColour(party, theme)
  context.fillStyle = context.strokeStyle
  const shape = new Path2D(path)
  if (isFilled) context.fill(shape)
  context.stroke(shape)
  context.restore()
}

/** Paints a few arcs so that they stand out, with their heads. */
export function paintStrongArcs(
  context: CanvasRenderingContext2D,
  map: StateMap,
  camera: Camera,
  list: readonly number[],
  options: { readonly theme: Theme; readonly weight: number; readonly width: number; readonly height: number },
): void {
  for (const arc of list) {
    const party = map.arcs.party[arc]!
    const improves = map.arcs.improves[arc] === 1
    context.beginPath()
    if (!trace(context, map, camera, arc, options)) continue
    context.globalAlpha = improves ? 1 : 0.55
    context.strokeStyle = partyColour(party, options.theme)
    context.lineWidth = improves ? options.weight : 1
    context.setLineDash(dashOf(party))
    context.stroke()
    context.setLineDash([])
    paintHead(context, map, camera, arc, options.theme)
  }
  context.globalAlpha = 1
}
