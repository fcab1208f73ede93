import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCase } from '@anchorage/casefile'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Bench, canBrowse } from './browser.ts'

const report = `Ferry stays in port

The ferry between Harrow and Senn did not run on Monday, and neither town could say when it will.

"We do not own a bridge," said Ruth Calder, the mayor of Senn. "We own a timetable."

Harrow threatened to sell the boat if Senn does not pay its share. The harbour master said that nobody had paid for the repair.
`
const chinese = `渡轮停航

周一，哈罗与森恩之间的渡轮没有开出。森恩镇长鲁思表示：“我们没有桥，只有一张时刻表。”

哈罗警告说，如果森恩不付清费用，就把船卖掉。
`
const hostile = `<!doctype html><html><head><title>Ferry stays in port</title><link rel="stylesheet" href="https://example.org/a.css"></head>
<body onload="window.hacked = 1"><script>window.hacked = 1</script><svg onload="window.hacked = 1"><script>window.hacked = 1</script></svg>
<img src="https://example.org/p.png" onerror="window.hacked = 1"><iframe src="https://example.org/f"></iframe>
<article><h1>Ferry stays in port</h1><p>The ferry did not run on Monday, and nobody could say when it will, the harbour master said.</p>
<p>“We do not own a bridge,” said Ruth Calder, the mayor of Senn. “We own a timetable &lt;img src=x onerror=alert(1)&gt;, and it is a short one.”</p></article></body></html>`

const file = (name: string, text: string | Buffer) => ({ name, mimeType: '', buffer: Buffer.from(text) })

