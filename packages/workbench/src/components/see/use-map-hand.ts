import { boxTowards, mapFlags, mapPlaces } from '@anchorage/scene'
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { SeeMap } from '../../model/see-protocol.ts'
import { dragged, fitted, showing, zoomed } from './camera.ts'
import type { MapPainter } from './map-painter.ts'

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Pixels that a finger or a hand may tremble between pressing and letting go. */
const tremble = 4

interface HandOptions {
  readonly seen: SeeMap
  readonly painter: RefObject<MapPainter | undefined>
  readonly chosen: number | undefined
  readonly pointed: number | undefined
  onPoint(box: number | undefined): void
  onOpen(box: number): void
}

/** Moves, zooms and walks through a map by pointer, wheel and keys. */
export function useMapHand(element: RefObject<HTMLElement | null>, options: HandOptions) {
  const { seen, painter, chosen, pointed, onPoint, onOpen } = options
  const { nodes } = seen.map
  const drag = useRef<{ x: number; y: number; far: boolean }>(undefined)
  const places = useMemo(() => mapPlaces(nodes), [nodes])

  /** Moves the map so that a box can be seen. */
  const show = (box: number) => {
    const at = painter.current
    if (at === undefined) return
    const { x, y, width, height } = nodes
    const next = showing(at.camera, { x: x[box]!, y: y[box]!, width, height }, at.size)
    if (next.x !== at.camera.x || next.y !== at.camera.y) at.move(next)
  }
  const zoom = (factor: number, point?: { x: number; y: number }) => {
    const at = painter.current
    if (at !== undefined) at.move(zoomed(at.camera, factor, point ?? { x: at.size.width / 2, y: at.size.height / 2 }))
  }
  const fit = () => painter.current?.move(fitted(seen.map, painter.current.size))
  const go = (box: number | undefined) => {
    if (box === undefined) return
    onPoint(box)
    show(box)
  }
  const boxAt = (event: PointerEvent): number | undefined => {
    const at = painter.current
    if (at === undefined) return undefined
    const { x, y } = pointOf(event)
    return places.at(at.camera.x + x / at.camera.scale, at.camera.y + y / at.camera.scale, 5 / at.camera.scale)
  }
  const walk = (event: KeyboardEvent) => {
    const from = pointed ?? chosen ?? firstBox(seen)
    const direction = directions[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey || from === undefined || from < 0) return
    if (direction !== undefined) go(pointed === undefined ? from : boxTowards(nodes, from, direction))
    else if (event.key === 'Enter' || event.key === ' ') onOpen(from)
    else if (event.key === '+' || event.key === '=') zoom(1.3)
    else if (event.key === '-' || event.key === '−') zoom(1 / 1.3)
    else if (event.key === '0') fit()
    else if (event.key === 'Home') go(firstBox(seen))
    else return
    event.preventDefault()
  }
  useEffect(() => {
    const listening = element.current
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && document.activeElement !== listening) return
      event.preventDefault()
      zoom(1.0016 ** -Math.max(-400, Math.min(400, event.deltaY)), pointOf(event))
    }
    listening?.addEventListener('wheel', wheel, { passive: false })
    return () => listening?.removeEventListener('wheel', wheel)
  })
  return {
    show,
    zoom,
    fit,
    handlers: {
      onKeyDown: walk,
      onPointerDown: (event: PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { x: event.clientX, y: event.clientY, far: false }
      },
      onPointerMove: (event: PointerEvent) => {
        const from = drag.current
        if (from === undefined) {
          if (event.pointerType === 'mouse') onPoint(boxAt(event))
          return
        }
        const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
        if (!from.far && Math.hypot(dx, dy) < tremble) return
        drag.current = { x: event.clientX, y: event.clientY, far: true }
        if (painter.current !== undefined) painter.current.move(dragged(painter.current.camera, dx, dy))
      },
      onPointerUp: (event: PointerEvent) => {
        const from = drag.current
        drag.current = undefined
        const box = from === undefined || from.far ? undefined : boxAt(event)
        if (box !== undefined) onOpen(box)
      },
      onPointerCancel: () => {
        drag.current = undefined
      },
    },
  }
}

function firstBox({ map: { nodes } }: SeeMap): number | undefined {
  const start = nodes.flags.findIndex((flags) => (flags & mapFlags.statusQuo) > 0)
  return nodes.count === 0 ? undefined : Math.max(0, start)
}

/** Where the pointer is on the element that listens. */
function pointOf(event: { clientX: number; clientY: number; currentTarget: EventTarget | null }) {
  const { left, top } = (event.currentTarget as Element).getBoundingClientRect()
  return { x: event.clientX - left, y: event.clientY - top }
}
