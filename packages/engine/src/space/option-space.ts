import type { Formula } from '../formula.ts'
import { defaultLimits, type Limits, type OptionModel } from '../model.ts'
import { emptySet, hasState, type StateSet } from '../state-set.ts'
import { quotientArcs } from './arcs.ts'
import { boxOf } from './box.ts'
import { evaluateColumns } from './columns.ts'
import { groupMoves } from './groups.ts'
import { feasiblePatterns, isTakenInPattern, type Patterns } from './patterns.ts'
import { checkPowers } from './powers.ts'
import type { OptionStates, SpaceResult, StateSpace } from './space.ts'

/**
 * Opens a model in option form: its feasible states, merged where asked, and everybody's moves.
 * Throws a RangeError for a power that cannot be.
 */
export function optionSpace(model: OptionModel, limits: Limits = defaultLimits): SpaceResult {
  checkPowers(model)
  const patterns = feasiblePatterns(model, limits)
  if ('reason' in patterns) return { ok: false, refusal: patterns }
  const { partyCount } = model
  const merges = model.merges ?? []
  const plain = merges.length === 0 && (model.forbidden ?? []).length === 0
  const box = plain ? boxOf(patterns) : undefined
  const base: StateSpace = {
    stateCount: patterns.count,
    partyCount,
    options: { patterns },
    moves: box ? { kind: 'box', box } : groupMoves(patterns),
  }
  if (plain) return { ok: true, space: base }
  const forbidden = (model.forbidden ?? []).map(({ from, to }) => ({
    from: patternsWhere(patterns, from),
    to: patternsWhere(patterns, to),
  }))

  const merged = merges.length > 0 ? mergeStates(patterns, merges) : undefined
  const stateCount = merged ? merged.memberStart.length - 1 : patterns.count
  const quotient = { stateCount, forbidden, ...(merged && { stateOfPattern: merged.stateOfPattern }) }
  const arcs = quotientArcs(base, quotient, limits.arcs)
  if ('needed' in arcs) {
    return { ok: false, refusal: { reason: 'too-many-arcs', limit: limits.arcs, needed: arcs.needed } }
  }
  return {
    ok: true,
    space: {
      stateCount,
      partyCount,
      options: { patterns, ...(merged && { merged }) },
      moves: { kind: 'arcs', parties: arcs.parties },
    },
  }
}

/** The patterns in which a formula holds. */
export function patternsWhere(patterns: Patterns, formula: Formula): StateSet {
  const set = emptySet(patterns.count)
  const words = evaluateColumns(formula, set.words.length, (option) => patterns.columns[option])
  set.words.set(words)
  const spare = patterns.count & 31
  if (spare > 0) set.words[set.words.length - 1] &= (1 << spare) - 1
  return set
}

/**
 * Makes one state of the patterns in which a rule holds; rules that share a pattern are taken together.
 * States keep the order of their first patterns.
 */
function mergeStates(
  patterns: Patterns,
  merges: NonNullable<OptionModel['merges']>,
): NonNullable<OptionStates['merged']> {
  const sets = merges.map((merge) => patternsWhere(patterns, merge.where))
  const leader = merges.map((_, index) => index)
  const find = (rule: number): number => (leader[rule] === rule ? rule : find(leader[rule]))
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    let first = -1
    sets.forEach((set, rule) => {
      if (!hasState(set, pattern)) return
      if (first < 0) first = find(rule)
      else leader[find(rule)] = first
    })
  }
  const stateOfPattern = new Uint32Array(patterns.count)
  const stateOfRule = new Map<number, number>()
  const rule: number[] = []
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    const matching = sets.findIndex((set) => hasState(set, pattern))
    const known = matching < 0 ? undefined : stateOfRule.get(find(matching))
    if (known !== undefined) {
      stateOfPattern[pattern] = known
      continue
    }
    stateOfPattern[pattern] = rule.length
    if (matching >= 0) stateOfRule.set(find(matching), rule.length)
    rule.push(matching + 1)
  }
  const memberStart = new Uint32Array(rule.length + 1)
  for (const state of stateOfPattern) memberStart[state + 1] += 1
  for (let state = 0; state < rule.length; state += 1) memberStart[state + 1] += memberStart[state]
  const members = new Uint32Array(patterns.count)
  const next = memberStart.slice()
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    const state = stateOfPattern[pattern]
    members[next[state]] = pattern
    next[state] += 1
  }
  return { stateOfPattern, memberStart, members, rule: Uint32Array.from(rule) }
}

