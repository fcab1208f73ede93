import { not, option } from '../formula.ts'
import { findPattern, membersOf, optionSpace } from '../space/option-space.ts'
import type { PartyPatterns, Patterns } from '../space/patterns.ts'
import type { Refusal } from '../space/refusal.ts'
import type { OptionStates, StateSpace } from '../space/space.ts'

/**
 * The states of a conflict as somebody sees them who does not see some of its options.
 *
 * Those options count as not taken, and nobody can take them; constraints and moves are otherwise unchanged. So every
 * state that is seen is also one of the conflict outside, and a state outside is seen as the one that takes the same
 * options apart from the hidden ones (its projection), if that is feasible.
 */
export interface PerceivedSpace {
  readonly space: StateSpace
  /** The options that are not seen, ascending. */
  readonly hidden: readonly number[]
  /** `outside[state]`: the state outside that a state seen is. */
  readonly outside: Uint32Array
  /** `seenAs[state]`: as which state one outside is seen; −1 where nothing feasible is left of it. */
  readonly seenAs: Int32Array
}

/** A perceived space, or why there is none. `merged-in-part`: the members of a merged state would be seen as several. */
export type PerceivedResult =
  | { readonly ok: true; readonly view: PerceivedSpace }
  | { readonly ok: false; readonly refusal: Refusal | { readonly reason: 'merged-in-part'; readonly state: number } }

/**
 * Leaves options out of a conflict in option form, as for a party that does not see them.
 * Throws a TypeError for a conflict given as a graph, and a RangeError for an option that is none.
 */
export function perceivedSpace(space: StateSpace, hidden: readonly number[]): PerceivedResult {
  const { patterns } = optionStates(space)
  const { model } = patterns
  const distinct = [...new Set(hidden)].sort((a, b) => a - b)
  for (const index of distinct) {
    if (model.options[index] === undefined) throw new RangeError(`option ${index} is none of ${model.options.length}`)
  }
  if (distinct.length === 0) return { ok: true, view: everythingSeen(space) }
  const constraints = [...model.constraints, ...distinct.map((index) => not(option(index)))]
  const opened = optionSpace({ ...model, constraints })
  if (!opened.ok) return opened
  const seen = opened.space
  const patternSeenAs = projectedPatterns(patterns, optionStates(seen).patterns, new Set(distinct))
  const seenAs = new Int32Array(space.stateCount).fill(-1)
  for (let state = 0; state < space.stateCount; state += 1) {
    for (const pattern of membersOf(space, state)) {
      const found = stateOf(seen, patternSeenAs[pattern])
      if (found < 0 || found === seenAs[state]) continue
      if (seenAs[state] >= 0) return { ok: false, refusal: { reason: 'merged-in-part', state } }
      seenAs[state] = found
    }
  }
  const isHidden = distinct.map((index) => patterns.columns[index])
  const outside = new Uint32Array(seen.stateCount)
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    if (isHidden.some((column) => ((column[pattern >>> 5] >>> (pattern & 31)) & 1) === 1)) continue
    outside[stateOf(seen, patternSeenAs[pattern])] = stateOf(space, pattern)
  }
  return { ok: true, view: { space: seen, hidden: distinct, outside, seenAs } }
}

/** The view of somebody who sees every option. */
export function everythingSeen(space: StateSpace): PerceivedSpace {
  const outside = Uint32Array.from({ length: space.stateCount }, (_, state) => state)
  return { space, hidden: [], outside, seenAs: Int32Array.from(outside) }
}

/** For each pattern, the one that is left when the hidden options are dropped; −1 if it is infeasible. */
function projectedPatterns(patterns: Patterns, seen: Patterns, hidden: ReadonlySet<number>): Int32Array {
  const ownDigits = patterns.parties.map((own, party) => projectedDigits(own, seen.parties[party], hidden))
  return Int32Array.from({ length: patterns.count }, (_, pattern) => {
    const digits = ownDigits.map((table, party) => table[patterns.digits[party][pattern]])
    return digits.includes(-1) ? -1 : (findPattern(seen, digits) ?? -1)
  })
}

function projectedDigits(own: PartyPatterns, seen: PartyPatterns, hidden: ReadonlySet<number>): Int32Array {
  const mask = new Uint32Array(own.wordsPerPattern).fill(0xffffffff)
  own.options.forEach((index, local) => {
    if (hidden.has(index)) mask[local >>> 5] &= ~(1 << (local & 31))
  })
  const keyOf = ({ words, wordsPerPattern }: PartyPatterns, digit: number): string =>
    words
      .subarray(digit * wordsPerPattern, (digit + 1) * wordsPerPattern)
      .map((word, index) => word & mask[index])
      .join()
  const digitOfKey = new Map(Array.from({ length: seen.count }, (_, digit) => [keyOf(seen, digit), digit]))
  return Int32Array.from({ length: own.count }, (_, digit) => digitOfKey.get(keyOf(own, digit)) ?? -1)
}

function stateOf(space: StateSpace, pattern: number): number {
  const { merged } = optionStates(space)
  return pattern < 0 || !merged ? pattern : merged.stateOfPattern[pattern]
}

function optionStates(space: StateSpace): OptionStates {
  if (!space.options) throw new TypeError('expected a conflict in option form, got a graph: it has no options to hide')
  return space.options
}
