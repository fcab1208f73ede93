import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import type { PageChange } from './page-changes.ts'
import { readBlocks } from './read-blocks.ts'

const raw = `Ferry stays in port

The ferry did not run on Monday. The mayor of Senn spoke.

“We do not own a bridge,” said Ruth Calder, the mayor of Senn.

Harrow wants money. The boat is old.

A photograph of the boat.
`
const at = (words: string): number => raw.indexOf(words)
const textsWith = (...changes: PageChange[]): readonly string[] =>
  readBlocks(raw, { changes }).blocks.map(({ text }) => text)
const plain = textsWith()

describe('changes of a page', () => {
  it('join what a gap has parted, before statements are sought', () => {
    const change = { kind: 'join', at: at('The ferry'), next: at('We do') } as const
    const { blocks, statements } = read(raw, { changes: [change] })
    expect(blocks.map(({ text }) => text)).toEqual([plain[0], `${plain[1]} ${plain[2]}`, ...plain.slice(3)])
    const joined = blocks[1]!
    expect([joined.id, joined.lines, joined.confidence]).toEqual(['b2', [3, 5], 1])
    const [start, end] = joined.map.spanToRaw(joined.text.indexOf('spoke'), joined.text.length)
    expect(raw.slice(start, end)).toMatch(/^spoke\.\n\n“We do.*Senn\.$/s)
    const blockOfQuote = (all: typeof statements) =>
      all.find((each) => raw.slice(each.start, each.end).includes('own a bridge'))?.block
    expect([blockOfQuote(read(raw).statements), blockOfQuote(statements)]).toEqual(['b3', 'b2'])
  })

  it('split at a place, in the midst of a line too, and both halves keep their places', () => {
    const place = at('The boat is old')
    const { blocks, articles } = readBlocks(raw, { changes: [{ kind: 'split', at: place }] })
    expect(blocks.map(({ text }) => text).slice(3, 5)).toEqual(['Harrow wants money.', 'The boat is old.'])
    expect(blocks.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3', 'b4', `b4.${place}`, 'b5'])
    expect(raw.slice(blocks[4]!.rawStart, blocks[4]!.rawEnd)).toBe('The boat is old.')
    expect(articles.flatMap((each) => each.blocks)).toEqual(blocks.map(({ id }) => id))
  })

  it('move a block in the reading order, with its id, and retype it', () => {
    const up = { kind: 'move', at: at('A photograph'), to: at('The ferry'), side: 'before' } as const
    const { blocks } = readBlocks(raw, { changes: [up, { kind: 'retype', at: at('photograph'), to: 'caption' }] })
    expect(blocks.map(({ id, kind, order }) => `${order} ${id} ${kind}`).slice(0, 3)).toEqual([
      '0 b1 headline',
      '1 b5 caption',
      '2 b2 paragraph',
    ])
    const down = { kind: 'move', at: at('A photograph'), to: at('Harrow'), side: 'after' } as const
    expect(textsWith(up, down)).toEqual(plain)
  })

  it('say which of them fit no block', () => {
    const changes: readonly PageChange[] = [
      { kind: 'split', at: at('Harrow') },
      { kind: 'join', at: at('Harrow'), next: at('The ferry') },
      { kind: 'join', at: at('Harrow'), next: at('The boat') },
      { kind: 'move', at: raw.indexOf('\n'), to: 0, side: 'after' },
      { kind: 'split', at: at('The boat') },
    ]
    const page = readBlocks(raw, { changes })
    expect(page.unfit).toEqual([0, 1, 2, 3])
    expect(page.blocks.length).toBe(plain.length + 1)
    expect('unfit' in readBlocks(raw)).toBe(false)
  })

  it('lose no word, whatever they are', () => {
    const page = readFileSync(join(import.meta.dirname, '..', 'testing', 'pages', 'en-ferry.txt'), 'utf8')
    const place = fc.nat(page.length)
    const side = fc.constantFrom('before' as const, 'after' as const)
    const change: fc.Arbitrary<PageChange> = fc.oneof(
      fc.record({ kind: fc.constant('split' as const), at: place }),
      fc.record({ kind: fc.constant('join' as const), at: place, next: place }),
      fc.record({ kind: fc.constant('move' as const), at: place, to: place, side }),
    )
    const letters = (texts: readonly { readonly text: string }[]): string =>
      [...texts.map(({ text }) => text).join('')]
        .filter((unit) => /[\p{L}\p{N}]/u.test(unit))
        .sort()
        .join('')
    const own = letters(readBlocks(page).blocks)
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const { blocks, articles, statements } = read(page, { changes })
        expect(letters(blocks)).toBe(own)
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
        const inArticles = articles.flatMap((each) => each.blocks)
        expect(inArticles.length).toBe(blocks.filter(({ article }) => article !== undefined).length)
        for (const block of blocks) expect(block.map.toRaw(0)).toBe(block.rawStart)
        for (const { start, end } of statements) expect(start).toBeLessThan(end)
      }),
      { numRuns: 15 * Number(process.env.ANCHORAGE_RUNS ?? 1) },
    )
  })
})
