import { type Formula, not, option, or } from '../formula.ts'
import { ranksOf } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import type { StateSpace } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { seededNumbers } from './boxes.ts'

/** Two parties with an option each, all four states feasible. */
export function twoByTwo(): StateSpace {
  const opened = optionSpace({
    partyCount: 2,
    options: [0, 1].map((party) => ({ party, change: 'both' as const })),
    constraints: [],
  })
  if (!opened.ok) throw new Error('refused')
  return opened.space
}

/** The ranks that a list of statements gives, the first before all others. */
export function ranksOfPriorities(space: StateSpace, list: readonly Formula[]): Uint32Array {
  const result = ranksOf(space, { kind: 'priorities', formulas: list })
  if (!result.ok) throw new Error('no ranks')
  return result.ranks
}

/** A conflict in option form, and the lists of statements that its parties rank by. */
export interface ListedConflict {
  readonly conflict: Conflict
  readonly lists: readonly (readonly Formula[])[]
}

/**
 * Two parties with one option each; each wants first that not both refuse to give way, then that the other does, then that it
 * does not: 0 nobody gives way, 1 and 2 one does, 3 both do.
 */
export function chicken(): ListedConflict {
  const space = twoByTwo()
  const lists = [
    [or(option(0), option(1)), option(1), not(option(0))],
    [or(option(0), option(1)), option(0), not(option(1))],
  ]
  return { conflict: { space, ranks: lists.map((list) => ranksOfPriorities(space, list)) }, lists }
}

/** A graph of six states in which each of three parties has eight moves or fewer, the same for the same seed. */
export function graphOfSix(seed: number): StateSpace {
  const arcs = [0, 1, 2].map((party) => {
    const ends = seededNumbers(16, 31 * seed + party, 6)
    const pairs = new Map(
      ends.slice(0, 8).map((from, index) => [`${from} ${ends[8 + index]}`, [from, ends[8 + index]]]),
    )
    const kept = [...pairs.values()].filter(([from, to]) => from !== to)
    return { from: kept.map(([from]) => from), to: kept.map(([, to]) => to) }
  })
  return graphSpace({ partyCount: 3, stateCount: 6, arcs })
}
