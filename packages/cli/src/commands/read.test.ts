import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, folder, write } from '../testing/command-line.ts'

const pages = join(import.meta.dirname, '..', '..', '..', 'reader', 'src', 'testing', 'pages')
const harbour = join(pages, 'zh-harbour.txt')

describe('anchorage read', () => {
  it.each(['zh-harbour', 'zh-reservoir', 'zh-island', 'en-ferry', 'en-orchard', 'en-tariff'])(
    'sets %s in 80 columns, in both languages and as Markdown',
    async (name) => {
      for (const lang of ['en', 'zh'] as const) {
        const { code, out, notes } = await anchorage(['read', join(pages, `${name}.txt`)], lang)
        expect([code, notes]).toEqual([0, ''])
        for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        const markdown = (await anchorage(['read', join(pages, `${name}.txt`), '--format', 'md'], lang)).out
        expect(out + markdown).not.toMatch(/undefined|NaN|\[object/)
      }
    },
  )

  it('puts displaced headings first and says so', async () => {
    const { out } = await anchorage(['read', harbour])
    expect(out).toMatch(/Headings stood after\s+their text/)
    expect(out.indexOf('谁来付第四艘船')).toBeLessThan(out.indexOf('港务局去年'))
  })

  it('gives JSON with offsets into the file', async () => {
    const raw = readFileSync(harbour, 'utf8')
    const { source, blocks, articles } = JSON.parse((await anchorage(['read', harbour, '--format', 'json'])).out)
    expect(source).toMatchObject({ lang: 'zh', chars: raw.length, encoding: 'utf-8', bom: false })
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(articles).toMatchObject([{ id: 'a1', headline: null, role: 'main' }, { id: 'a2' }])
    const lead = blocks[0]
    expect(lead).toMatchObject({
      id: 'b1',
      kind: 'lead',
      article: 'a1',
      order: 0,
      lines: [1, 3],
      reason: 'wide-opening',
    })
    expect(raw.slice(lead.rawStart, lead.rawEnd).replaceAll(/\s/g, '')).toBe(lead.text)
    expect(Object.keys(lead)).not.toContain('map')
  })

  it('reads a source of a case with the corrections that the case keeps', async () => {
    mkdirSync(join(folder, 'kept', 'sources'), { recursive: true })
    write('kept/sources/note.txt', 'Ann Lee said it was late. Bo Ask said it was early.\n')
    const source = 'file: sources/note.txt\n    published: 2026-03-02\n    lang: en'
    const corrections = 'corrections: [{quote: it was late, speaker: Bo Ask}, {quote: nowhere, speaker: Bo Ask}]'
    write(
      'kept/case.yaml',
      `anchorage: 1\ntitle: Late\nsources:\n  note:\n    ${source}\n    ${corrections}\nparties:\n  a: {name: A, options: {go: {name: Go}}, priorities: [{want: go}]}\n`,
    )
    const path = `${join(folder, 'kept')}#note`
    const { out, code } = await anchorage(['read', path])
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Published on 2026-03-02, as the case says. Read with the 2 corrections kept in the case, of which 1 no longer fits the text.',
    )
    const { source: read, statements } = JSON.parse((await anchorage(['read', path, '--format', 'json'])).out)
    expect(read).toMatchObject({ file: 'note.txt', date: '2026-03-02', dateFrom: 'case' })
    expect(statements.map((each: { speaker: { name: string } }) => each.speaker.name)).toEqual(['Bo Ask', 'Bo Ask'])
    expect((await anchorage(['read', `${join(folder, 'kept')}#other`])).notes).toContain(
      'The case has no source “other”',
    )
    expect((await anchorage(['read', `${join(folder, 'nowhere')}#note`])).code).not.toBe(0)
  })

  it('reads other encodings, and what is asked for as the language of the text', async () => {
    const path = join(folder, 'little-endian.txt')
    writeFileSync(path, Buffer.from('\ufeff会谈没有结果。\n', 'utf16le'))
    const { out } = await anchorage(['read', path, '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({
      source: { encoding: 'utf-16le', bom: true },
      blocks: [{ text: '会谈没有结果。', rawStart: 0, rawEnd: 7 }],
    })
    const asEnglish = await anchorage(['read', path, '--lang-of', 'en', '--format', 'json'])
    expect(JSON.parse(asEnglish.out).source.lang).toBe('en')
  })

  it('keeps control characters of a file away from the terminal', async () => {
    const { out } = await anchorage(['read', write('escape.txt', 'They met.\u001b]0;title\u0007 They left.\n')])
    expect(out).toContain('They met.]0;title They left.')
    expect(out).not.toContain('\u001b')
  })

  it('refuses what it cannot read, with the reason and a way out', async () => {
    mkdirSync(join(folder, 'a-folder'))
    const refused = async (...args: string[]) => {
      const { code, out, notes } = await anchorage(['read', ...args])
      expect(out).toBe('')
      return [code, notes.replaceAll(folder, '')]
    }
    expect(await refused(write('page.pdf', '%PDF-1.4'))).toEqual([
      1,
      expect.stringContaining('page.pdf: this PDF is damaged'),
    ])
    expect(await refused(write('noise', '\u0000\u0001'.repeat(99)))).toEqual([1, expect.stringContaining('is no text')])
    expect(await refused(join(folder, 'nowhere.txt'))).toEqual([1, expect.stringContaining('no such file')])
    expect(await refused(join(folder, 'a-folder'))).toEqual([1, expect.stringContaining('is a folder')])
    const large = write('large.txt', 'a'.repeat(20 * 1024 * 1024 + 1))
    expect(await refused(large)).toEqual([1, expect.stringContaining('more than the limit of 20971520')])
    expect(await refused(harbour, '--lang-of', 'fr')).toEqual([2, expect.stringContaining('Expected zh or en')])
    expect(await refused(harbour, '--date', '2025-02-30')).toEqual([2, expect.stringContaining('Expected YYYY-MM-DD')])
    expect(await refused(harbour, '--format', 'xml')).toEqual([2, expect.stringContaining('table, json, csv, md')])
  })

  it('says that an empty file is empty', async () => {
    expect((await anchorage(['read', write('empty.txt', ' \n')])).out).toContain('no text in this file')
  })
})
