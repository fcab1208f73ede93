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
  const list: (VariedStatement & { readonly key: number })[] = []
  for (let place = 0; place < fates.length; place += 1) {
    const fate = fates[place]
    if (!fate || fate.kind === 'drop') continue
    const key = fate.kind === 'move' ? fate.to + (fate.to > place ? 0.5 : -0.5) : place
    // Mostly in order already: each goes in from behind.
    let at = list.length
    while (at > 0 && (list[at - 1]?.key ?? 0) > key) at -= 1
    list.splice(at, 0, { key, place, flipped: fate.kind === 'flip' })
  }
  return list
}
