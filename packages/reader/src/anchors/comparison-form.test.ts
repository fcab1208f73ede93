import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparisonForm } from './comparison-form.ts'

describe('comparisonForm', () => {
  test.each([
    ['traditional and simplified characters', '烏克蘭與俄羅斯總統會晤後發表聲明', '乌克兰与俄罗斯总统会晤后发表声明'],
    ['line breaks and indents', '要消除\r\n\u3000\u3000根源', '要消除根源'],
    ['full and half width', 'ＮＡＴＯ（２０２５）', 'nato(2025)'],
    ['quotation marks', '「和平」『停火』', '"和平"“停火”'],
    ['ligatures, soft hyphens and capitals', 'O\uFB03cial cease\u00adfire', 'official ceasefire'],
    ['composed and decomposed letters', 'Z\u00fcrich', 'Zu\u0308rich'],
    ['dashes', 'Russia\u2013US', 'Russia-US'],
  ])('makes %s alike', (_, a, b) => {
    expect(comparisonForm(a).text).toBe(comparisonForm(b).text)
  })

  test('keeps apart what differs in words', () => {
    expect(comparisonForm('俄方').text).not.toBe(comparisonForm('美方').text)
  })

  test('says for every unit where it comes from, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const text = a + b
        const { text: form, starts, ends } = comparisonForm(text)
        expect([starts.length, ends.length]).toEqual([form.length, form.length])
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0)
          expect(ends[index]).toBeGreaterThan(start)
          expect(ends[index]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  test('does not run away with thousands of marks on one letter', () => {
    const marks = '\u0301\u0323'.repeat(50_000)
    expect(comparisonForm(`e${marks}`).text.length).toBeGreaterThan(90_000)
  })
})
