import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../find-browser.ts'
import { anchorage, cases } from '../testing/command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'anchorage-brief-'))
const cuba = join(folder, 'cuba')

beforeAll(() => cpSync(join(cases, 'cuba-1962'), cuba, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true }))

describe('anchorage brief', () => {
  it('writes HTML, Markdown and the same again', async () => {
    const html = join(folder, 'a.html')
    expect(await anchorage(['brief', cuba, '-o', html, '--samples', '100'])).toEqual({ code: 0, out: '', notes: '' })
    const first = readFileSync(html, 'utf8')
    expect(first).toContain('<h1>Cuban missile crisis, 1962</h1>')
    expect(first).toContain('seed 1, 100 samples')
    await anchorage(['brief', cuba, '-o', html, '--samples', '100', '--lang', 'en'])
    expect(readFileSync(html, 'utf8')).toBe(first)
    const { out } = await anchorage(['brief', cuba, '--format', 'md', '--samples', '0'], 'zh')
    expect(out).toMatch(/^# 1962 年古巴导弹危机\n/)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('takes the text beside the case, in the language asked for before the other', async () => {
    writeFileSync(join(cuba, 'brief.md'), 'For everybody.\n\n{{answer}}\n')
    writeFileSync(join(cuba, 'brief.zh.md'), '给中文读者。\n\n{{answer}}\n')
    const en = await anchorage(['brief', cuba, '--format', 'md', '--samples', '0'])
    expect(en.out).toContain('For everybody.')
    expect(en.out).not.toContain('Background')
    const zh = await anchorage(['brief', cuba, '--format', 'md', '--samples', '0'], 'zh')
    expect(zh.out).toContain('给中文读者。')
    rmSync(join(cuba, 'brief.md'))
    rmSync(join(cuba, 'brief.zh.md'))
  })

  it('prints a text to start from, which makes the usual brief', async () => {
    const usual = await anchorage(['brief', cuba, '--print-text'])
    const text = join(folder, 'text.md')
    writeFileSync(text, usual.out)
    const args = ['brief', cuba, '--format', 'md', '--samples', '0']
    expect((await anchorage([...args, '--text', text])).out).toBe((await anchorage(args)).out)
  })

  it('says what cannot be: an unknown part, a PDF without a file, a format, a place that cannot be written to', async () => {
    const text = join(folder, 'wrong.md')
    writeFileSync(text, 'Hello\n{{anser}}\n')
    const wrong = await anchorage(['brief', cuba, '--text', text, '--samples', '0'])
    expect([wrong.code, wrong.notes]).toEqual([1, expect.stringContaining('wrong.md:2: there is no part “anser”')])
    expect((await anchorage(['brief', cuba, '--format', 'pdf'])).code).toBe(2)
    expect((await anchorage(['brief', cuba, '-o', join(folder, 'a.docx')])).notes).toContain('html, md, pdf')
    const nowhere = await anchorage(['brief', cuba, '-o', join(folder, 'none/a.html'), '--samples', '0'])
    expect([nowhere.code, nowhere.notes]).toEqual([1, expect.stringContaining('could not be written')])
  })

  it('says so when nothing can print', async () => {
    const before = process.env.ANCHORAGE_CHROMIUM
    process.env.ANCHORAGE_CHROMIUM = 'none'
    try {
      const file = join(folder, 'none.pdf')
      const { code, notes } = await anchorage(['brief', cuba, '-o', file, '--samples', '0'])
      expect([code, notes]).toEqual([1, expect.stringContaining('none was found')])
      expect(existsSync(file)).toBe(false)
    } finally {
      if (before === undefined) delete process.env.ANCHORAGE_CHROMIUM
      else process.env.ANCHORAGE_CHROMIUM = before
    }
  })

  it.skipIf(findBrowser() === undefined)('prints a PDF', async () => {
    const file = join(folder, 'a.pdf')
    const { code, notes } = await anchorage(['brief', cuba, '-o', file, '--samples', '0'], 'zh')
    expect([code, notes]).toEqual([0, ''])
    const pdf = readFileSync(file)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.subarray(-7).toString()).toContain('%%EOF')
  })
})
