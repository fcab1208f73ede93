import { countStates, type StateSpace, statesWhere } from '@anchorage/engine'
import type { Case, Claim, Condition, Pattern } from '../case.ts'
import { prioritiesIn } from '../compile/in-force.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'

/** Formulas that hold in no feasible state, or in all of them, and so say nothing. */
export function idleFormulas(c: Case, space: StateSpace): Problem[] {
  return conditionsOf(c).flatMap((condition) => {
    const verdict = holdsAlwaysOrNever(condition, space)
    if (verdict === undefined) return []
    return [problem(`formula-${verdict}-holds`, condition.range, { formula: condition.text })]
  })
}

/** Whether the formula holds in all feasible states or in none; undefined if it distinguishes some. */
export function holdsAlwaysOrNever(condition: Condition, space: StateSpace): 'always' | 'never' | undefined {
  const count = countStates(statesWhere(space, condition.formula).all)
  return count === 0 ? 'never' : count === space.stateCount ? 'always' : undefined
}

/** Every formula that is meant to tell states apart; constraints are looked at by themselves. */
function conditionsOf(c: Case): Condition[] {
  const preferences = c.parties.flatMap((party) => [
    party.preference,
    ...party.readings.map((rival) => rival.preference),
  ])
  return [
    ...c.terms.map(({ condition }) => condition),
    ...preferences.flatMap(prioritiesIn).map(({ want }) => want),
    ...c.windows.map(({ condition }) => condition),
    ...c.constraints.flatMap((constraint) => {
      if (constraint.kind === 'forbid') return [constraint.from, constraint.to]
      return constraint.kind === 'merge' ? [constraint.condition] : []
    }),
    ...c.outlooks.flatMap(({ claim }) => (claim === undefined ? [] : conditionsOfClaim(claim))),
  ]
}

function conditionsOfClaim(claim: Claim): Condition[] {
  switch (claim.kind) {
    case 'equilibria':
      return [claim.has]
    case 'requires':
      return [claim.when, claim.then]
    case 'gains':
      return [...conditionsOfPattern(claim.from), ...conditionsOfPattern(claim.to)]
  }
}

function conditionsOfPattern(pattern: Pattern): Condition[] {
  return pattern.kind === 'formula' ? [pattern.condition] : []
}
