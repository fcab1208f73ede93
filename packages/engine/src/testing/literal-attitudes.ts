import type { Attitudes, RelationalConcept } from '../relations/attitudes.ts'
import { moveTargets } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { jointMoves } from '../stability/oracle.ts'

/** RP_ij(s, q) of Inohara, Hipel & Walker (2007): what party i makes of party j's preference between s and q. */
function relationalPreference({ ranks }: Conflict, attitudes: Attitudes, i: number, j: number, s: number, q: number) {
  const rank = ranks[j]
  switch (attitudes[i][j]) {
    case 'positive':
      return rank[s] >= rank[q]
    case 'negative':
      return rank[q] > rank[s]
    case 'neutral':
      return true
  }
}

/** s TRP_i q: RP_ij(s, q) for every party j, i itself among them. */
function isHeldBefore(conflict: Conflict, attitudes: Attitudes, i: number, s: number, q: number): boolean {
  return conflict.ranks.every((_, j) => relationalPreference(conflict, attitudes, i, j, s, q))
}

/** TRR_i(s) without s: the states that i can move to and holds before s. */
export function relationalReplies(conflict: Conflict, attitudes: Attitudes, i: number, s: number): number[] {
  return moveTargets(conflict.space, i, s).filter((q) => isHeldBefore(conflict, attitudes, i, q, s))
}

/** Whether a state is stable for a party under attitudes, read from the definitions aloud. For tests only. */
export function isRelationallyStable(
  conflict: Conflict,
  attitudes: Attitudes,
  concept: RelationalConcept,
  s: number,
  i: number,
): boolean {
  const { space } = conflict
  const before = (party: number, a: number, b: number): boolean => isHeldBefore(conflict, attitudes, party, a, b)
  const replies = relationalReplies(conflict, attitudes, i, s)
  switch (concept) {
    case 'rnash':
      return replies.length === 0
    case 'rgmr':
      return replies.every((q) => jointMoves(space, i, q, () => true).some((x) => before(i, s, x)))
    case 'rsmr':
      return replies.every((q) =>
        jointMoves(space, i, q, () => true).some(
          (x) => before(i, s, x) && !moveTargets(space, i, x).some((t) => before(i, t, s)),
        ),
      )
    case 'rseq':
      return replies.every((q) =>
        jointMoves(space, i, q, (mover, from, to) => before(mover, to, from)).some((x) => before(i, s, x)),
      )
  }
}
