import { optionsOf, ranksOf, type StateSpace } from '@anchorage/engine'
import type { Case, Party, PartyPreference, Priority } from '../case.ts'
import { prioritiesIn } from '../compile/in-force.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { holdsAlwaysOrNever } from './formulas.ts'

/** Parties about which nothing is said, so that they like all states alike. */
export function missingPreferences(c: Case): Problem[] {
  return c.parties.flatMap(({ id, range, preference }) =>
    preference.kind === 'none' && preference.tuned === undefined
      ? [problem('no-preference', range, { party: id })]
      : [],
  )
}

/**
 * Priorities without which the party ranks the feasible states just the same.
 *
 * Looked for from the least important up, each without those found before: all that are reported can go together.
 */
export function idlePriorities(c: Case, space: StateSpace): Problem[] {
  return c.parties.flatMap((party) =>
    preferencesOf(party).flatMap((preference) => idleIn(party, prioritiesIn(preference), space)),
  )
}

function idleIn(party: Party, priorities: readonly Priority[], space: StateSpace): Problem[] {
  const whole = ranksBy(priorities, space)
  let kept = priorities
  return priorities.toReversed().flatMap((priority) => {
    const { want, range } = priority
    const others = kept.filter((each) => each !== priority)
    const without = ranksBy(others, space)
    if (whole.some((rank, state) => rank !== without[state])) return []
    kept = others
    // What never or always holds is reported as such.
    if (holdsAlwaysOrNever(want, space) !== undefined) return []
    const number = priorities.indexOf(priority) + 1
    return [problem('priority-without-effect', range, { party: party.id, number, formula: want.text })]
  })
}

function ranksBy(priorities: readonly Priority[], space: StateSpace): Uint32Array {
  const result = ranksOf(space, { kind: 'priorities', formulas: priorities.map(({ want }) => want.formula) })
  return result.ok ? result.ranks : new Uint32Array(space.stateCount)
}

/** Options that no preference of any party mentions, whatever the reading. */
export function unmentionedOptions(c: Case): Problem[] {
  const preferences = c.parties.flatMap(preferencesOf)
  // A ranking of whole states speaks of all options; without any preference there is nothing to compare with.
  if (preferences.some(({ kind }) => kind === 'ranking') || preferences.every(({ kind }) => kind === 'none')) return []
  const mentioned = new Set<number>()
  for (const preference of preferences) {
    for (const { want } of prioritiesIn(preference)) for (const option of optionsOf(want.formula)) mentioned.add(option)
    if (preference.kind === 'weights') {
      for (const { option, weight } of preference.weights) if (weight !== 0) mentioned.add(option)
    }
  }
  return c.options.flatMap(({ id, index, range }) =>
    mentioned.has(index) ? [] : [problem('option-unmentioned', range, { option: id })],
  )
}

/** The preference of a party and its rivals. */
export function preferencesOf(party: Party): PartyPreference[] {
  return [party.preference, ...party.readings.map(({ preference }) => preference)]
}
