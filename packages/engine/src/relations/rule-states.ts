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
  for (let state = 0; state < stateCount; state += 1) {
    const tempting: number[] = []
    forEachMove(space, party, state, (target) => {
      if (rules.tempts(party, state, target)) tempting.push(target)
    })
    if (tempting.length > 0) {
      if (concept === 'nash') continue
      answers ??= sanctionRows(space, others, isCredible ? rules.steps : () => true)
      const deterring = isSymmetric
        ? deterringForGood(space, rules, party, state)
        : deterringAt(space, rules, party, state)
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

/** What deters the party and leaves it no way out. */
function deterringForGood(space: StateSpace, rules: Rules, party: number, state: number): StateSet {
  const set = emptySet(space.stateCount)
  for (let other = 0; other < space.stateCount; other += 1) {
    if (!rules.deters(party, state, other)) continue
    let isTrapped = true
    forEachMove(space, party, other, (out) => {
      isTrapped &&= rules.escapes ? !rules.escapes(party, state, out) : rules.deters(party, state, out)
    })
    if (isTrapped) addState(set, other)
  }
  return set
}

function meets(a: StateSet, b: StateSet): boolean {
  for (let index = 0; index < a.words.length; index += 1) if ((a.words[index] & b.words[index]) !== 0) return true
  return false
}
