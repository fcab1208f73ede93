import type { MapNodes } from './state-map.ts'

/** Finds the box at a point without looking at every box. */
export interface MapPlaces {
  /** The box that holds the point, or lies within `slack` of it; the nearest of several. */
  at(x: number, y: number, slack?: number): number | undefined
}

/** A grid over the boxes of a map; each field of it lists the boxes that reach into it. */
export function mapPlaces(nodes: MapNodes): MapPlaces {
  const field = Math.max(nodes.width, nodes.height, 1) * 2
  const fields = new Map<string, number[]>()
  const index = (value: number) => Math.floor(value / field)
  for (let box = 0; box < nodes.count; box += 1) {
    for (let column = index(nodes.x[box]!); column <= index(nodes.x[box]! + nodes.width); column += 1) {
      for (let row = index(nodes.y[box]!); row <= index(nodes.y[box]! + nodes.height); row += 1) {
        const key = `${column} ${row}`
        const list = fields.get(key)
        if (list) list.push(box)
        else fields.set(key, [box])
      }
    }
  }
  return {
    at: (x, y, slack = 0) => {
      let best: number | undefined
      let least = Number.POSITIVE_INFINITY
      for (let column = index(x - slack); column <= index(x + slack); column += 1) {
        for (let row = index(y - slack); row <= index(y + slack); row += 1) {
          for (const box of fields.get(`${column} ${row}`) ?? []) {
            const away = distanceTo(nodes, box, x, y)
            if (away > slack || away > least || (away === least && best !== undefined && best <= box)) continue
            best = box
            least = away
          }
        }
      }
      return best
    },
  }
}

/** How far a point is from a box; 0 inside. */
function distanceTo(nodes: MapNodes, box: number, x: number, y: number): number {
  const dx = Math.max(nodes.x[box]! - x, 0, x - nodes.x[box]! - nodes.width)
  const dy = Math.max(nodes.y[box]! - y, 0, y - nodes.y[box]! - nodes.height)
  return Math.hypot(dx, dy)
}

/** The nearest box in a direction, what lies aside counting double; undefined at the border of the map. */
export function boxTowards(nodes: MapNodes, from: number, [dx, dy]: readonly [number, number]): number | undefined {
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (let box = 0; box < nodes.count; box += 1) {
    const x = nodes.x[box]! - nodes.x[from]!
    const y = nodes.y[box]! - nodes.y[from]!
    const along = x * dx + y * dy
    if (along <= 1) continue
    const cost = along + 2 * Math.abs(x * dy - y * dx)
    if (cost < least) {
      best = box
      least = cost
    }
  }
  return best
}
