import { reachableFrom, type Step } from '../moves/legal-sequences.ts'
import { moveTargets } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { hasState, listStates } from '../state-set.ts'
import { isCoupled, type RankingCondition } from './ranking-condition.ts'

/**
 * The improvements of others that the answers in a condition are made of, each once: what it hangs on if the others'
 * rankings change. Without them it may ask for more; other improvements of theirs could only make it ask for less.
 *
 * Of several ways to the end of an answer a shortest one counts. None for Nash, GMR and SMR.
 */
export function supportingImprovements(conflict: Conflict, condition: RankingCondition): Step[] {
  const { concept, state, party, clauses } = condition
  if (!isCoupled(concept)) return []
  const parties = conflict.ranks.map((_, index) => index).filter((index) => index !== party)
  const found = new Map<string, Step>()
  for (const move of moveTargets(conflict.space, party, state)) {
    const reach = reachableFrom(conflict, move, 'improvements', { parties })
    const clause = clauses.find(({ moves }) => moves[0] === move)
    const ends = clause
      ? clause.deterrents.map(({ end }) => end)
      : concept === 'seq' && hasState(reach.states, state)
        ? [state]
        : listStates(reach.states)
    for (const step of ends.flatMap((end) => reach.path(end))) {
      found.set(`${step.party} ${step.from} ${step.to}`, step)
    }
  }
  return [...found.values()].sort((a, b) => a.party - b.party || a.from - b.from || a.to - b.to)
}
