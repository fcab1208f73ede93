import {
  type Concept,
  fullSet,
  hasState,
  isVerdicts,
  listStates,
  moveTargets,
  type NotApplicable,
  setOf,
} from '@anchorage/engine'
import { type Analysis, equilibriaOf, reachabilityOf } from '../analyze.ts'
import { groupStates, type PatternGroup } from '../outcomes.ts'
import { answerOutlooks, type Verdict } from '../outlook-answers.ts'
import type { SharedModel } from './shared-states.ts'

/** Equilibria that only one version has, read as one pattern. */
export interface TurnedOutcome extends PatternGroup {
  /** In the other version: not feasible, not feasible in part, or there and left by somebody. */
  readonly elsewhere: 'infeasible' | 'partly-infeasible' | 'feasible'
  /** The parties that leave some of these states in the other version. */
  readonly leaving: readonly number[]
}

/** What became of the equilibria of a concept. States are counted over what both versions share. */
export interface ConceptChange {
  readonly concept: Concept
  readonly kept: number
  /** Patterns of the earlier version; `lostCount` states. */
  readonly lost: readonly TurnedOutcome[]
  readonly lostCount: number
  /** Patterns of the later version; `gainedCount` states. */
  readonly gained: readonly TurnedOutcome[]
  readonly gainedCount: number
  /** Kept equilibria that improvements lead to in one version only: states of the later version. */
  readonly reachGained: readonly number[]
  readonly reachLost: readonly number[]
  /** Where a version has no answer. */
  readonly notApplicable?: { readonly before?: NotApplicable['reason']; readonly after?: NotApplicable['reason'] }
}

/** An outlook that is answered otherwise. */
export interface OutlookChange {
  readonly id: string
  readonly concept?: Concept
  readonly before: Verdict
  readonly after: Verdict
}

/** How much of a party's ranking and moves changed over the states that both versions have. */
export interface PartyChange {
  /** Indices into the parties of the two. */
  readonly party: readonly [number, number]
  readonly pairs: number
  /** Pairs of states that it does not rank the same way. */
  readonly rankedOtherwise: number
  readonly movesGained: number
  readonly movesLost: number
}

/** What became of the equilibria of the concept from one version to the other. */
export function conceptChange(before: Analysis, after: Analysis, shared: SharedModel, concept: Concept): ConceptChange {
  const sides = [before, after].map((analysis, side) => {
    const key = side === 0 ? shared.keyBefore : shared.keyAfter
    const states = listStates(equilibriaOf(analysis, concept)).map((state) => ({ state, key: key(state) }))
    return { analysis, states, keys: new Map(states.map((each) => [each.key, each.state])) }
  })
  const [old, next] = sides as [(typeof sides)[0], (typeof sides)[0]]
  const turned = (own: typeof old, other: typeof old): { list: TurnedOutcome[]; count: number } => {
    const gone = own.states.filter(({ key }) => !other.keys.has(key))
    const otherKey = own === old ? shared.keyAfter : shared.keyBefore
    return { list: turnedOutcomes(own.analysis, gone, other.analysis, otherKey, concept), count: gone.length }
  }
  const lost = turned(old, next)
  const gained = turned(next, old)
  const kept = next.states.filter(({ key }) => old.keys.has(key))
  const isReached = (analysis: Analysis, state: number): boolean =>
    ['start', 'improvements'].includes(reachabilityOf(analysis, state) ?? '')
  const change = (wanted: boolean): number[] =>
    kept
      .filter(({ state, key }) => {
        const was = isReached(before, old.keys.get(key) ?? 0)
        return was !== isReached(after, state) && was !== wanted
      })
      .map(({ state }) => state)
  const reasons = {
    ...reasonIn(before, concept, 'before'),
    ...reasonIn(after, concept, 'after'),
  }
  return {
    concept,
    kept: new Set(kept.map(({ key }) => key)).size,
    lost: lost.list,
    lostCount: lost.count,
    gained: gained.list,
    gainedCount: gained.count,
    reachGained: change(true),
    reachLost: change(false),
    ...(Object.keys(reasons).length > 0 && { notApplicable: reasons }),
  }
}

function reasonIn({ solution }: Analysis, concept: Concept, side: 'before' | 'after'): object {
  const answer = solution[concept]
  return answer === undefined || isVerdicts(answer) ? {} : { [side]: answer.reason }
}

