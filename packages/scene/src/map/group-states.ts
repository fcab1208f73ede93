import { hasState } from '@anchorage/engine'
import type { StateGraphInput } from '../graph/input.ts'

/** States that one box stands for. */
export interface StateGroup {
  /** The values of the options grouped by, such as `Y-N`; the state itself, after `#`, for a box of one state. */
  readonly key: string
  /** Ascending. */
  readonly states: readonly number[]
}

/**
 * Puts states together that agree on the options given (“coalescing by pattern”), groups in the order of their first
 * states. A group that is opened, and a group of one, is given as single states.
 */
export function groupStates(
  input: Pick<StateGraphInput, 'pattern'>,
  states: readonly number[],
  { options, opened = [] }: { readonly options: readonly number[]; readonly opened?: readonly string[] },
): StateGroup[] {
  const single = (state: number): StateGroup => ({ key: `#${state}`, states: [state] })
  if (options.length === 0) return states.map(single)
  const groups = new Map<string, number[]>()
  for (const state of states) {
    const pattern = input.pattern(state)
    const key = options.map((option) => pattern[option] ?? 'N').join('')
    const group = groups.get(key)
    if (group) group.push(state)
    else groups.set(key, [state])
  }
  return [...groups].flatMap(([key, own]) =>
    own.length === 1 || opened.includes(key) ? own.map(single) : [{ key, states: own }],
  )
}

/**
 * The options to group by when nobody has chosen any: those in which most equilibria differ from the status quo (or, without
 * one, in which the equilibria differ most among themselves), in declared order.
 */
export function tellingOptions(input: StateGraphInput, { most }: { readonly most: number }): number[] {
  const taken = input.options.map(() => 0)
  let count = 0
  for (let state = 0; state < input.stateCount; state += 1) {
    if (!hasState(input.equilibria, state)) continue
    count += 1
    input.pattern(state).forEach((value, option) => {
      if (value === 'Y') taken[option]! += 1
    })
  }
  const start = input.statusQuo === undefined ? undefined : input.pattern(input.statusQuo)
  const telling = taken.map((yes, option) => {
    if (start === undefined) return Math.min(yes, count - yes)
    return start[option] === 'Y' ? count - yes : yes
  })
  const ranked = telling
    .map((weight, option) => ({ weight, option }))
    .sort((a, b) => b.weight - a.weight || a.option - b.option)
  return ranked
    .slice(0, most)
    .map(({ option }) => option)
    .sort((a, b) => a - b)
}
