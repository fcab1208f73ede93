import type { RuleConcept, Rules } from '../relations/rules.ts'
import { moveTargets, type StateSpace } from '../space/space.ts'
import { jointMoves } from '../stability/oracle.ts'

/** Whether a state is stable for a party under rules, read aloud. For tests only. */
export function isRuleStable(
  space: StateSpace,
  rules: Rules,
  concept: RuleConcept,
  state: number,
  party: number,
): boolean {
  const tempting = moveTargets(space, party, state).filter((target) => rules.tempts(party, state, target))
  if (concept === 'nash') return tempting.length === 0
  const credible = concept === 'seq' || concept === 'symseq'
  const symmetric = concept === 'smr' || concept === 'symseq'
  const isWayOut = (out: number): boolean =>
    rules.escapes ? rules.escapes(party, state, out) : !rules.deters(party, state, out)
  return tempting.every((target) =>
    jointMoves(space, party, target, credible ? rules.steps : () => true).some(
      (end) => rules.deters(party, state, end) && !(symmetric && moveTargets(space, party, end).some(isWayOut)),
    ),
  )
}
