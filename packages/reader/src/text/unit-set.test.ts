import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spaces, unitMask, unitSet } from './unit-set.ts'

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('\0', '，', '中', '\ud800'), fc.string({ minLength: 1, maxLength: 1 })),
})

describe('unitSet', () => {
  it('holds the units it was made of and no others, and nothing off the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (some, text) => {
        const units = some.replaceAll('\0', '')
        const has = unitSet(units)
        for (let at = 0; at < text.length; at += 1) expect(has(text, at)).toBe(units.includes(text[at]!))
        expect([has(text, -1), has(text, text.length)]).toEqual([false, false])
      }),
    )
  })

  it('takes for white space what patterns take for it', () => {
    const isSpace = unitSet(spaces)
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    expect(units.filter((unit) => isSpace(unit, 0))).toEqual(units.filter((unit) => /\s/.test(unit)))
  })
})

describe('unitMask', () => {
  it('has a bit for each of its units that stands in a text', () => {
    const marksIn = unitMask('年月日')
    expect([marksIn(''), marksIn('三月'), marksIn('日日，年')]).toEqual([0, 0b010, 0b101])
  })
})
