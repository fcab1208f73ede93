import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { damaged, seeded } from '../testing/damage.ts'
import { type AnchorSelector, certainPlace, type Reanchoring, reanchor, searchedText } from './reanchor.ts'

const runs = { numRuns: 300 * Number(process.env.ANCHORAGE_RUNS ?? 1) }

function foundIn(raw: string, selector: AnchorSelector, textHash?: string): Reanchoring & { words?: string } {
  const found = reanchor(searchedText(raw, textHash), selector)
  return 'start' in found ? { ...found, words: raw.slice(found.start, found.end) } : found
}

describe('reanchor', () => {
  const text = 'Putin said yes. Trump said no. Both said that they would talk again soon.'

  test('trusts the known place in the same text, although the words were written otherwise', () => {
    const selector = { exact: 'PUTIN  said “yes”', position: { start: 0, end: 14 }, textHash: 'h' }
    expect(foundIn('Putin said yes. Putin said yes.', { ...selector, exact: 'putin SAID yes' }, 'h')).toMatchObject({
      found: 'exact',
      start: 0,
    })
    expect(foundIn(text, selector, 'other').found).toBe('lost')
  })

  test('tells what stands at the known place from what has moved', () => {
    const exact = 'Trump said no'
    expect(foundIn(text, { exact, position: { start: 16, end: 29 } })).toMatchObject({ found: 'exact', start: 16 })
    expect(foundIn(`News. ${text}`, { exact, position: { start: 16, end: 29 } })).toMatchObject({
      found: 'moved',
      start: 22,
      confidence: 1,
    })
  })

  test('chooses among several places by the surroundings, damaged or not', () => {
    expect(foundIn(text, { exact: ' said', prefix: 'Trump' })).toMatchObject({ found: 'exact', start: 21 })
    expect(foundIn(text, { exact: ' said', prefix: 'Mr Trunp' })).toMatchObject({ found: 'exact', start: 21 })
    expect(foundIn(text, { exact: ' said', prefix: 'the minister' }).found).toBe('ambiguous')
    expect(foundIn(text, { exact: ' said' })).toEqual({
      found: 'ambiguous',
      places: [
        { start: 5, end: 10 },
        { start: 21, end: 26 },
        { start: 35, end: 40 },
      ],
    })
  })

  test('finds a Chinese quote across a line break, with other quotation marks and width', () => {
    const text = '他说:「必须消除\n  根源」(2025)。'
    const place = certainPlace(reanchor(searchedText(text), { exact: '“必须消除根源”(2025)' }))
    expect(place && text.slice(place.start, place.end)).toContain('必须消除\n  根源」(2025)')
  })

  test('is certain of no place that has errors, and of none among several', () => {
    const text = searchedText('no deal until there is a deal')
    expect(certainPlace(reanchor(text, { exact: 'until' }))).toMatchObject({ start: 8, end: 13 })
    expect(certainPlace(reanchor(text, { exact: 'deal' }))).toBeUndefined()
    expect(certainPlace(reanchor(text, { exact: 'no deal untel there is' }))).toBeUndefined()
  })

  test('finds what was set or converted otherwise', () => {
    const raw = '他說：「必須消除\n　　危機的根源」，並再次會談。'
    expect(foundIn(raw, { exact: '“必须消除危机的根源”' })).toMatchObject({
      found: 'folded',
      words: '「必須消除\n　　危機的根源」',
    })
  })

  test('finds what has a few errors, and says how many', () => {
    expect(foundIn(text, { exact: 'Both said that they will talk agan soon' }).found).toBe('lost')
    expect(foundIn(text, { exact: 'Both said that they could talk agan soon' })).toMatchObject({
      found: 'fuzzy',
      errors: 2,
      words: 'Both said that they would talk again soon',
    })
  })

  test('gives up where there are too many errors, or the surroundings are not the ones known', () => {
    expect(foundIn(text, { exact: 'Both said nothing about talking again' }).found).toBe('lost')
    const selector = {
      exact: 'would tolk again',
      prefix: 'an entirely different sentence ',
      suffix: ' of another page',
    }
    expect(foundIn(text, selector).found).toBe('lost')
    expect(foundIn(text, { ...selector, prefix: 'said that they ', suffix: ' soon.' }).found).toBe('fuzzy')
  })

  test('does not choose between two places that come close', () => {
    const raw = 'The first round of talks ended on Monday. The first round of talks ended on Sunday.'
    expect(foundIn(raw, { exact: 'The first round of talks ended on Munday' }).found).toBe('ambiguous')
    expect(foundIn(raw, { exact: 'The first round of talks ended on Friday' }).found).toBe('ambiguous')
  })

  test('forgives no error in a quote of fewer than ten characters', () => {
    expect(foundIn('两人有微笑和握手', { exact: '两人有微笑、有握手' }).found).toBe('lost')
  })
})

