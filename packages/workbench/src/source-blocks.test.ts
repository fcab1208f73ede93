import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blocksOf } from './source-blocks.ts'

it('parts headings, paragraphs and list items', () => {
  const blocks = blocksOf('# Title\ntext one\ntext two\n\n- first\n- second\n', [])
  expect(blocks.map(({ kind, pieces }) => [kind, pieces.map(({ text }) => text.trim()).join('')])).toEqual([
    ['heading', 'Title'],
    ['paragraph', 'text one\ntext two'],
    ['paragraph', '- first'],
    ['paragraph', '- second'],
  ])
})

it('marks a passage, also where it runs over the end of a paragraph', () => {
  const text = 'one two\n\nthree four'
  const blocks = blocksOf(text, [{ start: 4, end: 14 }])
  const marked = blocks.flatMap(({ pieces }) =>
    pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text.trim()),
  )
  expect(marked).toEqual(['two', 'three'])
})

it('loses nothing but white space and marks of Markdown', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b ', '\n', '\n\n', '水', '。', '- '), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, fc.nat(30), fc.nat(30), (text, from, length) => {
      const kept = blocksOf(text, [{ start: from, end: from + length }]).flatMap(({ pieces }) =>
        pieces.map((piece) => piece.text),
      )
      expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
