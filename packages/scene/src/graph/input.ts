import type { StateSet } from '@anchorage/engine'

/** How far states are from the status quo; the engine’s `Reach` fits. */
export interface Distances {
  distance(state: number): number | undefined
  path(state: number): readonly { readonly party: number; readonly from: number; readonly to: number }[]
}

/** What the state graph is drawn from. */
export interface StateGraphInput {
  readonly stateCount: number
  readonly parties: readonly { readonly name: string }[]
  /** The options in declared order, by party; empty for conflicts given as plain graphs. */
  readonly options: readonly { readonly party: number }[]
  forEachMove(party: number, state: number, visit: (target: number) => void): void
  /** Higher is preferred. */
  rankOf(party: number, state: number): number
  readonly equilibria: StateSet
  readonly statusQuo?: number
  /** From the status quo: by improvements only, and by any moves. */
  readonly reach?: { readonly improvements: Distances; readonly moves: Distances }
  /** The state that the reader looks at; its neighbours are drawn even when the picture is a choice of states. */
  readonly focus?: number
  /** More states that a choice of states should hold, such as those that an explanation speaks of. */
  readonly also?: readonly number[]
  /** One character for each option. */
  pattern(state: number): readonly ('Y' | 'N' | '-')[]
  /** The name shown in the box, if the state has one. */
  nameOf(state: number): string | undefined
  /** All the words for the state. */
  titleOf(state: number): string
  badgeOf?(state: number): string | undefined
  /** Up to so many states are all drawn; past it, the status quo, equilibria, ways to them and the focus. */
  readonly limit?: number
}
