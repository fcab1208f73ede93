import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { and, constant, type Formula, not, option, optionsOf, or } from '../formula.ts'
import { defaultLimits, type Limits, type OptionModel } from '../model.ts'
import { optionModels } from '../testing/arbitraries.ts'
import { literalModel } from '../testing/literal-model.ts'
import { runs } from '../testing/runs.ts'
import { feasiblePatterns, isTakenInPattern, type Patterns } from './patterns.ts'
import type { Refusal } from './refusal.ts'

function model(sizes: readonly number[], ...constraints: readonly Formula[]): OptionModel {
  const options = sizes.flatMap((size, party) =>
    Array.from({ length: size }, () => ({ party, change: 'both' as const })),
  )
  return { partyCount: sizes.length, options, constraints }
}

function upTo(states: number): Limits {
  return { ...defaultLimits, states }
}

function found(given: OptionModel, limits: Limits = defaultLimits): Patterns {
  const patterns = feasiblePatterns(given, limits)
  if ('reason' in patterns) throw new Error(`expected patterns, got ${JSON.stringify(patterns)}`)
  return patterns
}

function tooMany(limit: number, needed: number, bound: 'exactly' | 'at least' = 'exactly'): Refusal {
  return { reason: 'too-many-states', limit, needed, atLeast: bound === 'at least' }
}

function exactlyOne(first: number, last: number): Formula {
  const operands = Array.from({ length: last - first + 1 }, (_, index) => option(first + index))
  return { kind: 'count', least: 1, most: 1, operands }
}

/** The options taken in each pattern: by the columns, after checking that the digits say the same. */
function takenLists(patterns: Patterns): number[][] {
  const lists = Array.from({ length: patterns.count }, (_, pattern) =>
    patterns.columns.flatMap((column, index) => ((column[pattern >>> 5] >>> (pattern & 31)) & 1 ? [index] : [])),
  )
  lists.forEach((list, pattern) => {
    const byDigits = patterns.parties.flatMap((own, party) =>
      own.options.filter((_, local) => isTakenInPattern(own, patterns.digits[party][pattern], local)),
    )
    expect(byDigits.sort((a, b) => a - b)).toEqual(list)
  })
  return lists
}

/** Decimal order, the first option least significant, options party by party. */
function inOrder(given: OptionModel, lists: readonly (readonly number[])[]): (readonly number[])[] {
  const places = Array.from({ length: given.partyCount }, (_, party) =>
    given.options.flatMap((spec, index) => (spec.party === party ? [index] : [])),
  ).flat()
  const value = (list: readonly number[]): number => list.reduce((sum, index) => sum + 2 ** places.indexOf(index), 0)
  return [...lists].sort((a, b) => value(a) - value(b))
}

/** How many combinations there are of what each party may show by the constraints that name only its own options. */
function boxSize(given: OptionModel): number {
  return Array.from({ length: given.partyCount }, (_, party) => {
    const isOwn = (index: number): boolean => given.options[index].party === party
    const own = given.constraints.filter((formula) => optionsOf(formula).length > 0 && optionsOf(formula).every(isOwn))
    const others = given.options.flatMap((__, index) => (isOwn(index) ? [] : [not(option(index))]))
    return literalModel({ ...given, constraints: [...own, ...others] }).graph.stateCount
  }).reduce((product, count) => product * count, 1)
}

