import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTexts } from './merge-texts.ts'
import { type Merge, mergeChanges, mergedText, wholeClash } from './three-way.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c\r', 'd', ''), { maxLength: 14 }).map((list) => list.join('\n'))
const all = (merge: Merge, choice: 'mine' | 'theirs' | 'both') =>
  mergedText(
    merge,
    Array.from({ length: merge.clashes }, () => choice),
  )
/** A text of numbered lines with some of them changed. */
const numbered = (change: (number: number) => string | undefined = () => undefined) =>
  Array.from({ length: 12 }, (_, index) => change(index + 1) ?? `line ${index + 1}`).join('\n')

describe('two texts that rest on a third one', () => {
  it('are the other one where one of them changed nothing, and one where both changed the same', async () => {
    await fc.assert(
      fc.asyncProperty(lines, lines, async (base, text) => {
        for (const [mine, theirs] of [
          [text, base],
          [base, text],
          [text, text],
        ] as const) {
          const merge = await mergeTexts(base, mine, theirs)
          expect([merge.clashes, mergedText(merge)]).toEqual([0, text])
        }
      }),
    )
  })

  it('are merged alike whoever is called mine', async () => {
    await fc.assert(
      fc.asyncProperty(lines, lines, lines, async (base, mine, theirs) => {
        const one = await mergeTexts(base, mine, theirs)
        const other = await mergeTexts(base, theirs, mine)
        expect(other.clashes).toBe(one.clashes)
        expect(all(one, 'mine')).toBe(all(other, 'theirs'))
      }),
    )
  })

  it('lose no line of either: what is not in the merge was in the base, or stands in a clash', async () => {
    await fc.assert(
      fc.asyncProperty(lines, lines, lines, async (base, mine, theirs) => {
        const { pieces } = await mergeTexts(base, mine, theirs)
        const kept = pieces.flatMap((piece) =>
          piece.kind === 'settled' ? piece.lines : [...piece.mine, ...piece.theirs],
        )
        const count = (text: readonly string[], line: string) => text.filter((each) => each === line).length
        for (const line of new Set([...mine.split('\n'), ...theirs.split('\n')])) {
          const before = count(base.split('\n'), line)
          const added = Math.max(count(mine.split('\n'), line), count(theirs.split('\n'), line)) - before
          expect(count(kept, line)).toBeGreaterThanOrEqual(Math.min(added, 1))
        }
      }),
    )
  })

  it('stand both where an unchanged line is between the changes, and clash where none is', async () => {
    const mine = numbered((line) => (line === 4 ? 'mine' : undefined))
    const apart = await mergeTexts(
      numbered(),
      mine,
      numbered((line) => (line === 6 ? 'theirs' : undefined)),
    )
    expect(mergedText(apart)).toBe(numbered((line) => ({ 4: 'mine', 6: 'theirs' })[line]))
    expect(apart.pieces.map((piece) => (piece.kind === 'settled' ? piece.by : piece.kind))).toEqual([
      'both',
      'mine',
      'both',
      'theirs',
      'both',
    ])
    const touching = await mergeTexts(
      numbered(),
      mine,
      numbered((line) => (line === 5 ? 'theirs' : undefined)),
    )
    expect(touching.clashes).toBe(1)
    expect(mergedText(touching)).toBeUndefined()
    expect(mergedText(touching, ['both'])).toBe(numbered().replace('line 4\nline 5', 'line 4\ntheirs\nmine\nline 5'))
  })

  it('give in each place what is chosen for it', async () => {
    const merge = await mergeTexts('a\nx\nb\ny\nc', 'a\nmine 1\nb\nmine 2\nc', 'a\ntheirs 1\nb\ntheirs 2\nc')
    expect(mergedText(merge, ['mine', 'theirs'])).toBe('a\nmine 1\nb\ntheirs 2\nc')
    expect(mergedText(merge, ['both', 'mine'])).toBe('a\ntheirs 1\nmine 1\nb\nmine 2\nc')
    expect(mergedText(merge, ['mine'])).toBeUndefined()
  })

  it('clash where one took out what the other changed, and where other line ends changed every line', async () => {
    const out = await mergeTexts('a\nb\nc', 'a\nc', 'a\nB\nc')
    expect(out.pieces[1]).toEqual({ kind: 'clash', base: ['b'], mine: [], theirs: ['B'] })
    const ends = await mergeTexts('a\nb\nc\n', 'a\r\nb\r\nc\r\n', 'a\nb\nC\n')
    expect(ends.clashes).toBe(1)
  })

  it('clash as a whole where they cannot be compared', () => {
    expect(wholeClash('a', 'b', 'c').clashes).toBe(1)
    expect(mergedText(wholeClash('a\nb', 'c', 'd\ne'), ['theirs'])).toBe('d\ne')
    expect(mergeChanges(['a'], [], []).pieces).toEqual([{ kind: 'settled', by: 'both', lines: ['a'] }])
  })
})
