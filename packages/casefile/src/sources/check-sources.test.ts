import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../parse/parse-case.ts'
import { checkSources, fileSha256, sourceFiles } from './check-sources.ts'
import { decodeUtf8 } from './utf8.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const original = 'No deal until there is a deal, he said. No deal.\n他说：要消除根源。\n'

function caseWith(anchor: string, sha256 = fileSha256(bytes(original))) {
  const text = `anchorage: 1
title: T
sources:
  page: {file: sources/page.md, sha256: ${sha256}}
  book: {title: B, rendering: citation}
parties: {a: {name: A, options: {x: {name: X}}, priorities: [{want: x}]}}
evidence:
  e1: {by: null, kind: report, anchors: [${anchor}]}
`
  const { case: c, diagnostics } = parseCase('case.yaml', text)
  expect(diagnostics).toEqual([])
  return { c: c!, text }
}

function found(anchor: string, content: Uint8Array | undefined = bytes(original), sha256?: string): string[] {
  const { c, text } = caseWith(anchor, sha256)
  const contents = new Map([['sources/page.md', content]])
  return checkSources(c, contents).map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`)
}

describe('checkSources', () => {
  test('is content where quotations are found and the file is unchanged', () => {
    expect(found('{source: page, quote: 要消除 根源}')).toEqual([])
    expect(sourceFiles(caseWith('{source: book, quote: x}').c)).toEqual(['sources/page.md'])
  })

  test('reports missing files, changed files and files that are not UTF-8', () => {
    const anchor = '{source: page, quote: until}'
    const { c } = caseWith(anchor)
    expect(checkSources(c, new Map()).map(({ code }) => code)).toEqual(['source-missing'])
    const zeros = '0'.repeat(64)
    expect(found(anchor, bytes(original), `"${zeros}"`)).toEqual([`source-changed: "${zeros}"`])
    expect(found(anchor, new Uint8Array([0xff, 0xfe])).map((each) => each.split(':')[0])).toEqual([
      'source-not-utf8',
      'source-changed',
    ])
  })

  test('looks after the document that a text was taken from as well', () => {
    const sha256 = fileSha256(bytes('<p>No deal</p>'))
    const of = (original: string) => `anchorage: 1
title: T
sources:
  page: {file: sources/page.txt, extractedFrom: ${original}}
parties: {a: {name: A, options: {x: {name: X}}, priorities: [{want: x}]}}
`
    const checked = (original: string, html: Uint8Array | undefined) => {
      const { case: c, diagnostics } = parseCase('case.yaml', of(original))
      const files = new Map([
        ['sources/page.txt', bytes('No deal')],
        ['sources/page.html', html],
      ])
      return [...diagnostics, ...(c ? checkSources(c, files) : [])].map(({ code }) => code)
    }
    const original = `{file: sources/page.html, sha256: ${sha256}}`
    expect(sourceFiles(parseCase('case.yaml', of(original)).case!)).toEqual(['sources/page.txt', 'sources/page.html'])
    expect(checked(original, bytes('<p>No deal</p>'))).toEqual([])
    expect(checked(original, bytes('<p>A deal</p>'))).toEqual(['source-changed'])
    expect(checked(original, undefined)).toEqual(['source-missing'])
    expect(checked('{file: ../page.html}', undefined)).toContain('path-outside')
  })

  test('reports quotations that are not there, or there twice', () => {
    expect(found('{source: page, quote: never}')).toEqual(['anchor-not-found: never'])
    expect(found('{source: page, quote: No deal}')).toEqual(['anchor-ambiguous: No deal'])
    expect(found('{source: page, quote: No deal, suffix: " until"}')).toEqual([])
  })

  test('names the place where a quotation stands with a few errors', () => {
    const { c } = caseWith('{source: page, quote: No deel is made until later}')
    const text = 'First line.\r\nNo deal is made until later, they said.\n'
    const [misquoted] = checkSources(c, new Map([['sources/page.md', bytes(text)]])).filter(
      ({ code }) => code === 'anchor-not-found',
    )
    expect(misquoted?.parameters).toMatchObject({ line: 2, near: 'No deal is made until later' })
  })

  test('says that quotations of books are not checked', () => {
    expect(found('{source: book, quote: x}')).toEqual(['anchor-unchecked: {source: book, quote: x}'])
  })
})

describe('decodeUtf8', () => {
  test('agrees with the platform on every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = bytes(text)
        const expected = new TextDecoder().decode(encoded)
        expect(decodeUtf8(encoded)).toEqual({ text: expected })
      }),
    )
  })

  test('refuses what the platform refuses', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (array) => {
        let expected: string | undefined
        try {
          expected = new TextDecoder('utf-8', { fatal: true }).decode(array)
        } catch {}
        const decoded = decodeUtf8(array)
        expect('text' in decoded ? decoded.text : undefined).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })
})
