import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random texts. */
const runs = { numRuns: 100 * Number(process.env.ANCHORAGE_RUNS ?? 1) }

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\r\n', '\r', '\n', '\u00ad', '\ufb01', '\uff11', '\ufeff', '\u3000', '\ud800', '\u0000', '，'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
  ),
  maxLength: 60,
})

describe('cleanText', () => {
  it('takes out what encoding and type-setting put in, and leaves Chinese punctuation alone', () => {
    expect(cleanText('\ufeffof\u00adfice\r\nof\ufb01ce\ra\tb\u0007').text).toBe('office\noffice\na b')
    expect(cleanText('１５日，ＮＡＴＯ（北约）').text).toBe('15日，NATO（北约）')
  })

  it('has pieces that cover both texts, so that the raw one can be put together again', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, map } = cleanText(raw)
        let [rawAt, cleanAt] = [0, 0]
        for (const piece of map.pieces) {
          expect([piece.rawStart, piece.cleanStart]).toEqual([rawAt, cleanAt])
          if (piece.isKept) {
            expect(text.slice(cleanAt, piece.cleanEnd)).toBe(raw.slice(rawAt, piece.rawEnd))
          }
          ;[rawAt, cleanAt] = [piece.rawEnd, piece.cleanEnd]
        }
        expect([rawAt, cleanAt]).toEqual([raw.length, text.length])
        expect(map.pieces.map(({ rawStart, rawEnd }) => raw.slice(rawStart, rawEnd)).join('')).toBe(raw)
      }),
      runs,
    )
  })

  it('maps both ways without ever going back, and comes back to where it started', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, map } = cleanText(raw)
        for (let offset = 0; offset < raw.length; offset += 1) {
          const clean = map.toClean(offset)
          expect(clean).toBeLessThanOrEqual(map.toClean(offset + 1))
          expect(map.toClean(map.toRaw(clean))).toBe(clean)
        }
        for (let offset = 0; offset < text.length; offset += 1) {
          const there = map.toRaw(offset)
          expect(there).toBeLessThanOrEqual(map.toRaw(offset + 1))
          expect(map.toRaw(map.toClean(there))).toBe(there)
          const [start, end] = map.spanToRaw(offset, offset + 1)
          expect(start).toBe(there)
          expect(end).toBeGreaterThan(start)
          const isInside = raw.slice(start, end) === text[offset] || end - start === 1
          expect(isInside).toBe(true)
        }
      }),
      runs,
    )
  })

  it('is done once and for all: clean text stays as it is', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = cleanText(raw).text
        expect(cleanText(once).text).toBe(once)
      }),
      runs,
    )
  })
})
