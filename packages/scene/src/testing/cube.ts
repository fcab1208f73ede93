import { setOf } from '@anchorage/engine'
import type { StateGraphInput } from '../graph/input.ts'

/**
 * A conflict whose states are all combinations of options that take turns among the parties, for tests of pictures.
 * Ranks are scattered but always the same; a state that nobody can improve on is an equilibrium.
 */
export function cube(optionCount: number, partyCount: number, more: Partial<StateGraphInput> = {}): StateGraphInput {
  const stateCount = 2 ** optionCount
  const options = Array.from({ length: optionCount }, (_, option) => ({
    party: Math.floor((option * partyCount) / optionCount),
  }))
  const masks = Array.from({ length: partyCount }, (_, party) =>
    options.reduce((mask, option, index) => (option.party === party ? mask | (1 << index) : mask), 0),
  )
  const rankOf = (party: number, state: number) => (Math.imul(state + 1, 2654435761 + party * 40503) >>> 8) % stateCount
  const forEachMove = (party: number, state: number, visit: (target: number) => void) => {
    const mask = masks[party]!
    for (let flip = mask; flip > 0; flip = (flip - 1) & mask) visit(state ^ flip)
  }
  const equilibria: number[] = []
  for (let state = 0; state < stateCount; state += 1) {
    let isStable = true
    for (let party = 0; party < partyCount; party += 1) {
      forEachMove(party, state, (target) => {
        if (rankOf(party, target) > rankOf(party, state)) isStable = false
      })
    }
    if (isStable) equilibria.push(state)
  }
  const base: StateGraphInput = {
    stateCount,
    parties: Array.from({ length: partyCount }, (_, party) => ({ name: `Party ${party + 1}` })),
    options,
    forEachMove,
    rankOf,
    equilibria: setOf(stateCount, equilibria),
    statusQuo: 0,
    pattern: (state) => options.map((_, option) => ((state >>> option) & 1 ? 'Y' : 'N')),
    nameOf: () => undefined,
    titleOf: (state) => `State ${state}`,
  }
  return { ...base, reach: { improvements: distances(base, true), moves: distances(base, false) }, ...more }
}

/** Breadth-first distances from the status quo. */
function distances(input: StateGraphInput, onlyImprovements: boolean) {
  const before = new Map<number, { party: number; from: number; to: number } | undefined>([
    [input.statusQuo ?? 0, undefined],
  ])
  for (const state of before.keys()) {
    for (let party = 0; party < input.parties.length; party += 1) {
      input.forEachMove(party, state, (target) => {
        if (onlyImprovements && input.rankOf(party, target) <= input.rankOf(party, state)) return
        if (!before.has(target)) before.set(target, { party, from: state, to: target })
      })
    }
  }
  const path = (state: number) => {
    const steps: { party: number; from: number; to: number }[] = []
    for (let step = before.get(state); step; step = before.get(step.from)) steps.unshift(step)
    return steps
  }
  return { path, distance: (state: number) => (before.has(state) ? path(state).length : undefined) }
}
