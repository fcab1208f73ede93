import { evaluatePartly, type Formula, optionsOf } from '../formula.ts'
import type { Limits, OptionModel } from '../model.ts'
import { evaluateColumns } from './columns.ts'
import { countPatterns } from './count-patterns.ts'
import type { Refusal } from './refusal.ts'

/** What one party can do: every combination of its own options that some feasible state may show. */
export interface PartyPatterns {
  /** The party's options, in the model's order. */
  readonly options: readonly number[]
  readonly count: number
  /** Row-major: pattern `d` has `wordsPerPattern` words; bit `k` says that `options[k]` is taken. */
  readonly words: Uint32Array
  readonly wordsPerPattern: number
}

/**
 * The feasible patterns (states before merging) of a model in option form.
 *
 * In ascending decimal order with the first option least significant (Fraser & Hipel's numbering), options taken party
 * by party.
 */
export interface Patterns {
  readonly model: OptionModel
  readonly count: number
  readonly parties: readonly PartyPatterns[]
  /** `digits[party][pattern]`: which of the party's own patterns it shows. Classes of moves are equal other digits. */
  readonly digits: readonly Uint32Array[]
  /** Present where the patterns were found in the box of all combinations of the parties' own patterns. */
  readonly layout?: {
    readonly size: number
    readonly strides: readonly number[]
    /** The place of each pattern in the box, ascending; absent where all of it is feasible. */
    readonly codes?: Uint32Array
  }
  /** `columns[option]`: bitset of the patterns in which the option is taken. */
  readonly columns: readonly Uint32Array[]
}

/** The options of each party, in the model's order. */
function optionsByParty(model: OptionModel): number[][] {
  const lists: number[][] = Array.from({ length: model.partyCount }, () => [])
  model.options.forEach((spec, index) => {
    const list = lists[spec.party]
    if (!list)
      throw new RangeError(`option ${index} belongs to party ${spec.party}, expected 0…${model.partyCount - 1}`)
    list.push(index)
  })
  return lists
}

/** Lists the feasible patterns, or says why it cannot. */
export function feasiblePatterns(model: OptionModel, limits: Limits): Patterns | Refusal {
  const owned = optionsByParty(model)
  const own: Formula[][] = owned.map(() => [])
  const cross: Formula[] = []
  for (const constraint of model.constraints) {
    const parties = new Set(optionsOf(constraint).map((option) => model.options[option].party))
    const [first] = parties
    if (parties.size === 1 && first !== undefined) own[first].push(constraint)
    else cross.push(constraint)
  }
  const parties: PartyPatterns[] = []
  let box = 1
  for (const [party, options] of owned.entries()) {
    const patterns = partyPatterns(options, own[party], limits)
    if (!patterns) return sparsePatterns(model, owned, limits)
    if (patterns.count === 0) return { reason: 'no-feasible-state' }
    box *= patterns.count
    parties.push(patterns)
  }
  if (box <= limits.states) return boxPatterns(model, parties, cross, box)
  if (cross.length === 0) return { reason: 'too-many-states', limit: limits.states, needed: box, atLeast: false }
  return sparsePatterns(model, owned, limits)
}

/** A party's own patterns under the constraints that name only its options; undefined past the limit. */
function partyPatterns(
  options: readonly number[],
  constraints: readonly Formula[],
  limits: Limits,
): PartyPatterns | undefined {
  // A search that is bound to find too many is not begun.
  const mayBeTooMany = 2 ** options.length > limits.states
  if (mayBeTooMany && countPatterns(options.length, constraints).count > limits.states) return undefined
  const rows = searchPatterns(options, constraints, limits)
  return rows && { options, count: rows.count, words: rows.words, wordsPerPattern: rows.wordsPerPattern }
}

/** How many dead ends a search may meet for each state that it may list, and how many it may always. */
const deadEndsPerState = 8
const deadEndsAlways = 2 ** 16

/**
 * Depth-first over the given options, last option first and "not taken" before "taken", so that patterns come in
 * ascending decimal order; a branch is left as soon as some constraint cannot hold any more.
 */
