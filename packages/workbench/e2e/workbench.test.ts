import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Bench, canBrowse, type ProfileOptions } from './browser.ts'

describe.skipIf(!canBrowse)('the workbench in a browser', () => {
  const bench = new Bench()
  let page: Page

  beforeAll(async () => {
    await bench.open()
    const { folder } = bench
    const cuba = readFileSync(join(folder, 'cuba-1962/case.yaml'), 'utf8')
    cpSync(join(folder, 'cuba-1962'), join(folder, 'broken'), { recursive: true })
    const broken = cuba
      .replace('want: not ussr.escalate', 'want: not ussr.escalat')
      // A word that no window is wide enough for.
      .replace('"Cuban missile crisis, 1962"', `"Cuban ${'missile'.repeat(20)} crisis"`)
    writeFileSync(join(folder, 'broken/case.yaml'), broken)
  })

  afterAll(() => bench.close())

  beforeEach(async () => {
    bench.complaints = []
    bench.foreign = []
    await start({})
  })

  afterEach(async () => {
    expect(bench.complaints).toEqual([])
    expect(bench.foreign).toEqual([])
  })

  async function start(options: ProfileOptions) {
    page = await bench.start(options)
  }

  const open = (hash: string) => bench.go(hash, '.graph .node, .map-canvas, .broken, .party-card, .sources li')

  it('forgets the key in the address', async () => {
    expect(new URL(page.url()).search).toBe('')
  })

  it('leads from the list to the answer, its reason, the evidence, Chinese and the outlooks', async () => {
    await start({ at: 'list' })
    await page.getByRole('link', { name: 'Anchorage, August 2025' }).click()
    await page.locator('.headline').waitFor()
    await expect.poll(() => page.locator('#answer h2').textContent()).toBe('What can hold')
    expect((await page.locator('.headline').textContent())!.length).toBeGreaterThan(20)

    const heads = page.locator('.outcome-head')
    await heads.last().click()
    await expect.poll(() => heads.last().getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => page.locator('.reasons .sentence').count()).toBe(4)
    await expect.poll(() => page.locator('.reasons .sentence').first().textContent()).toContain('United States')
    expect(page.url()).toContain('state=')

    await page.getByRole('link', { name: 'Model', exact: true }).click()
    await page.locator('#parties .evidence').first().click()
    const mark = page.locator('dialog mark').first()
    await mark.waitFor()
    await expect.poll(() => mark.isVisible()).toBe(true)
    await expect.poll(() => mark.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true)
    await expect.poll(() => page.locator('dialog').textContent()).toContain('This is a paraphrase')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)

    await page.getByRole('link', { name: 'Answer', exact: true }).click()
    await page.getByRole('button', { name: '中文' }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    await expect.poll(() => page.locator('.reasons .sentence').first().textContent()).toContain('美国')
    await expect.poll(() => page.locator('h1').textContent()).toContain('安克雷奇')
    await expect.poll(() => page.locator('#outlooks .answer').count()).toBeGreaterThan(10)

    await page.reload()
    await page.locator('.headline').waitFor()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-Hans')
  })

  it('opens the evidence for events on the passage in the source', async () => {
    await open('#/case/anchorage-2025/sources')
    for (let index = 0; index < 3; index += 1) {
      await page.locator('#events .evidence').nth(index).click()
      await page.locator('dialog mark').first().waitFor()
      await page.getByRole('button', { name: 'Close' }).click()
    }
  })

  it('answers anew under another concept, date and reading, and keeps them in the address', async () => {
    await open('#/case/anchorage-2025')
    const count = page.locator('#answer .count')
    const before = await count.textContent()
    await page.locator('.concepts label').filter({ hasText: 'GMR' }).click()
    await expect.poll(() => count.textContent()).not.toBe(before)
    expect(page.url()).toContain('concept=gmr')
    await page.locator('.choices .dates select').first().selectOption('2025-08-30')
    await expect.poll(() => count.textContent()).toContain('432')
    const asIs = await count.textContent()
    await page.locator('.choices .rivals select').nth(1).selectOption({ index: 1 })
    await expect.poll(() => page.url()).toContain('reading.russia=')
    await expect.poll(() => count.textContent()).not.toBe(asIs)
    const address = page.url()
    const shown = await count.textContent()
    await page.goto('about:blank')
    await page.goto(address)
    await expect.poll(() => count.textContent()).toBe(shown)
    await page.getByRole('button', { name: 'Back to the case as it is' }).click()
    await expect.poll(() => count.textContent()).toContain('288')
  })

  it('gives the published answer of the Cuban missile crisis', async () => {
    await open('#/case/cuba-1962')
    await expect.poll(() => page.locator('#answer .count').textContent()).toContain('2 equilibria / 12')
    await page.locator('[data-state]').filter({ hasText: 'what happened' }).first().click()
    await expect.poll(() => page.locator('#state-title').textContent()).toContain('Blockade and withdrawal')
    await expect.poll(() => page.locator('.edge.hot').count()).toBeGreaterThan(0)
  })

  it('says what the answer hangs on, and leads to the variant', async () => {
    await open('#/case/anchorage-2025')
    await expect.poll(() => page.locator('.variants tbody tr').count()).toBeGreaterThan(8)
    await page.locator('.variants').getByRole('link', { name: 'As of 2025-08-30' }).click()
    await expect.poll(() => page.locator('#answer .count').textContent()).toContain('432')
    await expect.poll(() => page.locator('.variant').textContent()).toContain('variant of the case')
  })

  it('saves the picture as a file', async () => {
    await open('#/case/cuba-1962')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as SVG' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('cuba-1962-answer.svg')
    expect(readFileSync(await download.path(), 'utf8')).toContain('</svg>')
  })

  it('leads to another state by pressing an option, and says so when it is not possible', async () => {
    await open('#/case/cuba-1962?state=ussr.withdraw')
    const option = page.locator('.state-options').getByRole('button', { name: 'Escalate the conflict' })
    await option.click()
    await expect.poll(() => page.locator('#state-title').textContent()).toContain('not possible here')
    await page.goBack()
    await expect.poll(() => page.locator('#state-title').textContent()).toBe('Withdrawal without pressure')
  })

  it('shows of a broken case what is wrong and where, and the text', async () => {
    await open('#/case/broken')
    await expect.poll(() => page.locator('.diagnostics').textContent()).toContain('broken/case.yaml:39:19')
    await expect.poll(() => page.locator('.diagnostics mark').textContent()).toBe('ussr.escalat')
    await expect.poll(() => page.locator('.listing').textContent()).toContain('古巴导弹危机')
    await page.getByRole('link', { name: 'Open the editor' }).click()
    await page.locator('.cm-content').waitFor()
  })

  it('says so when there is no such case', async () => {
    await page.goto(`${bench.server.address}/#/case/nowhere`)
    await expect.poll(() => page.locator('.notice').textContent()).toContain('no such case')
    bench.complaints = bench.complaints.filter((text) => !text.includes('404'))
  })

  it('works by keyboard alone', async () => {
    await start({ at: 'list' })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    const press = async (key: string, until: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press(key)
        if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, until)) return
      }
      throw new Error(`${key} does not lead to ${until}`)
    }
    await press('Tab', '.card a')
    await page.keyboard.press('Enter')
    await page.locator('.graph .node').first().waitFor()
    await press('Tab', '.outcome-head')
    await press('Tab', '.graph .node')
    await page.keyboard.press('ArrowRight')
    const label = await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent)
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => label?.startsWith((await page.locator('#state-title').textContent()) ?? '-'))
      .toBe(true)
    await open('#/case/anchorage-2025/model')
    await press('Tab', '.evidence')
    await page.keyboard.press('Enter')
    await page.locator('dialog mark').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('evidence')
  })

  it('follows the system’s theme, and the reader’s before it', async () => {
    await start({ colorScheme: 'dark' })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const dark = await paper()
    await page.getByLabel('Theme').selectOption('light')
    await expect.poll(paper).not.toBe(dark)
  })

  it('is never wider than its window, from 1920 to 320 pixels', async () => {
    for (const hash of [
      '#/',
      '#/case/anchorage-2025',
      '#/case/anchorage-2025/sources',
      '#/case/anchorage-2025/model',
      '#/case/anchorage-2025/see',
      '#/case/cuba-1962',
      '#/case/broken',
    ]) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await settle(hash)
      for (const width of [1920, 1280, 768, 320]) {
        await page.setViewportSize({ width, height: 900 })
        const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        await expect.poll(excess, { message: `${hash} at ${width}` }).toBeLessThanOrEqual(0)
      }
    }
  }, 180_000)

  // Sources, model and pictures are looked at by the journeys through them; the longest page once, since axe looks at every row.
  it.each([
    ['en', 'light', 'anchorage-2025'],
    ['zh', 'dark', 'chicken'],
  ] as const)(
    'has nothing that axe finds serious (%s, %s, %s)',
    async (lang, theme, slug) => {
      await start({ bypassCSP: true })
      await page.evaluate(
        (settings) => localStorage.setItem('anchorage.settings', settings),
        JSON.stringify({ lang, theme }),
      )
      await page.reload()
      const looked = { contrast: theme === 'dark' }
      for (const hash of ['#/', `#/case/${slug}`, '#/case/broken', '#/nowhere']) {
        await settle(hash)
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        expect(await bench.seriousFaults('html', looked)).toEqual([])
      }
      await settle('#/case/anchorage-2025/model')
      await page.locator('#parties .evidence').first().click()
      await page.locator('dialog mark').first().waitFor()
      expect(await bench.seriousFaults('dialog[open]', looked)).toEqual([])
    },
    180_000,
  )

  /** Goes to a place and waits until it shows all it has. */
  async function settle(hash: string) {
    await page.goto(`${bench.server.address}/${hash}`)
    // What the place before it showed is gone with the next frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    await page
      .locator('.card-foot, .graph .node, .map-canvas, .broken, .party-card, .sources li, .notice')
      .first()
      .waitFor()
    await expect.poll(() => page.locator('.waiting').count()).toBe(0)
  }
})
