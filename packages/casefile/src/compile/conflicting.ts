import { type OptionModel, optionSpace } from '@anchorage/engine'
import type { Removal } from './in-force.ts'

/**
 * A smallest set of removals that together leave no state: without any one of them some state would be left.
 *
 * Goes through them once and drops each that is not needed for the contradiction.
 */
export function conflictingRemovals(model: OptionModel, removals: readonly Removal[]): Removal[] {
  let kept = [...removals]
  for (const candidate of removals) {
    const without = kept.filter((removal) => removal !== candidate)
    if (leavesNoState(model, without)) kept = without
  }
  return kept
}

/** Where it would take long to find out, a removal counts as needed: the answer is then right, but not smallest. */
const limits = { states: 2 ** 20, arcs: 2 ** 20 }

function leavesNoState({ partyCount, options }: OptionModel, removals: readonly Removal[]): boolean {
  const opened = optionSpace({ partyCount, options, constraints: removals.map(({ formula }) => formula) }, limits)
  return !opened.ok && opened.refusal.reason === 'no-feasible-state'
}