function searchPatterns(
  options: readonly number[],
  constraints: readonly Formula[],
  limits: Limits,
): { count: number; words: Uint32Array; wordsPerPattern: number } | undefined {
  const wordsPerPattern = Math.max(1, (options.length + 31) >>> 5)
  if (constraints.length === 0 && options.length <= 30) {
    const count = 2 ** options.length
    const words = new Uint32Array(count)
    for (let index = 0; index < count; index += 1) words[index] = index
    return { count, words, wordsPerPattern }
  }
  const value = new Map<number, boolean>()
  const isTaken = (option: number): boolean | undefined => value.get(option)
  const watching = options.map((option) => constraints.filter((formula) => optionsOf(formula).includes(option)))
  const found: number[] = []
  const current = new Uint32Array(wordsPerPattern)
  let count = 0
  let deadEnds = 0
  const deadEndLimit = Math.max(deadEndsAlways, limits.states * deadEndsPerState)
  const descend = (depth: number): boolean => {
    if (depth < 0) {
      for (const word of current) found.push(word)
      count += 1
      return count <= limits.states
    }
    const option = options[depth]
    const bit = 1 << (depth & 31)
    for (const taken of [false, true]) {
      value.set(option, taken)
      if (taken) current[depth >>> 5] |= bit
      const possible = watching[depth].every((formula) => evaluatePartly(formula, isTaken) !== false)
      if (!possible) deadEnds += 1
      const goOn = possible ? descend(depth - 1) : deadEnds <= deadEndLimit
      current[depth >>> 5] &= ~bit
      if (!goOn) return false
    }
    value.delete(option)
    return true
  }
  if (!descend(options.length - 1)) return undefined
  return { count, words: Uint32Array.from(found), wordsPerPattern }
}

/** All combinations of the parties' own patterns that satisfy the constraints across parties. */
function boxPatterns(
  model: OptionModel,
  parties: readonly PartyPatterns[],
  cross: readonly Formula[],
  box: number,
): Patterns | Refusal {
  const wordCount = (box + 31) >>> 5
  const boxColumns = new Map<number, Uint32Array>()
  const strides: number[] = []
  let stride = 1
  for (const patterns of parties) {
    strides.push(stride)
    stride *= patterns.count
  }
  const boxColumn = (option: number): Uint32Array => {
    let words = boxColumns.get(option)
    if (!words) {
      const party = model.options[option].party
      words = digitColumn(parties[party], option, strides[party], box)
      boxColumns.set(option, words)
    }
    return words
  }
  let feasible: Uint32Array | undefined
  for (const constraint of cross) {
    const words = evaluateColumns(constraint, wordCount, boxColumn)
    // Not a column that is used again: a constraint across parties is no single option.
    if (!feasible) feasible = words
    else for (let index = 0; index < wordCount; index += 1) feasible[index] &= words[index]
  }
  const codes = feasible && bitPositions(feasible, box)
  const count = codes ? codes.length : box
  if (count === 0) return { reason: 'no-feasible-state' }
  const digits = parties.map((patterns, party) => {
    const step = strides[party]
    if (!codes) return repeatedDigits(patterns.count, step, count)
    const list = new Uint32Array(count)
    for (let index = 0; index < count; index += 1) list[index] = Math.floor(codes[index] / step) % patterns.count
    return list
  })
  const columns =
    count === box ? model.options.map((_, option) => boxColumn(option)) : columnsOf(model, parties, digits, count)
  const layout = { size: box, strides, ...(codes && count < box && { codes }) }
  return { model, count, parties, digits, layout, columns }
}

/** The digit of a party in every code of a box: each `step` times, over and over. */
function repeatedDigits(radix: number, step: number, box: number): Uint32Array {
  const list = new Uint32Array(box)
  for (let digit = 0; digit < radix; digit += 1) list.fill(digit, digit * step, (digit + 1) * step)
  repeatBeginning(list, radix * step)
  return list
}

/** The bitset, over the whole box, of the states in which an option is taken: runs of `stride` bits for each digit. */
function digitColumn(patterns: PartyPatterns, option: number, stride: number, box: number): Uint32Array {
  const words = new Uint32Array((box + 31) >>> 5)
  const period = stride * patterns.count
  const local = patterns.options.indexOf(option)
  // Whole words come back after a period, so that one is written and the rest copied.
  const written = period % 32 === 0 ? period : box
  for (let digit = 0; digit < patterns.count; digit += 1) {
    if (!isTakenInPattern(patterns, digit, local)) continue
    for (let from = digit * stride; from < written; from += period) setBits(words, from, from + stride)
  }
  if (written < box) repeatBeginning(words, written / 32)
  return words
}

