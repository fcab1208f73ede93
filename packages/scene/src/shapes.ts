import type { ArrowShape } from './scene.ts'

/** An arrow head as an SVG path whose tip is at the origin and which flies to the right; some are only outlined. */
export const arrowPaths: Record<ArrowShape, { readonly path: string; readonly isFilled: boolean }> = {
  triangle: { path: 'M0 0L-9 -4.5L-9 4.5Z', isFilled: true },
  chevron: { path: 'M-8 -5L0 0L-8 5', isFilled: false },
  diamond: { path: 'M0 0L-5.5 -4L-11 0L-5.5 4Z', isFilled: true },
  disc: { path: 'M0 0A4 4 0 1 1 -8 0A4 4 0 1 1 0 0Z', isFilled: true },
  square: { path: 'M0 -3.5L0 3.5L-7 3.5L-7 -3.5Z', isFilled: true },
  bar: { path: 'M0 -5.5L0 5.5M-4 -5.5L-4 5.5', isFilled: false },
  ring: { path: 'M0 0A4 4 0 1 1 -8 0A4 4 0 1 1 0 0Z', isFilled: false },
  kite: { path: 'M0 0L-3 -5L-11 0L-3 5Z', isFilled: true },
}

/** An anchor in a box of 14 by 14 with its middle at the origin: the mark of the status quo. */
export const anchorPath =
  'M0 -3.4V6M-3 -1H3M-6 1.6C-6 4.6 -3 6.4 0 6.4C3 6.4 6 4.6 6 1.6M0 -3.4A1.7 1.7 0 1 1 0.01 -3.4Z'
