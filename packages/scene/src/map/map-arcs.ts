import type { StateGraphInput } from '../graph/input.ts'
import type { MapArcs } from './state-map.ts'

/**
 * The arcs between boxes. A party has an arc from one box to another if it can move from a state of the first to a state of
 * the second: an improvement if some such move is one. Of other moves that can be taken back only one direction is given,
 * and none beside an improvement of the same party between the same boxes, so that every pair is drawn once.
 */
export function arcsBetween(
  input: Pick<StateGraphInput, 'parties' | 'forEachMove' | 'rankOf'>,
  groups: readonly { readonly states: readonly number[] }[],
  boxOf: Int32Array,
  { onlyImprovements }: { readonly onlyImprovements: boolean },
): MapArcs {
  const size = groups.length
  const improvements: number[][] = []
  const others: number[][] = []
  for (let party = 0; party < input.parties.length; party += 1) {
    /** From × size + to → 1 for a move, 2 for an improvement. */
    const found = new Map<number, 1 | 2>()
    for (const [from, { states }] of groups.entries()) {
      for (const state of states) {
        const rank = input.rankOf(party, state)
        input.forEachMove(party, state, (target) => {
          const to = boxOf[target]!
          if (to < 0 || to === from) return
          const improves = input.rankOf(party, target) > rank
          const key = from * size + to
          if (improves) found.set(key, 2)
          else if (!onlyImprovements && !found.has(key)) found.set(key, 1)
        })
      }
    }
    for (const [key, kind] of found) {
      const from = Math.floor(key / size)
      const to = key % size
      const back = found.get(to * size + from)
      if (kind === 2) improvements.push([party, from, to, 1, 0])
      else if (back === undefined || (back === 1 && from < to)) others.push([party, from, to, 0, back === 1 ? 1 : 0])
    }
  }
  const all = [...others, ...improvements]
  const column = (at: number) => Int32Array.from(all, (arc) => arc[at]!)
  return {
    count: all.length,
    party: Uint8Array.from(column(0)),
    from: column(1),
    to: column(2),
    improves: Uint8Array.from(column(3)),
    reversible: Uint8Array.from(column(4)),
  }
}