/**
 * The states in which a formula holds. For merged states, `all` are those of which every member satisfies it and
 * `some` those of which at least one does; otherwise the two are the same.
 * Throws a TypeError for a conflict given as a graph: it has no options.
 */
export function statesWhere(space: StateSpace, formula: Formula): { all: StateSet; some: StateSet } {
  const { patterns, merged } = optionStates(space)
  const holding = patternsWhere(patterns, formula)
  if (!merged) return { all: holding, some: holding }
  const all = emptySet(space.stateCount)
  const some = emptySet(space.stateCount)
  for (let state = 0; state < space.stateCount; state += 1) {
    let members = 0
    for (let index = merged.memberStart[state]; index < merged.memberStart[state + 1]; index += 1) {
      if (hasState(holding, merged.members[index])) members += 1
    }
    if (members > 0) some.words[state >>> 5] |= 1 << (state & 31)
    if (members === merged.memberStart[state + 1] - merged.memberStart[state])
      all.words[state >>> 5] |= 1 << (state & 31)
  }
  return { all, some }
}

/** The state in which exactly these options are taken, or the merged state that contains it; undefined if infeasible. */
export function findState(space: StateSpace, taken: readonly number[]): number | undefined {
  const { patterns, merged } = optionStates(space)
  const wanted = new Set(taken)
  const digits: number[] = []
  for (const own of patterns.parties) {
    const digit = findDigit(own.count, (index) => compareTaken(own, index, wanted))
    if (digit === undefined) return undefined
    digits.push(digit)
  }
  const pattern = findPattern(patterns, digits)
  return pattern === undefined || !merged ? pattern : merged.stateOfPattern[pattern]
}

/** The pattern with these digits, by binary search; undefined if infeasible. */
export function findPattern(patterns: Patterns, digits: readonly number[]): number | undefined {
  return findDigit(patterns.count, (pattern) => {
    for (let party = digits.length - 1; party >= 0; party -= 1) {
      const order = patterns.digits[party][pattern] - digits[party]
      if (order !== 0) return order
    }
    return 0
  })
}

/** The one index below `count` for which `compare` is 0, given that it rises with the index. */
function findDigit(count: number, compare: (index: number) => number): number | undefined {
  let low = 0
  let high = count - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const order = compare(middle)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

function compareTaken(own: Patterns['parties'][number], digit: number, wanted: ReadonlySet<number>): number {
  for (let local = own.options.length - 1; local >= 0; local -= 1) {
    const order = Number(isTakenInPattern(own, digit, local)) - Number(wanted.has(own.options[local]))
    if (order !== 0) return order
  }
  return 0
}

/**
 * The options taken in a state, ascending. In a merged state `taken` are those that every member takes and `either`
 * those on which its members differ.
 */
export function optionsTaken(space: StateSpace, state: number): { taken: number[]; either: number[] } {
  const { patterns } = optionStates(space)
  const taken: number[] = []
  const either: number[] = []
  const members = membersOf(space, state)
  patterns.columns.forEach((column, option) => {
    let count = 0
    for (const pattern of members) count += (column[pattern >>> 5] >>> (pattern & 31)) & 1
    if (count === members.length) taken.push(option)
    else if (count > 0) either.push(option)
  })
  return { taken, either }
}

/** The patterns that a state stands for: one, or the members of a merged state, ascending. */
export function membersOf(space: StateSpace, state: number): number[] {
  const { merged } = optionStates(space)
  if (!merged) return [state]
  return [...merged.members.subarray(merged.memberStart[state], merged.memberStart[state + 1])]
}

/** The merge rule that made the state, by its index in the model; undefined for a state that is not merged. */
export function mergeRule(space: StateSpace, state: number): number | undefined {
  const rule = space.options?.merged?.rule[state] ?? 0
  return rule > 0 ? rule - 1 : undefined
}

function optionStates(space: StateSpace): OptionStates {
  if (!space.options) throw new TypeError('expected a conflict in option form, got a graph: its states have no options')
  return space.options
}
