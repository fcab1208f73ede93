import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../index.ts'
import { anchorReport } from './anchor-report.ts'
import { annotationJson } from './annotation-json.ts'
import { codePointsOf } from './code-points.ts'
import { passagesOf } from './marked-passage.ts'
import { longestQuote, mostAnnotations, parseAnnotations } from './parse-annotations.ts'

const c = parseCase(
  'case.yaml',
  `anchorage: 1
title: T
sources:
  page: {file: sources/page one.md, url: "https://news.example/page/", lang: en}
  book: {title: B, rendering: citation}
parties: {a: {name: A, options: {x: {name: X}}, priorities: [{want: x}]}}
evidence:
  deal: {by: null, kind: report, anchors: [{source: page, quote: No deal, suffix: " yet"}, {source: book, quote: q}]}
  roots: {by: null, kind: report, anchors: [{source: page, quote: 消除根源}, {source: page, quote: nowhere at all}]}
`,
).case!
const page = '𝕏 said: 「消除\n根源」. No deal. No deal yet.\n'
const contents = (text: string) => new Map([['sources/page one.md', new TextEncoder().encode(text)]])
const outcomes = (text: string, passages = passagesOf(c)) =>
  anchorReport(c, contents(text), passages).passages.map(({ outcome }) => outcome.found)

/** What stands in the exported JSON, as a reader without our types sees it. */
interface Exported {
  readonly total: number
  readonly first: {
    readonly items: readonly {
      readonly id: string
      readonly target: {
        readonly source: Readonly<Record<string, unknown>>
        readonly selector: readonly Readonly<Record<string, unknown>>[]
      }
    }[]
  }
}
const exported = annotationJson(anchorReport(c, contents(page), passagesOf(c)), 'T') as Exported

describe('anchorReport', () => {
  test('says what became of each anchor, and why one was not read', () => {
    expect(outcomes(page)).toEqual(['exact', 'unread', 'folded', 'lost'])
    const missing = anchorReport(c, new Map(), passagesOf(c)).passages.map(({ outcome }) => outcome)
    expect(missing).toContainEqual({ found: 'unread', because: 'missing' })
    expect(missing).toContainEqual({ found: 'unread', because: 'no-file' })
    const notText = anchorReport(c, new Map([['sources/page one.md', new Uint8Array([0xff])]]), passagesOf(c))
    expect(notText.passages[0]?.outcome).toEqual({ found: 'unread', because: 'not-utf8' })
  })
})

