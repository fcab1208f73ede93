import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownText } from './line-breaks.ts'
import { carriedOver, minimalChanges, withChanges } from './minimal-changes.ts'

const runs = { numRuns: 300 * Number(process.env.ANCHORAGE_RUNS ?? 1) }
const text = fc
  .array(fc.constantFrom('a', 'b', 'ab: c', '\n', '\n\n', '  ', '俄', '😀', '😁'))
  .map((all) => all.join(''))

describe('changes of a text', () => {
  it('make the one text of the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(withChanges(before, minimalChanges(before, after))).toBe(after)
      }),
      runs,
    )
  })

  it('leave what stands between two places alone', () => {
    const before = 'us: 1\nkeep: this\nend: us'
    expect(minimalChanges(before, 'usa: 1\nkeep: this\nend: usa')).toEqual([
      { from: 2, to: 2, insert: 'a' },
      { from: 24, to: 24, insert: 'a' },
    ])
  })

  it('are carried over into what others made of it meanwhile', () => {
    const base = 'a: 1\nb: x\nc: 3\n'
    expect(carriedOver(base, 'a: 1\nb: x好\nc: 3\n', 'a: one\nb: x\nc: three\n')).toBe('a: one\nb: x好\nc: three\n')
    expect(carriedOver(base, base, 'a\n')).toBe('a\n')
    expect(carriedOver(base, 'a\n', base)).toBe('a\n')
  })

  it('keep pairs of surrogates whole', () => {
    expect(minimalChanges('x😀y', 'x😁y')).toEqual([{ from: 1, to: 3, insert: '😁' }])
  })
})

describe('a text as an editor shows it', () => {
  const file = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '中')).map((all) => all.join(''))

  it('has offsets that go both ways', () => {
    fc.assert(
      fc.property(file, fc.nat(), (written, seed) => {
        const { shown, toFile, toShown } = shownText(written)
        const offset = seed % (shown.length + 1)
        expect(toShown(toFile(offset))).toBe(offset)
        expect(shownText(written.slice(0, toFile(offset))).shown).toBe(shown.slice(0, offset))
      }),
      runs,
    )
  })
})
