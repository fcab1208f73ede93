import type { PartyGroups } from '../space/space.ts'
import type { Coalition } from './coalition.ts'
import { type CoalitionConcept, type ImprovementOptions, othersOf } from './coalition-concepts.ts'
import { type DeadEndQuestion, deadEndAnswers } from './dead-ends.ts'
import { improvementKeys, isAbove, withSlack } from './improvement-keys.ts'
import { type ImprovementScan, improvementPlaces, improvementScan, readBounds } from './improvement-scan.ts'
import type { ImprovingArcs } from './improving-arcs.ts'
import { extremesInGroups, leastAlongArcs, mergedArcs } from './least-answers.ts'

/**
 * A coalition H made ready: with the others M, and t an improvement of H on s:
 *
 * - GMR, SEQ: t is answered if M leads from t to an x that is no improvement on s. By the columns of H's preference
 *   (`improvementKeys`) that is so if in some column the least number over what M leads to is low enough: a number for
 *   each state, column and concept, which do not depend on s. Whether t itself counts as reached makes no difference: it
 *   is an improvement on s.
 * - What M leads to under GMR is what legal sequences of M reach: its groups.
 * - What M leads to under SEQ is what sequences of improvements of coalitions within M reach. That no coalition acts
 *   twice in succession is no restriction: its moves are transitive, and its preference too, so that two improvements
 *   in succession are one. For the same reason nothing is lost if an improvement of K is left to a part of K that can
 *   make it as well (`improvingArcs`).
 * - SMR depends on s, since what H can do from x does: `deadEndAnswers`. What is stable under SMR is stable under GMR.
 */
export interface PreparedCoalition extends ImprovementScan {
  readonly others: PartyGroups
  /** By place in `members`, the least that the others leave of the numbers of the state there. */
  readonly gmr?: Uint32Array
  readonly seq?: Uint32Array
  /** To write the numbers of a state into, and the places of the improvements on it. */
  readonly bounds: Uint32Array
  readonly places: Uint32Array
  readonly smr?: Pick<DeadEndQuestion, 'greatest' | 'holding' | 'answered'>
}

/** What coalitions are made ready from. */
export interface Preparation {
  readonly ranks: readonly Uint32Array[]
  readonly groupsOf: (coalition: Coalition) => PartyGroups
  readonly concepts: readonly CoalitionConcept[]
  readonly arcs: readonly ImprovingArcs[] | undefined
  readonly options: ImprovementOptions
}

/** Makes a coalition ready. */
export function prepared(
  { ranks, groupsOf, concepts, arcs, options }: Preparation,
  coalition: Coalition,
): PreparedCoalition {
  const others = othersOf(ranks.length, coalition)
  const keys = improvementKeys(ranks, coalition, options)
  const scan = improvementScan(groupsOf(coalition), keys)
  const { groups, members } = scan
  const left = groupsOf(others)
  const merged = arcs && mergedArcs(arcs, others, members.length)
  const withSmr = concepts.includes('csmr')
  const table = (columns: readonly Uint32Array[]): Uint32Array => withSlack(columns, keys)
  return {
    ...scan,
    others: left,
    bounds: new Uint32Array(keys.columns.length),
    places: new Uint32Array(members.length),
    ...((withSmr || concepts.includes('cgmr')) && {
      gmr: table(
        keys.columns.map((key) => {
          const least = extremesInGroups(left, key, 'least')
          return members.map((state) => least[left.groupOfState[state]])
        }),
      ),
    }),
    ...(merged && {
      seq: table(
        keys.columns.map((key) => {
          const least = leastAlongArcs(merged, key)
          return members.map((state) => least[state])
        }),
      ),
    }),
    ...(withSmr && {
      smr: {
        greatest: table(keys.columns.map((key) => extremesInGroups(groups, key, 'greatest'))),
        holding: new Uint8Array(groups.groupCount),
        answered: new Uint8Array(left.groupCount),
      },
    }),
  }
}

/** The concepts under which a state is stable for a coalition, of those that it is made ready for. */
type StateVerdicts = Readonly<Record<CoalitionConcept, boolean>>

const allStable: StateVerdicts = { cnash: true, cgmr: true, csmr: true, cseq: true }

/** Judges a state. */
export function verdictsOn(one: PreparedCoalition, state: number): StateVerdicts {
  const { groups, members, numbers, gmr, seq, smr } = one
  const { bounds, places } = one
  readBounds(one.keys, state, bounds)
  const count = improvementPlaces(one, state, bounds, places)
  if (count === 0) return allStable
  let cgmr = gmr !== undefined
  let cseq = seq !== undefined
  for (let index = 0; index < count && (cgmr || cseq); index += 1) {
    if (cseq && seq) {
      // What is answered under SEQ is answered under GMR.
      if (!isAbove(seq, places[index], bounds)) continue
      cseq = false
    }
    if (cgmr && gmr && isAbove(gmr, places[index], bounds)) cgmr = false
  }
  let csmr = false
  if (cgmr && smr) {
    const isAnswered = deadEndAnswers({ groups, numbers, others: one.others, bounds, ...smr })
    csmr = true
    for (let index = 0; index < count && csmr; index += 1) csmr = isAnswered(members[places[index]])
  }
  return { cnash: false, cgmr, csmr, cseq }
}
