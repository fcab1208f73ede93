import type { StateGraphInput } from './input.ts'

/** A move of one party between two drawn states, before it has a place. */
export interface Link {
  readonly party: number
  readonly from: number
  readonly to: number
  readonly kind: 'improvement' | 'move'
  readonly isReversible: boolean
}

/** The moves between the given states. Of two opposite moves of a party only one is given, the improvement if any. */
export function linksBetween(input: StateGraphInput, states: readonly number[]): Link[] {
  const drawn = new Set(states)
  const links: Link[] = []
  for (let party = 0; party < input.parties.length; party += 1) {
    const targets = new Map<number, Set<number>>()
    for (const state of states) {
      const own = new Set<number>()
      input.forEachMove(party, state, (target) => {
        if (target !== state && drawn.has(target)) own.add(target)
      })
      targets.set(state, own)
    }
    for (const from of states) {
      for (const to of targets.get(from)!) {
        const isReversible = targets.get(to)!.has(from)
        const gain = input.rankOf(party, to) - input.rankOf(party, from)
        if (isReversible && (gain < 0 || (gain === 0 && to < from))) continue
        links.push({ party, from, to, kind: gain > 0 ? 'improvement' : 'move', isReversible })
      }
    }
  }
  return links
}
