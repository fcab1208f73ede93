import type { Formula } from '../formula.ts'
import type { Preference } from '../model.ts'
import { evaluateColumns } from '../space/columns.ts'
import { membersOf, patternsWhere } from '../space/option-space.ts'
import type { Patterns } from '../space/patterns.ts'
import type { StateSpace } from '../space/space.ts'
import { hasState } from '../state-set.ts'

/**
 * Why a preference gives no ranks.
 *
 * `members-differ`: two members (lists of options taken) of a merged state would rank differently.
 * `missing-states`, `repeated-states`: a ranking that leaves states out or lists them twice.
 */
export type RankIssue =
  | {
      readonly issue: 'members-differ'
      readonly state: number
      readonly first: readonly number[]
      readonly second: readonly number[]
    }
  | { readonly issue: 'missing-states'; readonly states: readonly number[] }
  | { readonly issue: 'repeated-states'; readonly states: readonly number[] }

/** Ranks of all states, or why there are none. */
export type RankResult =
  | { readonly ok: true; readonly ranks: Uint32Array }
  | { readonly ok: false; readonly issue: RankIssue }

/** Dense ranks of the states, from 0: a higher rank is preferred, equal ranks are ties. */
export function ranksOf(space: StateSpace, preference: Preference): RankResult {
  switch (preference.kind) {
    case 'ranks':
      if (preference.ranks.length !== space.stateCount) {
        throw new RangeError(`expected ${space.stateCount} ranks, got ${preference.ranks.length}`)
      }
      return { ok: true, ranks: denseRanks(preference.ranks) }
    case 'ranking':
      return rankingRanks(space, preference.classes)
    case 'priorities': {
      const { patterns } = optionForm(space)
      return stateRanks(space, priorityRanks(patterns, preference.formulas))
    }
    case 'weights': {
      const { patterns } = optionForm(space)
      return stateRanks(space, weightRanks(patterns, preference.weights))
    }
  }
}

function optionForm(space: StateSpace): NonNullable<StateSpace['options']> {
  if (!space.options) throw new TypeError('expected a conflict in option form: a graph has no options to rank by')
  return space.options
}

/** Replaces arbitrary numbers by their dense order. */
export function denseRanks(values: ArrayLike<number>): Uint32Array {
  const distinct = [...new Set(Array.from(values))].sort((a, b) => a - b)
  const rankOfValue = new Map(distinct.map((value, rank) => [value, rank]))
  return Uint32Array.from(values, (value) => rankOfValue.get(value) ?? 0)
}

/** Formulas that refine the keys in one pass over the patterns: a pass costs more than a formula more in it. */
const formulasAtOnce = 4

/** Room to renumber keys in. */
export interface RankRoom {
  /** For each key its rank; there are at most as many keys as it has places. */
  readonly table: Uint32Array
  /** For each key a bit: whether it occurs. */
  readonly present: Uint32Array
}

/** Room for the keys of so many patterns. */
export function rankRoom(count: number): RankRoom {
  const size = Math.max(2 ** 12, 4 * count)
  return { table: new Uint32Array(size), present: new Uint32Array((size + 31) >>> 5) }
}

function priorityRanks({ count, columns }: Patterns, formulas: readonly Formula[]): Uint32Array {
  const wordCount = (count + 31) >>> 5
  const truthOf = (place: number): Uint32Array =>
    evaluateColumns(formulas[place], wordCount, (option) => columns[option])
  return lexicographicRanks(count, formulas.length, truthOf, rankRoom(count))
}

/**
 * Lexicographic ranks of so many patterns by the truth of statements, most important first (Peng, Hipel, Kilgour & Fang
 * 1997). `truthOf` gives a bit for each pattern.
 *
 * A few statements at a time refine the ranks found so far, which are then renumbered without gaps: nothing overflows,
 * however many statements there are.
 */
export function lexicographicRanks(
  count: number,
  statements: number,
  truthOf: (place: number) => Uint32Array,
  room: RankRoom,
): Uint32Array {
  const limit = room.table.length
  const ranks = new Uint32Array(count)
  let rankCount = 1
  let next = 0
  while (next < statements) {
    let keyCount = rankCount
    while (next < statements && keyCount * 2 <= limit) {
      const truths: Uint32Array[] = []
      while (next < statements && keyCount * 2 <= limit && truths.length < formulasAtOnce) {
        truths.push(truthOf(next))
        keyCount *= 2
        next += 1
      }
      refine(ranks, truths)
    }
    rankCount = renumber(ranks, keyCount, room)
  }
  return ranks
}

/** Appends the truth of one to four formulas to every key, as its lowest bits. */
function refine(keys: Uint32Array, truths: readonly Uint32Array[]): void {
  const width = truths.length
  // Where there are fewer than four, the last one stands in for the others and is shifted out again.
  const [first, second, third, fourth] = [0, 1, 2, 3].map((place) => truths[Math.min(place, width - 1)])
  const spare = formulasAtOnce - width
  for (let word = 0, pattern = 0; word < first.length; word += 1) {
    const [a, b, c, d] = [first[word], second[word], third[word], fourth[word]]
    const end = Math.min(pattern + 32, keys.length)
    for (let bit = 0; pattern < end; pattern += 1, bit += 1) {
      const bits = (((a >>> bit) & 1) << 3) | (((b >>> bit) & 1) << 2) | (((c >>> bit) & 1) << 1) | ((d >>> bit) & 1)
      keys[pattern] = (keys[pattern] << width) | (bits >>> spare)
    }
  }
}

