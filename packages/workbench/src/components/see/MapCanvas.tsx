import { useEffect, useRef, useState } from 'react'
import { useLang, useMessages } from '../../app-context.ts'
import type { SeeMap } from '../../model/see-protocol.ts'
import type { MapLook } from './map-painter.ts'
import { useMapHand } from './use-map-hand.ts'
import { useMapPainter, useTheme } from './use-map-painter.ts'

interface CanvasProps {
  readonly seen: SeeMap
  readonly chosen: number | undefined
  readonly found: Uint8Array | undefined
  readonly way: MapLook['way']
  wordsOf(box: number): string
  onOpen(box: number): void
}

/** A large state graph to drag, zoom and walk through: one stop of the Tab key. */
export function MapCanvas({ seen, chosen, found, way, wordsOf, onOpen }: CanvasProps) {
  const lang = useLang()
  const theme = useTheme()
  const messages = useMessages()
  const words = messages.see.map
  const { map } = seen
  const canvas = useRef<HTMLCanvasElement>(null)
  const stop = useRef<HTMLDivElement>(null)
  const [isFocused, setIsFocused] = useState(false)
  /** A box of one map means nothing on the next. */
  const [pointing, setPointing] = useState<{ map: unknown; box: number | undefined }>({ map, box: undefined })
  const pointed = pointing.map === map ? pointing.box : undefined
  const onPoint = (box: number | undefined) => setPointing({ map, box })
  const painter = useMapPainter(canvas, map, { theme, lang, chosen, pointed, isFocused, found, way })
  const hand = useMapHand(stop, { seen, painter, chosen, pointed, onPoint, onOpen })
  const { show } = hand
  const last = way?.at(-1)?.box
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a further step moves the map
  useEffect(() => {
    if (last !== undefined && last >= 0) show(last)
  }, [last])
  return (
    <>
      <div className="graph-tools floating">
        <button type="button" onClick={() => hand.zoom(1 / 1.3)} aria-label={words.zoomOut} title={words.zoomOut}>
          −
        </button>
        <button type="button" onClick={() => hand.zoom(1.3)} aria-label={words.zoomIn} title={words.zoomIn}>
          +
        </button>
        <button type="button" onClick={hand.fit}>
          {words.fit}
        </button>
      </div>
      <div
        ref={stop}
        className="map-stop"
        role="application"
        aria-roledescription={words.role}
        aria-label={`${words.label(map.nodes.count, seen.boxOf.length - map.hidden)}. ${words.keys}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is walked through with the arrow keys
        tabIndex={0}
        {...hand.handlers}
        onFocus={() => setIsFocused(true)}
        onBlur={() => setIsFocused(false)}
        onPointerLeave={() => !isFocused && onPoint(undefined)}
      >
        <canvas ref={canvas} className="map-canvas" />
      </div>
      <p className="map-status" aria-live="polite">
        {pointed === undefined ? <span className="faint">{words.wheel}</span> : wordsOf(pointed)}
      </p>
    </>
  )
}
