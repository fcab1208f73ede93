import {
  type Conflict,
  evaluate,
  optionSpace,
  optionsTaken,
  type PairPreference,
  type Refusal,
  type StateSpace,
  statesWhere,
} from '@anchorage/engine'
import type { Case, PartyPreference } from '../case.ts'
import { type Diagnostic, inFile, type Problem, problem, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import { parseStateReference, type StateNames } from '../formula/reference.ts'
import { resolveTerms } from '../formula/terms.ts'
import { vocabularyOf } from '../formula/vocabulary.ts'
import type { Choice, Situation } from '../situation.ts'
import type { Text } from '../text.ts'
import { attitudesOf } from './attitudes-of.ts'
import { conflictingRemovals } from './conflicting.ts'
import { type InForce, inForce } from './in-force.ts'
import { likelihoodsOf } from './likelihoods.ts'
import { pairPreferencesOf, pairProblems } from './pair-preferences.ts'
import { ranksOfParty } from './ranks.ts'
import { idOfState, stateOfReference } from './state-names.ts'
import { atMostOne, outsideFiles, statesInFormula } from './states-in.ts'

/**
 * The case as of a date, ready for the engine.
 *
 * There is no situation when the states cannot be listed or a preference gives no ranking. A status quo that is
 * infeasible on the day is an error too, but leaves a situation without a status quo, so that the rest can be seen.
 */
export function situationOf(c: Case, choice: Choice = {}): { situation?: Situation; diagnostics: Diagnostic[] } {
  const problems: Problem[] = []
  const force = inForce(c, choice, problems)
  const finish = (situation?: Situation): { situation?: Situation; diagnostics: Diagnostic[] } => ({
    ...(situation !== undefined && { situation }),
    diagnostics: sortDiagnostics(problems.map((found) => inFile(c.file, found))),
  })
  if (problems.length > 0) return finish()
  const opened = optionSpace(force.model)
  if (!opened.ok) {
    problems.push(refusalProblem(c, force, opened.refusal))
    return finish()
  }
  const { space } = opened
  const ranks = c.parties.map((_, party) => {
    const [chosen, ...others] = [force.preferences[party]!, ...(choice.unknownReadings ? force.rivals[party]! : [])]
    const found = ranksChecked(c, force, space, party, chosen!, problems)
    for (const rival of others) ranksChecked(c, force, space, party, rival, problems)
    return found
  })
  if (problems.length > 0) return finish()
  const complete = ranks.filter((each) => each !== undefined)
  if (complete.length < ranks.length) return finish()
  return finish(compiled(c, choice, force, { space, ranks: complete }, statusQuoOf(c, force, space, problems)))
}

/** Ranks of all states, and what is wrong with the preference otherwise. */
function ranksChecked(
  c: Case,
  force: InForce,
  space: StateSpace,
  party: number,
  written: PartyPreference,
  problems: Problem[],
): Uint32Array | undefined {
  const ranks = ranksOfParty(c, force, space, party, written, problems)
  if (ranks !== undefined) problems.push(...pairProblems(c, force, space, party, written))
  return ranks
}

/** What a model that is not opened means for the case. */
export function refusalProblem(c: Case, force: InForce, refusal: Refusal): Problem {
  const top = { start: c.range.start, end: c.range.start }
  switch (refusal.reason) {
    case 'no-feasible-state': {
      const conflicting = conflictingRemovals(force.model, force.removals)
      const range = conflicting[0]?.element.range ?? top
      return problem('no-feasible-state', range, {
        conflicting: conflicting.map(({ label }) => label),
        date: force.date,
      })
    }
    case 'too-many-states': {
      const { limit, needed, atLeast } = refusal
      return problem('too-many-states', top, { limit, needed, exact: atLeast ? 'no' : 'yes' })
    }
    case 'too-many-arcs':
      return problem('too-many-arcs', top, { limit: refusal.limit, needed: refusal.needed })
  }
}

function statusQuoOf(c: Case, force: InForce, space: StateSpace, problems: Problem[]): number | undefined {
  const { statusQuo } = force
  if (statusQuo === undefined) {
    if (c.statusQuo.length > 0) problems.push(problem('status-quo-open', c.statusQuo[0]!.range, { date: force.date }))
    return undefined
  }
  const state = stateOfReference(c, force, space, statusQuo.state)
  if (state !== undefined) return state
  problems.push(
    problem('status-quo-infeasible', statusQuo.state.range, {
      state: statusQuo.state.text,
      date: force.date,
      ...whyInfeasible(force, statusQuo.state),
    }),
  )
  return undefined
}

/** Which constraints, or else which windows, rule out a state. */
export function whyInfeasible(
  force: InForce,
  reference: Case['statusQuo'][number]['state'],
): { kind: 'constraint' | 'window'; by: string[] } {
  if (reference.kind === 'merged') return { kind: 'constraint', by: [reference.text] }
  const taken = new Set(reference.taken)
  const against = force.removals.filter(({ formula }) => !evaluate(formula, (option) => taken.has(option)))
  const permanent = against.filter(({ kind }) => kind === 'constraint')
  const named = permanent.length > 0 ? permanent : against
  return { kind: named[0]?.kind ?? 'constraint', by: named.map(({ label }) => label) }
}

function compiled(
  c: Case,
  choice: Choice,
  force: InForce,
  conflict: Conflict,
  statusQuo: number | undefined,
): Situation {
  const { space } = conflict
  const names = stateNamesOf(c)
  const attitudes = attitudesOf(c)
  const nameOfState = new Map<number, Text>()
  for (const { taken, name, range } of c.states) {
    const state = stateOfReference(c, force, space, { kind: 'taken', text: '', taken, range })
    if (state !== undefined && name !== undefined && !nameOfState.has(state)) nameOfState.set(state, name)
  }
  let pairs: readonly PairPreference[] | undefined
  const referenceIn = (text: string) => parseStateReference(text, { start: 0, end: text.length }, names)
  return {
    title: c.title,
    parties: c.parties.map(({ id, name }) => ({ id, name })),
    options: c.options.map(({ id, party, name }) => ({ id, party, name })),
    conflict,
    pairPreferences: () => {
      pairs ??= pairPreferencesOf(c, force, space, { rivals: choice.unknownReadings ?? false })
      return pairs
    },
    ...(statusQuo !== undefined && { statusQuo }),
    stateId: (state) => idOfState(c, force, space, state),
    taken: (state) => optionsTaken(space, state),
    stateName: (state) => nameOfState.get(state),
    findState: (text) => {
      const read = referenceIn(text)
      return 'reference' in read ? stateOfReference(c, force, space, read.reference) : undefined
    },
    statesIn: (text) => {
      const trimmed = text.trim()
      if (names.states.has(trimmed) || trimmed === 'none' || /^\[|\+/.test(trimmed)) {
        const read = referenceIn(text)
        if ('problem' in read) return { diagnostics: [outsideFiles(read.problem)] }
        const state = stateOfReference(c, force, space, read.reference)
        return { states: atMostOne(space.stateCount, state), diagnostics: [] }
      }
      return statesInFormula(text, names.vocabulary, (formula) => statesWhere(space, formula).all)
    },
    likelihoods: () => likelihoodsOf(c, force, space, conflict.ranks),
    ...(attitudes !== undefined && { attitudes }),
    case: c,
    choice,
  }
}

/** The names of a case that formulas and state references may use. */
function stateNamesOf(c: Case): StateNames {
  const terms = new Map(c.terms.map(({ id, condition }) => [id, condition.expression]))
  const parties = c.parties.map(({ id, options }) => ({ id, keys: options.map(({ key }) => key) }))
  const vocabulary = vocabularyOf(parties, terms)
  resolveTerms(vocabulary)
  return {
    vocabulary,
    states: new Map(c.states.map(({ id, taken }) => [id, taken])),
    merges: new Map(
      c.constraints.flatMap((constraint) =>
        constraint.kind === 'merge' ? [[constraint.condition.canonical, constraint.index] as const] : [],
      ),
    ),
  }
}
