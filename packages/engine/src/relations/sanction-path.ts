import type { Step } from '../moves/legal-sequences.ts'
import { moveTargets, type StateSpace } from '../space/space.ts'

/**
 * A shortest legal sequence of at least one step by `movers` from `start` to a state that is accepted; undefined if
 * there is none. No party moves twice in succession (Fang, Hipel & Kilgour 1993, def. 4.3). The same in every run.
 */
export function sanctionPath(
  space: StateSpace,
  start: number,
  options: {
    readonly movers: readonly number[]
    readonly mayStep: (mover: number, from: number, to: number) => boolean
    readonly accepts: (end: number) => boolean
  },
): readonly Step[] | undefined {
  const { movers, mayStep, accepts } = options
  const seen = new Set<number>()
  let layer: { readonly at: number; readonly path: readonly Step[] }[] = [{ at: start, path: [] }]
  while (layer.length > 0) {
    const next: typeof layer = []
    for (const { at, path } of layer) {
      for (const mover of movers) {
        if (path.at(-1)?.party === mover) continue
        for (const to of moveTargets(space, mover, at)) {
          const node = to * space.partyCount + mover
          if (seen.has(node) || !mayStep(mover, at, to)) continue
          seen.add(node)
          const longer = [...path, { party: mover, from: at, to }]
          if (accepts(to)) return longer
          next.push({ at: to, path: longer })
        }
      }
    }
    layer = next
  }
  return undefined
}
