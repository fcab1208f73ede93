import type { Conflict } from '../stability/concepts.ts'
import type { MoveKind, Step } from './legal-sequences.ts'
import { forEachMoveInto } from './moves-into.ts'

/** What the search for legal sequences has found: where it started, who moves, and how. */
export interface FoundEntries {
  readonly start: number
  readonly kind: MoveKind
  readonly movers: readonly number[]
  /** By party and state: the fewest moves with which the party is the last mover; 0 where it never is. */
  readonly fewest: readonly (Uint32Array | undefined)[]
}

/** The best way to enter a state with a move of a party: its steps that do not pay, and the entry before. */
interface Entry {
  readonly costs: number
  readonly from: number
  /** The party that moved before; undefined for the first move. */
  readonly before?: number
}

/**
 * Finds shortest legal sequences to states at a known distance; of those as short, one with the fewest steps by which
 * the mover does not gain, then by the lowest states and parties from the end backwards.
 *
 * Only entries (a state with its last mover) that lie on shortest sequences are looked at, each once for all the states
 * that are asked about.
 */
export function shortestPaths(
  { space, ranks }: Conflict,
  { start, kind, movers, fewest }: FoundEntries,
): (state: number, distance: number) => Step[] {
  const { partyCount } = space
  const known = new Map<number, Entry>()
  const keyOf = (state: number, party: number): number => state * partyCount + party
  const enteredAt = (state: number, moves: number): number[] =>
    movers.filter((party) => fewest[party]?.[state] === moves)

  /** Calls `visit` for every entry that can come before the last move to `state`, `moves` moves from the start. */
  const forEachBefore = (
    state: number,
    party: number,
    moves: number,
    visit: (from: number, before: number | undefined, costs: 0 | 1) => void,
  ): void => {
    const rank = ranks[party]
    forEachMoveInto(space, party, state, (from) => {
      const costs = rank[state] > rank[from] ? 0 : 1
      if (kind === 'improvements' && costs === 1) return
      if (moves > 1) for (const before of enteredAt(from, moves - 1)) if (before !== party) visit(from, before, costs)
      if (moves === 1 && from === start) visit(from, undefined, costs)
    })
  }

  /** Makes the entries known that lead to `state`, the nearest to the start first. */
  const settle = (state: number, distance: number): void => {
    const layers: (readonly number[])[] = []
    let layer = new Set(enteredAt(state, distance).map((party) => keyOf(state, party)))
    for (let moves = distance; moves > 0; moves -= 1) {
      const unknown = [...layer].filter((key) => !known.has(key))
      layers.push(unknown)
      layer = new Set()
      for (const key of unknown) {
        forEachBefore(Math.floor(key / partyCount), key % partyCount, moves, (from, before) => {
          if (before !== undefined) layer.add(keyOf(from, before))
        })
      }
    }
    layers.reverse().forEach((keys, index) => {
      for (const key of keys) known.set(key, bestEntry(Math.floor(key / partyCount), key % partyCount, index + 1))
    })
  }

  const bestEntry = (state: number, party: number, moves: number): Entry => {
    const found: Entry[] = []
    forEachBefore(state, party, moves, (from, before, costs) => {
      if (before === undefined) found.push({ costs, from })
      else found.push({ costs: costs + costsOf(from, before), from, before })
    })
    return found.reduce((best, entry) => (isBetter(entry, best) ? entry : best))
  }

  // Every improvement pays, so that among improvements there is nothing to weigh up beforehand.
  const weighs = kind === 'moves'
  const costsOf = (state: number, party: number): number => (weighs ? entryOf(state, party).costs : 0)
  const entryOf = (state: number, party: number): Entry => {
    const entry = known.get(keyOf(state, party))
    if (!entry) throw new RangeError(`no shortest sequence ends in state ${state} with a move of party ${party}`)
    return entry
  }

  return (state, distance) => {
    if (distance === 0) return []
    if (weighs) settle(state, distance)
    const steps: Step[] = []
    let [party] = enteredAt(state, distance).sort((a, b) => costsOf(state, a) - costsOf(state, b) || a - b)
    let to = state
    for (let moves = distance; moves > 0; moves -= 1) {
      const { from, before = party } = weighs ? entryOf(to, party) : bestEntry(to, party, moves)
      steps.push({ party, from, to })
      to = from
      party = before
    }
    return steps.reverse()
  }
}

function isBetter(a: Entry, b: Entry): boolean {
  if (a.costs !== b.costs) return a.costs < b.costs
  return a.from !== b.from ? a.from < b.from : (a.before ?? -1) < (b.before ?? -1)
}
