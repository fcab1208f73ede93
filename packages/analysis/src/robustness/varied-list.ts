import type { Fate } from './variations.ts'

/** A statement of a list after variation: which one it was, and whether its opposite stands there. */
export interface VariedStatement {
  readonly place: number
  readonly flipped: boolean
}

/**
 * A priority list after each of its statements has met its fate, all at once, so that the order in which they are looked
 * at does not matter: who stays keeps its place; who moves to the place of another stands just beyond it, as seen from
 * where it came; two that come to the same spot keep the order of the file.
 */
export function variedList(fates: readonly Fate[]): VariedStatement[] {
  return fates
    .flatMap((fate, place) => {
      if (fate.kind === 'drop') return []
      const key = fate.kind === 'move' ? fate.to + (fate.to > place ? 0.5 : -0.5) : place
      return [{ key, place, flipped: fate.kind === 'flip' }]
    })
    .sort((a, b) => a.key - b.key || a.place - b.place)
    .map(({ place, flipped }) => ({ place, flipped }))
}
