import type { Step } from '../moves/legal-sequences.ts'
import { forEachMove, moveTargets, type StateSpace } from '../space/space.ts'
import type { RuleConcept, Rules } from './rules.ts'

/** Why a state is stable for a party under rules, or not. */
export type RuleReason =
  | { readonly kind: 'untempted' }
  /** Every move that tempts, ascending, with a shortest answer to it that deters. */
  | {
      readonly kind: 'answered'
      readonly answers: readonly { readonly to: number; readonly path: readonly Step[]; readonly end: number }[]
    }
  /** A move that tempts and has no answer that deters: the first of them. */
  | { readonly kind: 'unanswered'; readonly to: number }

/** The reason for a verdict under rules; the answers named are the same in every run. */
export function ruleReason(
  space: StateSpace,
  rules: Rules,
  concept: RuleConcept,
  state: number,
  party: number,
): RuleReason {
  const tempting = moveTargets(space, party, state)
    .filter((target) => rules.tempts(party, state, target))
    .sort((a, b) => a - b)
  const [first] = tempting
  if (first === undefined) return { kind: 'untempted' }
  if (concept === 'nash') return { kind: 'unanswered', to: first }
  const isCredible = concept === 'seq' || concept === 'symseq'
  const isSymmetric = concept === 'smr' || concept === 'symseq'
  const isWayOut = (out: number): boolean =>
    rules.escapes ? rules.escapes(party, state, out) : !rules.deters(party, state, out)
  const settles = (end: number): boolean =>
    rules.deters(party, state, end) && !(isSymmetric && moveTargets(space, party, end).some(isWayOut))
  const answers: { to: number; path: readonly Step[]; end: number }[] = []
  for (const to of tempting) {
    const path = shortestAnswer(space, party, to, settles, isCredible ? rules.steps : () => true)
    if (!path) return { kind: 'unanswered', to }
    answers.push({ to, path, end: path[path.length - 1].to })
  }
  return { kind: 'answered', answers }
}

/** A shortest legal sequence of at least one step of the others that ends where it settles; breadth first. */
function shortestAnswer(
  space: StateSpace,
  party: number,
  start: number,
  settles: (end: number) => boolean,
  mayStep: (mover: number, from: number, to: number) => boolean,
): Step[] | undefined {
  interface Node {
    readonly step: Step
    readonly before: Node | undefined
  }
  const seen = new Set<number>()
  const queue: (Node | undefined)[] = [undefined]
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]
    const from = node ? node.step.to : start
    for (let mover = 0; mover < space.partyCount; mover += 1) {
      if (mover === party || mover === node?.step.party) continue
      let found: Node | undefined
      forEachMove(space, mover, from, (to) => {
        const key = to * space.partyCount + mover
        if (found || seen.has(key) || !mayStep(mover, from, to)) return
        seen.add(key)
        const reached = { step: { party: mover, from, to }, before: node }
        queue.push(reached)
        if (settles(to)) found = reached
      })
      if (!found) continue
      const path: Step[] = []
      for (let at: Node | undefined = found; at; at = at.before) path.push(at.step)
      return path.reverse()
    }
  }
  return undefined
}
