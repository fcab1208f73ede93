import type { Lang } from '@anchorage/casefile'
import {
  anchorPath,
  inks,
  mapFlags,
  partyColour,
  type StateMap,
  type Theme,
  textWidth,
  wordsIn,
} from '@anchorage/scene'
import type { Camera } from './camera.ts'

/** How boxes are painted. */
export interface BoxLook {
  readonly theme: Theme
  readonly lang: Lang
  readonly font: string
  readonly width: number
  readonly height: number
  /** While the map moves, small print rests. */
  readonly isMoving: boolean
  /** Boxes that were looked for, one byte each. */
  readonly found?: Uint8Array | undefined
  readonly accent: string
}

/** Boxes in sight, at most; past it small print is left out while the map moves. */
const fewBoxes = 350

/** Paints all boxes in sight; the context is in pixels of the view. */
export function paintBoxes(context: CanvasRenderingContext2D, map: StateMap, camera: Camera, look: BoxLook): void {
  const { nodes } = map
  const seen = boxesInSight(map, camera, look)
  const ink = inks[look.theme]
  const { scale } = camera
  const width = nodes.width * scale
  const height = nodes.height * scale
  const x = (box: number) => (nodes.x[box]! - camera.x) * scale
  const y = (box: number) => (nodes.y[box]! - camera.y) * scale
  const isTiny = height < 7
  if (!isTiny) {
    context.fillStyle = ink.line
    for (const box of seen) {
      if (nodes.flags[box]! & mapFlags.group) context.fillRect(x(box) + 3, y(box) + 3, width, height)
      context.fillRect(x(box), y(box), width, height)
    }
    context.fillStyle = ink.box
    for (const box of seen) {
      if (nodes.flags[box]! & mapFlags.group) context.fillRect(x(box) + width - 1, y(box) + 4, 3, height - 2)
      context.fillRect(x(box) + 1, y(box) + 1, width - 2, height - 2)
    }
  } else {
    context.fillStyle = ink.line
    for (const box of seen) context.fillRect(x(box), y(box), Math.max(1.5, width), Math.max(1.5, height))
  }
  if (look.found !== undefined) {
    context.fillStyle = look.accent
    for (const box of seen)
      if (look.found[box] === 1)
        context.fillRect(x(box) - 3, y(box) - 3, Math.max(5, width + 6), Math.max(5, height + 6))
    context.fillStyle = ink.box
    if (!isTiny) for (const box of seen) if (look.found[box] === 1) context.fillRect(x(box), y(box), width, height)
  }
  paintEquilibria(context, map, seen, { x, y, width, height, isTiny, theme: look.theme })
  const isSharp = !look.isMoving || seen.length <= fewBoxes
  const cell = map.cells[0]?.size ?? 0
  if (isSharp && cell * scale >= 2) paintCells(context, map, seen, camera, look.theme)
  if (isSharp && scale >= 0.6) paintWords(context, map, seen, camera, look)
  paintStatusQuo(context, map, camera, look.theme)
  paintHeadings(context, map, camera, look)
}

function boxesInSight({ nodes }: StateMap, camera: Camera, { width, height }: BoxLook): number[] {
  const seen: number[] = []
  const right = camera.x + width / camera.scale
  const bottom = camera.y + height / camera.scale
  for (let box = 0; box < nodes.count; box += 1) {
    if (nodes.x[box]! > right || nodes.x[box]! + nodes.width < camera.x) continue
    if (nodes.y[box]! > bottom || nodes.y[box]! + nodes.height < camera.y) continue
    seen.push(box)
  }
  return seen
}

interface Places {
  x(box: number): number
  y(box: number): number
  readonly width: number
  readonly height: number
  readonly isTiny: boolean
  readonly theme: Theme
}

/** A second line around what holds; a black box where lines would not show. */
function paintEquilibria(
  context: CanvasRenderingContext2D,
  { nodes }: StateMap,
  seen: readonly number[],
  places: Places,
): void {
  const { x, y, width, height, isTiny } = places
  const ink = inks[places.theme].ink
  context.fillStyle = ink
  context.strokeStyle = ink
  for (const box of seen) {
    if (!(nodes.flags[box]! & mapFlags.equilibrium)) continue
    if (isTiny) {
      context.fillRect(x(box), y(box), Math.max(3, width), Math.max(3, height))
      continue
    }
    context.lineWidth = 1.8
    context.strokeRect(x(box), y(box), width, height)
    context.lineWidth = 1.2
    context.strokeRect(x(box) - 3.5, y(box) - 3.5, width + 7, height + 7)
  }
}

