import type { Analysis } from '@anchorage/analysis'
import { countStates, hasState, isVerdicts } from '@anchorage/engine'
import { type Figures, type OfferedConcept, offeredConcepts } from './protocol.ts'

/** What an analysis comes to in figures; whether the status quo holds is asked under one concept. */
export function figuresOf({ situation, solution }: Analysis, concept: OfferedConcept): Figures {
  const { statusQuo } = situation
  const counts: Partial<Record<OfferedConcept, number>> = {}
  for (const each of offeredConcepts) {
    const verdicts = solution[each]
    if (isVerdicts(verdicts)) counts[each] = countStates(verdicts.equilibria)
  }
  const verdicts = solution[concept]
  const statusQuoHolds =
    statusQuo === undefined ? undefined : isVerdicts(verdicts) && hasState(verdicts.equilibria, statusQuo)
  return {
    stateCount: situation.conflict.space.stateCount,
    counts,
    ...(statusQuoHolds === undefined ? {} : { statusQuoHolds }),
  }
}