describe('annotationJson', () => {
  test('counts in code points, gives surroundings and the hash, and places only what is sure', () => {
    const [deal, , roots, nowhere] = exported.first.items.map(({ target }) => target)
    expect(exported.total).toBe(4)
    expect(roots?.selector).toEqual([
      { type: 'TextQuoteSelector', exact: '消除根源', prefix: '𝕏 said: 「', suffix: '」. No deal. No deal yet.\n' },
      { type: 'TextPositionSelector', start: 9, end: 14 },
    ])
    expect(deal?.source).toMatchObject({ id: 'sources/page%20one.md', language: 'en' })
    expect(deal?.source.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(nowhere?.selector).toHaveLength(1)
  })

  test('comes back as it went', () => {
    const parsed = parseAnnotations(JSON.stringify(exported), c)
    if ('refused' in parsed) throw new Error(parsed.refused)
    expect(parsed.issues).toEqual([])
    expect(parsed.passages.map(({ id, evidence, source }) => [id, evidence, source])).toEqual(
      passagesOf(c).map(({ id, evidence, source }) => [id, evidence, source]),
    )
    // Its places hold in the same text; in another one what stands elsewhere has moved.
    expect(outcomes(page, [...parsed.passages])).toEqual(['exact', 'unread', 'exact', 'lost'])
    expect(outcomes(`Page 1. ${page}`, [...parsed.passages])).toEqual(['moved', 'unread', 'folded', 'lost'])
    expect(outcomes(page.slice(14), [...parsed.passages])).toEqual(['moved', 'unread', 'lost', 'lost'])
  })
})

describe('parseAnnotations', () => {
  const quote = (exact: unknown) => ({ type: 'TextQuoteSelector', exact })
  const read = (value: unknown) => {
    const parsed = parseAnnotations(JSON.stringify(value), c)
    return 'refused' in parsed ? parsed.refused : parsed
  }

  test('reads what Hypothesis exports, whose positions count in another text', () => {
    const row = {
      id: 'h1',
      uri: 'http://news.example/page',
      text: 'Note this.',
      tags: ['x'],
      target: [
        {
          source: 'http://news.example/page#top',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]' },
            { type: 'TextPositionSelector', start: 3, end: 9 },
            { ...quote('No deal'), prefix: '. ', suffix: ' yet' },
          ],
        },
      ],
    }
    const passage = {
      id: 'h1',
      source: 0,
      target: 'http://news.example/page#top',
      selector: { exact: 'No deal', prefix: '. ', suffix: ' yet' },
      note: 'Note this.',
    }
    expect(read({ total: 1, rows: [row] })).toEqual({ passages: [passage], issues: [] })
    expect(read([row])).toEqual({ passages: [passage], issues: [] })
  })

  test('reads one W3C annotation, refined selectors, several targets, and sources that the case has not', () => {
    const target = { source: { id: './sources/page one.md' }, selector: { type: 'X', refinedBy: quote('yet') } }
    expect(read({ type: 'Annotation', id: 'a', target })).toMatchObject({
      passages: [{ id: 'a', source: 0, selector: { exact: 'yet' } }],
    })
    const elsewhere = { source: 'https://elsewhere.example/', selector: quote('yet') }
    expect(read({ items: [{ target: [target, elsewhere] }] })).toMatchObject({
      passages: [
        { id: '1/1', source: 0 },
        { id: '1/2', target: 'https://elsewhere.example/' },
      ],
    })
  })

  test('names what it leaves out, and refuses what holds no annotations', () => {
    const items = [7, {}, { target: 'https://news.example' }, { target: { selector: quote(5) } }, null]
    const long = { target: { selector: quote('x'.repeat(longestQuote + 1)) } }
    expect(read([...items, long])).toEqual({
      passages: [],
      issues: [
        { number: 1, code: 'not-an-annotation' },
        { number: 2, code: 'no-target' },
        { number: 3, code: 'no-quote' },
        { number: 4, code: 'no-quote' },
        { number: 5, code: 'not-an-annotation' },
        { number: 6, code: 'quote-too-long' },
      ],
    })
    expect(parseAnnotations('{', c)).toEqual({ refused: 'not-json' })
    expect(read({ title: 'x' })).toBe('no-annotations')
    expect(read('x')).toBe('no-annotations')
    expect(read(Array(mostAnnotations + 1).fill(0))).toBe('too-many-annotations')
  })

  test('answers whatever the JSON says', () => {
    const keys = [
      'target',
      'selector',
      'source',
      'items',
      'first',
      'rows',
      'type',
      'exact',
      'start',
      'end',
      'id',
      'uri',
    ]
    const json = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('TextQuoteSelector', 'TextPositionSelector', '__proto__', '\ud800', 'No deal', -1, 1e99, null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...keys, '__proto__'), tie('value'), { maxKeys: 5 }),
      ),
    })).value
    fc.assert(
      fc.property(json, (value) => {
        const parsed = parseAnnotations(JSON.stringify(value), c)
        if ('refused' in parsed) return
        const report = anchorReport(c, contents(page), parsed.passages)
        expect(() => JSON.stringify(annotationJson(report, 'T'))).not.toThrow()
      }),
      { numRuns: 500 },
    )
    const deep = `${'{"target":{"selector":'.repeat(1)}${'{"refinedBy":'.repeat(50_000)}{}${'}'.repeat(50_000)}}}`
    expect(parseAnnotations(deep, c)).toMatchObject({ issues: [{ code: 'no-quote' }] })
    expect(parseAnnotations('['.repeat(200_000), c)).toEqual({ refused: 'not-json' })
  })
})

describe('codePointsOf', () => {
  test('agrees with counting one by one, there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '𝕏', '\ud800', '\udc00', '中') }), (text) => {
        const { toCodePoints, toUnits } = codePointsOf(text)
        let offset = 0
        for (const [count, character] of [...text].entries()) {
          expect([toCodePoints(offset), toUnits(count)]).toEqual([count, offset])
          offset += character.length
        }
        expect(toUnits([...text].length)).toBe(text.length)
        expect(toUnits([...text].length + 1)).toBeUndefined()
      }),
    )
  })
})
