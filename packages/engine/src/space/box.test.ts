import { describe, expect, it } from 'vitest'
import { and, type Formula, not, option, or } from '../formula.ts'
import { type Change, defaultLimits, type OptionModel } from '../model.ts'
import { type Box, boxOf } from './box.ts'
import { feasiblePatterns } from './patterns.ts'

/** The box of free options but for the last, which may change as it is said. */
function box(sizes: readonly number[], constraints: readonly Formula[], last: Change = 'both'): Box | undefined {
  const owners = sizes.flatMap((size, party) => Array.from({ length: size }, () => party))
  const options = owners.map((party, index) => ({
    party,
    change: index === owners.length - 1 ? last : ('both' as const),
  }))
  const model: OptionModel = { partyCount: sizes.length, options, constraints }
  const patterns = feasiblePatterns(model, defaultLimits)
  if ('reason' in patterns) throw new Error(patterns.reason)
  return boxOf(patterns)
}

describe('boxOf', () => {
  it('has one digit for each party, the first least significant, and no tables where all is feasible', () => {
    expect(box([2, 0, 1], [])).toEqual({ radices: [4, 1, 2], strides: [1, 4, 4], size: 8 })
  })

  it('numbers the feasible codes in ascending order and marks the others', () => {
    const made = box([1, 1], [or(option(0), option(1))])
    expect(made).toEqual({
      radices: [2, 2],
      strides: [1, 2],
      size: 4,
      codeOfState: Uint32Array.of(1, 2, 3),
      stateOfCode: Int32Array.of(-1, 0, 1, 2),
    })
  })

  it('is not made where fewer than one code in four is feasible', () => {
    const quarter = and(option(0), option(2))
    expect(box([2, 2], [quarter])?.codeOfState).toHaveLength(4)
    expect(box([2, 2], [and(quarter, not(and(option(1), option(3))))])).toBeUndefined()
  })

  it('is not made where an option is irreversible', () => {
    expect(box([2, 1], [], 'forward')).toBeUndefined()
    expect(box([2, 1], [], 'back')).toBeUndefined()
  })

  it('is made of parties of up to 2^15 patterns each', () => {
    expect(box([15], [])?.size).toBe(2 ** 15)
    expect(box([1, 15, 0], [])?.size).toBe(2 ** 16)
    expect(box([1, 16, 0], [])).toBeUndefined()
  })
})
