import type { StateMap, Theme } from '@anchorage/scene'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useSelect } from '../../app-context.ts'
import { type MapLook, MapPainter } from './map-painter.ts'

/** Light or dark, as the page is. */
export function useTheme(): Theme {
  const chosen = useSelect((state) => state.settings.theme)
  const [isDark, setIsDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const listen = () => setIsDark(query.matches)
    query.addEventListener('change', listen)
    return () => query.removeEventListener('change', listen)
  }, [])
  return chosen === 'system' ? (isDark ? 'dark' : 'light') : chosen
}

/** Keeps a canvas painted with a map and what is looked at on it. */
export function useMapPainter(
  canvas: RefObject<HTMLCanvasElement | null>,
  map: StateMap,
  look: MapLook,
): RefObject<MapPainter | undefined> {
  const painter = useRef<MapPainter>(undefined)
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const made = new MapPainter(element)
    painter.current = made
    const watch = new ResizeObserver(() => made.resize())
    watch.observe(element)
    return () => {
      watch.disconnect()
      made.stop()
      painter.current = undefined
    }
  }, [canvas])
  useEffect(() => painter.current?.show(map), [map])
  useEffect(() => painter.current?.look(look))
  return painter
}
