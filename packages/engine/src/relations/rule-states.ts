import { forEachMove, type StateSpace } from '../space/space.ts'
import type { AbortSignalLike } from '../stability/abort.ts'
import type { Verdicts } from '../stability/concepts.ts'
import { addState, emptySet, fullSet, intersection, type StateSet } from '../state-set.ts'
import type { RuleConcept, Rules } from './rules.ts'
import { sanctionRows } from './sanction-rows.ts'

/**
 * The states that are stable for each party under rules, and the equilibria.
 *
 * A state s is stable for party i if for every s1 that i can move to and that tempts it there is a *sanction*: a state
 * that the others reach from s1 by a legal sequence of at least one step, by credible steps only under SEQ and SymSEQ,
 * and that deters i from having left s; under SMR and SymSEQ i must also find no way out of it.
 *
 * Keeps a bit for each pair of states: some seconds for 4,000 states. Rules are asked O(states²) questions a party.
 */
export function ruleVerdicts(
  space: StateSpace,
  rules: Rules,
  concept: RuleConcept,
  options: { readonly signal?: AbortSignalLike } = {},
): Verdicts {
  const stable = Array.from({ length: space.partyCount }, (_, party) => {
    options.signal?.throwIfAborted()
    return ruleStates(space, rules, concept, party)
  })
  return { stable, equilibria: stable.reduce(intersection, fullSet(space.stateCount)) }
}

/** The states that are stable for one party under rules. */
export function ruleStates(space: StateSpace, rules: Rules, concept: RuleConcept, party: number): StateSet {
  const { stateCount } = space
  const stable = emptySet(stateCount)
  const isCredible = concept === 'seq' || concept === 'symseq'
  const isSymmetric = concept === 'smr' || concept === 'symseq'
  const others = Array.from({ length: space.partyCount }, (_, other) => other).filter((other) => other !== party)
  let answers: readonly StateSet[] | undefined
  let moves: readonly Uint32Array[] | undefined
  for (let state = 0; state < stateCount; state += 1) {
    const tempting: number[] = []
    forEachMove(space, party, state, (target) => {
      if (rules.tempts(party, state, target)) tempting.push(target)
    })
    if (tempting.length > 0) {
      if (concept === 'nash') continue
      answers ??= sanctionRows(space, others, isCredible ? rules.steps : () => true)
      if (isSymmetric) moves ??= movesOf(space, party)
      const deterring = moves ? deterringForGood(rules, party, state, moves) : deterringAt(space, rules, party, state)
      const rows = answers
      if (!tempting.every((target) => meets(rows[target], deterring))) continue
    }
    addState(stable, state)
  }
  return stable
}

function deterringAt(space: StateSpace, rules: Rules, party: number, state: number): StateSet {
  const set = emptySet(space.stateCount)
  for (let other = 0; other < space.stateCount; other += 1) {
    if (rules.deters(party, state, other)) addState(set, other)
  }
  return set
}

/** What deters the party and leaves it no way out; `moves` are where it can go from each state. */
function deterringForGood(rules: Rules, party: number, state: number, moves: readonly Uint32Array[]): StateSet {
  const set = emptySet(moves.length)
  const isWayOut = new Uint8Array(moves.length)
  for (let out = 0; out < moves.length; out += 1) {
    const escapes = rules.escapes ? rules.escapes(party, state, out) : !rules.deters(party, state, out)
    if (escapes) isWayOut[out] = 1
  }
  for (let other = 0; other < moves.length; other += 1) {
    if (!rules.deters(party, state, other)) continue
    const targets = moves[other]
    let index = 0
    while (index < targets.length && isWayOut[targets[index]] === 0) index += 1
    if (index === targets.length) addState(set, other)
  }
  return set
}

function movesOf(space: StateSpace, party: number): Uint32Array[] {
  return Array.from({ length: space.stateCount }, (_, from) => {
    const list: number[] = []
    forEachMove(space, party, from, (to) => list.push(to))
    return Uint32Array.from(list)
  })
}

function meets(a: StateSet, b: StateSet): boolean {
  for (let index = 0; index < a.words.length; index += 1) if ((a.words[index] & b.words[index]) !== 0) return true
  return false
}
