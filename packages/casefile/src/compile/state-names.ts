import { findState, listStates, mergeRule, optionsTaken, type StateSpace, statesWhere } from '@anchorage/engine'
import type { Case, StateReference } from '../case.ts'
import type { InForce } from './in-force.ts'

/** The name of a list of options: their full names in declared order, joined by `+`; `none` for no option. */
export function idOfTaken(c: Case, taken: readonly number[]): string {
  return taken.length === 0 ? 'none' : taken.map((option) => c.options[option]!.id).join('+')
}

/** The name of a state: the options taken, or `[formula]` for a state that a merge constraint made. */
export function idOfState(c: Case, force: InForce, space: StateSpace, state: number): string {
  const rule = mergeRule(space, state)
  const merge = rule === undefined ? undefined : force.merges[rule]
  return merge === undefined ? idOfTaken(c, optionsTaken(space, state).taken) : `[${merge.condition.canonical}]`
}

/** The state a reference means on this day; undefined if it is infeasible then. */
export function stateOfReference(
  c: Case,
  force: InForce,
  space: StateSpace,
  reference: StateReference,
): number | undefined {
  if (reference.kind === 'taken') return findState(space, reference.taken)
  const constraint = c.constraints[reference.constraint]
  const merge = force.merges.find(({ index }) => index === constraint?.index)
  return merge === undefined ? undefined : listStates(statesWhere(space, merge.condition.formula).some, 1)[0]
}