/** Replaces keys below `keyCount` by their dense order, in place; answers how many there are. */
function renumber(keys: Uint32Array, keyCount: number, { table, present }: RankRoom): number {
  const wordCount = (keyCount + 31) >>> 5
  present.fill(0, 0, wordCount)
  for (let index = 0; index < keys.length; index += 1) present[keys[index] >>> 5] |= 1 << (keys[index] & 31)
  let count = 0
  for (let index = 0; index < wordCount; index += 1) {
    let word = present[index]
    while (word !== 0) {
      const lowest = word & -word
      table[(index << 5) + 31 - Math.clz32(lowest)] = count
      count += 1
      word ^= lowest
    }
  }
  for (let index = 0; index < keys.length; index += 1) keys[index] = table[keys[index]]
  return count
}

/** Sums of the weights of the options taken. Decimal weights are scaled to whole numbers first, so that ties are exact. */
function weightRanks(patterns: Patterns, weights: readonly number[]): Uint32Array {
  if (weights.length !== patterns.columns.length) {
    throw new RangeError(`expected ${patterns.columns.length} weights, got ${weights.length}`)
  }
  const scaled = wholeWeights(weights)
  const sums = new Float64Array(patterns.count)
  patterns.columns.forEach((column, option) => {
    const weight = scaled[option]
    if (weight === 0) return
    for (let pattern = 0; pattern < patterns.count; pattern += 1) {
      if ((column[pattern >>> 5] >>> (pattern & 31)) & 1) sums[pattern] += weight
    }
  })
  return denseRanks(sums)
}

function wholeWeights(weights: readonly number[]): number[] {
  let scale = 1
  while (scale <= 1e12 && !weights.every((weight) => isWhole(weight * scale))) scale *= 10
  const scaled = weights.map((weight) => Math.round(weight * scale))
  const total = scaled.reduce((sum, weight) => sum + Math.abs(weight), 0)
  if (!Number.isSafeInteger(total)) {
    throw new RangeError(
      'expected weights of at most 12 decimals whose sum stays below 2^53 when written as whole numbers',
    )
  }
  return scaled
}

/** Whole but for the rounding of a decimal to binary and of one multiplication. */
function isWhole(value: number): boolean {
  const off = Math.abs(value - Math.round(value))
  return off <= Math.min(1e-3, 4 * Number.EPSILON * Math.abs(value))
}

function rankingRanks(space: StateSpace, classes: readonly (readonly number[])[]): RankResult {
  const ranks = new Uint32Array(space.stateCount)
  const seen = new Uint8Array(space.stateCount)
  const repeated = new Set<number>()
  classes.forEach((states, position) => {
    for (const state of states) {
      if (!(state >= 0 && state < space.stateCount)) {
        throw new RangeError(`a ranking names state ${state}, expected 0…${space.stateCount - 1}`)
      }
      if (seen[state]) repeated.add(state)
      seen[state] = 1
      ranks[state] = classes.length - 1 - position
    }
  })
  if (repeated.size > 0) return { ok: false, issue: { issue: 'repeated-states', states: [...repeated] } }
  const missing: number[] = []
  for (let state = 0; state < space.stateCount; state += 1) if (!seen[state]) missing.push(state)
  if (missing.length > 0) return { ok: false, issue: { issue: 'missing-states', states: missing } }
  return { ok: true, ranks: denseRanks(ranks) }
}

/** From ranks of patterns to ranks of states: the members of a merged state must agree, or its representatives must. */
function stateRanks(space: StateSpace, patternRanks: Uint32Array): RankResult {
  const { patterns, merged } = optionForm(space)
  if (!merged) return { ok: true, ranks: patternRanks }
  const representatives = (patterns.model.merges ?? []).map(
    (merge) => merge.representative && patternsWhere(patterns, merge.representative),
  )
  const ranks = new Uint32Array(space.stateCount)
  for (let state = 0; state < space.stateCount; state += 1) {
    const members = membersOf(space, state)
    const chosen = merged.rule[state] > 0 ? representatives[merged.rule[state] - 1] : undefined
    const named = chosen ? members.filter((pattern) => hasState(chosen, pattern)) : members
    const counting = named.length > 0 ? named : members
    const [first] = counting
    for (const pattern of counting) {
      if (patternRanks[pattern] === patternRanks[first]) continue
      return {
        ok: false,
        issue: { issue: 'members-differ', state, first: takenIn(patterns, first), second: takenIn(patterns, pattern) },
      }
    }
    ranks[state] = patternRanks[first]
  }
  return { ok: true, ranks: denseRanks(ranks) }
}

function takenIn(patterns: Patterns, pattern: number): number[] {
  const taken: number[] = []
  patterns.columns.forEach((column, option) => {
    if ((column[pattern >>> 5] >>> (pattern & 31)) & 1) taken.push(option)
  })
  return taken
}

/** How many levels a ranking has: ranks count up from 0, and none is left out. */
export function rankCountOf(ranks: Uint32Array): number {
  let highest = 0
  for (let state = 0; state < ranks.length; state += 1) if (ranks[state] > highest) highest = ranks[state]
  return highest + 1
}
