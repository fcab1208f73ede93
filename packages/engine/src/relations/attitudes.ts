import type { AbortSignalLike } from '../stability/abort.ts'
import { type Conflict, checkConflict, type Verdicts } from '../stability/concepts.ts'
import { type RuleMemory, ruleVerdicts } from './rule-states.ts'
import type { RuleConcept, Rules } from './rules.ts'

/** How a party feels about a party: what is good for it counts as good, does not count, or counts as bad. */
export type Attitude = 'positive' | 'neutral' | 'negative'

/** `attitudes[i][j]`: how party i feels about party j; `attitudes[i][i]` is how it feels about itself. */
export type Attitudes = readonly (readonly Attitude[])[]

/** The concepts that go by attitudes. */
export type RelationalConcept = 'rnash' | 'rgmr' | 'rsmr' | 'rseq'

/** All of them, in the order in which they are shown. */
export const relationalConcepts: readonly RelationalConcept[] = ['rnash', 'rgmr', 'rsmr', 'rseq']

/** Everybody positive to itself and neutral to the others: the ordinary concepts, for rankings without ties. */
export function discreteAttitudes(partyCount: number): Attitude[][] {
  return Array.from({ length: partyCount }, (_, party) =>
    Array.from({ length: partyCount }, (__, toward): Attitude => (party === toward ? 'positive' : 'neutral')),
  )
}

/**
 * What moves and what deters parties with attitudes (Inohara, Hipel & Walker 2007).
 *
 * Party i holds a before b in total relational preference, `a TRP_i b`, if for every party j that it is positive to j
 * likes a at least as well as b, and for every party j that it is negative to j likes b better than a. It is tempted by
 * a target t from s if `t TRP_i s`, deterred by an end x if `s TRP_i x`, and takes steps that it is tempted by. A way
 * out of a sanction is a state t with `t TRP_i s`: also s itself, and what is exactly as good.
 *
 * Throws a RangeError unless there is an attitude for each pair of parties.
 */
export function attitudeRules(ranks: readonly Uint32Array[], attitudes: Attitudes): Rules {
  const count = ranks.length
  if (attitudes.length !== count || attitudes.some((list) => list.length !== count)) {
    throw new RangeError(`expected an attitude for each pair of ${count} parties`)
  }
  const towardOf = (list: readonly Attitude[], wanted: Attitude): Uint32Array[] =>
    ranks.filter((_, toward) => list[toward] === wanted)
  const friends = attitudes.map((list) => towardOf(list, 'positive'))
  const foes = attitudes.map((list) => towardOf(list, 'negative'))
  const holdsBefore = (party: number, a: number, b: number): boolean => {
    for (const rank of friends[party]) if (rank[a] < rank[b]) return false
    for (const rank of foes[party]) if (rank[a] >= rank[b]) return false
    return true
  }
  const isTempted = (party: number, state: number, target: number): boolean => holdsBefore(party, target, state)
  return { tempts: isTempted, deters: holdsBefore, steps: isTempted, escapes: isTempted }
}

/** The ordinary concept of which a relational one is the counterpart. */
export function ordinaryCounterpart(concept: RelationalConcept): RuleConcept {
  return ({ rnash: 'nash', rgmr: 'gmr', rsmr: 'smr', rseq: 'seq' } as const)[concept]
}

/**
 * The states that are stable for each party under attitudes, and the equilibria (Inohara, Hipel & Walker 2007).
 *
 * TRR_i(s) is the list of the states that i can move to from s and that tempt it. *RNash*: the list is empty. *RGMR*:
 * for each q of the list the others can reach an end x with `s TRP_i x`. *RSMR*: besides, i cannot move from x to any t
 * with `t TRP_i s`. *RSEQ*: the others reach x by steps each of which tempts its mover.
 *
 * Two readings are inferred, not read in the paper: the clause of RSMR is the one with which its propositions hold
 * (discrete attitudes give SMR for strict rankings in option form; if everybody is neutral to everybody, RSMR is RNash
 * where moves can be undone); and a state never stands in the way of its own RNash stability, though a negative
 * attitude does not hold it before itself. Memory and time are those of `ruleVerdicts`.
 */
export function relationalVerdicts(
  conflict: Conflict,
  attitudes: Attitudes,
  concept: RelationalConcept,
  options: { readonly signal?: AbortSignalLike; readonly memory?: RuleMemory } = {},
): Verdicts {
  checkConflict(conflict)
  const rules = attitudeRules(conflict.ranks, attitudes)
  return ruleVerdicts(conflict.space, rules, ordinaryCounterpart(concept), options)
}
