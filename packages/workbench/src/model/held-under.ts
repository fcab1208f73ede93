import type { Analysis } from '@anchorage/analysis'
import { countStates, intersection, isVerdicts, type StateSet } from '@anchorage/engine'
import { type OutcomeView, offeredConcepts } from './protocol.ts'

/** Of some states, how many are equilibria under each concept: all of them, some, none; absent where it does not apply. */
export function heldUnder({ solution }: Analysis, states: StateSet): OutcomeView['under'] {
  const count = countStates(states)
  const found: { -readonly [C in keyof OutcomeView['under']]: OutcomeView['under'][C] } = {}
  for (const concept of offeredConcepts) {
    const verdicts = solution[concept]
    if (!isVerdicts(verdicts)) continue
    const held = countStates(intersection(states, verdicts.equilibria))
    found[concept] = held === count ? 'all' : held === 0 ? 'none' : 'some'
  }
  return found
}
