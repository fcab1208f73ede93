import { displayWidth } from '@anchorage/casefile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipped, hanging, padded, wrapped } from './layout.ts'

describe('wrapped', () => {
  it('breaks English between words and Chinese between characters', () => {
    expect(wrapped('one two three', 8)).toEqual(['one two', 'three'])
    expect(wrapped('俄罗斯不动：唯一更好的一步会受到反制。', 12)).toEqual([
      '俄罗斯不动：',
      '唯一更好的一',
      '步会受到反',
      '制。',
    ])
  })

  it('keeps a number and its % together', () => {
    expect(wrapped('in nearly 70.5 % of them', 14)).toEqual(['in nearly', '70.5 % of them'])
    expect(wrapped('多半稳得住，70.5 %（0 %）', 15)).toEqual(['多半稳得住，', '70.5 %（0 %）'])
  })

  it('keeps every character but the spaces at line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '俄', '，', '“', '”') }), (text) => {
        const lines = wrapped(text, 9)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  it('stays within the width where words allow it', () => {
    for (const line of wrapped('The parties stay where they are: 各方都不动。', 20)) {
      expect(displayWidth(line)).toBeLessThanOrEqual(20)
    }
  })
})

describe('padded and clipped', () => {
  it('count wide characters twice', () => {
    expect(padded('俄', 4)).toBe('俄  ')
    expect(clipped('俄罗斯联邦', 7)).toBe('俄罗斯…')
    expect(clipped('short', 7)).toBe('short')
  })
})

describe('hanging', () => {
  it('indents what follows the first line', () => {
    expect(hanging('- ', 'a long enough sentence to be wrapped', 22)).toEqual([
      '- a long enough',
      '  sentence to be',
      '  wrapped',
    ])
  })
})
