import type { Situation } from '@anchorage/casefile'
import { type NotApplicable, ruleStateLimit, type Verdicts } from '@anchorage/engine'

/** Above this many states a family takes more than some seconds; the time grows with the square. */
const slowFrom = 2 ** 12

/** Answers each concept, or none of them where there are too many states to compare pair by pair. */
export function pairwise<V extends Verdicts>(
  { conflict }: Situation,
  asked: readonly string[],
  answer: (concept: string) => V,
): Readonly<Record<string, V | NotApplicable>> {
  const isTooMuch = conflict.space.stateCount > ruleStateLimit
  return Object.fromEntries(
    asked.map((concept) => [concept, isTooMuch ? { reason: 'too-many-states' as const } : answer(concept)]),
  )
}

/** Whether comparing the states of a situation pair by pair takes so long that somebody who waits should be told. */
export function isSlow({ conflict }: Situation): boolean {
  const { stateCount } = conflict.space
  return stateCount > slowFrom && stateCount <= ruleStateLimit
}
