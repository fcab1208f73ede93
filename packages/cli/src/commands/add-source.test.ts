import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileSha256, parseCase } from '@anchorage/casefile'
import { beforeEach, describe, expect, it } from 'vitest'
import { column, writePdf } from '../../../formats/src/testing/write-pdf.ts'
import { anchorage, anchorageCase, folder } from '../testing/command-line.ts'

const page = `<!doctype html><html><head><title>Ferry stays in port | Harrow Gazette</title>
<meta property="og:site_name" content="Harrow Gazette"><meta property="article:published_time" content="2025-02-03T08:00:00Z"></head>
<body><article><h1>Ferry stays in port</h1>
<p>The ferry between Harrow and Senn did not run on Monday, and neither town could say when it will, the harbour master said.</p>
<p>“We do not own a bridge,” said Ruth Calder, the mayor of Senn. “We own a timetable, and it is a short one.”</p></article></body></html>`

const caseText = `# Two towns, one ferry.
anchorage: 1
title: Ferry   # a comment
parties:
  senn: {name: Senn, options: {pay: {name: Pay}}, priorities: [{want: pay}]}
  harrow: {name: Harrow, options: {sail: {name: Sail}}, priorities: [{want: sail}]}
`

let number = 0
let home = ''
const path = () => join(home, 'case.yaml')
const sources = () => (existsSync(join(home, 'sources')) ? readdirSync(join(home, 'sources')).sort() : undefined)
const at = (name: string, content: string | Uint8Array): string => {
  mkdirSync(join(home, 'in'), { recursive: true })
  writeFileSync(join(home, 'in', name), content)
  return join(home, 'in', name)
}
const add = (...args: string[]) => anchorage(['add-source', home, ...args])
const bytesIn = (name: string) => new Uint8Array(readFileSync(join(home, name)))
const sourcesOf = () => parseCase('case.yaml', readFileSync(path(), 'utf8')).case?.sources ?? []

beforeEach(() => {
  number += 1
  home = join(folder, `ferry-${number}`)
  mkdirSync(home)
  writeFileSync(path(), caseText)
})

