import { findState, hasState, isVerdicts, optionsTaken, type StateSet, solve } from '@anchorage/engine'
import type { Case } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Situation } from '../situation.ts'

/**
 * Options that decide nothing: in every pair of feasible states that differ in that option alone, both are equilibria
 * or neither is, under every concept. Options that never change alone are not judged.
 */
export function idleOptions(c: Case, { conflict }: Situation): Problem[] {
  const { space } = conflict
  const solution = solve(conflict, { concepts: ['nash', 'gmr', 'smr', 'seq', 'symseq'] })
  const equilibria = Object.values(solution).flatMap((each): StateSet[] => (isVerdicts(each) ? [each.equilibria] : []))
  const states = Array.from({ length: space.stateCount }, (_, state) => optionsTaken(space, state))
  return c.options.flatMap(({ id, index, range }) => {
    let pairs = 0
    for (const [state, { taken, either }] of states.entries()) {
      if (either.length > 0 || !taken.includes(index)) continue
      const without = findState(
        space,
        taken.filter((option) => option !== index),
      )
      if (without === undefined || without === state) continue
      pairs += 1
      if (equilibria.some((set) => hasState(set, state) !== hasState(set, without))) return []
    }
    return pairs === 0 ? [] : [problem('option-decides-nothing', range, { option: id })]
  })
}