function turnedOutcomes(
  own: Analysis,
  gone: readonly { readonly state: number; readonly key: string }[],
  other: Analysis,
  otherKey: (state: number) => string,
  concept: Concept,
): TurnedOutcome[] {
  if (gone.length === 0) return []
  const { situation } = own
  const { stateCount } = situation.conflict.space
  const wanted = setOf(
    stateCount,
    gone.map(({ state }) => state),
  )
  const keyOf = new Map(gone.map(({ state, key }) => [state, key]))
  const keys = new Set(keyOf.values())
  const there = new Map<string, number[]>()
  for (let state = 0; state < other.situation.conflict.space.stateCount; state += 1) {
    const key = otherKey(state)
    if (keys.has(key)) there.set(key, [...(there.get(key) ?? []), state])
  }
  const verdicts = other.solution[concept]
  const stable = isVerdicts(verdicts) ? verdicts.stable : []
  return groupStates(situation, wanted, { universe: fullSet(stateCount), limit: 200 }).groups.map((group) => {
    const matches = listStates(group.states).map((state) => there.get(keyOf.get(state) ?? '') ?? [])
    const missing = matches.filter((list) => list.length === 0).length
    const states = matches.flat()
    return {
      ...group,
      elsewhere: missing === matches.length ? 'infeasible' : missing > 0 ? 'partly-infeasible' : 'feasible',
      leaving: stable.flatMap((set, party) => (states.some((state) => !hasState(set, state)) ? [party] : [])),
    }
  })
}

/** The outlooks that both versions have and that are answered otherwise, concept by concept. */
export function outlookChanges(before: Analysis, after: Analysis): OutlookChange[] {
  const old = new Map(answerOutlooks(before).map(({ outlook, answers }) => [outlook.id, answers]))
  return answerOutlooks(after).flatMap(({ outlook, answers }) =>
    answers.flatMap(({ concept, verdict }): OutlookChange[] => {
      const was = old.get(outlook.id)?.find((answer) => answer.concept === concept)
      if (!was || was.verdict === verdict) return []
      return [{ id: outlook.id, ...(concept && { concept }), before: was.verdict, after: verdict }]
    }),
  )
}

/** With more shared states, rankings and moves are not compared pair by pair. */
const comparedStates = 3000

/**
 * How much of each party's ranking and moves changed, over the states that both versions have; undefined where there are
 * more than 3,000 of them, or where states are the same only as far as some options go.
 */
export function partyChanges(before: Analysis, after: Analysis, shared: SharedModel): PartyChange[] | undefined {
  if (!shared.isWhole) return undefined
  const old = before.situation.conflict
  const next = after.situation.conflict
  if (Math.min(old.space.stateCount, next.space.stateCount) > comparedStates) return undefined
  const known = new Map<string, number>()
  for (let state = 0; state < old.space.stateCount; state += 1) known.set(shared.keyBefore(state), state)
  const states: (readonly [number, number])[] = []
  for (let state = 0; state < next.space.stateCount; state += 1) {
    const was = known.get(shared.keyAfter(state))
    if (was !== undefined) states.push([was, state])
  }
  const afterOf = new Map(states)
  const sharedAfter = new Set(states.map(([, state]) => state))
  return shared.parties.map(([oldParty, nextParty]): PartyChange => {
    const oldRank = old.ranks[oldParty] ?? new Uint32Array()
    const nextRank = next.ranks[nextParty] ?? new Uint32Array()
    let rankedOtherwise = 0
    let movesGained = 0
    let movesLost = 0
    states.forEach(([was, is], index) => {
      for (let other = 0; other < index; other += 1) {
        const [otherWas = 0, otherIs = 0] = states[other] ?? []
        const sign = Math.sign((oldRank[was] ?? 0) - (oldRank[otherWas] ?? 0))
        if (sign !== Math.sign((nextRank[is] ?? 0) - (nextRank[otherIs] ?? 0))) rankedOtherwise += 1
      }
      const moves = new Set(moveTargets(next.space, nextParty, is).filter((target) => sharedAfter.has(target)))
      for (const target of moveTargets(old.space, oldParty, was)) {
        const now = afterOf.get(target)
        if (now === undefined) continue
        if (!moves.delete(now)) movesLost += 1
      }
      movesGained += moves.size
    })
    return {
      party: [oldParty, nextParty],
      pairs: (states.length * (states.length - 1)) / 2,
      rankedOtherwise,
      movesGained,
      movesLost,
    }
  })
}
