import {
  commonPreference,
  contradictionOf,
  type PairPreference,
  type PairPreferenceResult,
  pairPreference,
  priorityPreference,
  rankingPreference,
  ranksAfterMoves,
  ranksOf,
  type StateSpace,
  strengthOutOfOrder,
  withUnknownPairs,
} from '@anchorage/engine'
import type { Case, PartyPreference, UnknownStates } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { type InForce, prioritiesIn } from './in-force.ts'
import { handMovesIn, nameOfState, preferenceFor } from './ranks.ts'
import { stateOfReference } from './state-names.ts'

/**
 * Each party's preference pair of states by pair: in the reading chosen, or with `rivals` what all its readings have in
 * common.
 */
export function pairPreferencesOf(
  c: Case,
  force: InForce,
  space: StateSpace,
  options: { readonly rivals: boolean },
): PairPreference[] {
  return force.preferences.map((chosen, party) => {
    const rivals = options.rivals ? (force.rivals[party] ?? []) : []
    return commonPreference([
      markedPreference(c, force, space, chosen),
      ...rivals.map((each) => markedPreference(c, force, space, each)),
    ])
  })
}

/** A preference of the file with its strength marks and unknown pairs; it has been found to give ranks. */
function markedPreference(c: Case, force: InForce, space: StateSpace, written: PartyPreference): PairPreference {
  const result = withoutPairs(c, force, space, written)
  if (!result.ok) throw new TypeError(`expected a preference that gives ranks, got ${result.issue.issue}`)
  const pairs = (written.unknown ?? []).flatMap((unknown) => pairsOf(feasibleIn(c, force, space, unknown)))
  return withUnknownPairs(result.preference, pairs)
}

function withoutPairs(c: Case, force: InForce, space: StateSpace, written: PartyPreference): PairPreferenceResult {
  if (written.kind === 'priorities') {
    return priorityPreference(
      space,
      written.priorities.map(({ want, ...marks }) => ({ ...marks, formula: want.formula })),
      handMovesIn(c, force, space, written),
    )
  }
  const preference = preferenceFor(c, force, space, written)
  if (written.kind === 'ranking' && preference.kind === 'ranking') {
    return rankingPreference(space, preference.classes, written.strengths ?? [])
  }
  const result = ranksOf(space, preference)
  if (!result.ok) return result
  const ranks = ranksAfterMoves(result.ranks, handMovesIn(c, force, space, written))
  return { ok: true, preference: pairPreference(ranks) }
}

/** The states of a list that are feasible on the day, each once. */
function feasibleIn(c: Case, force: InForce, space: StateSpace, { states }: UnknownStates): number[] {
  return [...new Set(states.flatMap((reference) => stateOfReference(c, force, space, reference) ?? []))]
}

function pairsOf(states: readonly number[]): (readonly [number, number])[] {
  return states.flatMap((first, index) => states.slice(index + 1).map((second) => [first, second] as const))
}

/** What is wrong with the strength marks and unknown pairs of a preference that gives ranks. */
export function pairProblems(
  c: Case,
  force: InForce,
  space: StateSpace,
  party: number,
  written: PartyPreference,
): Problem[] {
  const problems = strengthProblems(c.parties[party]!.id, written)
  if (written.unknown === undefined) return problems
  const preference = markedPreference(c, force, space, written)
  const { ranks } = preference
  for (const unknown of written.unknown) {
    const states = feasibleIn(c, force, space, unknown)
    const named = unknown.states.filter((reference) => stateOfReference(c, force, space, reference) !== undefined)
    if (named.length > 1 && states.length < 2) {
      problems.push(problem('unknown-pair-alone', unknown.range, { states: named.map(({ text }) => text) }))
    }
    for (const [one, other] of pairsOf(states)) {
      const between = contradictionOf(preference, one, other)
      if (between === undefined) continue
      const [first, second] = ranks[one]! < ranks[other]! ? [other, one] : [one, other]
      const [a, b, through] = [first, second, between].map((state) => nameOfState(c, force, space, state))
      const order = ranks[one] === ranks[other] ? 'level' : 'higher'
      const parameters = { party: c.parties[party]!.id, first: a!, second: b!, between: through!, order } as const
      problems.push(problem('unknown-contradicts', unknown.range, parameters))
      break
    }
  }
  return problems
}

function strengthProblems(party: string, written: PartyPreference): Problem[] {
  const priorities = prioritiesIn(written)
  const index = strengthOutOfOrder(priorities)
  if (index === undefined) return []
  const [above, found] = [priorities[index - 1]!, priorities[index]!]
  // Numbers are those of the file, where priorities of other days count too.
  const numberOf = ({ path }: typeof found): number => Number(path.at(-1)) + 1
  return [
    problem('strength-out-of-order', found.strengthRange ?? found.range, {
      party,
      number: numberOf(found),
      strength: found.strength ?? 1,
      above: numberOf(above),
      aboveStrength: above.strength ?? 1,
    }),
  ]
}
