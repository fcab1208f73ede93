import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare-texts.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c\r', ''), { maxLength: 30 }).map((list) => list.join('\n'))

describe('two texts side by side', () => {
  it('shows every line of both, or counts it in a gap', async () => {
    await fc.assert(
      fc.asyncProperty(lines, lines, async (left, right) => {
        const { rows, added, removed } = await compareTexts(left, right)
        const seen = { left: 0, right: 0, added: 0, removed: 0 }
        for (const row of rows) {
          if (row.kind === 'gap') {
            seen.left += row.count
            seen.right += row.count
            continue
          }
          for (const side of ['left', 'right'] as const) {
            if (row[side] === undefined) continue
            seen[side] += 1
            expect(row[side].number).toBe(seen[side])
            expect(row[side].text).toBe((side === 'left' ? left : right).split('\n')[seen[side] - 1])
          }
          if (row.kind === 'same') expect(row.left?.text).toBe(row.right?.text)
          if (row.kind === 'changed' && row.left !== undefined) seen.removed += 1
          if (row.kind === 'changed' && row.right !== undefined) seen.added += 1
        }
        expect(seen).toEqual({ left: left.split('\n').length, right: right.split('\n').length, added, removed })
        expect(added + removed === 0).toBe(left === right)
      }),
    )
  })

  it('keeps three lines around a change and leaves out the rest', async () => {
    const text = Array.from({ length: 100 }, (_, index) => `line ${index + 1}`)
    const changed = text.with(49, 'another')
    const { rows, added, removed } = await compareTexts(text.join('\n'), changed.join('\n'))
    expect([added, removed]).toEqual([1, 1])
    expect(rows.map((row) => (row.kind === 'gap' ? row.count : row.kind))).toEqual([
      46,
      'same',
      'same',
      'same',
      'changed',
      'same',
      'same',
      'same',
      47,
    ])
  })

  it('takes other line ends for a difference', async () => {
    expect(await compareTexts('a\nb\n', 'a\r\nb\n')).toMatchObject({ added: 1, removed: 1 })
  })
})