describe('anchorage add-source', () => {
  it('keeps a web page untouched, with its text, and writes what it knows into the case', async () => {
    const { code, out } = await add(at('article.html', page))
    expect(code).toBe(0)
    expect(out).toMatch(/Added article: .*sources\/article\.html \(from a web page\)/)
    expect(sources()).toEqual(['article.html', 'article.html.txt'])
    expect(readFileSync(join(home, 'sources/article.html'), 'utf8')).toBe(page)
    expect(readFileSync(path(), 'utf8').startsWith(caseText)).toBe(true)
    expect(sourcesOf()).toMatchObject([
      {
        ...{
          id: 'article',
          file: 'sources/article.html.txt',
          title: 'Ferry stays in port',
          publisher: 'Harrow Gazette',
        },
        ...{ published: '2025-02-03', lang: 'en', sha256: fileSha256(bytesIn('sources/article.html.txt')) },
        extractedFrom: { file: 'sources/article.html', sha256: fileSha256(bytesIn('sources/article.html')) },
      },
    ])
    expect((await anchorage(['check', home])).out).not.toMatch(/source-(missing|changed|not-utf8)/)
  })

  it('gives text in which quotations are found: what read shows is what an anchor can say', async () => {
    await add(at('article.html', page))
    const stored = join(home, 'sources/article.html.txt')
    const direct = JSON.parse((await anchorage(['read', join(home, 'in/article.html'), '--format', 'json'])).out)
    const again = JSON.parse((await anchorage(['read', stored, '--date', '2025-02-03', '--format', 'json'])).out)
    expect(again.source.sha256).toBe(direct.source.text.sha256)
    expect(again.statements).toEqual(direct.statements)
    const anchor = '{source: article, quote: "“We do not own a bridge,” said Ruth Calder"}'
    writeFileSync(
      path(),
      `${readFileSync(path(), 'utf8')}evidence:\n  e1: {by: null, kind: report, anchors: [${anchor}]}\n`,
    )
    expect(await anchorage(['anchors', home])).toMatchObject({ code: 0 })
  })

  it('quotes plain UTF-8 as it is, and keeps the text of other encodings beside it', async () => {
    const chinese = '　　会谈没有结果。\n'
    await add(at('plain.txt', '\ufeffThey met.\r\n'), at('page.txt', Buffer.from(`\ufeff${chinese}`, 'utf16le')))
    expect(sources()).toEqual(['page.txt', 'page.utf8.txt', 'plain.txt'])
    expect(readFileSync(join(home, 'sources/page.utf8.txt'), 'utf8')).toBe(chinese)
    expect(sourcesOf().map(({ id, file, lang }) => [id, file, lang])).toEqual([
      ['plain', 'sources/plain.txt', 'en'],
      ['page', 'sources/page.utf8.txt', 'zh'],
    ])
  })

  it('takes what is given on the command line, and a headline where nothing is', async () => {
    const text =
      'Two towns wait for one boat\n\nThe ferry did not run on Monday. It will not run on Tuesday. Nobody knows when it will.\n'
    const options = [
      '--publisher',
      'Gazette: the "old" one',
      '--date',
      '2025-02-04',
      '--rendering',
      'original',
      '--id',
      'gazette',
    ]
    await add(at('页.txt', text), ...options)
    expect(sourcesOf()).toMatchObject([
      {
        id: 'gazette',
        file: 'sources/页.txt',
        title: 'Two towns wait for one boat',
        publisher: 'Gazette: the "old" one',
      },
    ])
    expect(sourcesOf()[0]).toMatchObject({ published: '2025-02-04', rendering: 'original', lang: 'en' })
    await add(at('second.txt', 'Other words.\n'), '--title', 'A title', '--lang-of', 'zh')
    expect(sourcesOf()[1]).toMatchObject({ id: 'second', title: 'A title', lang: 'zh' })
  })

  it('notices what is there already, whatever it is called, and changes nothing', async () => {
    const first = at('article.html', page)
    await add(first)
    const before = readFileSync(path(), 'utf8')
    const { code, out } = await add(at('copy.html', page), first)
    expect(code).toBe(0)
    expect(out.match(/is there already, as article/g)).toHaveLength(2)
    expect([readFileSync(path(), 'utf8'), sources()]).toEqual([before, ['article.html', 'article.html.txt']])
    expect((await anchorage(['add-source', home, first], 'zh')).out).toContain('早已在案例中，名为 article')
  })

  it('adds the same content once, and uses a file that lies in the case already', async () => {
    mkdirSync(join(home, 'sources'))
    writeFileSync(join(home, 'sources/mine.txt'), 'They met.\n')
    const { out } = await add(join(home, 'sources/mine.txt'), at('a.txt', 'They left.\n'), at('b.txt', 'They left.\n'))
    expect(out).toContain('b.txt is there already, as a')
    expect(sources()).toEqual(['a.txt', 'mine.txt'])
    expect(sourcesOf().map(({ id, file }) => [id, file])).toEqual([
      ['mine', 'sources/mine.txt'],
      ['a', 'sources/a.txt'],
    ])
    // Also where the case records no hash.
    writeFileSync(path(), `${caseText}sources: {mine: {file: sources/mine.txt}}\n`)
    expect((await add(join(home, 'sources/mine.txt'))).out).toContain('is there already, as mine')
  })

  it('never writes over another file, and numbers names and ids', async () => {
    mkdirSync(join(home, 'sources'))
    writeFileSync(join(home, 'sources/Report.txt'), 'mine\n')
    await add(at('report.txt', 'They met.\n'))
    rmSync(join(home, 'in'), { recursive: true })
    await add(at('report.txt', 'They met again.\n'))
    expect(readFileSync(join(home, 'sources/Report.txt'), 'utf8')).toBe('mine\n')
    expect(sourcesOf().map(({ id, file }) => [id, file])).toEqual([
      ['report', 'sources/report-2.txt'],
      ['report-2', 'sources/report-3.txt'],
    ])
  })

  it('adds all or nothing', async () => {
    const good = at('good.txt', 'They met.\n')
    const untouched = () => expect([readFileSync(path(), 'utf8'), sources()]).toEqual([caseText, undefined])
    const scan = await add(good, at('scan.pdf', writePdf([[]])))
    expect([scan.code, scan.out]).toEqual([1, ''])
    expect(scan.notes).toContain('scan.pdf: this PDF has no text')
    untouched()
    writeFileSync(join(home, 'sources'), 'a file where the folder should be')
    const blocked = await add(good)
    expect([blocked.code, blocked.notes]).toEqual([1, expect.stringContaining('nothing was added')])
    expect(readFileSync(path(), 'utf8')).toBe(caseText)
    expect(readdirSync(home).sort()).toEqual(['case.yaml', 'in', 'sources'])
  })

  it('does not follow a link out of the case, nor a name', async () => {
    const outside = join(folder, `outside-${number}`)
    mkdirSync(outside)
    symlinkSync(outside, join(home, 'sources'), 'dir')
    const { code, notes } = await add(at('a.txt', 'They met.\n'))
    expect([code, notes]).toEqual([1, expect.stringContaining('link that leads out of the case')])
    expect(readdirSync(outside)).toEqual([])
    rmSync(join(home, 'sources'))
    await add(at('a\\..\\..\\b.txt', 'They met.\n'))
    expect(sources()).toEqual(['a-..-..-b.txt'])
  })

  it('refuses what makes no sense, and a case with errors', async () => {
    const file = at('a.txt', 'They met.\n')
    const other = at('b.txt', 'They left.\n')
    expect(await add(file, other, '--id', 'x')).toMatchObject({
      code: 2,
      notes: expect.stringContaining('--id is for one'),
    })
    expect(await add(file, '--id', '../x')).toMatchObject({ code: 2 })
    expect(await add(file, '--rendering', 'free')).toMatchObject({ code: 2 })
    expect(await add(file, '--date', '3 May')).toMatchObject({ code: 2 })
    await add(file, '--id', 'x')
    expect(await add(other, '--id', 'x')).toMatchObject({ code: 1, notes: expect.stringContaining('another file') })
    writeFileSync(path(), 'anchorage: 1\ntitle: T\n')
    expect((await add(other)).notes).toMatch(/has errors; nothing was added/)
  })

  it('leaves every other byte of a large case as it was', async () => {
    cpSync(anchorageCase, home, { recursive: true })
    const before = readFileSync(path(), 'utf8')
    await add(
      at('report.pdf', writePdf([column(['The ferry did not run on Monday,', 'and nobody knew why.'], 50, 700)])),
    )
    const after = readFileSync(path(), 'utf8')
    let same = 0
    while (before[same] === after[same]) same += 1
    const added = after.slice(same, same + after.length - before.length)
    expect(before.slice(0, same) + added + before.slice(same)).toBe(after)
    expect(added).toContain('file: sources/report.pdf.txt')
    expect((await anchorage(['check', home])).out).toContain('0 errors, 1 warning, 0 remarks.')
  })
})
