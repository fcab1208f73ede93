import type { Varies } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Tree } from '../yaml/tree.ts'
import { shareOf } from './degrees.ts'
import { child, type Reading } from './reading.ts'

/** What is under `varies:` in an entry. `nothing` says why nothing there can vary, where that is so. */
export function variesOf(
  reading: Reading,
  entry: Tree | undefined,
  options: { readonly nothing?: 'merge' | 'reversible' } = {},
): { readonly varies?: Varies } {
  const written = child(entry, 'varies')
  if (written?.kind !== 'map') return {}
  if (options.nothing) {
    reading.problems.push(problem('varies-without-effect', written.range, { why: options.nothing }))
    return {}
  }
  const [drop, move, flip] = (['drop', 'move', 'flip'] as const).map((key) => {
    const tree = child(written, key)
    return tree === undefined ? 0 : shareOf(reading, tree)
  })
  if (drop === undefined || move === undefined || flip === undefined) return {}
  const sum = Math.round((drop + move + flip) * 1e6) / 1e6
  if (sum > 1) {
    reading.problems.push(problem('varies-too-likely', written.range, { sum }))
    return {}
  }
  return { varies: { drop, move, flip } }
}
