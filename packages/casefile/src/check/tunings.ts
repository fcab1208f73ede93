import { findState, type HandMove, ranksOf, type StateSpace } from '@anchorage/engine'
import type { Case, PartyPreference, Tuning } from '../case.ts'
import { idleMoves } from '../compile/idle-moves.ts'
import { inForce } from '../compile/in-force.ts'
import { preferenceFor } from '../compile/ranks.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { preferencesOf } from './preferences.ts'

/** Moves by hand that name a state which constraints rule out at all times; they are passed over. */
export function infeasibleTunings(c: Case, space: StateSpace): Problem[] {
  return tunedPreferences(c).flatMap(({ party, tuned }) =>
    tuned.flatMap(({ move, of, range }, index) => {
      const missing = [move, of].find((state) => state.kind === 'taken' && findState(space, state.taken) === undefined)
      if (missing === undefined) return []
      return [problem('tuning-infeasible', range, { party, number: index + 1, state: missing.text })]
    }),
  )
}

/** Moves by hand without which the ranking is the same; all that are reported can go together. */
export function idleTunings(c: Case, space: StateSpace): Problem[] {
  return tunedPreferences(c).flatMap(({ party, tuned, preference }) => {
    const ranked = ranksOf(space, preferenceFor(c, inForce(c, {}, []), space, preference))
    if (!ranked.ok) return []
    const idle = idleMoves(
      ranked.ranks,
      tuned.map((tuning) => moveOf(tuning, space)),
    )
    return tuned.flatMap(({ range, move }, index) =>
      idle.has(index) ? [problem('tuning-without-effect', range, { party, number: index + 1, state: move.text })] : [],
    )
  })
}

interface Tuned {
  readonly party: string
  readonly preference: PartyPreference
  readonly tuned: readonly Tuning[]
}

function tunedPreferences(c: Case): Tuned[] {
  return c.parties.flatMap((party) =>
    preferencesOf(party).flatMap((preference) =>
      preference.tuned === undefined ? [] : [{ party: party.id, preference, tuned: preference.tuned }],
    ),
  )
}

/** In states that are not merged; a move of a merged state is left alone. */
function moveOf({ move, place, of }: Tuning, space: StateSpace): HandMove | undefined {
  if (move.kind !== 'taken' || of.kind !== 'taken') return undefined
  const state = findState(space, move.taken)
  const beside = findState(space, of.taken)
  return state === undefined || beside === undefined ? undefined : { state, place, of: beside }
}