describe.skipIf(!canBrowse)('sources in a browser', () => {
  const bench = new Bench()
  let page: Page

  beforeAll(() => bench.open())
  afterAll(() => bench.close())
  beforeEach(async () => {
    bench.complaints = []
    bench.foreign = []
    page = await bench.start({ at: 'list' })
  })
  afterEach(() => {
    expect(bench.complaints).toEqual([])
    expect(bench.foreign).toEqual([])
  })

  const textOf = () => page.locator('.reader-text')
  const choose = (...files: ReturnType<typeof file>[]) =>
    page.locator('input[type=file][accept*=".docx"]').setInputFiles(files)
  const inFile = (slug: string) =>
    parseCase('case.yaml', readFileSync(join(bench.folder, slug, 'case.yaml'), 'utf8')).case
  const slugNow = () => decodeURIComponent(/#\/case\/([^/?]+)/.exec(page.url())?.[1] ?? '')

  it('drafts a case from a report, anchors a passage and attaches it', async () => {
    await page.getByRole('button', { name: 'New case' }).click()
    await choose(file('ferry.txt', report))
    await page.locator('.import-facts').waitFor()
    await expect.poll(() => page.locator('.recognised').textContent()).toMatch(/plain text · utf-8 · English/)
    await page.getByLabel('Publisher').fill('Harrow Gazette')
    await page.getByLabel('Published').fill('2025-02-04')
    await page.getByRole('button', { name: 'Draw up a first model' }).click()
    await textOf().locator('[data-words]').first().waitFor()
    const slug = slugNow()
    expect(slug).toBe('ferry-stays-in-port')
    expect(readdirSync(join(bench.folder, slug, 'sources'))).toEqual(['ferry.txt'])
    expect(readFileSync(join(bench.folder, slug, 'sources/ferry.txt'), 'utf8')).toBe(report)
    expect(inFile(slug)?.sources).toMatchObject([{ publisher: 'Harrow Gazette', published: '2025-02-04' }])

    const before = inFile(slug)!.evidence.length
    const words = textOf().locator('[data-words]', { hasText: 'The ferry between Harrow' })
    await words.evaluate((element) => {
      const range = document.createRange()
      range.setStart(element.firstChild!, 0)
      range.setEnd(element.firstChild!, element.textContent!.indexOf('Monday') + 6)
      getSelection()!.removeAllRanges()
      getSelection()!.addRange(range)
    })
    const box = (await words.boundingBox())!
    await words.dispatchEvent('mousedown')
    await words.dispatchEvent('mouseup', { clientX: box.x + 4, clientY: box.y + 4 })
    await expect.poll(() => page.locator('.passage-card').textContent()).toContain('did not run on Monday')
    await page.getByLabel('Search the model').fill('priorit')
    const row = page.locator('.attach-row').first()
    const count = await row.locator('.faint').textContent()
    await row.click()
    await expect.poll(() => page.locator('.passage-panel > [role=status]').textContent()).toContain('now supports')
    await expect.poll(() => row.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => row.locator('.faint').textContent()).not.toBe(count)
    await expect.poll(() => page.locator('.passage-card .badge').textContent()).toMatch(/Evidence e\d+/)

    // Onto another element: the first option.
    await page.getByLabel('Search the model').fill('')
    await page.locator('.passage-card').dragTo(page.locator('.attach-row').first())
    await expect.poll(() => page.locator('.attach-row[aria-pressed=true]').count()).toBe(2)
    await expect.poll(() => inFile(slug)?.evidence.length, { timeout: 20_000 }).toBe(before + 1)
    const made = inFile(slug)!.evidence.at(-1)!
    expect(made.anchors[0]?.quote).toBe('The ferry between Harrow and Senn did not run on Monday')
    await page.reload()
    await page.getByLabel('Search the model').fill('priorit')
    await expect.poll(() => page.locator('.attach-row').first().locator('.faint').textContent()).not.toBe(count)
  }, 120_000)

  it('adds a hostile page to a case: its words are kept, nothing runs, nothing is asked of anybody', async () => {
    await bench.go('#/case/cuba-1962/sources', '#sources')
    await page.getByRole('button', { name: 'Add a source' }).click()
    await choose(
      file('page.html', hostile),
      file('junk.bin', Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 37) % 256))),
    )
    await page.locator('.import-facts').waitFor()
    await expect.poll(() => page.locator('.refusal').textContent()).toContain('It is no text')
    await page.getByRole('button', { name: 'Add to the case' }).click()
    await textOf().locator('[data-words]').first().waitFor()
    await expect.poll(() => textOf().textContent()).toContain('<img src=x onerror=alert(1)>')
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
    expect(await page.locator('.reader-text :is(img, svg, iframe, script)').count()).toBe(0)
    expect(readFileSync(join(bench.folder, 'cuba-1962/sources/page.html'), 'utf8')).toBe(hostile)
    expect(existsSync(join(bench.folder, 'cuba-1962/sources/page.html.txt'))).toBe(true)
  })

  it('reads a pasted Chinese report from start to end, by keyboard alone', async () => {
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('button', { name: '新建案例' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('文字', { exact: true }).focus()
    await page.keyboard.insertText(chinese)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.import-facts').waitFor()
    await page.getByRole('button', { name: '起草初步模型' }).focus()
    await page.keyboard.press('Enter')
    await textOf().locator('[data-words]').first().waitFor()
    await expect.poll(() => page.locator('.stepper').first().textContent()).not.toContain('/ 0')
    await textOf().focus()
    await page.keyboard.press(']')
    await page.keyboard.press(']')
    const card = page.locator('.passage-card')
    await expect.poll(() => card.textContent()).toContain('没有开出')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.passage-panel > [role=status]').textContent()).toContain('已在案例中')
    await page.keyboard.press('/')
    await page.keyboard.type('选项')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.passage-panel > [role=status]').textContent()).toContain('现在支持')
    await expect.poll(() => page.locator('.attach-row[aria-pressed=true]').count()).toBe(1)
  })

  it('walks from statement to statement, says how each was read, and what is not used', async () => {
    await bench.go('#/case/anchorage-2025/sources', '.reader-text [data-words]')
    // Markdown reads without its marks.
    expect(await textOf().locator('h3').first().innerText()).toBe('Digest of a newspaper page on the Anchorage meeting')
    expect(await textOf().innerText()).not.toMatch(/\*\*|^#/m)
    await textOf().focus()
    await page.keyboard.press('n')
    await expect.poll(() => page.locator('.passage-card').count()).toBe(1)
    const first = await page.locator('.passage-card').textContent()
    await page.keyboard.press('n')
    await expect.poll(() => page.locator('.passage-card').textContent()).not.toBe(first)
    await page.getByLabel('How it was read').check()
    await expect.poll(() => page.locator('.block-kind').first().textContent()).toMatch(/headline: .*% sure · line 1/)
    await page.getByRole('button', { name: 'Show them' }).click()
    await expect.poll(() => page.getByLabel('Only what has no evidence').isChecked()).toBe(true)
    await expect.poll(() => page.locator('.attach-row:not(.bare)').count()).toBe(0)
    await page.getByText('Statements not used').click()
    await page.locator('.unused button').first().click()
    await expect.poll(() => page.locator('.passage-card .badge').textContent()).toBe('Statement')
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['said', 'doubtful', 'used', 'chosen'])
  })

  it('keeps what the reader got wrong with the source, reads it again, and says what fits no more', async () => {
    await page.getByRole('button', { name: 'New case' }).click()
    await choose(file('parted.txt', report))
    await page.locator('.import-facts').waitFor()
    await page.getByRole('button', { name: 'Empty case' }).click()
    await textOf().locator('[data-words]').first().waitFor()
    const slug = slugNow()
    const kept = () => inFile(slug)?.sources.flatMap((each) => each.corrections ?? []).length
    const blocks = () => textOf().locator('[data-words]').allTextContents()
    const count = page.locator('.stepper span').first()
    const before = Number(/\/ (\d+)/.exec((await count.textContent())!)![1])
    await page.getByText('Statements not used').click()
    await page.locator('.unused button').first().click()
    await page.getByText('Correct the reader').click()
    await page.getByRole('button', { name: 'It is no statement' }).click()
    await expect.poll(() => count.textContent()).toContain(`/ ${before - 1}`)
    await expect.poll(kept).toBe(1)

    // By keyboard: a block is parted, its second half moved up and down, and joined again.
    const plain = await blocks()
    const card = page.locator('.passage-card')
    await page.keyboard.press('Escape')
    await textOf().focus()
    for (let step = 0; step < 4; step += 1) await page.keyboard.press(']')
    const opening = await card.textContent()
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(() => card.textContent()).not.toBe(opening)
    const at = 3
    await page.keyboard.press('s')
    await expect.poll(async () => (await blocks()).length).toBe(plain.length + 1)
    const parted = await blocks()
    expect(parted[at + 1]!.startsWith((await card.textContent())!.replace('Selected passage ', '').slice(0, 10))).toBe(
      true,
    )
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(blocks).toEqual([...parted.slice(0, at), parted[at + 1], parted[at]])
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(blocks).toEqual(parted)
    await page.keyboard.press('k')
    await expect.poll(blocks).toEqual(plain)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(blocks).toEqual(parted)

    // By mouse, and after a reload; then the file changes behind its back.
    await page.getByText('Correct the reader').click()
    await page.getByRole('button', { name: 'Move up' }).click()
    const moved = [...parted.slice(0, at), parted[at + 1], parted[at]]
    await expect.poll(blocks).toEqual(moved)
    await expect.poll(kept).toBe(2)
    await page.reload()
    await textOf().locator('[data-words]').first().waitFor()
    await expect.poll(blocks).toEqual(moved)
    const source = inFile(slug)!.sources.find((each) => each.corrections !== undefined)!
    const path = join(bench.folder, slug, source.file!)
    writeFileSync(path, readFileSync(path, 'utf8').replace(parted[at + 1]!.slice(0, 12), 'Something else'))
    await page.reload()
    await expect
      .poll(() => page.locator('.corrections.unfit').textContent())
      .toContain('Its words are not in the source')
    await page.locator('.corrections.unfit button').first().click()
    await expect.poll(kept).toBe(1)
  }, 120_000)

  it('takes a file up again that an import has left', async () => {
    await bench.go('#/case/elmira-1991/sources', '#sources')
    const files = () => readdirSync(join(bench.folder, 'elmira-1991/sources'))
    await page.route('**/files/sources/**', (route) =>
      route.request().method() === 'PUT' && route.request().url().includes('html.txt')
        ? route.abort()
        : route.continue(),
    )
    await page.getByRole('button', { name: 'Add a source' }).click()
    await choose(file('page.html', hostile))
    await page.locator('.import-facts').waitFor()
    await page.getByRole('button', { name: 'Add to the case' }).click()
    await expect
      .poll(() => page.locator('.refusal').textContent())
      .toContain('sources/page.html, which it does not use yet')
    bench.complaints = []
    await page.unroute('**/files/sources/**')
    await page.getByRole('button', { name: 'Add to the case' }).click()
    await textOf().locator('[data-words]').first().waitFor()
    expect(files().filter((name) => name.startsWith('page'))).toEqual(['page.html', 'page.html.txt'])
  })

  it('shows a text of a megabyte in parts', async () => {
    await bench.go('#/case/cuba-1962/sources', '#sources')
    await page.getByRole('button', { name: 'Add a source' }).click()
    const long = Array.from(
      { length: 3500 },
      (_, index) =>
        `Paragraph ${index} of the report. “We wait,” said Ruth Calder, the mayor of Senn, on day ${index}. ${'The boat lay in port and nobody came to see it. '.repeat(4)}`,
    ).join('\n\n')
    await choose(file('long.txt', long))
    await page.locator('.import-facts').waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Add to the case' }).click()
    await page.locator('.part-bar').waitFor({ timeout: 90_000 })
    await expect.poll(() => textOf().locator('[data-words]').count()).toBeLessThanOrEqual(300)
    await page.getByRole('button', { name: 'Previous statement' }).click()
    await expect.poll(() => textOf().textContent()).toContain('Paragraph 3499')
  }, 180_000)

  it('has no serious fault of accessibility', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      page = await bench.start({ bypassCSP: true, colorScheme })
      await bench.go('#/case/anchorage-2025/sources', '.reader-text [data-words]')
      await textOf().focus()
      await page.keyboard.press('n')
      expect(await bench.seriousFaults('html', { contrast: colorScheme === 'dark' })).toEqual([])
      if (colorScheme === 'dark') continue
      await bench.go('#/', '.new-case')
      await page.getByRole('button', { name: 'New case' }).click()
      await choose(file('ferry.txt', report), file('picture.png', Buffer.from('89504e470d0a1a0a', 'hex')))
      await page.locator('.import-facts').waitFor()
      await page.locator('.refusal').waitFor()
      expect(await bench.seriousFaults()).toEqual([])
    }
  }, 180_000)
})
