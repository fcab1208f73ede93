import { membersOf } from '../space/option-space.ts'
import { gamesAt, type Hypergame } from './hypergame.ts'
import type { HypergameEquilibria } from './hypergame-equilibria.ts'
import type { PerceivedSpace } from './perceived-space.ts'
import { takenIn, type WhatHappens } from './what-happens.ts'

/** An outcome that a party does not see coming. */
export interface Surprise {
  /** Who is surprised. */
  readonly party: number
  /** By which of `WhatHappens.outcomes`. */
  readonly outcome: number
  /** Options taken in it, and not in the status quo, that are hidden from the party. */
  readonly hidden: readonly number[]
  /** Options of others that it sees, and that are otherwise in the outcome than in everything it expected. */
  readonly misjudged: readonly number[]
  /**
   * Those who meant it: they take one of the hidden options, know that the party does not see it, and prefer the outcome
   * to everything that the party expected.
   */
  readonly strategists: readonly number[]
}

/**
 * The surprises in what happens: options that somebody did not see, and choices of others that it expected otherwise.
 *
 * A *strategic* surprise is one that somebody meant: it takes a course of action that is hidden from its opponent, and
 * does so for an outcome that it prefers (Aljefri, Fang, Hipel & Madani 2019). That takes level 2: it has to know.
 */
export function surprisesIn(
  hypergame: Hypergame,
  { level, parties }: HypergameEquilibria,
  { plans, outcomes }: WhatHappens,
  statusQuo?: number,
): Surprise[] {
  const { space, ranks } = hypergame.conflict
  const games = gamesAt(hypergame, level)
  const owners = space.options?.patterns.model.options ?? []
  const now = new Set(statusQuo === undefined ? [] : takenIn(space, statusQuo)[0])
  const foreseen = plans.map(({ expected }, party) => foreseenIn(parties[party].view, expected))
  return outcomes.flatMap(({ taken, state }, outcome) =>
    parties.flatMap(({ view }, party): Surprise[] => {
      const happens = new Set(taken)
      const unseen = new Set(view.hidden)
      const isOthers = (option: number): boolean => owners[option].party !== party
      const hidden = taken.filter((option) => unseen.has(option) && !now.has(option) && isOthers(option))
      const { expected } = plans[party]
      const misjudged = owners.flatMap((_, option) => {
        const isForeseen = (happens.has(option) ? foreseen[party].taken : foreseen[party].left).has(option)
        return isForeseen || expected.length === 0 || unseen.has(option) || !isOthers(option) ? [] : [option]
      })
      if (hidden.length === 0 && misjudged.length === 0) return []
      const actors = [...new Set(hidden.map((option) => owners[option].party))]
      const strategists = actors.filter((actor) => {
        const known = games[actor].others?.[party]?.view.hidden ?? []
        return (
          state !== undefined &&
          expected.length > 0 &&
          hidden.some((option) => owners[option].party === actor && known.includes(option)) &&
          expected.every((each) => ranks[actor][state] > ranks[actor][view.outside[each]])
        )
      })
      return [{ party, outcome, hidden, misjudged, strategists }]
    }),
  )
}

/** The options that some state expected takes, and those that some leaves. */
function foreseenIn(
  { space }: PerceivedSpace,
  expected: readonly number[],
): { readonly taken: ReadonlySet<number>; readonly left: ReadonlySet<number> } {
  const taken = new Set<number>()
  const left = new Set<number>()
  const members = expected.flatMap((state) => membersOf(space, state))
  space.options?.patterns.columns.forEach((column, option) => {
    for (const pattern of members) {
      if (((column[pattern >>> 5] >>> (pattern & 31)) & 1) === 1) taken.add(option)
      else left.add(option)
    }
  })
  return { taken, left }
}