/** Sentences of many different words, so that no stretch of a few dozen characters stands twice. */
function news(seed: number, lang: 'en' | 'zh'): string {
  const random = seeded(seed)
  const pick = (length: number): number => Math.floor(random() * length)
  const zh = (): string => String.fromCharCode(0x4e00 + pick(3000))
  const en = (): string => Array.from({ length: 3 + pick(7) }, () => String.fromCharCode(97 + pick(26))).join('')
  return Array.from({ length: 40 }, () =>
    lang === 'zh'
      ? `${Array.from({ length: 8 + pick(20) }, zh).join('')}，${Array.from({ length: 8 }, zh).join('')}。`
      : `“${Array.from({ length: 5 + pick(9) }, en).join(' ')},” ${en()} said. `,
  ).join('')
}

const passages = fc.record({
  seed: fc.integer(),
  lang: fc.constantFrom('en', 'zh'),
  at: fc.double({ min: 0, max: 0.85, noNaN: true }),
  length: fc.integer({ min: 25, max: 90 }),
})

describe('a passage is found again', () => {
  const check = (
    { seed, lang, at, length }: { seed: number; lang: 'en' | 'zh'; at: number; length: number },
    rule: (random: () => number) => (unit: string) => string,
    mayFind: readonly string[],
  ): Reanchoring => {
    const text = news(seed, lang)
    const start = Math.floor(at * text.length)
    const exact = text.slice(start, start + length).trim()
    const from = text.indexOf(exact)
    const after = damaged(text, rule(seeded(seed + 1)))
    const found = reanchor(searchedText(after.text), { exact })
    expect(mayFind).toContain(found.found)
    if (!('start' in found)) return found
    // Never elsewhere: both ends stand where they stood, but for characters damaged at the very ends.
    expect(Math.abs(found.start - after.offsets[from]!)).toBeLessThanOrEqual(8)
    expect(Math.abs(found.end - after.offsets[from + exact.length]!)).toBeLessThanOrEqual(8)
    return found
  }

  test('after re-wrapping', () => {
    const rule = (random: () => number) => (unit: string) =>
      unit === ' ' ? (random() < 0.3 ? '\n  ' : ' ') : random() < 0.1 && unit > '\u3000' ? `${unit}\n` : unit
    fc.assert(
      fc.property(passages, (passage) => void check(passage, rule, ['exact', 'folded'])),
      runs,
    )
  })

  test('after re-punctuation', () => {
    const marks: Readonly<Record<string, string>> = { '“': '「', '”': '」', ',': '，', '，': ',', '。': '.', '.': '．' }
    const rule = () => (unit: string) => marks[unit] ?? unit
    fc.assert(
      fc.property(passages, (passage) => void check(passage, rule, ['exact', 'folded'])),
      runs,
    )
  })

  test('after the loss of 2 % of the characters, unless the passage has lost more than is forgiven', () => {
    const outcomes: Record<string, number> = {}
    const rule = (random: () => number) => (unit: string) => (random() < 0.02 ? '' : unit)
    fc.assert(
      fc.property(passages, (passage) => {
        const { found } = check(passage, rule, ['exact', 'folded', 'fuzzy', 'lost'])
        outcomes[found] = (outcomes[found] ?? 0) + 1
      }),
      { ...runs, seed: 5 },
    )
    expect(outcomes.lost ?? 0).toBeLessThan(0.03 * runs.numRuns)
  })
})

describe('whatever the text', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom('a', '"', '\ud800', '\udc00', '\u0000', '\u0301', '\u3000', '「', '\ufb03'),
      maxLength: 80,
    }),
  )

  test('the answer is a valid stretch, several, or none', () => {
    fc.assert(
      fc.property(wild, wild, wild, wild, fc.integer(), fc.integer(), (raw, exact, prefix, suffix, start, end) => {
        const found = reanchor(searchedText(raw, 'h'), {
          exact,
          prefix,
          suffix,
          position: { start, end },
          textHash: 'h',
        })
        const spans = 'start' in found ? [found] : found.found === 'ambiguous' ? found.places : []
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(raw.length)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a stretch of the text with words in it is found, or is ambiguous', () => {
    fc.assert(
      fc.property(wild, fc.nat(80), fc.nat(80), (raw, a, b) => {
        const exact = raw.slice(Math.min(a, b), Math.max(a, b))
        const found = reanchor(searchedText(raw), { exact })
        if (/[a-z]/.test(exact)) expect(['exact', 'ambiguous']).toContain(found.found)
      }),
    )
  })

  test('a quote larger than the text, or empty, is lost', () => {
    expect(foundIn('abc', { exact: 'a quote '.repeat(100_000) }).found).toBe('lost')
    expect(foundIn('abc', { exact: ' \u200b' }).found).toBe('lost')
    expect(foundIn('', { exact: 'abc' }).found).toBe('lost')
  })
})
