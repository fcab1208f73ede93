import type { Lang } from '@anchorage/casefile'
import { inks, type StateMap, type Theme } from '@anchorage/scene'
import { type Camera, fitted } from './camera.ts'
import { paintArcs, paintStrongArcs } from './paint-arcs.ts'
import { paintBoxes } from './paint-boxes.ts'

/** What is painted besides the map itself. */
export interface MapLook {
  readonly theme: Theme
  readonly lang: Lang
  /** The box of the state looked at. */
  readonly chosen?: number | undefined
  /** The box pointed at, or walked to by keyboard. */
  readonly pointed?: number | undefined
  readonly isFocused: boolean
  readonly found?: Uint8Array | undefined
  /** Boxes of a way, from its start; the last one is where it has got to. */
  readonly way?: readonly { readonly box: number; readonly party?: number }[] | undefined
}

/** Milliseconds of a frame that arcs may take, and of rest before they are painted. */
const slice = 10
const rest = 130

/** Boxes that are painted anew in each frame while the map moves; past it the picture is moved as it stands. */
const mostPainted = 120

/**
 * Paints a map on a canvas. Arcs lie on a layer of their own that is painted bit by bit while the map rests; while it moves
 * the layer is moved as it is, thin lines and small print rest, and boxes are painted anew.
 */
