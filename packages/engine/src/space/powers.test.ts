import { describe, expect, it } from 'vitest'
import { option } from '../formula.ts'
import { type Change, defaultLimits, type OptionModel } from '../model.ts'
import { feasiblePatterns } from './patterns.ts'
import { checkPowers, hasPowers, movableOptions, poweredPatterns } from './powers.ts'

const both = { change: 'both' as const }

describe('powers', () => {
  it('are refused over options that are not there or one’s own, and for parties that are not there', () => {
    const model = {
      partyCount: 2,
      options: [
        { party: 0, ...both },
        { party: 1, ...both },
      ],
      constraints: [],
    }
    const given = (party: number, over: number): (() => void) => {
      return () => checkPowers({ ...model, powers: [{ party, option: over, ...both }] })
    }
    for (const [party, over] of [
      [0, 2],
      [0, -1],
      [0, 0],
      [1, 1],
      [2, 0],
      [-1, 0],
      [Number.NaN, 0],
    ]) {
      expect(given(party, over)).toThrow(RangeError)
    }
    expect(given(0, 1)).not.toThrow()
    expect(given(1, 0)).not.toThrow()
    expect(() => checkPowers(model)).not.toThrow()
  })

  it('are there for the parties that have them', () => {
    const powers = [{ party: 1, option: 0, ...both }]
    const model = { partyCount: 2, options: [{ party: 0, ...both }], constraints: [] }
    expect([hasPowers(model), hasPowers(model, 1), hasPowers({ ...model, powers: [] })]).toEqual([false, false, false])
    const given = { ...model, powers }
    expect([hasPowers(given), hasPowers(given, 1), hasPowers(given, 0)]).toEqual([true, true, false])
  })

  it.each<[Change, Change[], Change | undefined]>([
    ['both', ['forward'], 'forward'],
    ['both', ['back'], 'back'],
    ['both', ['forward', 'back'], 'both'],
    ['forward', ['both'], 'forward'],
    ['forward', ['back'], undefined],
    ['back', ['both', 'forward'], 'back'],
    ['both', [], undefined],
  ])('over an option that changes %s, given %j, leave %s', (change, given, expected) => {
    const powers = given.map((each) => ({ party: 1, option: 0, change: each }))
    const model = { partyCount: 2, options: [{ party: 0, change }], constraints: [], powers }
    expect(movableOptions(model, 1).get(0)).toBe(expected)
    expect(movableOptions(model, 0).get(0)).toBe(change)
  })

  it('sort patterns into classes and kinds, with more options in one direction than a word has bits', () => {
    // Party 1 may take, but not drop, each of 40 options of party 0, exactly one of which is taken; it owns the last two.
    const count = 40
    const options = [
      ...Array.from({ length: count }, () => ({ party: 0, ...both })),
      { party: 1, ...both },
      { party: 1, change: 'back' as const },
    ]
    const model: OptionModel = {
      partyCount: 2,
      options,
      constraints: [
        { kind: 'count', least: 1, most: 1, operands: options.slice(0, count).map((_, each) => option(each)) },
      ],
      powers: options.slice(0, count - 1).map((_, each) => ({ party: 1, option: each, change: 'forward' as const })),
    }
    const patterns = feasiblePatterns(model, defaultLimits)
    if (!('columns' in patterns)) throw new Error('expected patterns')
    const found = poweredPatterns(patterns, 1)
    const taken = (each: number, pattern: number): number =>
      (patterns.columns[each][pattern >>> 5] >>> (pattern & 31)) & 1
    expect(found.width).toBe(2)
    expect(found.kindCount).toBe(80)
    expect(found.classes.count).toBe(2)
    const limited = [...Array.from({ length: count - 1 }, (_, each) => each), count + 1]
    for (let pattern = 0; pattern < patterns.count; pattern += 1) {
      const row = found.words.subarray(2 * found.kindOf[pattern], 2 * found.kindOf[pattern] + 2)
      const bits = limited.map((_, place) => (row[place >>> 5] >>> (place & 31)) & 1)
      expect(bits).toEqual(limited.map((each) => taken(each, pattern) ^ (each > count ? 1 : 0)))
      expect(found.classes.ids[pattern] === found.classes.ids[0]).toBe(
        taken(count - 1, pattern) === taken(count - 1, 0),
      )
    }
  })
})