/** Fills a list with copies of its first numbers. */
function repeatBeginning(list: Uint32Array, length: number): void {
  for (let known = length; known < list.length; known *= 2) list.copyWithin(known, 0, known)
}

/** Whether the party's pattern takes its `local`-th option. */
export function isTakenInPattern(patterns: PartyPatterns, digit: number, local: number): boolean {
  return ((patterns.words[digit * patterns.wordsPerPattern + (local >>> 5)] >>> (local & 31)) & 1) === 1
}

function setBits(words: Uint32Array, from: number, to: number): void {
  let position = from
  while (position < to) {
    const offset = position & 31
    const length = Math.min(32 - offset, to - position)
    words[position >>> 5] |= (2 ** length - 1) << offset
    position += length
  }
}

/** The positions of the set bits below `size`, ascending. */
function bitPositions(words: Uint32Array, size: number): Uint32Array {
  const positions = new Uint32Array(size)
  let count = 0
  for (let position = 0; position < size; position += 1) {
    if ((words[position >>> 5] >>> (position & 31)) & 1) {
      positions[count] = position
      count += 1
    }
  }
  return positions.slice(0, count)
}

function columnsOf(
  model: OptionModel,
  parties: readonly PartyPatterns[],
  digits: readonly Uint32Array[],
  count: number,
): Uint32Array[] {
  return model.options.map((spec, option) => {
    const patterns = parties[spec.party]
    const local = patterns.options.indexOf(option)
    const taken = new Uint8Array(patterns.count)
    for (let digit = 0; digit < patterns.count; digit += 1)
      taken[digit] = isTakenInPattern(patterns, digit, local) ? 1 : 0
    const words = new Uint32Array((count + 31) >>> 5)
    const own = digits[spec.party]
    for (let index = 0; index < count; index += 1) words[index >>> 5] |= taken[own[index]] << (index & 31)
    return words
  })
}

/** One search over all options at once, where the box of the parties' own patterns would be too large to list. */
function sparsePatterns(model: OptionModel, owned: readonly (readonly number[])[], limits: Limits): Patterns | Refusal {
  const all = owned.flat()
  const { count, exact } = countPatterns(all.length, model.constraints)
  if (count > limits.states) return { reason: 'too-many-states', limit: limits.states, needed: count, atLeast: !exact }
  if (count === 0 && exact) return { reason: 'no-feasible-state' }
  const rows = searchPatterns(all, model.constraints, limits)
  if (!rows) return { reason: 'too-many-states', limit: limits.states, needed: limits.states + 1, atLeast: true }
  if (rows.count === 0) return { reason: 'no-feasible-state' }
  let firstBit = 0
  const parties: PartyPatterns[] = []
  const digits: Uint32Array[] = []
  for (const options of owned) {
    const { patterns, list } = ownPatterns(rows, options, firstBit)
    parties.push(patterns)
    digits.push(list)
    firstBit += options.length
  }
  return { model, count: rows.count, parties, digits, columns: columnsOf(model, parties, digits, rows.count) }
}

/** The distinct patterns that one party shows in the rows, in ascending decimal order, and each row's digit. */
function ownPatterns(
  rows: { count: number; words: Uint32Array; wordsPerPattern: number },
  options: readonly number[],
  firstBit: number,
): { patterns: PartyPatterns; list: Uint32Array } {
  const wordsPerPattern = Math.max(1, (options.length + 31) >>> 5)
  const bit = (row: number, position: number): number =>
    (rows.words[row * rows.wordsPerPattern + (position >>> 5)] >>> (position & 31)) & 1
  const keys: string[] = []
  for (let row = 0; row < rows.count; row += 1) {
    let key = ''
    for (let local = options.length - 1; local >= 0; local -= 1) key += bit(row, firstBit + local)
    keys.push(key)
  }
  const distinct = [...new Set(keys)].sort()
  const digitOfKey = new Map(distinct.map((key, digit) => [key, digit]))
  const words = new Uint32Array(distinct.length * wordsPerPattern)
  distinct.forEach((key, digit) => {
    for (let local = 0; local < options.length; local += 1) {
      if (key[options.length - 1 - local] === '1') words[digit * wordsPerPattern + (local >>> 5)] |= 1 << (local & 31)
    }
  })
  const list = Uint32Array.from(keys, (key) => digitOfKey.get(key) ?? 0)
  return { patterns: { options, count: distinct.length, words, wordsPerPattern }, list }
}
