import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offeredConcepts } from '../model/protocol.ts'
import {
  isWhole,
  readTableFilter,
  type TableFilter,
  wholeTable,
  withMark,
  withOption,
  writeTableFilter,
} from './table-place.ts'

const id = fc.stringMatching(/^[a-z][a-z.-]{0,6}$/)
const mark = fc.constantFrom('yes' as const, 'no' as const)

describe('the filter of the table of states', () => {
  it('comes back from the address as it was written', () => {
    const filters: fc.Arbitrary<TableFilter> = fc
      .record(
        {
          taken: fc.uniqueArray(id, { maxLength: 3 }),
          notTaken: fc.uniqueArray(id, { maxLength: 3 }),
          formula: fc.string({ unit: 'grapheme', maxLength: 12 }),
          holds: fc.dictionary(fc.constantFrom(...offeredConcepts), mark),
          stable: fc.dictionary(id, mark, { noNullPrototype: true }),
          reach: fc.constantFrom('improvements' as const, 'moves' as const),
          sort: fc.record({ party: id, first: fc.constantFrom('best' as const, 'worst' as const) }),
        },
        { requiredKeys: ['taken', 'notTaken', 'formula', 'holds', 'stable'] },
      )
      .map((filter) => filter as TableFilter)
    fc.assert(
      fc.property(filters, (filter) => {
        const parameters = new URLSearchParams()
        writeTableFilter(filter, parameters)
        const read = readTableFilter(new URLSearchParams(parameters.toString()))
        expect(read ?? wholeTable).toEqual(filter)
      }),
    )
  })

  it('asks for an option taken, then not taken, then either way', () => {
    const once = withOption(wholeTable, 'us.stay')
    const twice = withOption(once, 'us.stay')
    expect(once.taken).toEqual(['us.stay'])
    expect(twice).toEqual({ ...wholeTable, notTaken: ['us.stay'] })
    expect(isWhole(withOption(twice, 'us.stay'))).toBe(true)
  })

  it('asks for a concept held, then not held, then either', () => {
    const once = withMark(wholeTable.holds, 'seq')
    expect(once).toEqual({ seq: 'yes' })
    expect(withMark(once, 'seq')).toEqual({ seq: 'no' })
    expect(withMark(withMark(once, 'seq'), 'seq')).toEqual({})
  })
})
