import {
  certainLikelihood,
  decidersAfterMoves,
  decidersOf,
  type Likelihood,
  type StateSpace,
  statementLikelihood,
  withDegrees,
} from '@anchorage/engine'
import type { Case, PartyPreference } from '../case.ts'
import type { Likelihoods } from '../situation.ts'
import type { InForce } from './in-force.ts'
import { handMovesIn } from './ranks.ts'
import { stateOfReference } from './state-names.ts'

/** How sure a party has to be where the case does not say. */
export const usualThreshold = 0.5

/** How likely the parties' preferences are on the day, in the readings chosen. */
export function likelihoodsOf(c: Case, force: InForce, space: StateSpace, ranks: readonly Uint32Array[]): Likelihoods {
  return {
    likelihoods: force.preferences.map((written, party) =>
      likelihoodOf({ c, force, space, written, ranks: ranks[party]! }),
    ),
    thresholds: c.parties.map(({ threshold }) => threshold ?? usualThreshold),
  }
}

/** A party’s preference as written, where and when it counts, and the ranks that come of it. */
interface Written {
  readonly c: Case
  readonly force: InForce
  readonly space: StateSpace
  readonly written: PartyPreference
  readonly ranks: Uint32Array
}

function likelihoodOf(of: Written): Likelihood {
  const { c, force, space, written } = of
  const stateIn = (reference: Parameters<typeof stateOfReference>[3]) => stateOfReference(c, force, space, reference)
  const degrees = (written.degrees ?? []).flatMap(({ prefer, to, degree }) => {
    // Not on the table that day, or one state by a merge: then the pair says nothing.
    const target = stateIn(prefer)
    const state = stateIn(to)
    return target === undefined || state === undefined || target === state ? [] : [{ target, state, degree }]
  })
  return withDegrees(withoutDegrees(of), space.stateCount, degrees)
}

function withoutDegrees({ c, force, space, written, ranks }: Written): Likelihood {
  if (written.kind !== 'priorities' || written.priorities.every(({ certainty = 1 }) => certainty === 1)) {
    return certainLikelihood(ranks)
  }
  const found = decidersOf(
    space,
    written.priorities.map(({ want }) => want.formula),
  )
  if (!found.ok) throw new RangeError(`expected priorities that rank the states: ${found.issue.issue}`)
  const { length } = written.priorities
  const deciders = decidersAfterMoves(found.deciders, handMovesIn(c, force, space, written), length)
  return statementLikelihood(deciders, [...written.priorities.map(({ certainty }) => certainty ?? 1), 1])
}
