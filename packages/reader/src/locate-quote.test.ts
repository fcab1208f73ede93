import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locateQuote } from './index.ts'
import { occurrences } from './occurrences.ts'

describe('locateQuote', () => {
  test('finds a quote that stands once', () => {
    expect(locateQuote('no deal until there is a deal', { exact: 'until' })).toEqual({
      found: 'exact',
      start: 8,
      end: 13,
    })
  })

  test('finds it although the surroundings given are wrong', () => {
    expect(locateQuote('one two three', { exact: 'two', prefix: 'zero ' })).toMatchObject({ found: 'exact', start: 4 })
  })

  test('says how often an ambiguous quote stands, overlaps included', () => {
    expect(locateQuote('aaa', { exact: 'aa' })).toEqual({ found: 'ambiguous', count: 2 })
  })

  test('tells places apart by prefix or suffix', () => {
    const text = 'peace now, peace later'
    expect(locateQuote(text, { exact: 'peace', suffix: ' later' })).toEqual({ found: 'exact', start: 11, end: 16 })
    expect(locateQuote(text, { exact: 'peace', prefix: 'now, ' })).toMatchObject({ start: 11 })
    expect(locateQuote(text, { exact: 'peace', prefix: 'never' })).toEqual({ found: 'ambiguous', count: 2 })
  })

  test('tells places apart when white space is missing between quote and surroundings', () => {
    expect(locateQuote('peace now, peace later', { exact: 'peace', suffix: 'later' })).toMatchObject({
      found: 'folded',
      start: 11,
      end: 16,
    })
  })

  test('finds a Chinese quote across a line break, with other quotation marks and width', () => {
    const text = '他说:「必须消除\n  根源」(2025)。'
    const located = locateQuote(text, { exact: '“必须消除根源”(2025)' })
    expect(located.found).toBe('folded')
    if (located.found !== 'folded') return
    expect(text.slice(located.start, located.end)).toBe('「必须消除\n  根源」(2025)')
  })

  test('finds nothing in an empty text, and no empty quote', () => {
    expect(locateQuote('', { exact: 'x' })).toEqual({ found: 'none' })
    expect(locateQuote('abc', { exact: '' })).toEqual({ found: 'none' })
    expect(locateQuote('a b', { exact: ' \n' })).toEqual({ found: 'none' })
  })

  test('finds every stretch of a text as written or says that it is ambiguous', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const exact = text.slice(Math.min(a, b), Math.max(a, b))
        const located = locateQuote(text, { exact })
        if (located.found === 'exact') expect(text.slice(located.start, located.end)).toBe(exact)
        else if (exact.trim() !== '') expect(located.found).toBe('ambiguous')
      }),
    )
  })

  test('finds a stretch whose white space has been changed', () => {
    const words = fc.array(fc.constantFrom('peace', 'now', '和平', 'or', 'never', '谈判'), {
      minLength: 3,
      maxLength: 12,
    })
    fc.assert(
      fc.property(words, fc.nat(5), (list, from) => {
        const text = `start ${list.join(' ')} end`
        const located = locateQuote(text, { exact: list.slice(from % list.length).join('\n') })
        expect(located.found).not.toBe('none')
      }),
    )
  })

  test('needs linear time where naive search is quadratic', () => {
    const text = 'a'.repeat(400_000)
    expect(occurrences(text, `${'a'.repeat(200_000)}b`).count).toBe(0)
  })
})