describe('feasiblePatterns', () => {
  it('lists what is feasible in decimal order, by multiplying or by searching', () => {
    fc.assert(
      fc.property(optionModels({ infeasible: true }), (given) => {
        const expected = inOrder(given, literalModel(given).members.flat())
        for (const limits of [defaultLimits, upTo(Math.max(1, expected.length))]) {
          if (expected.length === 0) {
            expect(feasiblePatterns(given, limits)).toEqual({ reason: 'no-feasible-state' })
            continue
          }
          const patterns = found(given, limits)
          expect(takenLists(patterns)).toEqual(expected)
          for (const { words } of patterns.parties) expect([...words]).toEqual([...words].sort((a, b) => a - b))
          const { layout } = patterns
          if (limits === defaultLimits) expect(layout?.size).toBe(boxSize(given))
          if (!layout) continue
          // The place in the box is the digits read as one number.
          expect(layout.strides.reduce((size, _, party) => size * patterns.parties[party].count, 1)).toBe(layout.size)
          const codes = takenLists(patterns).map((_, pattern) =>
            layout.strides.reduce((sum, stride, party) => sum + stride * patterns.digits[party][pattern], 0),
          )
          expect([...(layout.codes ?? codes.map((__, index) => index))]).toEqual(codes)
          expect(layout.codes === undefined).toBe(patterns.count === layout.size)
        }
      }),
      { numRuns: runs(300) },
    )
  })

  it('opens a model that has as many states as the limit and refuses one more, with their number', () => {
    expect(found(model([5]), upTo(32)).count).toBe(32)
    expect(feasiblePatterns(model([5]), upTo(31))).toEqual(tooMany(31, 32))
    expect(found(model([2, 3]), upTo(32)).count).toBe(32)
    expect(feasiblePatterns(model([2, 3]), upTo(31))).toEqual(tooMany(31, 32))
    // A party with a constraint of its own, beside a party that alone is past the limit.
    expect(feasiblePatterns(model([2, 6], exactlyOne(0, 1)), upTo(32))).toEqual(tooMany(32, 128))
    expect(found(model([2, 6], exactlyOne(0, 1)), upTo(128)).count).toBe(128)
    expect(found(model([6], exactlyOne(0, 5)), upTo(6)).count).toBe(6)
    expect(feasiblePatterns(model([6], exactlyOne(0, 5)), upTo(5))).toEqual(tooMany(5, 6))
  })

  it('counts what is feasible before it refuses, where the parties hinder each other', () => {
    const either = or(option(0), option(3))
    expect(found(model([3, 3], either), upTo(48)).count).toBe(48)
    expect(feasiblePatterns(model([3, 3], either), upTo(47))).toEqual(tooMany(47, 48))
    expect(found(model([33, 33], exactlyOne(0, 65)), upTo(66)).count).toBe(66)
    expect(feasiblePatterns(model([33, 33], exactlyOne(0, 65)), upTo(65))).toEqual(tooMany(65, 66))
  })

  it('keeps options apart past the first word of a party, and of all parties together', () => {
    for (const size of [31, 32, 33]) {
      const alone = found(model([size], exactlyOne(0, size - 1)))
      expect(takenLists(alone)).toEqual(Array.from({ length: size }, (_, index) => [index]))
      expect(alone.parties[0].wordsPerPattern).toBe(size > 32 ? 2 : 1)
      const pair = found(model([size, size], exactlyOne(0, 2 * size - 1)))
      expect(pair.layout).toBeUndefined()
      expect(takenLists(pair)).toEqual(Array.from({ length: 2 * size }, (_, index) => [index]))
      // Each party shows one pattern for each of its options, and nothing.
      expect(pair.parties.map((own) => [own.count, own.wordsPerPattern])).toEqual(
        [0, 1].map(() => [size + 1, size > 32 ? 2 : 1]),
      )
    }
  })

  it('says that nothing is feasible, whether one party or all together are in the way', () => {
    const nothing = { reason: 'no-feasible-state' }
    expect(feasiblePatterns(model([2, 1], option(0), not(option(0))), defaultLimits)).toEqual(nothing)
    expect(feasiblePatterns(model([2, 1], and(option(0), option(2)), not(option(0))), defaultLimits)).toEqual(nothing)
    expect(feasiblePatterns(model([2, 1], constant(false)), defaultLimits)).toEqual(nothing)
    expect(feasiblePatterns(model([40, 1], and(option(0), option(40)), not(option(0))), upTo(100))).toEqual(nothing)
    expect(found(model([2, 1], constant(true))).count).toBe(8)
  })

  it('says that nothing is feasible where only the search finds out', () => {
    // Counting decides the first party's options first, and looks at too many of them to come to the contradiction.
    const even = Array.from({ length: 18 }, (_, index) => option(index)).reduce<Formula>(
      (right, left) => ({ kind: 'iff', left, right }),
      constant(true),
    )
    const same: Formula = { kind: 'iff', left: option(18), right: option(19) }
    const differ: Formula = { kind: 'iff', left: option(18), right: not(option(19)) }
    expect(feasiblePatterns(model([18, 1, 1], even, same, differ), upTo(100))).toEqual({ reason: 'no-feasible-state' })
  })

  it('marks the states in which an option is taken across words of a box', () => {
    const given = model([3, 4, 2], exactlyOne(0, 2))
    const patterns = found(given)
    expect(patterns.layout?.strides).toEqual([1, 3, 48])
    expect(takenLists(patterns)).toEqual(inOrder(given, literalModel(given).members.flat()))
  })

  it('has one pattern for a party without options', () => {
    const patterns = found(model([0, 2, 0]))
    expect(patterns.count).toBe(4)
    expect(patterns.parties.map((own) => own.count)).toEqual([1, 4, 1])
    expect(found(model([0])).count).toBe(1)
  })

  it('does not give up a search for few states because of some dead ends', () => {
    const all = Array.from({ length: 40 }, (_, index) => option(index))
    expect(takenLists(found(model([40], ...all), upTo(1)))).toEqual([all.map((_, index) => index)])
  })

  it('gives up a search that meets far more dead ends than it finds states', () => {
    // Odd and even at once: known only when the last option is decided.
    const order = [18, 0, ...Array.from({ length: 17 }, (_, index) => index + 1)]
    const odd = order.reduceRight<Formula>(
      (right, index) => ({ kind: 'iff', left: option(index), right }),
      constant(true),
    )
    expect(feasiblePatterns(model([18, 1], odd, not(odd)), upTo(100))).toEqual(tooMany(100, 101, 'at least'))
  })

  it('refuses an option of a party that there is not', () => {
    const stray = { ...model([1]), options: [{ party: 1, change: 'both' as const }] }
    expect(() => feasiblePatterns(stray, defaultLimits)).toThrow('option 0 belongs to party 1, expected 0…0')
  })
})