export class MapPainter {
  camera: Camera = { x: 0, y: 0, scale: 1 }
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D
  #map: StateMap | undefined
  #look: MapLook | undefined
  #layer = document.createElement('canvas')
  #layerCamera: Camera | undefined
  #fresh = document.createElement('canvas')
  #next: number | undefined
  #frame = 0
  #timer = 0
  #isMoving = false
  /** Whether what is on the canvas is not what it should be; a layer that is being painted does not count. */
  #isStale = true
  /** The picture as it stood when it began to move, for maps with more boxes than can be painted in a frame. */
  readonly #still = document.createElement('canvas')
  #stillCamera: Camera | undefined
  #strong: readonly number[] = []
  #route: readonly number[] = []
  readonly #font: string

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas
    this.#context = canvas.getContext('2d')!
    this.#font = getComputedStyle(document.body).fontFamily
  }

  get size(): { readonly width: number; readonly height: number } {
    return { width: this.#canvas.clientWidth, height: this.#canvas.clientHeight }
  }

  /** Shows a map, all of it. */
  show(map: StateMap): void {
    this.#map = map
    this.resize()
    this.camera = fitted(map, this.size)
    this.#layerCamera = undefined
    this.#settle()
  }

  look(look: MapLook): void {
    const isRepainted = look.theme !== this.#look?.theme
    this.#look = look
    this.#strong = this.#arcsAt(look)
    this.#route = this.#arcsOf(look.way)
    if (isRepainted) this.#settle()
    else this.#request()
  }

  /** Moves the camera; arcs are painted anew when it has come to rest. */
  move(camera: Camera): void {
    if (!this.#isMoving) this.#keepStill()
    this.camera = camera
    this.#isMoving = true
    this.#next = undefined
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#settle(), rest)
    this.#request()
  }

  /** Takes over the size of the canvas on the page. */
  resize(): void {
    const ratio = this.#ratio()
    const { width, height } = this.size
    for (const canvas of [this.#canvas, this.#fresh, this.#layer]) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
    }
    this.#layerCamera = undefined
    this.#settle()
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#timer)
    this.#map = undefined
  }

  #ratio(): number {
    return Math.min(2, devicePixelRatio || 1)
  }

  #keepStill(): void {
    this.#stillCamera = undefined
    if ((this.#map?.nodes.count ?? 0) <= mostPainted || this.#canvas.width === 0) return
    this.#still.width = this.#canvas.width
    this.#still.height = this.#canvas.height
    this.#still.getContext('2d')!.drawImage(this.#canvas, 0, 0)
    this.#stillCamera = this.camera
  }

  #settle(): void {
    this.#isMoving = false
    this.#next = 0
    this.#request()
  }

  #request({ isStale = true } = {}): void {
    this.#isStale ||= isStale
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#paint())
  }

  #paint(): void {
    const map = this.#map
    const look = this.#look
    if (map === undefined || look === undefined) return
    if (this.#next !== undefined) this.#paintLayer(map, look)
    const isLayered = this.#next === undefined
    if (!isLayered && !this.#isStale) {
      this.#request({ isStale: false })
      return
    }
    this.#canvas.dataset.rest = String(!this.#isMoving && isLayered)
    const { width, height } = this.size
    const ratio = this.#ratio()
    const context = this.#context
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height)
    if (this.#isMoving && this.#stillCamera !== undefined) {
      this.#paintMoved(context, this.#still, this.#stillCamera, ratio)
      return
    }
    if (this.#layerCamera !== undefined) this.#paintMoved(context, this.#layer, this.#layerCamera, ratio)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    const accent = getComputedStyle(this.#canvas).getPropertyValue('accent-color')
    const sight = { theme: look.theme, width, height }
    if (this.#strong.length <= 250) paintStrongArcs(context, map, this.camera, this.#strong, { ...sight, weight: 2 })
    paintStrongArcs(context, map, this.camera, this.#route, { ...sight, weight: 3.4 })
    paintBoxes(context, map, this.camera, {
      ...sight,
      lang: look.lang,
      font: this.#font,
      isMoving: this.#isMoving,
      found: look.found,
      accent,
    })
    this.#paintFrames(context, map, look, accent)
    this.#isStale = false
    if (!isLayered) this.#request({ isStale: false })
  }

  /** One more slice of the arcs; when they are all there, the layer takes the place of the last one. */
  #paintLayer(map: StateMap, { theme }: MapLook): void {
    const context = this.#fresh.getContext('2d', { willReadFrequently: true })!
    const ratio = this.#ratio()
    context.setTransform(1, 0, 0, 1, 0, 0)
    if (this.#next === 0) context.clearRect(0, 0, this.#fresh.width, this.#fresh.height)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    const until = performance.now() + slice
    const left = paintArcs(context, map, this.camera, { theme, first: this.#next!, until, ...this.size })
    this.#next = left
    if (left < map.arcs.count) return
    this.#next = undefined
    this.#isStale = true
    ;[this.#layer, this.#fresh] = [this.#fresh, this.#layer]
    this.#layerCamera = this.camera
  }

  /** What was painted under another camera, moved and scaled to where it is now. */
  #paintMoved(context: CanvasRenderingContext2D, layer: HTMLCanvasElement, from: Camera, ratio: number): void {
    if (layer.width === 0) return
    const { camera } = this
    const factor = camera.scale / from.scale
    context.imageSmoothingEnabled = factor !== 1
    context.imageSmoothingQuality = 'low'
    context.setTransform(
      factor,
      0,
      0,
      factor,
      (from.x - camera.x) * camera.scale * ratio,
      (from.y - camera.y) * camera.scale * ratio,
    )
    context.drawImage(layer, 0, 0)
  }

  /** Frames around the box looked at, the one pointed at, and the last one of the way. */
  #paintFrames(context: CanvasRenderingContext2D, { nodes }: StateMap, look: MapLook, accent: string): void {
    const { scale, x, y } = this.camera
    const frame = (box: number | undefined, colour: string, weight: number, room: number) => {
      if (box === undefined || box < 0 || box >= nodes.count) return
      const width = Math.max(6, nodes.width * scale)
      const height = Math.max(6, nodes.height * scale)
      context.strokeStyle = colour
      context.lineWidth = weight
      context.strokeRect(
        (nodes.x[box]! - x) * scale - room,
        (nodes.y[box]! - y) * scale - room,
        width + 2 * room,
        height + 2 * room,
      )
    }
    for (const { box } of look.way ?? []) frame(box, inks[look.theme].ink, 1.4, 2)
    frame(look.way?.at(-1)?.box, inks[look.theme].ink, 3, 5)
    frame(look.chosen, accent, 3, 2.5)
    frame(look.pointed, accent, look.isFocused ? 4 : 1.6, look.isFocused ? 6 : 4)
  }

  /** The arcs at the boxes looked at and pointed at. */
  #arcsAt({ chosen, pointed }: MapLook): number[] {
    const arcs = this.#map?.arcs
    const list: number[] = []
    if (arcs === undefined || (chosen === undefined && pointed === undefined)) return list
    const isWanted = (box: number) => box === chosen || box === pointed
    for (let arc = 0; arc < arcs.count; arc += 1)
      if (isWanted(arcs.from[arc]!) || isWanted(arcs.to[arc]!)) list.push(arc)
    return list
  }

  #arcsOf(way: MapLook['way']): number[] {
    const arcs = this.#map?.arcs
    if (arcs === undefined || way === undefined) return []
    return way.flatMap(({ box, party }, step) => {
      const before = way[step - 1]?.box
      for (let arc = 0; arc < arcs.count; arc += 1) {
        const [from, to] = [arcs.from[arc], arcs.to[arc]]
        const isIt = (from === before && to === box) || (from === box && to === before)
        if (arcs.party[arc] === party && isIt) return [arc]
      }
      return []
    })
  }
}
