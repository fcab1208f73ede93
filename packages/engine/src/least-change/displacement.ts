import { reachableFrom } from '../moves/legal-sequences.ts'
import { moveTargets } from '../space/space.ts'
import type { Concept, Conflict } from '../stability/concepts.ts'
import { listStates } from '../state-set.ts'

/** The concepts for which raising a state in a party's own ranking can only help that party to stay in it. */
export type DisplacementConcept = Exclude<Concept, 'sim' | 'seqsim'>

/**
 * For each party, how many classes of its ranking the state has to rise to be stable for the party: 0 if it is stable
 * already. The other parties' rankings, and the party's order of all other states, stay as they are. This displaces
 * one state only; it is not the distance between whole rankings.
 *
 * With s raised level with the class of rank t, the states above s are those of rank above t. Under the five concepts
 * s is stable for the party i if every move q of i is either not above s, or answered by some x that the opponents
 * reach, with x (SMR, SymSEQ: and every move of i from x) not above s. What the opponents reach, by any moves or by
 * improvements of their own, does not depend on i's ranking. So q is no reason to leave iff
 * t ≥ min(rank q, min over x of v(x)), where v(x) is the rank of x, or the highest rank among x and i's moves from it;
 * and s is stable iff t is at least the largest of these bounds over all q. A set of t with "at least" is closed
 * upwards, so rising further never spoils it, and the least rise can be read off. A move of i from x back to s is never
 * above s and drops out of v(x).
 */
export function leastDisplacement(conflict: Conflict, concept: DisplacementConcept, state: number): number[] {
  const { space, ranks } = conflict
  const kind = concept === 'seq' || concept === 'symseq' ? 'improvements' : 'moves'
  const parties = ranks.map((_, party) => party)
  return parties.map((party) => {
    const rank = ranks[party]
    const worth = (answer: number): number =>
      concept === 'smr' || concept === 'symseq'
        ? moveTargets(space, party, answer).reduce(
            (most, onward) => (onward === state ? most : Math.max(most, rank[onward])),
            answer === state ? 0 : rank[answer],
          )
        : answer === state
          ? 0
          : rank[answer]
    let needed = 0
    for (const move of moveTargets(space, party, state)) {
      if (rank[move] <= Math.max(needed, rank[state])) continue
      let bound = rank[move]
      if (concept !== 'nash') {
        const reached = reachableFrom(conflict, move, kind, { parties: parties.filter((other) => other !== party) })
        for (const answer of listStates(reached.states)) {
          if (answer !== move) bound = Math.min(bound, worth(answer))
        }
      }
      needed = Math.max(needed, bound)
    }
    return Math.max(0, needed - rank[state])
  })
}
