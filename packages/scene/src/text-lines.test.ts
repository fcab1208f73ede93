import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textLines, textWidth } from './text-lines.ts'

it('breaks English between words and Chinese between characters', () => {
  expect(textLines('Blockade and withdrawal of the missiles', { width: 130, fontSize: 12, limit: 3 })).toEqual([
    'Blockade and',
    'withdrawal of',
    'the missiles',
  ])
  expect(textLines('封锁，苏联撤出导弹', { width: 60, fontSize: 12, limit: 3 })).toEqual(['封锁，苏联', '撤出导弹'])
})

it('leaves no single character over on the last line', () => {
  expect(textLines('空袭加封锁，苏联不撤', { width: 110, fontSize: 12, limit: 2 })).toEqual([
    '空袭加封锁，',
    '苏联不撤',
  ])
})

it('never exceeds the lines, nor the width when there is room for a letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 30, max: 300 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, limit) => {
        const lines = textLines(text, { width, fontSize: 12, limit })
        expect(lines.length).toBeLessThanOrEqual(limit)
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
      },
    ),
  )
})
