import { sanctionRows } from '../relations/sanction-rows.ts'
import { forEachMove, type StateSpace } from '../space/space.ts'
import { listStates, type StateSet } from '../state-set.ts'
import { certain, type Likelihood, millionths } from './likelihood.ts'

/** The concepts that have a margin. */
export type MarginConcept = 'nash' | 'gmr' | 'smr' | 'seq'

/**
 * By how much each state is stable for a party, or fails to be: from `threshold` down to `threshold` − 1, in millionths.
 *
 * A state t is an improvement on s if P(t ≻ s) > τ, the threshold; d(t) = τ − P(t ≻ s) says by how much it is none. The
 * margin of s is
 *
 * - Nash: the least d(q) over the states q that the party can move to;
 * - GMR: the least, over those q, of the larger of d(q) and the best answer: the most d(x) over what the others reach;
 * - SMR: the same, where an answer x is worth the lesser of d(x) and the least d(y) over the ways out y of it;
 * - SEQ: the same as GMR, over what the others reach by steps that are improvements for their mover.
 *
 * It is at least 0 exactly if the state is stable under the concept with that threshold, and τ where there is nothing to
 * move to. Only the party's own preference is graded; which steps of the others are credible is decided by τ alone.
 */
export function stabilityMargins(
  space: StateSpace,
  likelihoods: readonly Likelihood[],
  concept: MarginConcept,
  party: number,
  options: { readonly threshold: number },
): Int32Array {
  const threshold = millionths(options.threshold)
  const { stateCount } = space
  const { prefers } = likelihoods[party]
  const margins = new Int32Array(stateCount).fill(threshold)
  const others = likelihoods.map((_, other) => other).filter((other) => other !== party)
  let answers: readonly StateSet[] | undefined
  for (let state = 0; state < stateCount; state += 1) {
    const shortfall = (target: number): number => threshold - prefers(target, state)
    const deterrence = concept === 'smr' ? afterEscapes(space, party, shortfall) : shortfall
    forEachMove(space, party, state, (target) => {
      let margin = shortfall(target)
      if (concept !== 'nash' && margin < margins[state]) {
        answers ??= sanctionRows(
          space,
          others,
          concept === 'seq' ? (mover, from, to) => likelihoods[mover].prefers(to, from) > threshold : () => true,
        )
        for (const answer of listStates(answers[target])) margin = Math.max(margin, deterrence(answer))
      }
      margins[state] = Math.min(margins[state], margin)
    })
  }
  return margins
}

/** What an answer is worth when the party may move on from it; each answer is looked at once for a state. */
function afterEscapes(
  space: StateSpace,
  party: number,
  shortfall: (target: number) => number,
): (answer: number) => number {
  const known = new Int32Array(space.stateCount).fill(certain + 1)
  return (answer) => {
    if (known[answer] > certain) {
      let least = shortfall(answer)
      forEachMove(space, party, answer, (out) => {
        least = Math.min(least, shortfall(out))
      })
      known[answer] = least
    }
    return known[answer]
  }
}
