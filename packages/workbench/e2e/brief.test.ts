import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'anchorage'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Bench, canBrowse } from './browser.ts'

const slug = 'elmira-1991'
/** What the browser itself says of a save that found another text. */
const expected = /status of 412/

describe.skipIf(!canBrowse)('a brief in a browser', () => {
  const bench = new Bench()
  let page: Page
  const at = (name: string) => join(bench.folder, slug, name)
  const onDisk = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : undefined)
  const paper = () => page.frameLocator('.brief-paper')
  const rows = () => page.locator('.brief-row h3').allInnerTexts()
  const button = (name: string | RegExp, exact = true) => page.getByRole('button', { name, exact })
  /** What the command line writes. */
  const written = async (file: string, lang: 'en' | 'zh', ...options: string[]) => {
    const out = join(bench.folder, file)
    const terminal = { columns: 80, styled: false }
    const output = { lang, terminal, print: () => undefined, note: () => undefined } as const
    expect(await run(['brief', join(bench.folder, slug), '-o', out, ...options], output)).toBe(0)
    return readFileSync(out, 'utf8')
  }
  async function downloaded(name: string) {
    const download = page.waitForEvent('download')
    await button(name).click()
    return readFileSync(await (await download).path(), 'utf8')
  }

  /** How many sheets of paper a document takes. */
  async function sheetsOf(html: string) {
    const other = await bench.context.newPage()
    await other.setContent(html)
    const pdf = await other.pdf({ format: 'A4' })
    await other.close()
    return pdf.toString('latin1').match(/\/Type \/Page(?!s)/g)?.length
  }

  beforeAll(() => bench.open())
  afterAll(() => bench.close())

  it('is written around, moved, mended and kept', async () => {
    page = await bench.start()
    await bench.go(`#/case/${slug}/brief`, '.brief-row')
    await paper().getByRole('heading', { name: 'What can hold' }).waitFor()
    expect(onDisk('brief.en.md')).toBeUndefined()

    // Own words, by keyboard.
    await button('Insert at the top').press('Enter')
    await button('Own words').press('Enter')
    await page.keyboard.type('# Told by us\n\nFirst **this**.')
    await expect.poll(() => onDisk('brief.en.md')).toContain('# Told by us\n\nFirst **this**.\n\n{{opening}}')
    await expect.poll(() => paper().locator('h1').innerText()).toBe('Told by us')
    await expect.poll(() => paper().locator('strong').first().innerText()).toBe('this')

    // A part is moved, another one taken out and put in elsewhere.
    const before = await rows()
    await button(/^What can hold: /, false).press('Alt+ArrowDown')
    await expect.poll(async () => (await rows()).indexOf('What can hold')).toBe(before.indexOf('What can hold') + 1)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/^What can hold: /)
    await button('Take out Sources').press('Enter')
    await expect.poll(rows).not.toContain('Sources')
    await button('Insert below Your words').press('Enter')
    await page.locator('.brief-insert:popover-open').getByRole('button', { name: 'Sources' }).press('Enter')
    await expect.poll(async () => (await rows()).slice(0, 2)).toEqual(['Your words', 'Sources'])
    await button('Undo').click()
    await expect.poll(rows).not.toContain('Sources')
    await button('Redo').click()
    await expect.poll(rows).toContain('Sources')

    // A name that is no part is shown at its place, and nothing is handed out.
    await button('As text').click()
    const whole = page.locator('.brief-whole')
    await whole.fill((await whole.inputValue()).replace('{{why}}', '{{wyh}}'))
    await page.getByText('There is no part “wyh” (line').waitFor()
    await expect.poll(() => button('HTML').isDisabled()).toBe(true)
    await button('Pieces').click()
    await page.locator('.brief-row.fault input').fill('why')
    await expect.poll(() => button('HTML').isEnabled()).toBe(true)

    await expect.poll(() => page.locator('.brief-around .save-state').getAttribute('data-state')).toBe('saved')
    await page.reload()
    await expect.poll(() => paper().locator('h1').innerText()).toBe('Told by us')
    expect((await rows()).slice(0, 2)).toEqual(['Your words', 'Sources'])

    expect([bench.complaints, bench.foreign]).toEqual([[], []])
  }, 150_000)

  it('is handed out with the bytes of the command line, with samples and in the other language', async () => {
    writeFileSync(at('brief.en.md'), '# Told by us\r\n\r\n{{answer}}\r\n\r\n{{robustness}}\r\n\r\n{{picture}}\r\n')
    page = await bench.start()
    await bench.go(`#/case/${slug}/brief`, '.brief-row')
    await expect.poll(() => button('HTML').isEnabled()).toBe(true)
    expect(await downloaded('HTML')).toBe(await written('a.html', 'en', '--samples', '0'))
    expect(await downloaded('Markdown')).toBe(await written('a.md', 'en', '--samples', '0'))

    // Samples, as many and from the seed that is asked for.
    await page.getByLabel('Samples').fill('300')
    await page.getByLabel('Seed').fill('5')
    await button('Draw').click()
    await page.getByText('300 samples, seed 5: told of').waitFor()
    await expect.poll(() => button('HTML').isEnabled()).toBe(true)
    expect(await downloaded('HTML')).toBe(await written('b.html', 'en', '--samples', '300', '--seed', '5'))
    await page.getByLabel('Samples').fill('1000000')
    await button('Draw again').click()
    await button('Stop').click()
    await page.getByText('is left out until samples are drawn').waitFor()

    // The other language has a text of its own.
    await page.locator('.brief-head').getByRole('button', { name: '中文' }).click()
    await page.getByText('the first change makes brief.zh.md').waitFor()
    await expect.poll(() => button('HTML').isEnabled()).toBe(true)
    const whole = await downloaded('HTML')
    expect(whole).toBe(await written('c.html', 'zh', '--samples', '0'))
    // About as many as there is to read, with any fonts: two and five with those of one machine.
    expect(await sheetsOf(readFileSync(join(bench.folder, 'b.html'), 'utf8'))).toBeOneOf([1, 2, 3])
    expect(await sheetsOf(whole)).toBeOneOf([4, 5, 6])
    expect(
      readdirSync(join(bench.folder, slug)).filter((name) => name.startsWith('brief') || /part$/.test(name)),
    ).toEqual(['brief.en.md'])
    expect([bench.complaints.filter((words) => !expected.test(words)), bench.foreign]).toEqual([[], []])
  })

  it('follows the case and its file, merges what others write, and is printed from paper without scripts', async () => {
    page = await bench.start()
    writeFileSync(at('brief.en.md'), '# One\n\n{{opening}}\n\nMiddle.\n\n{{answer}}\n\nLast.\n')
    await bench.go(`#/case/${slug}/brief`, '.brief-row')
    await paper().getByText('Last.').waitFor()

    writeFileSync(
      at('case.yaml'),
      readFileSync(at('case.yaml'), 'utf8').replace(/^title:.*$/m, 'title: Changed outside'),
    )
    await page.getByRole('heading', { name: 'Changed outside' }).waitFor()
    writeFileSync(at('brief.en.md'), '# One\n\n{{opening}}\n\nMiddle.\n\n{{answer}}\n\nLast, from outside.\n')
    await paper().getByText('Last, from outside.').waitFor()
    await page.locator('.brief-row textarea').nth(1).fill('My middle.')
    writeFileSync(at('brief.en.md'), '# One\n\n{{opening}}\n\nMiddle.\n\n{{answer}}\n\nLast, once more.\n')
    const both = '# One\n\n{{opening}}\n\nMy middle.\n\n{{answer}}\n\nLast, once more.\n'
    await expect.poll(() => onDisk('brief.en.md')).toBe(both)
    await paper().getByText('Last, once more.').waitFor()

    // The paper: no script in it runs, nothing else may be framed, and it is what is printed.
    const frame = page.frame({ url: /paper\.html/ })!
    await expect.poll(() => page.locator('.brief-paper').getAttribute('sandbox')).toBe('allow-same-origin allow-modals')
    const policies = await page.evaluate(async () =>
      Promise.all(['paper.html', '.'].map(async (path) => (await fetch(path)).headers.get('content-security-policy'))),
    )
    expect(policies[0]).not.toContain('script-src')
    expect(policies[0]).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(policies[1]).toContain("frame-ancestors 'none'")
    expect(policies[1]).toContain("style-src 'self'")
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector<HTMLIFrameElement>('.brief-paper')!
      Object.assign(contentWindow!, {
        print: () => Object.assign(globalThis, { printed: contentWindow!.document.title }),
      })
    })
    await expect.poll(() => button('Print or save as PDF').isEnabled()).toBe(true)
    await page.locator('.brief-row textarea').first().press('Control+p')
    expect(await page.evaluate(() => (globalThis as { printed?: string }).printed)).toBe('One')
    expect(frame.url()).toContain('paper.html')
    expect([bench.complaints.filter((words) => !expected.test(words)), bench.foreign]).toEqual([[], []])
  })

  it.each([
    ['en', 'light'],
    ['zh', 'dark'],
  ] as const)('has no serious fault that axe-core finds (%s, %s)', async (lang, colorScheme) => {
    page = await bench.start({ bypassCSP: true, colorScheme })
    writeFileSync(at(`brief.${lang}.md`), '# One\n\n{{opening}}\n\n{{anser}}\n\n{{answer}}\n')
    await bench.go(`#/case/${slug}/brief?lang=${lang}`, '.brief-row')
    await paper().locator('h2').first().waitFor()
    expect(await bench.seriousFaults('html', { contrast: colorScheme === 'dark' })).toEqual([])
  })
})