function paintCells(
  context: CanvasRenderingContext2D,
  map: StateMap,
  seen: readonly number[],
  camera: Camera,
  theme: Theme,
): void {
  const { nodes, cells, values } = map
  const { scale } = camera
  cells.forEach(({ party, x, y, size }, option) => {
    const colour = partyColour(party, theme)
    context.fillStyle = colour
    context.strokeStyle = colour
    context.lineWidth = 1
    const side = Math.max(1, size * scale)
    for (const box of seen) {
      const value = values[box * cells.length + option]!
      const left = (nodes.x[box]! + x - camera.x) * scale
      const top = (nodes.y[box]! + y - camera.y) * scale
      if (value === 1) context.fillRect(left, top, side, side)
      else if (side >= 5) {
        if (value === 2) context.setLineDash([2, 1.5])
        context.strokeRect(left + 0.5, top + 0.5, side - 1, side - 1)
        if (value === 2) context.setLineDash([])
      }
    }
  })
}

function paintWords(
  context: CanvasRenderingContext2D,
  map: StateMap,
  seen: readonly number[],
  camera: Camera,
  look: BoxLook,
): void {
  const { nodes, lines } = map
  const { scale } = camera
  const ink = inks[look.theme]
  context.textAlign = 'center'
  for (const box of seen) {
    const left = (nodes.x[box]! - camera.x) * scale
    const top = (nodes.y[box]! - camera.y) * scale
    context.font = `${12.5 * scale}px ${look.font}`
    context.fillStyle = ink.ink
    for (const line of lines[box] ?? [])
      context.fillText(line.text, left + (nodes.width * scale) / 2, top + line.y * scale)
    if (nodes.counts[box]! > 1) {
      const text = `×${nodes.counts[box]}`
      const size = Math.min(13, Math.max(10, 11 * scale))
      const wide = textWidth(text, size) + 10
      const right = left + nodes.width * scale + 6
      const badge = top + 5 * scale - (size + 6)
      context.fillRect(right - wide, badge, wide, size + 6)
      context.fillStyle = ink.paper
      context.font = `600 ${size}px ${look.font}`
      context.fillText(text, right - wide / 2, badge + size + 1)
    }
  }
}

function paintStatusQuo(context: CanvasRenderingContext2D, { nodes }: StateMap, camera: Camera, theme: Theme): void {
  const size = Math.min(1.1, Math.max(0.8, camera.scale))
  const ink = inks[theme]
  for (let box = 0; box < nodes.count; box += 1) {
    if (!(nodes.flags[box]! & mapFlags.statusQuo)) continue
    context.save()
    context.translate((nodes.x[box]! - camera.x) * camera.scale, (nodes.y[box]! - camera.y) * camera.scale)
    context.scale(size, size)
    context.beginPath()
    context.arc(0, 0, 11, 0, 2 * Math.PI)
    context.fillStyle = ink.ink
    context.fill()
    context.strokeStyle = ink.paper
    context.lineWidth = 1.5
    context.stroke(new Path2D(anchorPath))
    context.restore()
  }
}

/** Headings stay at the upper edge; one that has no room beside the one before it is left out. */
function paintHeadings(context: CanvasRenderingContext2D, { headings }: StateMap, camera: Camera, look: BoxLook): void {
  const ink = inks[look.theme]
  context.globalAlpha = 0.9
  context.fillStyle = ink.paper
  context.fillRect(0, 0, look.width, 24)
  context.globalAlpha = 1
  context.fillStyle = ink.faint
  context.font = `12px ${look.font}`
  context.textAlign = 'center'
  let taken = Number.NEGATIVE_INFINITY
  for (const { x, words } of headings) {
    const text = wordsIn(words, look.lang)
    const wide = textWidth(text, 12)
    const middle = Math.max(wide / 2 + 8, (x - camera.x) * camera.scale)
    if ((x - camera.x) * camera.scale < 0 || middle - wide / 2 < taken + 10) continue
    context.fillText(text, middle, 16)
    taken = middle + wide / 2
  }
}
