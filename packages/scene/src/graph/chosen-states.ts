import { countStates, listStates } from '@anchorage/engine'
import type { StateGraphInput } from './input.ts'

/** Conflicts of up to so many states are drawn whole. */
export const usualLimit = 300

/** In a choice of states, at most so many equilibria, states next to the focus, and ways that need concessions. */
const most = { equilibria: 60, improvements: 12, otherMoves: 4, concessions: 8 }

/** The equilibria, nearest to the status quo first. */
function equilibriaByDistance(input: StateGraphInput): number[] {
  const far = input.stateCount + 1
  const distance = (state: number) =>
    input.reach?.improvements.distance(state) ?? far + (input.reach?.moves.distance(state) ?? far)
  const ranked = listStates(input.equilibria, 5000).map((state) => ({ state, distance: distance(state) }))
  return ranked.sort((a, b) => a.distance - b.distance || a.state - b.state).map(({ state }) => state)
}

/** The states to draw, ascending: all of a small conflict, the telling ones of a large one. */
export function chosenStates(input: StateGraphInput): number[] {
  const { stateCount } = input
  if (stateCount <= (input.limit ?? usualLimit)) return Array.from({ length: stateCount }, (_, state) => state)
  const chosen = new Set<number>()
  if (input.statusQuo !== undefined) chosen.add(input.statusQuo)
  const equilibria = countStates(input.equilibria) === 0 ? [] : equilibriaByDistance(input)
  for (const state of equilibria.slice(0, most.equilibria)) {
    chosen.add(state)
    for (const step of wayTo(input, state, equilibria.indexOf(state) < most.concessions))
      chosen.add(step.from).add(step.to)
  }
  if (input.focus !== undefined) {
    chosen.add(input.focus)
    for (const state of neighbours(input, input.focus)) chosen.add(state)
  }
  for (const state of input.also ?? []) chosen.add(state)
  return [...chosen].sort((a, b) => a - b)
}

/** The shortest way from the status quo: by improvements, else by any moves if that is wanted. */
function wayTo({ reach }: StateGraphInput, state: number, withConcessions: boolean) {
  if (reach === undefined) return []
  if (reach.improvements.distance(state) !== undefined) return reach.improvements.path(state)
  return withConcessions && reach.moves.distance(state) !== undefined ? reach.moves.path(state) : []
}

/** Where the parties can go from a state: improvements before other moves. */
function neighbours(input: StateGraphInput, state: number): number[] {
  const better: number[] = []
  const other: number[] = []
  for (let party = 0; party < input.parties.length; party += 1) {
    const here = input.rankOf(party, state)
    input.forEachMove(party, state, (target) => {
      const list = input.rankOf(party, target) > here ? better : other
      if (list.length < (list === better ? most.improvements : most.otherMoves)) list.push(target)
    })
  }
  return [...better, ...other]
}
