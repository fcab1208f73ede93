import { moveTargets, type StateSpace } from '../space/space.ts'
import type { AbortSignalLike } from '../stability/abort.ts'
import type { Verdicts } from '../stability/concepts.ts'
import { addState, emptySet, fullSet, hasState, intersection, type StateSet } from '../state-set.ts'
import type { RuleConcept, Rules } from './rules.ts'
import { sanctionRows } from './sanction-rows.ts'

/** Above this many states a bit for each pair of them takes too much time and memory. */
export const ruleStateLimit = 2 ** 14

/** Where questions about one space keep what they have in common. */
export interface RuleMemory {
  /** What the others reach from each state, by party and by whether their steps have to be credible. */
  readonly answers: Map<string, readonly StateSet[]>
  /** What a party can move to from each state. */
  readonly moves: Map<number, readonly (readonly number[])[]>
}

/** Nothing kept yet. Questions that share it must be about one space, and their rules must have the same `steps`. */
export function ruleMemory(): RuleMemory {
  return { answers: new Map(), moves: new Map() }
}

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
  options: { readonly signal?: AbortSignalLike; readonly memory?: RuleMemory } = {},
): Verdicts {
  const memory = options.memory ?? ruleMemory()
  const stable = Array.from({ length: space.partyCount }, (_, party) => {
    options.signal?.throwIfAborted()
    return ruleStates(space, rules, concept, party, memory)
  })
  return { stable, equilibria: stable.reduce(intersection, fullSet(space.stateCount)) }
}

/** The states that are stable for one party under rules. */
export function ruleStates(
  space: StateSpace,
  rules: Rules,
  concept: RuleConcept,
  party: number,
  memory: RuleMemory = ruleMemory(),
): StateSet {
  const { stateCount } = space
  const stable = emptySet(stateCount)
  const isCredible = concept === 'seq' || concept === 'symseq'
  const isSymmetric = concept === 'smr' || concept === 'symseq'
  const moves = kept(memory.moves, party, () =>
    Array.from({ length: stateCount }, (_, state) => moveTargets(space, party, state)),
  )
  for (let state = 0; state < stateCount; state += 1) {
    const tempting = moves[state].filter((target) => rules.tempts(party, state, target))
    if (tempting.length > 0) {
      if (concept === 'nash') continue
      const answers = kept(memory.answers, `${party} ${isCredible}`, () => answersTo(space, party, isCredible, rules))
      const deterring = deterringAt(space, rules, party, state)
      const isSettled = isSymmetric ? settledIn(deterring, rules, party, state, moves) : () => true
      if (!tempting.every((target) => meets(answers[target], deterring, isSettled))) continue
    }
    addState(stable, state)
  }
  return stable
}

function kept<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}

function answersTo(space: StateSpace, party: number, isCredible: boolean, rules: Rules): readonly StateSet[] {
  const others = Array.from({ length: space.partyCount }, (_, other) => other).filter((other) => other !== party)
  return sanctionRows(space, others, isCredible ? rules.steps : () => true)
}

function deterringAt(space: StateSpace, rules: Rules, party: number, state: number): StateSet {
  if (rules.deterring) return rules.deterring(party, state)
  const set = emptySet(space.stateCount)
  for (let other = 0; other < space.stateCount; other += 1) {
    if (rules.deters(party, state, other)) addState(set, other)
  }
  return set
}

/** Whether what deters the party leaves it no way out; found out once for each state. */
function settledIn(
  deterring: StateSet,
  rules: Rules,
  party: number,
  state: number,
  moves: readonly (readonly number[])[],
): (end: number) => boolean {
  const isWayOut = (out: number): boolean =>
    rules.escapes ? rules.escapes(party, state, out) : !hasState(deterring, out)
  const found = new Uint8Array(deterring.size)
  return (end) => {
    if (found[end] === 0) found[end] = moves[end].some(isWayOut) ? 1 : 2
    return found[end] === 2
  }
}

/** Whether the sets have a state in common that is settled. */
function meets(a: StateSet, b: StateSet, isSettled: (state: number) => boolean): boolean {
  for (let index = 0; index < a.words.length; index += 1) {
    for (let word = a.words[index] & b.words[index]; word !== 0; word &= word - 1) {
      if (isSettled((index << 5) + 31 - Math.clz32(word & -word))) return true
    }
  }
  return false
}
