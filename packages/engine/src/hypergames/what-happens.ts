import { reachableFrom } from '../moves/legal-sequences.ts'
import { findState, membersOf } from '../space/option-space.ts'
import type { StateSpace } from '../space/space.ts'
import { hasState, listStates } from '../state-set.ts'
import type { Hypergame } from './hypergame.ts'
import type { HypergameEquilibria } from './hypergame-equilibria.ts'

/**
 * Why a party acts as it does: it takes the status quo to hold; it expects equilibria that improvements lead to; that
 * only other moves lead to; it expects nothing that can be reached, and leaves its options as they are; or there is no
 * status quo that it can see, and any equilibrium will do.
 */
export type PlanBasis = 'stays' | 'improvements' | 'moves' | 'nothing' | 'any'

/** What a party does, expecting what it expects. */
export interface Plan {
  readonly basis: PlanBasis
  /** The equilibria, states of its own game, that it acts on. */
  readonly expected: readonly number[]
  /** What it may do: its own options taken, ascending, for each choice that some of them asks of it. */
  readonly rows: readonly (readonly number[])[]
}

/** What everybody's plans give together. */
export interface WhatHappens {
  readonly plans: readonly Plan[]
  /** How many combinations of the plans there are: more than one where a party expects several equilibria. */
  readonly combinations: number
  /** The combinations, at most `limit`; one that is infeasible has no state: the plans cannot all be carried out. */
  readonly outcomes: readonly { readonly taken: readonly number[]; readonly state?: number }[]
}

/**
 * What happens when each party does its part of what it expects, all at once and once.
 *
 * From the status quo a party expects the nearest of: the status quo itself, if it takes it to be an equilibrium; the
 * equilibria that improvements lead to in its own game; those that other legal moves lead to. It does its own part of
 * them, with its own options only whatever its powers, and leaves alone those that it does not see. The true state is
 * what all parts give together (Wang, Hipel & Fraser 1988); which equilibria count from a status quo is our reading.
 */
export function whatHappens(
  hypergame: Hypergame,
  { parties }: HypergameEquilibria,
  options: { readonly statusQuo?: number; readonly limit?: number } = {},
): WhatHappens {
  const { statusQuo, limit = 64 } = options
  const { space } = hypergame.conflict
  const now = statusQuo === undefined ? [] : takenIn(space, statusQuo)[0]
  const plans = parties.map(({ view, ranks, expected }, party): Plan => {
    const start = statusQuo === undefined ? -1 : view.seenAs[statusQuo]
    const conflict = { space: view.space, ranks }
    const reached = (kind: 'improvements' | 'moves'): number[] => {
      const { states } = reachableFrom(conflict, start, kind)
      return listStates(expected).filter((state) => hasState(states, state))
    }
    const candidates = (): readonly [PlanBasis, number[]] => {
      if (start < 0) return ['any', listStates(expected)]
      if (hasState(expected, start)) return ['stays', [start]]
      const improved = reached('improvements')
      return improved.length > 0 ? ['improvements', improved] : ['moves', reached('moves')]
    }
    const [basis, states] = candidates()
    const isOwn = (option: number): boolean => optionsOf(space)[option].party === party
    const kept = now.filter((option) => isOwn(option) && view.hidden.includes(option))
    const rows = states
      .flatMap((state) => takenIn(view.space, state))
      .map((taken) => [...taken.filter(isOwn), ...kept].sort((a, b) => a - b))
    if (rows.length > 0) return { basis, expected: states, rows: distinct(rows) }
    return { basis: 'nothing', expected: [], rows: statusQuo === undefined ? [] : [now.filter(isOwn)] }
  })
  const combinations = plans.reduce((product, { rows }) => product * rows.length, 1)
  let joined: number[][] = combinations === 0 ? [] : [[]]
  for (const { rows } of plans) {
    joined = joined.flatMap((before) => rows.map((row) => [...before, ...row])).slice(0, limit)
  }
  const outcomes = joined.map((options) => {
    const taken = options.sort((a, b) => a - b)
    const state = findState(space, taken)
    return { taken, ...(state !== undefined && { state }) }
  })
  return { plans, combinations, outcomes }
}

/** The options taken in a state, for each of its members. */
export function takenIn(space: StateSpace, state: number): number[][] {
  const columns = space.options?.patterns.columns ?? []
  return membersOf(space, state).map((pattern) =>
    columns.flatMap((column, option) => (((column[pattern >>> 5] >>> (pattern & 31)) & 1) === 1 ? [option] : [])),
  )
}

function optionsOf(space: StateSpace): readonly { readonly party: number }[] {
  return space.options?.patterns.model.options ?? []
}

function distinct(rows: readonly (readonly number[])[]): (readonly number[])[] {
  return [...new Map(rows.map((row) => [row.join(), row])).values()]
}
