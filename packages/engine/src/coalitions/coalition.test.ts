import { describe, expect, it } from 'vitest'
import { allCoalitions, checkCoalition, coalitionsOf, partsOf } from './coalition.ts'

describe('coalitions', () => {
  it('are listed by size, then by their parties', () => {
    expect(coalitionsOf([1, 3, 4])).toEqual([[1], [3], [4], [1, 3], [1, 4], [3, 4], [1, 3, 4]])
    expect(allCoalitions(4).slice(4, 10)).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ])
    expect(coalitionsOf([])).toEqual([])
  })

  it('within several lists of parties are listed once', () => {
    expect(partsOf([[2], [1, 2], [0, 2], [1]])).toEqual([[0], [1], [2], [0, 2], [1, 2]])
    expect(partsOf([])).toEqual([])
  })

  it('of more than twenty parties are not listed', () => {
    expect(() => allCoalitions(21)).toThrow(new RangeError('expected at most 20 parties to list coalitions of, got 21'))
  })

  it.each([
    [[], 'expected a coalition of at least one party, got none'],
    [[3], 'expected parties from 0 to 2, got 3'],
    [[-1], 'expected parties from 0 to 2, got -1'],
    [[0, 1.5], 'expected parties from 0 to 2, got 1.5'],
    [[1, 0], 'expected parties in ascending order, none twice, got 1, 0'],
    [[0, 2, 2], 'expected parties in ascending order, none twice, got 0, 2, 2'],
  ])('%j is none', (coalition, message) => {
    expect(() => checkCoalition(3, coalition)).toThrow(new RangeError(message))
  })

  it('are given as ascending lists', () => {
    expect(() => checkCoalition(3, [0, 1, 2])).not.toThrow()
    expect(() => allCoalitions(3, { including: 3 })).toThrow(RangeError)
  })
})
