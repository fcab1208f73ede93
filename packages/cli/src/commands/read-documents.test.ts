import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { column, writePdf } from '../../../formats/src/testing/write-pdf.ts'
import { wordFiles, wordParagraph, writeZip } from '../../../formats/src/testing/write-zip.ts'
import { run } from '../program.ts'
import { anchorage, folder, write } from '../testing/command-line.ts'

const ferry = `“We do not own a bridge,” said Ruth Calder, the mayor of Senn. “We own a timetable, and a short one.”`
const words = [
  'The ferry did not run on Monday, and neither town could say when it will.',
  ferry,
  'Nothing was signed.',
]

const page = `<!doctype html><html><head><title>Ferry stays in port | Gazette</title>
<meta property="article:published_time" content="2025-02-03T08:00:00Z"></head><body><script>throw 1</script>
<article><h1>Ferry stays in port</h1>${words.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`

function bytesAt(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

const html = () => write('article.html', page)
const docx = () => bytesAt('memo.docx', writeZip(wordFiles(words.map((text) => wordParagraph(text)).join(''))))
const pdf = () =>
  bytesAt(
    'report.pdf',
    writePdf([
      [
        ...column(
          [
            '“We do not own a bridge,” said',
            'Ruth Calder, the mayor of Senn.',
            'The ferry did not run on Mon-',
            'day and nobody knew',
          ],
          50,
          700,
        ),
        ...column(
          [
            'why. The harbour master said',
            'that it had been repaired twice',
            'this year, and that nobody had',
            'paid for it.',
          ],
          260,
          700,
        ),
      ],
    ]),
  )

describe('anchorage read, of documents', () => {
  it('finds the same statement in a web page, a Word document and a PDF, with offsets into the text taken from them', async () => {
    for (const path of [html(), docx(), pdf()]) {
      const { code, out } = await anchorage(['read', path, '--format', 'json'])
      expect(code).toBe(0)
      const { source, blocks, statements } = JSON.parse(out)
      const said = statements.find(({ text }: { text: string }) => text.includes('bridge'))
      expect(said).toMatchObject({ tier: 1, cue: 'said', negated: false, origin: 'rule' })
      expect(said.speaker.name).toContain('Ruth Calder')
      expect(source.text.sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(source.text.sha256).not.toBe(source.sha256)
      const block = blocks.find(({ id }: { id: string }) => id === said.block)
      expect(said.start).toBeGreaterThanOrEqual(block.rawStart)
      expect(said.end).toBeLessThanOrEqual(block.rawEnd)
    }
  })

  it('reads the columns of a PDF one after the other', async () => {
    const { blocks } = JSON.parse((await anchorage(['read', pdf(), '--format', 'json'])).out)
    expect(blocks.map(({ text }: { text: string }) => text).join(' ')).toContain(
      'on Monday and nobody knew why. The harbour',
    )
  })

  it('takes the day of publication from the option, else from a web page', async () => {
    const source = async (...args: string[]) =>
      JSON.parse((await anchorage(['read', ...args, '--format', 'json'])).out).source
    expect(await source(html())).toMatchObject({
      format: 'html',
      date: '2025-02-03',
      dateFrom: 'document',
      title: 'Ferry stays in port',
    })
    expect(await source(html(), '--date', '2025-02-04')).toMatchObject({ date: '2025-02-04', dateFrom: 'option' })
    expect(await source(docx())).toMatchObject({ format: 'docx', date: null, dateFrom: null })
    expect((await anchorage(['read', html()])).out).toMatch(
      /from a web page.*Published on\s+2025-02-03, as the page says/s,
    )
  })

  it('takes several documents: a list as JSON, one table as CSV, one report after the other', async () => {
    const paths = [html(), pdf(), docx()]
    const list = JSON.parse((await anchorage(['read', ...paths, '--format', 'json'])).out)
    expect(list.map(({ source }: { source: { file: string } }) => source.file)).toEqual([
      'article.html',
      'report.pdf',
      'memo.docx',
    ])
    const csv = (await anchorage(['read', ...paths, '--format', 'csv'])).out.split('\n')
    expect(csv[0]).toMatch(/^file,id,block,line,tier,kind,speaker,/)
    expect(csv.filter((line) => line.includes('bridge')).map((line) => line.split(',')[0])).toEqual([
      'article.html',
      'report.pdf',
      'memo.docx',
    ])
    for (const lang of ['en', 'zh'] as const) {
      const { out } = await anchorage(['read', ...paths], lang)
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
      expect(out.indexOf('article.html')).toBeLessThan(out.indexOf('report.pdf'))
      expect(out.match(lang === 'en' ? /Who said what/g : /谁说了什么/g)).toHaveLength(3)
      const markdown = (await anchorage(['read', ...paths, '--format', 'md'], lang)).out
      expect(out + markdown).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('goes on after a document that it cannot read, says why, and ends with 1', async () => {
    const scan = bytesAt('scan.pdf', writePdf([[]]))
    const { code, out, notes } = await anchorage(['read', scan, html()])
    expect(code).toBe(1)
    expect(notes).toMatch(/scan\.pdf: this PDF has no text, only pictures of pages.*OCR.*not included/)
    expect(out).toContain('Ferry stays in port')
    expect((await anchorage(['read', scan], 'zh')).notes).toContain('不含文字识别（OCR）')
  })

  it('names the file and the way out for documents that are hostile', async () => {
    const refused = async (path: string) => {
      const { code, out, notes } = await anchorage(['read', path])
      expect([code, out]).toEqual([1, ''])
      return notes.replaceAll(folder, '')
    }
    expect(await refused(write('deep.html', `<html>${'<div>'.repeat(9999)}`))).toContain(
      'deep.html: this web page nests',
    )
    const bomb = writeZip({ ...wordFiles(''), 'word/numbering.xml': ' '.repeat(25 * 1024 * 1024) }, { claims: 9 })
    expect(await refused(bytesAt('bomb.docx', bomb))).toContain('bomb.docx: this Word document unpacks to more')
    expect(await refused(bytesAt('sums.xlsx', writeZip({ 'xl/workbook.xml': '<a/>' })))).toContain('other than .docx')
    const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -44 >> /ID [<00><00>]`
    expect(await refused(bytesAt('locked.pdf', writePdf([[]], locked)))).toContain('locked.pdf: this PDF is locked')
  })

  it('says so when nobody says anything, in both languages', async () => {
    const path = write('weather.txt', 'It rained on Monday. It will rain on Tuesday.\n')
    expect((await anchorage(['read', path])).out).toContain('No statement was found')
    expect((await anchorage(['read', path], 'zh')).out).toContain('没有找到言论')
    const { statements, names, dates } = JSON.parse((await anchorage(['read', path, '--format', 'json'])).out)
    expect([statements, Array.isArray(names), Array.isArray(dates)]).toEqual([[], true, true])
    expect((await anchorage(['read', path, '--format', 'csv'])).out.split('\n')).toHaveLength(1)
  })

  it('colours who, how and headings where the terminal has colours, and widths stay', async () => {
    const path = write('ferry.txt', `${ferry}\n`)
    const escapeCode = '\u001b'
    const styles = new RegExp(`${escapeCode}\\[\\d+m`, 'g')
    const lines: string[] = []
    const terminal = { columns: 80, styled: true }
    await run(['read', path], { lang: 'en', terminal, print: (line) => void lines.push(line), note: () => {} })
    expect(lines.join('\n')).toMatch(new RegExp(`${escapeCode}\\[32msaid\\s*${escapeCode}\\[39m`))
    for (const line of lines) expect(displayWidth(line.replaceAll(styles, ''))).toBeLessThanOrEqual(80)
  })
})
