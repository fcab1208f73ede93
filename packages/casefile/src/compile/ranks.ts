import {
  evaluate,
  type HandMove,
  type Preference,
  type RankIssue,
  ranksAfterMoves,
  ranksOf,
  type StateSpace,
} from '@anchorage/engine'
import type { Case, PartyPreference } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { type InForce, prioritiesIn } from './in-force.ts'
import { idOfState, idOfTaken, stateOfReference } from './state-names.ts'

/** Ranks of all states for a party by one of its preferences; undefined after a problem. */
export function ranksOfParty(
  c: Case,
  force: InForce,
  space: StateSpace,
  party: number,
  written: PartyPreference,
  problems: Problem[],
): Uint32Array | undefined {
  const result = ranksOf(space, preferenceFor(c, force, space, written))
  if (result.ok) return ranksAfterMoves(result.ranks, handMovesIn(c, force, space, written))
  problems.push(problemOf(c, force, space, party, written, result.issue))
  return undefined
}

/** The states moved by hand, without the moves that are passed over. */
export function handMovesIn(c: Case, force: InForce, space: StateSpace, written: PartyPreference): HandMove[] {
  return eachHandMove(c, force, space, written).filter((move) => move !== undefined)
}

/** For each entry of `tuned` the move; undefined where it does not name two different feasible states on the day. */
export function eachHandMove(
  c: Case,
  force: InForce,
  space: StateSpace,
  { tuned = [] }: PartyPreference,
): (HandMove | undefined)[] {
  return tuned.map(({ move, place, of }) => {
    const state = stateOfReference(c, force, space, move)
    const beside = stateOfReference(c, force, space, of)
    return state === undefined || beside === undefined || state === beside ? undefined : { state, place, of: beside }
  })
}

/** A preference of the file in the engine's terms, before anything is moved by hand. States of a ranking that are infeasible on this day are left out. */
export function preferenceFor(c: Case, force: InForce, space: StateSpace, written: PartyPreference): Preference {
  switch (written.kind) {
    case 'priorities':
      return { kind: 'priorities', formulas: written.priorities.map(({ want }) => want.formula) }
    case 'weights': {
      const weights = c.options.map(() => 0)
      for (const { option, weight } of written.weights) weights[option] = weight
      return { kind: 'weights', weights }
    }
    case 'ranking':
      return {
        kind: 'ranking',
        classes: written.classes.map((tied) =>
          tied.flatMap((reference) => stateOfReference(c, force, space, reference) ?? []),
        ),
      }
    case 'none':
      return { kind: 'ranks', ranks: new Uint32Array(space.stateCount) }
  }
}

/** How many states a message lists. */
const listed = 8

function problemOf(
  c: Case,
  force: InForce,
  space: StateSpace,
  party: number,
  written: PartyPreference,
  issue: RankIssue,
): Problem {
  const name = c.parties[party]!.id
  const nameOf = (state: number): string => nameOfState(c, force, space, state)
  switch (issue.issue) {
    case 'missing-states': {
      const states = issue.states.slice(0, listed).map(nameOf)
      return problem('ranking-misses', written.range, { party: name, states, count: issue.states.length })
    }
    case 'repeated-states':
      return problem('ranking-repeats', repeatedAt(c, force, space, written, issue.states), {
        party: name,
        states: issue.states.slice(0, listed).map(nameOf),
      })
    case 'members-differ': {
      const differing = prioritiesIn(written).find(
        ({ want }) =>
          evaluate(want.formula, (option) => issue.first.includes(option)) !==
          evaluate(want.formula, (option) => issue.second.includes(option)),
      )
      return problem('merged-members-differ', differing?.range ?? written.range, {
        party: name,
        first: idOfTaken(c, issue.first),
        second: idOfTaken(c, issue.second),
        priority: differing?.want.text ?? '',
      })
    }
  }
}

function repeatedAt(
  c: Case,
  force: InForce,
  space: StateSpace,
  written: PartyPreference,
  states: readonly number[],
): PartyPreference['range'] {
  if (written.kind !== 'ranking') return written.range
  const mentions = written.classes
    .flat()
    .filter((reference) => stateOfReference(c, force, space, reference) === states[0])
  return mentions.at(-1)?.range ?? written.range
}

/** The name people gave a state in `states:`, else its id. */
export function nameOfState(c: Case, force: InForce, space: StateSpace, state: number): string {
  const named = c.states.find(({ taken }) => {
    const reference = { kind: 'taken', text: '', taken, range: c.range } as const
    return stateOfReference(c, force, space, reference) === state
  })
  return named?.id ?? idOfState(c, force, space, state)
}
