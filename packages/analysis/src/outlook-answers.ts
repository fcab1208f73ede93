import type { Claim, Outlook, Pattern } from '@anchorage/casefile'
import {
  type Concept,
  difference,
  intersection,
  isVerdicts,
  listStates,
  type StateSet,
  setOf,
  statesWhere,
} from '@anchorage/engine'
import { type Analysis, equilibriaOf } from './analyze.ts'
import { gains } from './gains.ts'

/** The concepts under which claims are answered that name none. */
export const claimConcepts: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

/**
 * What the model says to a claim: `partly` where a party gains in some of the ways from one set of states to another,
 * `unknown` where the claim speaks of what is reachable and there is no status quo, or of no feasible state.
 */
export type Verdict = 'agrees' | 'disagrees' | 'partly' | 'unknown'

/** A claim answered under one concept. */
export interface ClaimAnswer {
  /** Absent for claims that do not speak of equilibria. */
  readonly concept?: Concept
  readonly verdict: Verdict
  /** True where a claim about all equilibria holds because there is none that it speaks of. */
  readonly vacuous: boolean
  /** States that decide it: counterexamples to *all* and *no*, examples for *some*. At most 20. */
  readonly witnesses: readonly number[]
}

/** What the analysis says to an outlook. Without answers the outlook is not modelled. */
export interface OutlookAnswer {
  readonly outlook: Outlook
  /** One answer for a claim that names a concept or needs none, else one per concept. */
  readonly answers: readonly ClaimAnswer[]
}

/** Answers every outlook of the case; none for tables. */
export function answerOutlooks(analysis: Analysis): OutlookAnswer[] {
  const outlooks = analysis.situation.case?.outlooks ?? []
  return outlooks.map((outlook) => ({ outlook, answers: outlook.claim ? answerClaim(analysis, outlook.claim) : [] }))
}

/** Answers a claim under its own concept, or under each one that the analysis has solved. */
export function answerClaim(analysis: Analysis, claim: Claim): ClaimAnswer[] {
  if (claim.kind === 'gains') return [answerGain(analysis, claim)]
  const asked = claim.concept ? [claim.concept] : claimConcepts
  return asked
    .filter((concept) => isVerdicts(analysis.solution[concept]))
    .map((concept) => answerUnder(analysis, claim, concept))
}

function answerUnder(analysis: Analysis, claim: Exclude<Claim, { kind: 'gains' }>, concept: Concept): ClaimAnswer {
  const { space } = analysis.situation.conflict
  const equilibria = equilibriaOf(analysis, concept)
  if (claim.kind === 'requires') {
    const concerned = intersection(equilibria, statesWhere(space, claim.when.formula).all)
    const against = difference(concerned, statesWhere(space, claim.then.formula).all)
    return decided(concept, isEmpty(against), isEmpty(concerned), against)
  }
  const reach = claim.reachable && analysis.reach?.[claim.reachable]
  if (claim.reachable && !reach) return { concept, verdict: 'unknown', vacuous: false, witnesses: [] }
  const concerned = reach ? intersection(equilibria, reach.states) : equilibria
  const holding = statesWhere(space, claim.has.formula)
  const inFavour = intersection(concerned, holding.all)
  const against = difference(concerned, holding.all)
  if (claim.quantifier === 'some') return decided(concept, !isEmpty(inFavour), false, inFavour)
  if (claim.quantifier === 'all') return decided(concept, isEmpty(against), isEmpty(concerned), against)
  const offending = intersection(concerned, holding.some)
  return decided(concept, isEmpty(offending), isEmpty(concerned), offending)
}

function decided(concept: Concept, agrees: boolean, vacuous: boolean, witnesses: StateSet): ClaimAnswer {
  return { concept, verdict: agrees ? 'agrees' : 'disagrees', vacuous, witnesses: listStates(witnesses, 20) }
}

function answerGain(analysis: Analysis, claim: Extract<Claim, { kind: 'gains' }>): ClaimAnswer {
  const from = statesOf(analysis, claim.from)
  const to = statesOf(analysis, claim.to)
  if (isEmpty(from) || isEmpty(to)) return { verdict: 'unknown', vacuous: false, witnesses: [] }
  const share = gains(analysis.situation, from, to)[claim.party]?.gains ?? 'none'
  const verdict = share === 'all' ? 'agrees' : share === 'some' ? 'partly' : 'disagrees'
  return { verdict, vacuous: false, witnesses: listStates(to, 20) }
}

function statesOf(analysis: Analysis, pattern: Pattern): StateSet {
  const { situation } = analysis
  const { space } = situation.conflict
  if (pattern.kind === 'formula') return statesWhere(space, pattern.condition.formula).all
  const state = situation.findState(pattern.state.text)
  return setOf(space.stateCount, state === undefined ? [] : [state])
}

function isEmpty(set: StateSet): boolean {
  return set.words.every((word) => word === 0)
}
