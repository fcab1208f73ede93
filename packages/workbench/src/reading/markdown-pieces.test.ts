import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingDepth, isMarkdown, markdownPieces } from './markdown-pieces.ts'

const shown = (text: string) =>
  markdownPieces(text)
    .filter(({ look }) => look !== 'mark')
    .map(({ text, look }) => (look === undefined ? text : `${look}(${text})`))
    .join('')

describe('a block of Markdown', () => {
  it.each([
    ['# Digest of a page', 'Digest of a page'],
    ['**This is a paraphrase.** It retells', 'strong(This is a paraphrase.) It retells'],
    ['**这是转述**，不是原文', 'strong(这是转述)，不是原文'],
    [
      'a *soft* word, a _low_ one and `digest.zh.md`',
      'a emphasis(soft) word, a emphasis(low) one and code(digest.zh.md)',
    ],
    ['2 * 3 * 4, snake_case_name, #12, ** not **', '2 * 3 * 4, snake_case_name, #12, ** not **'],
    ['[1] plain “quotes” – as they are', '[1] plain “quotes” – as they are'],
  ])('reads without its marks: %s', (text, words) => expect(shown(text)).toBe(words))

  it('loses no character, so that offsets stay those of the file', () => {
    const signs = fc.string({ unit: fc.constantFrom('*', '_', '`', '#', ' ', 'a', '字', '\n'), maxLength: 40 })
    fc.assert(
      fc.property(signs, (text) => {
        expect(
          markdownPieces(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('knows headings and the files that are Markdown', () => {
    expect(['# One', '### Three', '#no', 'words'].map(headingDepth)).toEqual([1, 3, undefined, undefined])
    expect(['sources/a.md', 'sources/a.txt', 'sources/md'].map(isMarkdown)).toEqual([true, false, false])
  })
})
