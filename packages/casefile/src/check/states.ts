import { evaluate } from '@anchorage/engine'
import type { Case, StateReference } from '../case.ts'
import { datesOf } from '../compile/dates-of.ts'
import { inForce } from '../compile/in-force.ts'
import { whyInfeasible } from '../compile/situation-of.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Permanent } from './permanent.ts'
import { preferencesOf } from './preferences.ts'

/** Named states, and states in rankings and unknown pairs, that are infeasible at all times. */
export function infeasibleStates(c: Case, { removals }: Permanent): Problem[] {
  const against = (taken: readonly number[]): string[] => {
    const options = new Set(taken)
    return removals
      .filter(({ formula }) => !evaluate(formula, (option) => options.has(option)))
      .map(({ label }) => label)
  }
  const named = c.states.flatMap(({ id, taken, range }) => {
    const by = against(taken)
    return by.length === 0 ? [] : [problem('named-state-infeasible', range, { state: id, by, date: '' })]
  })
  const ranked = c.parties.flatMap((party) =>
    preferencesOf(party).flatMap((preference) => {
      const ranking = preference.kind === 'ranking' ? preference.classes.flat() : []
      const references = [...ranking, ...(preference.unknown ?? []).flatMap(({ states }) => states)]
      return references.flatMap((reference) => {
        if (reference.kind === 'merged' || against(reference.taken).length === 0) return []
        return [problem('ranking-infeasible', reference.range, { party: party.id, state: reference.text })]
      })
    }),
  )
  return [...named, ...ranked]
}

/** Days from the date of the case on, on which the status quo is impossible or nobody says what it is. */
export function statusQuoTrouble(c: Case): Problem[] {
  if (c.statusQuo.length === 0) return withoutStatusQuo(c)
  const start = c.asOf ?? ''
  const found = new Map<string, Problem>()
  for (const date of [start, ...datesOf(c).filter((day) => day > start)]) {
    for (const end of ['earliest', 'latest'] as const) {
      const trouble = troubleOn(c, date, end)
      const key = trouble && `${trouble.code} ${trouble.range.start} ${JSON.stringify(trouble.parameters.by)}`
      if (key !== undefined && !found.has(key)) found.set(key, trouble!)
    }
  }
  return [...found.values()]
}

function troubleOn(c: Case, date: string, end: 'earliest' | 'latest'): Problem | undefined {
  const force = inForce(c, { ...(date !== '' && { asOf: date }), end }, [])
  const { statusQuo } = force
  if (statusQuo === undefined) return problem('status-quo-open', c.statusQuo[0]!.range, { date })
  if (!isRuledOut(statusQuo.state, force)) return undefined
  const parameters = { state: statusQuo.state.text, date, ...whyInfeasible(force, statusQuo.state) }
  return problem('status-quo-infeasible', statusQuo.state.range, parameters)
}

function isRuledOut(reference: StateReference, { removals }: ReturnType<typeof inForce>): boolean {
  if (reference.kind === 'merged') return false
  const taken = new Set(reference.taken)
  return removals.some(({ formula }) => !evaluate(formula, (option) => taken.has(option)))
}

function withoutStatusQuo(c: Case): Problem[] {
  return c.outlooks.flatMap(({ claim, claimRange, range }) =>
    claim?.kind === 'equilibria' && claim.reachable !== undefined
      ? [problem('reachable-without-status-quo', claimRange ?? range, {})]
      : [],
  )
}
