import type { Step } from '../moves/legal-sequences.ts'
import { findPattern } from '../space/option-space.ts'
import { hasPowers } from '../space/powers.ts'
import { forEachMove } from '../space/space.ts'
import type { Conflict, NotApplicable } from './concepts.ts'

/** Joint outcomes that may be looked at before SIM is declared too much work. */
const simWorkLimit = 2 ** 27

/** Why simultaneous stability cannot be asked of this conflict; undefined if it can. */
export function simObstacle(conflict: Conflict): NotApplicable | undefined {
  const { space } = conflict
  if (!space.options) return { reason: 'needs-option-form' }
  if (space.options.merged) return { reason: 'merged-states' }
  // Two who change the same option at the same time, in opposite ways, have no joint outcome.
  if (hasPowers(space.options.patterns.model)) return { reason: 'shared-options' }
  return simWork(conflict) > simWorkLimit ? { reason: 'too-much-work' } : undefined
}

/** An upper bound on the joint outcomes that SIM looks at. */
function simWork(conflict: Conflict): number {
  const { space } = conflict
  let work = 0
  for (let state = 0; state < space.stateCount && work <= simWorkLimit; state += 1) {
    const counts = Array.from(
      { length: space.partyCount },
      (_, party) => improvementsFrom(conflict, party, state).length,
    )
    const joint = counts.reduce((product, count) => product * (1 + count), 1)
    counts.forEach((count) => {
      work += (joint / (1 + count)) * count
    })
  }
  return work
}

/** The states that a move improves to, for its mover, ascending. */
export function improvementsFrom(conflict: Conflict, party: number, state: number): number[] {
  const rank = conflict.ranks[party]
  const targets: number[] = []
  forEachMove(conflict.space, party, state, (target) => {
    if (rank[target] > rank[state]) targets.push(target)
  })
  return targets.sort((a, b) => a - b)
}

/**
 * An answer to the improvement `state` → `improved` of `focal` by opponents who move at the same time (Fraser & Hipel
 * 1984): some of them, at least one, each take one improvement of their own from `state`; all changes together give a
 * feasible state that `focal` does not prefer to `state`. Undefined if there is no such answer.
 */
export function simSanction(
  conflict: Conflict,
  state: number,
  focal: number,
  improved: number,
): { readonly end: number; readonly together: readonly Step[] } | undefined {
  const { space, ranks } = conflict
  const patterns = space.options?.patterns
  if (!patterns) throw new TypeError('simultaneous stability needs a conflict in option form')
  const digits = patterns.digits.map((list) => list[state])
  digits[focal] = patterns.digits[focal][improved]
  const opponents = Array.from({ length: space.partyCount }, (_, party) => party).filter((party) => party !== focal)
  const together: Step[] = []
  const descend = (index: number): { end: number; together: Step[] } | undefined => {
    if (index === opponents.length) {
      if (together.length === 0) return undefined
      const end = findPattern(patterns, digits)
      return end !== undefined && ranks[focal][end] <= ranks[focal][state]
        ? { end, together: [...together] }
        : undefined
    }
    const found = descend(index + 1)
    if (found) return found
    const opponent = opponents[index]
    const stay = digits[opponent]
    for (const target of improvementsFrom(conflict, opponent, state)) {
      digits[opponent] = patterns.digits[opponent][target]
      together.push({ party: opponent, from: state, to: target })
      const answer = descend(index + 1)
      together.pop()
      if (answer) return answer
    }
    digits[opponent] = stay
    return undefined
  }
  return descend(0)
}
