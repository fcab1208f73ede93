import type { StateGraphInput } from '../graph/input.ts'

/**
 * The states within so many moves of a state, to it or from it, ascending. `isWanted` can leave out moves. Stops growing
 * once there are `most` of them.
 */
export function statesAround(
  input: Pick<StateGraphInput, 'stateCount' | 'parties' | 'forEachMove' | 'rankOf'>,
  center: number,
  {
    steps,
    most,
    onlyImprovements = false,
  }: { readonly steps: number; readonly most: number; readonly onlyImprovements?: boolean },
): number[] {
  const near: number[][] = Array.from({ length: input.stateCount }, () => [])
  for (let party = 0; party < input.parties.length; party += 1) {
    for (let state = 0; state < input.stateCount; state += 1) {
      const rank = input.rankOf(party, state)
      input.forEachMove(party, state, (target) => {
        if (onlyImprovements && input.rankOf(party, target) <= rank) return
        near[state]!.push(target)
        near[target]!.push(state)
      })
    }
  }
  const found = new Set([center])
  let frontier = [center]
  for (let step = 0; step < steps; step += 1) {
    const next: number[] = []
    for (const state of frontier) {
      for (const other of near[state]!.sort((a, b) => a - b)) {
        if (found.has(other) || found.size >= most) continue
        found.add(other)
        next.push(other)
      }
    }
    frontier = next
  }
  return [...found].sort((a, b) => a - b)
}
