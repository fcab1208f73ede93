import type { Situation } from '@anchorage/casefile'
import { type Concept, isVerdicts, listStates, solve, wilsonInterval } from '@anchorage/engine'
import type { RobustnessJob } from './robustness-chunk.ts'
import type { ConceptTotals, RobustnessTotal } from './robustness-total.ts'
import type { Sensitivity } from './sensitivity.ts'

/** What samples of a case gave, and the concept to lead with. */
export interface DrawnRobustness {
  readonly situation: Situation
  readonly job: RobustnessJob
  readonly total: RobustnessTotal
  readonly concept: Concept
  readonly seed: number
}

/** How sure the answer is, ready to be reported on. */
export interface RobustnessAnswer extends DrawnRobustness {
  readonly sensitivity: Sensitivity
}

/** A share of the samples with its 95 % interval. */
export interface SampledShare {
  readonly hits: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/** The share of so many of the samples in which the case has an answer. */
export function sampledShareOf(hits: number, decided: number): SampledShare {
  if (decided === 0) return { hits: 0, share: 0, low: 0, high: 1 }
  return { hits, share: hits / decided, ...wilsonInterval(hits, decided) }
}

/** A share of the samples of an answer. Where nothing varies it is exact. */
export function shareIn({ job, total }: DrawnRobustness, hits: number): SampledShare {
  const found = sampledShareOf(hits, total.decided)
  return job.sampler.variations.length > 0 ? found : { ...found, low: found.share, high: found.share }
}

/** The counts for the concept that leads. */
export function leading({ total, concept }: DrawnRobustness): ConceptTotals {
  const found = total.totals().find((each) => each.concept === concept)
  if (!found) throw new RangeError(`${concept} is not among the concepts that samples are solved under`)
  return found
}

/** A state of the widest situation as things stand: an equilibrium, none, or no state at all. */
export type Standing = 'holds' | 'does-not' | 'impossible'

/** How the states of the widest situation stand as things are. */
export function standingOf({ situation, job, concept }: DrawnRobustness): (state: number) => Standing {
  const { widest } = job.sampler
  const verdicts = solve(situation.conflict, { concepts: [concept] })[concept]
  const holding = new Set(isVerdicts(verdicts) ? listStates(verdicts.equilibria) : [])
  return (state) => {
    const own = widest === situation ? state : situation.findState(String(widest.stateId(state)))
    return own === undefined ? 'impossible' : holding.has(own) ? 'holds' : 'does-not'
  }
}

/** States held in at least this share of the samples are shown, besides those that hold as things are. */
export const shownFrom = 0.1

/** How many states are shown. */
const shownStates = 10

/** The states to show, most often first, and how many others held. */
export function statesToShow(answer: DrawnRobustness): { readonly shown: readonly number[]; readonly others: number } {
  const { equilibria } = leading(answer)
  const { decided } = answer.total
  const standing = standingOf(answer)
  const ever: number[] = []
  equilibria.forEach((count, state) => {
    if (count > 0 || standing(state) === 'holds') ever.push(state)
  })
  const often = ever
    .filter((state) => standing(state) === 'holds' || (equilibria[state] ?? 0) >= shownFrom * decided)
    .sort((a, b) => (equilibria[b] ?? 0) - (equilibria[a] ?? 0) || a - b)
  const shown = often.slice(0, shownStates)
  return { shown, others: ever.length - shown.length }
}
