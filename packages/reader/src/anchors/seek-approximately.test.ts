import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { literalDistance, literalLeastErrors } from '../testing/literal-errors.ts'
import { allowedEffort, seekApproximately } from './seek-approximately.ts'

const runs = { numRuns: 300 * Number(process.env.ANCHORAGE_RUNS ?? 1) }
const letters = (maxLength: number, minLength = 0) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength })

describe('seekApproximately', () => {
  test('finds the least number of errors that trying every stretch finds', () => {
    fc.assert(
      fc.property(letters(24), letters(8, 4), fc.integer({ min: 0, max: 3 }), (text, quote, limit) => {
        const least = literalLeastErrors(text, quote)
        const { places } = seekApproximately(text, quote, limit)
        const found = Math.min(...places.map(({ errors }) => errors))
        expect(found).toBe(least <= limit ? least : Number.POSITIVE_INFINITY)
      }),
      runs,
    )
  })

  test('counts the errors of each place as they are, and takes overlapping places as one', () => {
    fc.assert(
      fc.property(letters(40), letters(9, 4), fc.integer({ min: 0, max: 3 }), (text, quote, limit) => {
        const { places } = seekApproximately(text, quote, limit)
        for (const [index, { start, end, errors }] of places.entries()) {
          expect(errors).toBe(literalDistance(text.slice(start, end), quote))
          expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0)
        }
      }),
      runs,
    )
  })

  test.each([
    ['one letter', (length: number) => 'a'.repeat(length)],
    ['two letters', (length: number) => 'ab'.repeat(length / 2)],
    ['quotation marks', (length: number) => '"'.repeat(length)],
    ['a sentence', (length: number) => 'Peace will come only after the talks. '.repeat(length / 38)],
  ])('does a number of comparisons that grows with text and quote alone: %s over and over', (_, make) => {
    for (const length of [1_000, 10_000, 100_000]) {
      for (const quote of [`${make(100)}x${make(100)}`, `${make(length / 2)}x${make(length / 2)}`]) {
        const text = make(length)
        const effort = { spent: 0, most: allowedEffort(text, quote) }
        seekApproximately(text, quote, 9, effort)
        // What is begun is ended: one place may take the whole quote once per error.
        expect(effort.spent).toBeLessThan(effort.most + 40 * quote.length)
      }
    }
  })

  test('finds a place in ordinary words with a few comparisons for each character', () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `word${(index * 7919) % 20_011}`)
    const text = words.join(' ')
    const quote = words.slice(9_000, 9_020).join(' ').replace('word', 'ward').replaceAll('9', '')
    const effort = { spent: 0, most: Number.POSITIVE_INFINITY }
    seekApproximately(text, quote, 9, effort)
    expect(effort.spent / text.length).toBeLessThan(5)
  })
})
